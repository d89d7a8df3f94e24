import { useEffect, useRef, useState } from 'react';
import { locale, t } from '../ui/text.ts';
import { Composer, type ComposerHandle } from './Composer.tsx';
import { dropPractised, startPractice } from './practice.ts';
import { type Scenario, scenarios } from './scenario.ts';

interface Bubble {
	readonly id: string;
	readonly direction: 'in' | 'out';
	readonly text: string;
	/** Epoch milliseconds. */
	readonly at: number;
}

function opening(scenario: Scenario): readonly Bubble[] {
	const now = Date.now();
	return scenario.messages.map(({ direction, text, minutesAgo }, index) => ({
		id: `${scenario.id}-${index}`,
		direction,
		text,
		at: now - minutesAgo * 60_000,
	}));
}

/**
 * A practice chat on our own page, where the whole job works without an account. The data attributes are what
 * src/sites/practice.ts reads.
 */
export function Practice() {
	const [scenario, setScenario] = useState(scenarios[0]!);
	const [bubbles, setBubbles] = useState(() => opening(scenario));
	const composer = useRef<ComposerHandle>(null);
	const end = useRef<HTMLLIElement>(null);

	useEffect(() => {
		const stop = new AbortController();
		startPractice(stop.signal);
		return () => stop.abort();
	}, []);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new bubble is the reason to scroll
	useEffect(() => {
		const list = end.current?.parentElement;
		if (list) list.scrollTop = list.scrollHeight;
	}, [bubbles]);

	function begin(next: Scenario) {
		composer.current?.clear();
		setScenario(next);
		setBubbles(opening(next));
	}

	function beginAgain() {
		begin(scenario);
		dropPractised(scenario.id).catch((error: unknown) => console.error('Concilia:', error));
	}

	function write(text: string) {
		composer.current?.write(text);
	}

	function send(text: string) {
		setBubbles((before) => [...before, { id: crypto.randomUUID(), direction: 'out', text, at: Date.now() }]);
	}

	return (
		<section className="practice" aria-labelledby="practice">
			<div className="practice-side">
				<h2 id="practice">{t('practice_title')}</h2>
				<p>{t('practice_about')}</p>
				<h3>{t('practice_choose')}</h3>
				<fieldset className="scenarios" aria-label={t('practice_choose')}>
					{scenarios.map((one) => (
						<button
							key={one.id}
							type="button"
							className="scenario"
							aria-pressed={one === scenario}
							onClick={() => begin(one)}
						>
							<span className="scenario-title">{one.title}</span>
							<bdi className="scenario-customer">{one.customer}</bdi>
						</button>
					))}
				</fieldset>
				<h3>{t('practice_try')}</h3>
				<ol className="plain-list lines">
					<Line about={t('practice_try_sharp')} text={scenario.sharp} onWrite={write} />
					<li>{t('practice_try_reply')}</li>
					<Line about={t('practice_try_promise')} text={scenario.promise} onWrite={write} />
				</ol>
			</div>
			<section
				className="chat"
				aria-label={t('practice_messages', scenario.customer)}
				data-practice=""
				data-customer={scenario.customer}
				data-conversation={scenario.id}
			>
				<header className="chat-head">
					<span className="chat-face" aria-hidden="true">
						{scenario.customer.slice(0, 1)}
					</span>
					<bdi className="chat-name">{scenario.customer}</bdi>
					<button type="button" className="button button-quiet" onClick={beginAgain}>
						{t('practice_again')}
					</button>
				</header>
				<ol className="bubbles" role="log">
					{bubbles.map((bubble) => (
						<li
							key={bubble.id}
							className={`bubble bubble-${bubble.direction}`}
							data-message={bubble.id}
							data-direction={bubble.direction}
							data-at={bubble.at}
						>
							<span className="only-read">
								{bubble.direction === 'in' ? t('practice_says', scenario.customer) : t('practice_you_say')}
							</span>
							<p dir="auto">{bubble.text}</p>
							<time dateTime={new Date(bubble.at).toISOString()}>{clock(bubble.at)}</time>
						</li>
					))}
					<li ref={end} aria-hidden="true" />
				</ol>
				<Composer ref={composer} onSend={send} />
			</section>
		</section>
	);
}

interface LineProps {
	readonly about: string;
	readonly text: string;
	readonly onWrite: (text: string) => void;
}

/** A line worth trying, with what there is to see; a click puts it in the box. */
function Line({ about, text, onWrite }: LineProps) {
	return (
		<li>
			<p>{about}</p>
			<button type="button" className="line" dir="auto" onClick={() => onWrite(text)}>
				{text}
			</button>
		</li>
	);
}

function clock(at: number): string {
	return new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit' }).format(at);
}
