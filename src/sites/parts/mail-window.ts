import type { SendEvent } from '../site.ts';
import { isSamePerson, type Person } from './people.ts';

/** What stands around a compose box on a mail page, and is the same in every mail program. */

/** The closest element around this one that has one of each in it; null when only the whole page has. */
export function closestWith(element: Element, ...selectors: readonly string[]): HTMLElement | null {
	for (let at: Element | null = element; at && !at.contains(document.body); at = at.parentElement) {
		const around = at;
		if (selectors.every((selector) => around.querySelector(selector))) return at as HTMLElement;
	}
	return null;
}

/** Whether a person could see it now. */
export function isShown(element: Element): boolean {
	return element.isConnected && (element as Partial<HTMLElement>).checkVisibility?.() !== false;
}

/** All elements that match, in the order of the page. */
export function all(selector: string, root: ParentNode = document): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** The boxes for letters, each alone in its window. `selector` finds boxes, `windowOf` the window an element stands in. */
export function boxesInWindows(selector: string, windowOf: (element: Element) => HTMLElement | null) {
	function boxAround(element: Element): HTMLElement | null {
		const box = element.closest<HTMLElement>(selector);
		const around = box && windowOf(box);
		// What has no window of its own shares the whole page with others.
		return around && all(selector, around).length === 1 ? box : null;
	}
	const boxes = () => all(selector).filter((box) => boxAround(box) === box);
	return { boxes, ...inUse(boxAround, boxes) };
}

/**
 * Several windows may be open at once: keeps in mind which one was written in last, for a reply that is chosen in the
 * popup takes the focus away. `find` gives the box an element stands in, `boxes` all of them.
 */
function inUse(find: (element: Element) => HTMLElement | null, boxes: () => readonly HTMLElement[]) {
	let last: WeakRef<HTMLElement> | null = null;
	return {
		composeBox(element: Element): HTMLElement | null {
			const box = find(element);
			if (box) last = new WeakRef(box);
			return box;
		},
		/** The one with the focus, else the last one, else the only one: null rather than a guess. */
		openBox(): HTMLElement | null {
			const shown = boxes().filter(isShown);
			const used = last?.deref();
			const inFocus = shown.find((box) => box.contains(document.activeElement));
			return inFocus ?? shown.find((box) => box === used) ?? (shown.length === 1 ? shown[0]! : null);
		},
	};
}

/** Control+Enter, or Command+Enter: what sends in every mail program. */
export function isLetterKey(event: SendEvent): boolean {
	if (!(event instanceof KeyboardEvent) || event.isComposing || event.keyCode === 229) return false;
	return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}

/** Whether this is a press on a button: by mouse, touch or pen, or by a key while it has the focus. */
export function isPress(event: SendEvent): boolean {
	if (!(event instanceof KeyboardEvent)) return event.button === 0;
	return (event.key === 'Enter' || event.key === ' ') && !event.isComposing;
}

/** The keys are the same in every language, and stand in the button's tooltip: "Enviar (Ctrl+Enter)". */
const KEYS = /(?:ctrl|strg|control|⌘|cmd)\W{0,3}(?:enter|eingabe|entr|return|intro|invio|[⏎↵⌤])/i;

/** Whether a button says that Control+Enter does the same. */
export function saysLetterKey(button: Element): boolean {
	return ['title', 'aria-label', 'data-tooltip', 'aria-keyshortcuts'].some((name) =>
		KEYS.test((button.getAttribute(name) ?? '').replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')),
	);
}

/** Whether a letter with this subject, to these people, answers a thread: its subject, and people of it. */
export function isAnswer(
	subject: string,
	to: readonly Person[],
	thread: { readonly subject: string; readonly people: readonly Person[] },
): boolean {
	// "Re:" is another word elsewhere.
	return (
		thread.subject !== '' &&
		subject.trim().endsWith(thread.subject) &&
		to.some((one) => thread.people.some((other) => isSamePerson(one, other)))
	);
}
