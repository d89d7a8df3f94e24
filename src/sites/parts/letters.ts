import { readRich } from '../../editors/reading.ts';
import { bare } from '../../text/bare.ts';
import type { Chat, SeenMessage, SendEvent, Site } from '../site.ts';
import { hash, wordsId } from './hash.ts';
import { all, isShown } from './mail-window.ts';

/** What a mail site knows of the windows in which letters are written. */
export interface Desk {
	/** Every compose box on the page, those put away included. */
	boxes(): readonly HTMLElement[];
	/** All that belongs to a box: recipients, subject, buttons. */
	windowOf(box: HTMLElement): Element | null;
	sends: Site['sends'];
	chat: Site['chat'];
	/** Of the thread that is open. */
	messages(): readonly SeenMessage[];
	/** What the page says of a letter that has left; null while it says nothing. */
	said(): string | null;
	/** The page need not say anything: a window that closes by itself is enough. */
	readonly isQuiet: boolean;
}

/** Other letters may be written meanwhile: reading the page once in so many milliseconds is enough. */
const PACE = 60;
/** Apps put a box anew in another place now and then: only one that stays away has closed. */
const SETTLED = 600;
/** Nobody reads what the page asks and answers it in less. */
const AT_ONCE = 1500;

/** In which a page asks something before it sends: no subject, when to send it. */
const ASKING = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const asking = () => all(ASKING).filter(isShown);
const MODIFIERS = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock', 'Fn']);

/**
 * How a letter is known to have left: its window closes, nobody closed it by hand, and the page says so or shows the
 * letter in its thread. And how it is known to have come back: its window is there again.
 */
export function letters(desk: Desk): Required<Pick<Site, 'proof' | 'broughtBack'>> {
	/** What may be sending each box now. */
	const watched = new WeakMap<HTMLElement, Sending>();

	/** A letter with these words, to the same people, stands in a box. */
	function back(
		words: string,
		{ key, customer }: Pick<Chat, 'key' | 'customer'>,
		not: ReadonlySet<HTMLElement>,
	): HTMLElement | null {
		const found = desk.boxes().find((box) => {
			if (not.has(box) || wordsId(draftIn(box)) !== words) return false;
			const chat = desk.chat(box);
			return typeof chat === 'object' && (chat.key === key || (customer !== '' && chat.customer === customer));
		});
		return found ?? null;
	}

	async function proof(
		box: HTMLElement,
		draft: string,
		_event: SendEvent,
		signal: AbortSignal,
		closing: (message: string | null) => void,
	): Promise<string | null> {
		const chat = desk.chat(box);
		if (typeof chat !== 'object' || !box.isConnected) return null;
		// A press and the click it becomes, or a second try after the page asked something: the last one counts.
		const earlier = watched.get(box);
		earlier?.self.abort();
		const self = new AbortController();
		const asked = earlier?.asked ?? new Set(asking());
		const text = bare(draft);
		// What has been said of an earlier try may be heard as late as this one: both are of one letter.
		const letter = `letter:${hash(`${chat.key} ${text}`)}`;
		const message = earlier?.message.startsWith(`${letter}@`) ? earlier.message : `${letter}@${Date.now()}`;
		watched.set(box, { self, asked, message });
		const words = wordsId(draft);
		// The same words to the same people, written twice.
		const twins = new Set(desk.boxes().filter((one) => one !== box && wordsId(draftIn(one)) === words));
		const known = new Set(desk.messages().map(({ id }) => id));
		// A window of its own has nothing else in it, and may close with the sending, unless it asks something first.
		const isAlone = desk.boxes().length === 1 && typeof desk.chat(null) !== 'object';
		const leaves = () =>
			isAlone && !self.signal.aborted && hands.areOff() && asking().every((one) => asked.has(one) || one.contains(box));
		const tell = () => closing(leaves() ? message : null);
		const hands = handsOff(box, desk, self, tell);
		let before = desk.said();
		let goneAt = 0;
		let isByItself = false;
		let readAt = Number.NEGATIVE_INFINITY;
		const at = performance.now();

		const look: Look<string> = (again) => {
			tell();
			const said = desk.said();
			if (said !== before) before = null;
			const says = said !== null && before === null;
			if (box.isConnected) {
				goneAt = 0;
				return null;
			}
			// Undone before it left.
			if (back(words, chat, twins)) self.abort();
			const now = performance.now();
			if (goneAt === 0) {
				goneAt = now;
				isByItself = hands.areOff() || now - at < AT_ONCE;
			}
			if (now - readAt < PACE) {
				again(PACE);
				return null;
			}
			readAt = now;
			const sent = desk
				.messages()
				.find((one) => !known.has(one.id) && one.direction === 'out' && isLetter(one.text, text));
			const open = desk.chat(null);
			if (sent && typeof open === 'object' && open.key === chat.key) return sent.id;
			if (!says) {
				if (!desk.isQuiet || !isByItself) return null;
				if (now - goneAt < SETTLED) {
					again(SETTLED);
					return null;
				}
			}
			return message;
		};
		// At once: the window may be gone in a moment.
		tell();
		const found = await changes(look, 0, AbortSignal.any([signal, self.signal])).finally(() => self.abort());
		if (watched.get(box)?.self !== self) return found;
		watched.delete(box);
		if (found === null) closing(null);
		return found;
	}

	const broughtBack: Required<Site>['broughtBack'] = (chat, words, signal, isOpenedAfter) => {
		// The same words to the same people in another window that was there before are another letter, and so are those
		// that somebody writes or puts in anew.
		const before = isOpenedAfter ? [] : desk.boxes().filter((box) => wordsId(draftIn(box)) === words);
		const other = new Set(before);
		const written = (event: Event) => {
			const box = desk.boxes().find((one) => one.contains(event.target as Node));
			if (box) other.add(box);
		};
		addEventListener('input', written, { capture: true, passive: true, signal });
		return changes(() => back(words, chat, other), PACE, signal);
	};

	return { proof, broughtBack };
}

interface Sending {
	readonly self: AbortController;
	/** What the page asked already when it began. */
	readonly asked: ReadonlySet<Element>;
	/** Its name in the ledger. */
	readonly message: string;
}

/** What is written in a box, without history and signature. */
function draftIn(box: HTMLElement): string {
	return readRich(box, 'collapse').text;
}

/** In the thread a signature may stand below, and what was long is cut short. */
function isLetter(shown: string, sent: string): boolean {
	const words = bare(shown);
	return words === sent || words.startsWith(`${sent} `) || (words.length >= 300 && sent.startsWith(words));
}

/**
 * Watches what a person does after pressing Send. Whoever writes on or presses anything in the letter's window has not
 * sent it: `stop`. Answering what the page asks is part of sending; pressing anything else may itself close the window.
 */
function handsOff(box: HTMLElement, desk: Desk, stop: AbortController, changed: () => void) {
	const around = desk.windowOf(box);
	const { signal } = stop;
	let areOff = true;
	const hand = (event: Event) => {
		const target = event.target instanceof Element ? event.target : null;
		if (!target || (event instanceof KeyboardEvent && (MODIFIERS.has(event.key) || event.repeat))) return;
		if (around?.contains(target)) {
			if (event.type === 'input' ? box.contains(target) : desk.sends(event as SendEvent) !== box) stop.abort();
		} else if (event.type !== 'input') areOff = target.closest(ASKING) !== null;
		changed();
	};
	for (const type of ['pointerdown', 'keydown', 'input']) {
		addEventListener(type, hand, { capture: true, passive: true, signal });
	}
	return { areOff: () => areOff };
}

/** Null while there is nothing to be seen. `again` has it look once more, though the page may not change. */
type Look<T> = (again: (milliseconds: number) => void) => T | null;

/**
 * Looks now and after every change of the page, at most once in `pace` milliseconds, until there is something; null when
 * the signal aborts first. An error in a look is one of the promise.
 */
function changes<T>(look: Look<T>, pace: number, signal: AbortSignal): Promise<T | null> {
	return new Promise((resolve, reject) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const observer = new MutationObserver(() => (pace === 0 ? now() : soon(pace)));
		const end = (found: T | null) => {
			observer.disconnect();
			clearTimeout(timer);
			signal.removeEventListener('abort', aborted);
			resolve(found);
		};
		const aborted = () => end(null);
		const now = () => {
			try {
				const found = look(soon);
				if (found !== null && !signal.aborted) end(found);
			} catch (error) {
				reject(error);
				aborted();
			}
		};
		const soon = (milliseconds: number) => {
			timer ??= setTimeout(() => {
				timer = undefined;
				now();
			}, milliseconds);
		};
		if (signal.aborted) return end(null);
		signal.addEventListener('abort', aborted, { once: true });
		observer.observe(document.body, { childList: true, subtree: true, characterData: true });
		soon(0);
	});
}
