import type { Tally } from '../promises/insight.ts';
import type { Promised } from '../promises/pledge.ts';
import { Bar } from '../ui/plots/Bar.tsx';
import { OUTCOMES, outcomeName, totalOf } from '../ui/plots/outcomes.ts';
import { promisedName } from '../ui/promised.ts';
import { locale, t } from '../ui/text.ts';

/** How each kind of promise went: a table with a bar in each row, the most frequent kind first. */
export function Kinds({ kinds }: { readonly kinds: ReadonlyMap<Promised, Tally> }) {
	const numbers = new Intl.NumberFormat(locale());
	const rows = [...kinds].sort(([, a], [, b]) => totalOf(b) - totalOf(a));
	const most = Math.max(...rows.map(([, tally]) => totalOf(tally)));
	return (
		<section className="insight-part" aria-labelledby="kinds-title">
			<h2 id="kinds-title">{t('insight_kinds')}</h2>
			<p>{t('insight_kinds_about')}</p>
			<table className="kinds">
				<thead>
					<tr>
						<th scope="col">{t('insight_kind')}</th>
						<td className="kind-bar" />
						{OUTCOMES.map((outcome) => (
							<th key={outcome} scope="col" className="number">
								{outcomeName(outcome)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(([what, tally]) => (
						<tr key={what}>
							<th scope="row">{promisedName(what)}</th>
							<td className="kind-bar">
								<Bar tally={tally} most={most} as="row" />
							</td>
							{OUTCOMES.map((outcome) => (
								<td key={outcome} className={tally[outcome] > 0 ? 'number' : 'number number-none'}>
									{numbers.format(tally[outcome])}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
