import { FEWEST, type Pace } from '../promises/insight.ts';
import { type Pledge, PROMISED, type Promised } from '../promises/pledge.ts';
import { promisedName } from '../ui/promised.ts';
import { count, t } from '../ui/text.ts';

interface Props {
	readonly lateness: ReadonlyMap<Promised, Pace>;
	readonly kept: readonly Pledge[];
}

/** What usually happens, said so that the next promise can be a better one. */
export function Usual({ lateness, kept }: Props) {
	const isEnough = PROMISED.some((what) => kept.filter((pledge) => pledge.what === what).length >= FEWEST);
	return (
		<section className="insight-part" aria-labelledby="usual-title">
			<h2 id="usual-title">{t('insight_usual')}</h2>
			{lateness.size > 0 ? (
				<ul className="usual">
					{[...lateness].map(([what, { late }]) => (
						<li key={what}>{count('insight_late', late, promisedName(what))}</li>
					))}
				</ul>
			) : (
				<p>{t(isEnough ? 'insight_never_late' : 'insight_too_few')}</p>
			)}
		</section>
	);
}
