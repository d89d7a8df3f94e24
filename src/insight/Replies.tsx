import type { Answers, WeekRecord } from '../protocol.ts';
import { count, digits, t } from '../ui/text.ts';
import { WeekPlot } from './WeekPlot.tsx';

interface Props {
	readonly weeks: readonly WeekRecord[];
	readonly most: Answers['record/list']['replies'];
}

/** How many replies were taken, and which ones most. */
export function Replies({ weeks, most }: Props) {
	const sum = weeks.reduce((all, { replies }) => all + replies, 0);
	return (
		<WeekPlot
			title={t('insight_replies')}
			about={count('insight_replies_total', sum)}
			caption={t('insight_replies')}
			series={[{ id: 'replies', name: t('insight_replies'), look: 'done' }]}
			weeks={weeks}
		>
			{most.length > 0 && (
				<>
					<h3>{t('insight_replies_most')}</h3>
					<table>
						<thead className="only-read">
							<tr>
								<th scope="col">{t('insight_reply')}</th>
								<th scope="col">{t('insight_times')}</th>
							</tr>
						</thead>
						<tbody>
							{most.map(({ id, title, times }) => (
								<tr key={id}>
									<th scope="row" dir="auto">
										{title}
									</th>
									<td className="number">{digits(times)}</td>
								</tr>
							))}
						</tbody>
					</table>
				</>
			)}
		</WeekPlot>
	);
}
