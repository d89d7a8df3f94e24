import { isTextBox } from '../editors/index.ts';
import type { PagePart } from '../protocol.ts';
import type { Chat, SeenMessage, Site } from '../sites/index.ts';

/** Milliseconds of typing without a part that should be there, before anything is said about it. */
const LONG = 30_000;
/** Looking costs the page something, so not at every key. */
const EVERY = 2_000;
/** Where messages should be and so many characters stand, some are: a notice that nobody can listen has fewer. */
const MUCH = 500;

export interface SelfCheck {
	/** The person typed into this element, at this time (milliseconds). */
	typed(element: Element, now: number): void;
	/** The parts of the page that have not been found for half a minute of typing. */
	unrecognised(): readonly PagePart[];
	/** Where was typed last; null when nobody has. */
	where(): Element | null;
}

/**
 * Notices when a site has changed so that we no longer find our way in it. A page of which nothing is known can't.
 * `messages` gives those of a box's conversation.
 */
export function createSelfCheck(
	site: Site,
	messages: (box: HTMLElement) => readonly SeenMessage[] = site.messages,
): SelfCheck {
	const missing = new Map<PagePart, { readonly since: number; last: number }>();
	let looked = Number.NEGATIVE_INFINITY;
	let last: WeakRef<Element> | null = null;

	function note(part: PagePart, isMissing: boolean, now: number) {
		const known = missing.get(part);
		if (!isMissing) missing.delete(part);
		else if (known) known.last = now;
		else missing.set(part, { since: now, last: now });
	}

	return {
		typed(element, now) {
			if (site.matches.length === 0 || now - looked < EVERY) return;
			looked = now;
			last = new WeakRef(element);
			const box = site.composeBox(element);
			// A search box, a form: no part of a conversation. But where somebody writes at length there should be a box of ours.
			if (!box && !isForWriting(element)) return;
			note('box', !box && !site.openBox(), now);
			if (!box) return;
			const chat = site.chat(box);
			note('customer', chat === 'changed' || isNobody(chat), now);
			note('messages', chat !== 'none' && messages(box).length === 0 && isWritten(site.panel(box), box), now);
		},
		unrecognised: () => [...missing].filter(([, { since, last }]) => last - since >= LONG).map(([part]) => part),
		where: () => last?.deref() ?? null,
	};
}

function isForWriting(element: Element): boolean {
	return element.localName !== 'input' && isTextBox(element);
}

/** A conversation is known, and not whose: while a letter has no address yet nothing is known. */
function isNobody(chat: Chat | string): boolean {
	return typeof chat === 'object' && chat.customer === '' && !chat.weak;
}

/** Much is written there, besides the draft; or there is no such place. */
function isWritten(panel: Element | null, box: Element): boolean {
	if (!panel) return true;
	const draft = panel.contains(box) ? (box.textContent ?? '').length : 0;
	return (panel.textContent ?? '').length - draft > MUCH;
}
