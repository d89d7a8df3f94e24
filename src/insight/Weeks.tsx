import type { WeekTally } from '../promises/insight.ts';
import { OUTCOMES, outcomeName, summed } from '../ui/plots/outcomes.ts';
import { digits, t } from '../ui/text.ts';
import { WeekPlot } from './WeekPlot.tsx';

/** Kept on time, late and not kept, week by week. */
export function Weeks({ weeks }: { readonly weeks: readonly WeekTally[] }) {
	const sum = summed(weeks);
	return (
		<WeekPlot
			title={t('insight_weeks')}
			about={t('insight_total', ...OUTCOMES.map((outcome) => digits(sum[outcome])))}
			caption={t('insight_weeks_about')}
			series={OUTCOMES.map((id) => ({ id, name: outcomeName(id), look: id }))}
			weeks={weeks}
		/>
	);
}
