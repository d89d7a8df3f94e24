import type { SeenMessage, Site } from '../sites/index.ts';

/** Ticks and times change long after a message has come; nobody is in a hurry here. */
const SETTLING = 600;

/**
 * The messages of a box's conversation, read again only after the page changed them: asking at every keystroke costs
 * nothing. The same array comes back while nothing has changed. `changed` is called a moment after the page did
 * something there, once for many changes.
 */
export function createMessages(
	site: Site,
	box: HTMLElement,
	changed: () => void,
	signal: AbortSignal,
): () => readonly SeenMessage[] {
	let telling: ReturnType<typeof setTimeout> | undefined;
	let panel: HTMLElement | null = null;
	let isStale = true;
	let messages: readonly SeenMessage[] = [];
	const observer = new MutationObserver(() => {
		isStale = true;
		telling ??= setTimeout(() => {
			telling = undefined;
			changed();
		}, SETTLING);
	});
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(telling);
	});
	return () => {
		if (signal.aborted) return messages;
		const found = site.panel(box);
		if (found !== panel || isStale) {
			observer.disconnect();
			panel = found;
			if (panel) watchAround(box, panel, observer);
			isStale = false;
			const now = site.messages(box);
			if (!isSame(now, messages)) messages = now;
		}
		return messages;
	};
}

const DEEP = { childList: true, subtree: true, characterData: true };

/** Watches all of a panel but the box, where that is inside it: to be told of every letter would cost something. */
function watchAround(box: Element, panel: Element, observer: MutationObserver): void {
	if (!panel.contains(box)) {
		observer.observe(panel, DEEP);
		return;
	}
	for (let at = box; at !== panel; at = at.parentElement!) {
		const around = at.parentElement!;
		observer.observe(around, { childList: true });
		for (const beside of around.childNodes) if (beside !== at) observer.observe(beside, DEEP);
	}
}

function isSame(a: readonly SeenMessage[], b: readonly SeenMessage[]): boolean {
	return a.length === b.length && a.every(({ id, text }, index) => id === b[index]?.id && text === b[index]?.text);
}
