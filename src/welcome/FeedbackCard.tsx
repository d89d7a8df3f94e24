import { Icon } from '../ui/Icon.tsx';
import { needName } from '../ui/names.ts';
import { t } from '../ui/text.ts';
import type { Feedback } from './answer.ts';
import { Line } from './Steps.tsx';

interface Props {
	/** Null until something was sent. */
	readonly feedback: Feedback | null;
	readonly better: string;
	readonly onWrite: (line: string) => void;
}

/** How the last message went, and one good way to say it. Always there, so that a screen reader hears it appear. */
export function FeedbackCard({ feedback, better, onWrite }: Props) {
	return (
		<section className="feedback" aria-live="polite" aria-label={t('feedback_title')}>
			{feedback && (
				<>
					<h3>{t(headline(feedback))}</h3>
					{feedback.hurts.length > 0 && (
						<ul className="feedback-hurts">
							{feedback.hurts.map(({ text, why }) => (
								<li key={text}>
									<q>{text}</q> {why}
								</li>
							))}
						</ul>
					)}
					{feedback.needs.length > 0 && (
						<ul className="plain-list ticks" aria-label={t('feedback_needs')}>
							{feedback.needs.map(({ need, isThere }) => (
								<li key={need} className={isThere ? 'tick tick-there' : 'tick'}>
									<Icon name={isThere ? 'check' : 'plus'} />
									<span className="only-read">{t(isThere ? 'feedback_there' : 'feedback_missing')}</span>
									{needName(need)}
								</li>
							))}
						</ul>
					)}
					<details className="better">
						<summary>{t('feedback_better')}</summary>
						<Line text={better} onWrite={onWrite} />
					</details>
				</>
			)}
		</section>
	);
}

function headline({ taken, needs }: Feedback) {
	if (taken === 'hurt') return 'feedback_hurt';
	return needs.every(({ isThere }) => isThere) ? 'feedback_good' : 'feedback_nearly';
}
