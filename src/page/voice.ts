import { element } from './element.ts';

/** Keys pressed in a row say only where they end, in ms. */
const PAUSE = 150;

/** Speaks to screen readers while the focus stays in the page's own box: a line nobody sees. */
export interface Voice {
	readonly line: HTMLElement;
	say(words: string): void;
}

export function createVoice(signal: AbortSignal): Voice {
	const line = element('p', { class: 'only-read', role: 'status' });
	let soon: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener('abort', () => clearTimeout(soon), { once: true });
	return {
		line,
		say(words) {
			clearTimeout(soon);
			// A line that is there before its words is read by more readers than one that comes with them.
			soon = setTimeout(() => {
				line.textContent = words;
			}, PAUSE);
		},
	};
}
