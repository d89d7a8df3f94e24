import type { Tally } from '../promises/insight.ts';
import type { Promised } from '../promises/pledge.ts';
import { OUTCOMES, outcomeName } from '../ui/plots/outcomes.ts';
import { promisedName } from '../ui/promised.ts';
import { t } from '../ui/text.ts';
import { RowPlot } from './RowPlot.tsx';

/** How each kind of promise went. */
export function Kinds({ kinds }: { readonly kinds: ReadonlyMap<Promised, Tally> }) {
	return (
		<section className="insight-part" aria-labelledby="kinds-title">
			<h2 id="kinds-title">{t('insight_kinds')}</h2>
			<p>{t('insight_kinds_about')}</p>
			<RowPlot
				head={t('insight_kind')}
				series={OUTCOMES.map((id) => ({ id, name: outcomeName(id), look: id }))}
				rows={[...kinds].map(([what, counts]) => ({ name: promisedName(what), counts }))}
			/>
		</section>
	);
}
