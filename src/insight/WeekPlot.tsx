import { type ReactNode, useId } from 'react';
import { startOf } from '../promises/days.ts';
import type { LocalDay } from '../promises/due.ts';
import { Bar, type Look } from '../ui/plots/Bar.tsx';
import { digits, locale, t } from '../ui/text.ts';
import { Head } from './Head.tsx';

/** One thing that is counted, and how it is drawn. */
export interface Series<Name extends string> {
	readonly id: Name;
	readonly name: string;
	readonly look: Look;
}

type Counts<Name extends string> = { readonly [N in Name]?: number | undefined };

/** What was counted in the week that begins on this Monday. */
export type WeekCounts<Name extends string> = Counts<Name> & { readonly from: LocalDay };

interface Props<Name extends string> {
	readonly title: string;
	/** The whole of it in a sentence. */
	readonly about: string;
	/** What a week's numbers are, for who hears the table. */
	readonly caption: string;
	readonly series: readonly Series<Name>[];
	/** Oldest first. */
	readonly weeks: readonly WeekCounts<Name>[];
	readonly children?: ReactNode;
}

/** Counts week by week: a bar each, and the same as a table. */
export function WeekPlot<Name extends string>({ title, about, caption, series, weeks, children }: Props<Name>) {
	const id = useId();
	const days = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' });
	const rows = weeks.map((week) => {
		const parts = series.map(({ id, look }) => ({ look, count: week[id] ?? 0 }));
		const total = parts.reduce((sum, { count }) => sum + count, 0);
		return { key: week.from, from: days.format(startOf(week.from)), parts, total };
	});
	const most = Math.max(1, ...rows.map(({ total }) => total));
	return (
		<section className="insight-part" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<p>{about}</p>
			{series.length > 1 && (
				<ul className="plain-list legend" aria-hidden="true">
					{series.map(({ id, name, look }) => (
						<li key={id}>
							<span className={`legend-mark bar-${look}`} />
							{name}
						</li>
					))}
				</ul>
			)}
			<div className="week-plot" aria-hidden="true">
				{rows.map(({ key, parts, total, from }) => (
					<div key={key} className="week">
						<span className="week-total">{total > 0 && digits(total)}</span>
						<span className="week-room">
							<Bar parts={parts} most={most} as="column" />
						</span>
						<span className="week-name">{from}</span>
					</div>
				))}
			</div>
			<details>
				<summary>{t('insight_numbers')}</summary>
				<table>
					<caption className="only-read">{caption}</caption>
					<Head first={t('insight_week')} columns={series} />
					<tbody>
						{rows.map(({ key, parts, from }) => (
							<tr key={key}>
								<th scope="row">{from}</th>
								{parts.map(({ look, count }) => (
									<td key={look} className="number">
										{digits(count)}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			</details>
			{children}
		</section>
	);
}
