import { type Analysis, createAnalyser } from '../analyse.ts';
import { type Editor, edit, type Look } from '../editors/index.ts';
import type { Language } from '../language.ts';
import type { Calendar } from '../promises/calendar.ts';
import type { SeenMessage, Site } from '../sites/index.ts';
import type { Hint, Kind, Level } from '../tone/hint.ts';
import type { HousePhrase } from '../tone/house.ts';
import { createBefore } from './before.ts';
import type { Card, Offer, OpenedBy } from './card.ts';
import { createHintsSeen, type HintsSeen } from './hints-seen.ts';
import { createMessages } from './messages.ts';
import type { Overlay } from './overlay.ts';
import { onPointed } from './pointing.ts';
import { on, safely } from './safely.ts';

/** What settings mean for a draft. */
export interface Rules {
	readonly level: Level;
	readonly off: ReadonlySet<Kind | string>;
	readonly phrases: readonly HousePhrase[];
	readonly calendar: Calendar;
}

/** One compose box under our care. */
export interface Box {
	readonly editor: Editor;
	/** Reads the draft and draws its underlines afresh. */
	check(): void;
	/** The conversation as it is now. */
	messages(): readonly SeenMessage[];
	/** What is to be seen in draft and conversation; null until the language is there. */
	analysis(): Analysis | null;
	/** What became of the hints of this draft so far. */
	hintsSeen(): HintsSeen;
	/** Opens the card for the words at the caret, or the next ones after it. False when nothing is underlined. */
	openCard(): boolean;
}

interface Around {
	readonly site: Site;
	readonly card: Card;
	readonly overlay: Overlay;
	rules(): Rules;
	language(): Language | null;
	/** "Never flag this." */
	switchOff(rule: string): void;
	/** The conversation was opened, or has gone on. */
	conversed(box: Box): void;
}

/** More than these at once would be a wall of lines: the strongest are shown. */
const MOST = 6;
/** A draft is read when the typing pauses this long, and now and then while it does not: fast typing costs little. */
const PAUSE = 120;
const AT_LEAST = 800;
/** Takes a box into care until the signal aborts. */
export function watchBox(
	element: HTMLElement,
	{ site, card, overlay, rules, language, switchOff, conversed }: Around,
	signal: AbortSignal,
): Box {
	const editor = edit(element, signal, overlay);
	const messages = createMessages(
		site,
		element,
		safely(() => conversed(box)),
		signal,
	);
	let analyse: ReturnType<typeof createAnalyser> | null = null;
	const seen = createHintsSeen();
	const skipped = new Set<string>();
	let draft = '';
	let isReplacing = false;
	let hints: readonly Hint[] = [];
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let waitingSince = 0;
	let lastChange = 0;

	function analysis(): Analysis | null {
		const spoken = language();
		if (!spoken) return null;
		analyse ??= createAnalyser(spoken);
		return analyse({ draft: editor.read(), messages: messages(), ...rules() });
	}

	const before = createBefore(site, element, safely(check));

	function check() {
		clearTimeout(waiting);
		waiting = undefined;
		draft = editor.read();
		const found = draft.trim() === '' ? [] : (analysis()?.hints ?? []);
		const all = inOrder([...found, ...risky(found)]);
		seen.look(draft, all);
		hints = strongest(all.filter((hint) => !skipped.has(nameOf(hint))));
		editor.underline(hints.map(({ start, end, kind }) => ({ start, end, look: lookOf(kind) })));
	}

	/** Dates that may be hard to keep, where nothing else is said of those words. */
	function risky(found: readonly Hint[]): readonly Hint[] {
		const spoken = language();
		if (!spoken) return [];
		const { off, calendar } = rules();
		return before(draft, spoken.promises, new Date(), calendar).filter(
			({ rule, kind, start, end }) =>
				!off.has(rule) && !off.has(kind) && !found.some((other) => other.start < end && start < other.end),
		);
	}

	function changed() {
		// A card whose suggestion is being tried out stays, to say so when the editor refuses it.
		if (!isReplacing) card.close();
		lastChange = performance.now();
		if (waiting !== undefined) return;
		waitingSince = lastChange;
		waiting = setTimeout(safely(checkInPause), PAUSE);
	}

	/** Typing goes on: waits again, but not for ever. One timer for many keys costs less than one a key. */
	function checkInPause() {
		const wait = Math.min(lastChange + PAUSE, waitingSince + AT_LEAST) - performance.now();
		if (wait > 1) waiting = setTimeout(safely(checkInPause), wait);
		else check();
	}

	/** Checks now what would be checked in a moment, before anything is said about it. */
	function catchUp() {
		if (waiting !== undefined) check();
	}

	function openFor(hint: Hint | undefined, by: OpenedBy): boolean {
		if (!hint) return false;
		card.open(offerOf(hint), by);
		return true;
	}

	function offerOf(hint: Hint): Offer {
		const words = draft.slice(hint.replaces.start, hint.replaces.end);
		return {
			hint,
			editor,
			async choose(suggestion) {
				// The draft may have changed under the card.
				const { start, end } = hint.replaces;
				if (editor.read().slice(start, end) !== words) return 'refused';
				isReplacing = true;
				try {
					return await editor.replace(hint.replaces, suggestion);
				} finally {
					isReplacing = false;
				}
			},
			dismiss(how) {
				if (how === 'always') switchOff(hint.rule);
				else skipped.add(nameOf(hint));
				check();
			},
		};
	}

	onPointed(
		element,
		(x, y, by) => {
			if (hints.length === 0) return;
			catchUp();
			const mark = editor.markAt(x, y);
			if (mark) openFor(hintAt(hints, mark.start), by);
		},
		signal,
	);
	on(element, 'input', changed, { signal });
	// Editors write by themselves as well (undo, emoji, clearing after a send), and then there is no input event.
	const observer = new MutationObserver(safely(changed));
	observer.observe(element, { childList: true, subtree: true, characterData: true });
	signal.addEventListener('abort', () => {
		observer.disconnect();
		clearTimeout(waiting);
	});

	const box: Box = {
		editor,
		check,
		messages,
		analysis,
		hintsSeen() {
			catchUp();
			return seen.now();
		},
		openCard() {
			catchUp();
			const caret = editor.caret() ?? 0;
			return openFor(hintAt(hints, caret) ?? hints.find(({ start }) => start >= caret) ?? hints[0], 'keys');
		},
	};
	check();
	safely(conversed)(box);
	return box;
}

function strongest(hints: readonly Hint[]): readonly Hint[] {
	if (hints.length <= MOST) return hints;
	const shown = new Set([...hints].sort((a, b) => b.strength - a.strength).slice(0, MOST));
	return hints.filter((hint) => shown.has(hint));
}

function inOrder(hints: readonly Hint[]): readonly Hint[] {
	return hints.toSorted((a, b) => a.start - b.start);
}

function hintAt(hints: readonly Hint[], offset: number): Hint | undefined {
	return hints.find(({ start, end }) => start <= offset && offset <= end);
}

/** What "this once" is about: these words under this rule, wherever they move to in the box. */
function nameOf({ rule, text }: Hint): string {
	return `${rule} ${text}`;
}

function lookOf(kind: Kind): Look {
	if (kind === 'over-promise' || kind === 'vague-promise') return 'promise';
	return kind === 'private-data' || kind === 'placeholder' ? 'care' : 'tone';
}
