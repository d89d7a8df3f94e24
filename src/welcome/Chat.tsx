import { type Ref, useEffect, useRef } from 'react';
import { locale, t } from '../ui/text.ts';
import { Composer, type ComposerHandle } from './Composer.tsx';
import type { Scenario } from './scenario.ts';

export interface Bubble {
	readonly id: string;
	readonly direction: 'in' | 'out';
	readonly text: string;
	/** Epoch milliseconds. */
	readonly at: number;
}

interface Props {
	readonly scenario: Scenario;
	readonly bubbles: readonly Bubble[];
	readonly isTyping: boolean;
	readonly composer: Ref<ComposerHandle>;
	readonly onSend: (text: string) => void;
	readonly onAgain: () => void;
}

/** The practice chat, built as chat sites are. The data attributes are what src/sites/practice.ts reads. */
export function Chat({ scenario: { id, customer }, bubbles, isTyping, composer, onSend, onAgain }: Props) {
	const list = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new bubble is the reason to scroll
	useEffect(() => {
		if (list.current) list.current.scrollTop = list.current.scrollHeight;
	}, [bubbles, isTyping]);
	return (
		<section
			className="chat"
			aria-label={t('practice_messages', customer)}
			data-practice=""
			data-customer={customer}
			data-conversation={id}
		>
			<header className="chat-head">
				<span className="chat-face" aria-hidden="true">
					{customer.slice(0, 1)}
				</span>
				<p className="chat-name">
					<bdi>{customer}</bdi>
				</p>
				<button type="button" className="button button-quiet" onClick={onAgain}>
					{t('practice_again')}
				</button>
			</header>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
			<div ref={list} className="log" role="log" aria-label={t('practice_messages', customer)} tabIndex={0}>
				<ol className="bubbles">
					{bubbles.map((bubble) => (
						<li
							key={bubble.id}
							className={`bubble bubble-${bubble.direction}`}
							data-message={bubble.id}
							data-direction={bubble.direction}
							data-at={bubble.at}
						>
							<span className="only-read">
								{bubble.direction === 'in' ? t('practice_says', customer) : t('practice_you_say')}
							</span>
							<p dir="auto">{bubble.text}</p>
							<time dateTime={new Date(bubble.at).toISOString()}>{clock(bubble.at)}</time>
						</li>
					))}
					{isTyping && <li className="typing">{t('practice_typing', customer)}</li>}
				</ol>
			</div>
			<Composer ref={composer} onSend={onSend} />
		</section>
	);
}

function clock(at: number): string {
	return new Intl.DateTimeFormat(locale(), { hour: 'numeric', minute: '2-digit' }).format(at);
}
