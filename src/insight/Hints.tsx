import { startOf } from '../promises/days.ts';
import type { WeekRecord } from '../protocol.ts';
import { HOUSE, KINDS, type Kind } from '../tone/hint.ts';
import { kindName } from '../ui/names.ts';
import { count, digits, locale, t } from '../ui/text.ts';
import { Head } from './Head.tsx';
import { RowPlot } from './RowPlot.tsx';
import { type Series, WeekPlot } from './WeekPlot.tsx';

type Name = 'fixed' | 'left';

/** Which kinds of hint there were in messages that were sent, and how many were put otherwise first. */
export function Hints({ weeks }: { readonly weeks: readonly WeekRecord[] }) {
	const series: readonly Series<Name>[] = [
		{ id: 'fixed', name: t('insight_hints_fixed'), look: 'done' },
		{ id: 'left', name: t('insight_hints_left'), look: 'left' },
	];
	const kinds = ([...KINDS, HOUSE] satisfies Kind[])
		.map((kind) => ({ kind, name: kindName(kind), counts: summed(weeks.map((week) => countsOf(week, [kind]))) }))
		.filter(({ counts }) => counts.fixed + counts.left > 0);
	const byWeek = weeks.map((week) => ({ from: week.from, ...countsOf(week, [...KINDS, HOUSE]) }));
	const { fixed, left } = summed(byWeek);
	return (
		<WeekPlot
			title={t('insight_hints')}
			about={count('insight_hints_total', fixed + left, digits(fixed))}
			caption={t('insight_hints_about')}
			series={series}
			weeks={byWeek}
		>
			<h3>{t('insight_hints_kinds')}</h3>
			<RowPlot head={t('insight_hints_kind')} series={series} rows={kinds} />
			<details>
				<summary>{t('insight_hints_weeks')}</summary>
				<KindsByWeek weeks={weeks} kinds={kinds.map(({ kind }) => kind)} />
			</details>
		</WeekPlot>
	);
}

/** How often each kind was shown, week by week. */
function KindsByWeek({ weeks, kinds }: { readonly weeks: readonly WeekRecord[]; readonly kinds: readonly Kind[] }) {
	const days = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short' });
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
		<section className="table-frame" aria-label={t('insight_hints_weeks')} tabIndex={0}>
			<table>
				<Head
					first={t('insight_hints_kind')}
					columns={weeks.map(({ from }) => ({ id: from, name: days.format(startOf(from)) }))}
				/>
				<tbody>
					{kinds.map((kind) => (
						<tr key={kind}>
							<th scope="row">{kindName(kind)}</th>
							{weeks.map(({ from, shown }) => (
								<td key={from} className={shown[kind] ? 'number' : 'number number-none'}>
									{digits(shown[kind] ?? 0)}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

/** Whether anything of this was counted. */
export function hasHints({ shown }: WeekRecord): boolean {
	return Object.keys(shown).length > 0;
}

function countsOf({ shown, fixed }: WeekRecord, kinds: readonly Kind[]): Record<Name, number> {
	const sum = (counts: WeekRecord['shown']) => kinds.reduce((all, kind) => all + (counts[kind] ?? 0), 0);
	return { fixed: sum(fixed), left: sum(shown) - sum(fixed) };
}

function summed(all: readonly Record<Name, number>[]): Record<Name, number> {
	return {
		fixed: all.reduce((sum, { fixed }) => sum + fixed, 0),
		left: all.reduce((sum, { left }) => sum + left, 0),
	};
}
