import { Bar } from '../ui/plots/Bar.tsx';
import { digits } from '../ui/text.ts';
import { Head } from './Head.tsx';
import type { Series } from './WeekPlot.tsx';

interface Props<Name extends string> {
	/** What a row is about. */
	readonly head: string;
	readonly series: readonly Series<Name>[];
	readonly rows: readonly { readonly name: string; readonly counts: Readonly<Record<Name, number>> }[];
}

/** Counts by kind: a table with a bar in each row, the most frequent kind first. */
export function RowPlot<Name extends string>({ head, series, rows }: Props<Name>) {
	const totalOf = (counts: Readonly<Record<Name, number>>) => series.reduce((sum, { id }) => sum + counts[id], 0);
	const sorted = rows.toSorted((a, b) => totalOf(b.counts) - totalOf(a.counts));
	const most = Math.max(1, ...rows.map(({ counts }) => totalOf(counts)));
	return (
		<table className="kinds">
			<Head first={head} columns={series}>
				<td className="kind-bar" />
			</Head>
			<tbody>
				{sorted.map(({ name, counts }) => (
					<tr key={name}>
						<th scope="row">{name}</th>
						<td className="kind-bar">
							<Bar parts={series.map(({ id, look }) => ({ look, count: counts[id] }))} most={most} as="row" />
						</td>
						{series.map(({ id }) => (
							<td key={id} className={counts[id] > 0 ? 'number' : 'number number-none'}>
								{digits(counts[id])}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}
