import { ANSWERED, type Answered, type WeekRecord } from '../protocol.ts';
import type { Look } from '../ui/plots/Bar.tsx';
import { digits, t } from '../ui/text.ts';
import { WeekPlot } from './WeekPlot.tsx';

const LOOKS: Readonly<Record<Answered, Look>> = { quick: 'done', fair: 'partly', slow: 'left' };

/** How soon customers were answered, in the chats that were open here. */
export function AnswerTimes({ weeks }: { readonly weeks: readonly WeekRecord[] }) {
	const sums = ANSWERED.map((how) => weeks.reduce((sum, { answered }) => sum + (answered[how] ?? 0), 0));
	return (
		<WeekPlot
			title={t('insight_answers')}
			about={t('insight_answers_total', ...sums.map((sum) => digits(sum)))}
			caption={t('insight_answers_about')}
			series={ANSWERED.map((id) => ({ id, name: t(`answered_${id}`), look: LOOKS[id] }))}
			weeks={weeks.map(({ from, answered }) => ({ from, ...answered }))}
		>
			<p className="insight-note">{t('insight_answers_about')}</p>
		</WeekPlot>
	);
}
