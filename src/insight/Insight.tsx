import { localDayOf } from '../promises/due.ts';
import { byKind, byWeek, lastWeeks, outcomeOf, usualLateness } from '../promises/insight.ts';
import type { Pledge } from '../promises/pledge.ts';
import type { Answers, WeekRecord } from '../protocol.ts';
import { Icon } from '../ui/Icon.tsx';
import { Mark } from '../ui/Mark.tsx';
import { totalOf } from '../ui/plots/outcomes.ts';
import { t } from '../ui/text.ts';
import { AnswerTimes } from './AnswerTimes.tsx';
import { Hints, hasHints } from './Hints.tsx';
import { Kinds } from './Kinds.tsx';
import { Replies } from './Replies.tsx';
import { Usual } from './Usual.tsx';
import { useHistory } from './use-history.ts';
import { Weeks } from './Weeks.tsx';

/** How it goes: promises, answers, hints and replies. From what is on this computer alone. */
export function Insight() {
	const [history, retry] = useHistory();
	return (
		<div className="insight">
			<header className="insight-head">
				<Mark />
				<div>
					<h1>{t('insight_title')}</h1>
					<p>{t('insight_lead')}</p>
				</div>
			</header>
			<main className="insight-main">
				{history.name === 'failed' && (
					<div className="insight-empty" role="alert">
						<Icon name="alert" />
						<p className="insight-empty-title">{t('insight_failed')}</p>
						<button type="button" className="button" onClick={retry}>
							{t('action_retry')}
						</button>
					</div>
				)}
				{history.name === 'ready' && <Story {...history} />}
			</main>
		</div>
	);
}

interface StoryProps {
	readonly pledges: readonly Pledge[];
	readonly record: Answers['record/list'];
	readonly now: Date;
}

function Story({ pledges, record, now }: StoryProps) {
	const kinds = byKind(pledges);
	const settled = byWeek(pledges, now);
	const counted = recordsOf(record.weeks, now);
	const hasAnswers = counted.some(({ answered }) => Object.keys(answered).length > 0);
	const hasReplies = counted.some(({ replies }) => replies > 0);
	if (kinds.size === 0 && !hasAnswers && !hasReplies && !counted.some(hasHints)) {
		return (
			<div className="insight-empty">
				<Icon name="leaf" />
				<p className="insight-empty-title">{t('insight_empty')}</p>
				<p>{t('insight_empty_hint')}</p>
			</div>
		);
	}
	const kept = pledges.filter((pledge) => ['onTime', 'late'].includes(outcomeOf(pledge) ?? ''));
	const isFirstWeek = settled.slice(0, -1).every((week) => totalOf(week) === 0) && record.weeks.length <= 1;
	return (
		<>
			{isFirstWeek && <p className="note">{t('insight_first_week')}</p>}
			{kinds.size > 0 && (
				<>
					<Weeks weeks={settled} />
					<Kinds kinds={kinds} />
					<Usual lateness={usualLateness(pledges)} kept={kept} />
				</>
			)}
			{hasAnswers && <AnswerTimes weeks={counted} />}
			{counted.some(hasHints) && <Hints weeks={counted} />}
			{hasReplies && <Replies weeks={counted} most={record.replies} />}
		</>
	);
}

/** The last weeks, those in which nothing was counted too. */
function recordsOf(weeks: readonly WeekRecord[], now: Date): readonly WeekRecord[] {
	return lastWeeks(now).map((monday) => {
		const from = localDayOf(monday);
		return weeks.find((week) => week.from === from) ?? { from, shown: {}, fixed: {}, replies: 0, answered: {} };
	});
}
