import { useEffect, useRef, useState } from 'react';
import { t } from '../ui/text.ts';
import { type Feedback, feedbackOn } from './answer.ts';
import { type Bubble, Chat } from './Chat.tsx';
import type { ComposerHandle } from './Composer.tsx';
import { FeedbackCard } from './FeedbackCard.tsx';
import { dropPractised, startPractice } from './practice.ts';
import { Steps } from './Steps.tsx';
import { type Scenario, scenarios } from './scenario.ts';

/** What was said before the person came in. */
function opening(scenario: Scenario): readonly Bubble[] {
	const now = Date.now();
	return scenario.messages.map(({ direction, text, minutesAgo }, index) => ({
		id: `${scenario.id}-${index}`,
		direction,
		text,
		at: now - minutesAgo * 60_000,
	}));
}

function bubble(direction: Bubble['direction'], text: string): Bubble {
	return { id: crypto.randomUUID(), direction, text, at: Date.now() };
}

/** How long the customer types, in milliseconds. */
const TYPING = 2000;

/** A chat with a made-up customer, where the whole job works without an account, beside the steps to try in it. */
export function Practice() {
	const [scenario, setScenario] = useState(scenarios[0]!);
	const [bubbles, setBubbles] = useState(() => opening(scenario));
	/** What the customer is typing. */
	const [answer, setAnswer] = useState<string | null>(null);
	const [feedback, setFeedback] = useState<Feedback | null>(null);
	const composer = useRef<ComposerHandle>(null);

	useEffect(() => {
		const stop = new AbortController();
		startPractice(stop.signal);
		return () => stop.abort();
	}, []);

	function begin(next: Scenario) {
		composer.current?.clear();
		setScenario(next);
		setBubbles(opening(next));
		setAnswer(null);
		setFeedback(null);
	}

	function beginAgain() {
		begin(scenario);
		dropPractised(scenario.id).catch((error: unknown) => console.error('Concilia:', error));
	}

	function send(text: string) {
		const how = feedbackOn(text, bubbles);
		const answer = scenario.answers[how.taken];
		setFeedback(how);
		setBubbles([...bubbles, bubble('out', text)]);
		// Nobody says the same thing twice.
		if (!bubbles.some((one) => one.text === answer)) setAnswer(answer);
	}

	useEffect(() => {
		if (answer === null) return;
		const said = setTimeout(() => {
			setBubbles((before) => [...before, bubble('in', answer)]);
			setAnswer(null);
		}, TYPING);
		return () => clearTimeout(said);
	}, [answer]);

	return (
		<section className="practice" aria-labelledby="practice">
			<header className="practice-head">
				<h2 id="practice">{t('practice_title')}</h2>
				<p>{t('practice_about')}</p>
			</header>
			<fieldset className="scenarios" aria-label={t('practice_choose')}>
				{scenarios.map((one) => (
					<button
						key={one.id}
						type="button"
						className="scenario"
						aria-pressed={one === scenario}
						onClick={() => begin(one)}
					>
						{one.title}
					</button>
				))}
			</fieldset>
			<p className="target">
				<strong>{t('practice_target')}</strong> {scenario.target}
			</p>
			<Steps scenario={scenario} onWrite={(line) => composer.current?.write(line)} />
			<Chat
				scenario={scenario}
				bubbles={bubbles}
				isTyping={answer !== null}
				composer={composer}
				onSend={send}
				onAgain={beginAgain}
			/>
			<FeedbackCard
				key={scenario.id}
				feedback={feedback}
				better={scenario.better}
				onWrite={(line) => composer.current?.write(line)}
			/>
		</section>
	);
}
