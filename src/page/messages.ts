import type { SeenMessage, Site } from '../sites/index.ts';

/**
 * The messages of a box's conversation, read again only after the page changed them: asking at every keystroke costs
 * nothing. The same array comes back while nothing has changed.
 */
export function createMessages(site: Site, box: HTMLElement, signal: AbortSignal): () => readonly SeenMessage[] {
	let panel: HTMLElement | null = null;
	let isStale = true;
	let messages: readonly SeenMessage[] = [];
	const observer = new MutationObserver((changes) => {
		// Where the box is inside what we watch, typing is no news.
		isStale ||= changes.some(({ target }) => !box.contains(target));
	});
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
	return () => {
		const found = site.panel(box);
		if (found !== panel) {
			observer.disconnect();
			panel = found;
			if (panel) observer.observe(panel, { childList: true, subtree: true, characterData: true });
			isStale = true;
		}
		if (isStale) {
			isStale = false;
			const now = site.messages(box);
			if (!isSame(now, messages)) messages = now;
		}
		return messages;
	};
}

function isSame(a: readonly SeenMessage[], b: readonly SeenMessage[]): boolean {
	return a.length === b.length && a.every(({ id, text }, index) => id === b[index]?.id && text === b[index]?.text);
}
