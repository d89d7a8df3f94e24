import { startOf } from '../promises/days.ts';
import type { WeekTally } from '../promises/insight.ts';
import { Bar } from '../ui/plots/Bar.tsx';
import { OUTCOMES, outcomeName, summed, totalOf } from '../ui/plots/outcomes.ts';
import { locale, t } from '../ui/text.ts';

/** Kept on time, late and not kept, week by week: a bar each, and the same as a table. */
export function Weeks({ weeks }: { readonly weeks: readonly WeekTally[] }) {
	const numbers = new Intl.NumberFormat(locale());
	const days = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' });
	const most = Math.max(1, ...weeks.map(totalOf));
	const sum = summed(weeks);
	const rows = weeks.map((week) => ({ week, total: totalOf(week), from: days.format(startOf(week.from)) }));
	return (
		<section className="insight-part" aria-labelledby="weeks-title">
			<h2 id="weeks-title">{t('insight_weeks')}</h2>
			<p>{t('insight_total', ...OUTCOMES.map((outcome) => numbers.format(sum[outcome])))}</p>
			<ul className="plain-list legend" aria-hidden="true">
				{OUTCOMES.map((outcome) => (
					<li key={outcome}>
						<span className={`legend-mark bar-${outcome}`} />
						{outcomeName(outcome)}
					</li>
				))}
			</ul>
			<div className="week-plot" aria-hidden="true">
				{rows.map(({ week, total, from }) => (
					<div key={week.from} className="week">
						<span className="week-total">{total > 0 && numbers.format(total)}</span>
						<span className="week-room">
							<Bar tally={week} most={most} as="column" />
						</span>
						<span className="week-name">{from}</span>
					</div>
				))}
			</div>
			<details>
				<summary>{t('insight_numbers')}</summary>
				<table>
					<caption className="only-read">{t('insight_weeks_about')}</caption>
					<thead>
						<tr>
							<th scope="col">{t('insight_week')}</th>
							{OUTCOMES.map((outcome) => (
								<th key={outcome} scope="col" className="number">
									{outcomeName(outcome)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map(({ week, from }) => (
							<tr key={week.from}>
								<th scope="row">{from}</th>
								{OUTCOMES.map((outcome) => (
									<td key={outcome} className="number">
										{numbers.format(week[outcome])}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</details>
		</section>
	);
}
