import type { Analysis } from '../analyse.ts';
import { type Editor, edit, type Look } from '../editors/index.ts';
import type { Pack } from '../pack.ts';
import type { Calendar } from '../promises/calendar.ts';
import type { HintAct } from '../protocol.ts';
import type { SeenMessage, Site } from '../sites/index.ts';
import { allowedIn } from '../tone/allowed.ts';
import { type Hint, type Kind, type Level, STRONG } from '../tone/hint.ts';
import type { HousePhrase } from '../tone/house.ts';
import type { Card, Offer, OpenedBy } from './card.ts';
import { createHintsSeen, type HintsSeen } from './hints-seen.ts';
import { createMessages } from './messages.ts';
import type { Overlay } from './overlay.ts';
import { createPlanned, type Planned, type Plans } from './planned.ts';
import { onPointed } from './pointing.ts';
import { safely } from './safely.ts';

/** What settings mean for a draft. */
export interface Rules {
	readonly level: Level;
	readonly off: ReadonlySet<Kind | string>;
	/** Words the person stands by, in lower case. */
	readonly allowed: ReadonlySet<string>;
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
	/** What became of the hints of this draft, as last checked. */
	hintsSeen(): HintsSeen;
	/** Opens the card for the words at the caret, or the next ones after it. False when nothing is underlined. */
	openCard(): boolean;
	/** Opens the card for one of the hints the strip was shown. */
	openHint(hint: Hint): void;
	/** What a shortcut asks, about the hint that is shown or the one at the caret. False when there is none. */
	act(act: Exclude<HintAct, 'list'>): boolean;
}

/** What is to be seen in a draft as a whole. */
export interface Sight {
	readonly isEmpty: boolean;
	/** Null while there is nothing to say: an empty or paused box, no language yet. */
	readonly analysis: Analysis | null;
	/** All of them, in their order; only the strongest are underlined. */
	readonly hints: readonly Hint[];
	/** What it would promise. */
	readonly planned: readonly Planned[];
}

/** What stands at the box and shows how its draft is. */
export interface Beside {
	isPaused(): boolean;
	show(sight: Sight, box: Box): void;
}

interface Around {
	readonly site: Site;
	readonly card: Card;
	readonly overlay: Overlay;
	rules(): Rules;
	language(): Pack | null;
	readonly beside: Beside;
	/** No more of these words anywhere, or of this rule on this site. */
	silence(hint: Hint, how: 'words' | 'site', box: HTMLElement): void;
	openSettings(): void;
	/** The conversation was opened, or has gone on. */
	conversed(box: Box): void;
	/** The draft is another. */
	checked(): void;
}

/** More than these at once would be a wall of lines: the strongest are shown. */
const MOST = 6;
/**
 * A draft is read when nothing was typed for so many milliseconds, or has changed so often; that is asked at each beat. What
 * comes with every key takes the time and no more: a new timer is the dearest of all that could be done there.
 */
const PAUSE = 150;
const BEAT = 200;
const MANY = 100;

/** Takes a box into care until the signal aborts. */
export function watchBox(
	element: HTMLElement,
	{ site, card, overlay, rules, language, beside, silence, openSettings, conversed, checked }: Around,
	signal: AbortSignal,
): Box {
	const editor = edit(element, signal, overlay, safely(changed));
	const messages = createMessages(
		site,
		element,
		safely(() => conversed(box)),
		signal,
	);
	let analyse: ReturnType<Pack['analyser']> | null = null;
	const seen = createHintsSeen();
	const skipped = new Set<string>();
	let draft = '';
	let isReplacing = false;
	let all: readonly Hint[] = [];
	let hints: readonly Hint[] = [];
	/** Beats as long as a draft waits to be read. */
	let beating: ReturnType<typeof setInterval> | undefined;
	/** How often the draft has changed since it was read, and when it last did. */
	let unread = 0;
	let lastChange = 0;

	function analysis(text = editor.read()): Analysis | null {
		const spoken = language();
		if (!spoken) return null;
		analyse ??= spoken.analyser();
		return analyse({ draft: text, messages: messages(), ...rules() });
	}

	const plansIn = createPlanned(site, element, safely(check));

	function check() {
		clearInterval(beating);
		beating = undefined;
		draft = editor.read();
		unread = 0;
		const isEmpty = draft.trim() === '';
		const now = isEmpty || beside.isPaused() ? null : analysis(draft);
		const found = now?.hints ?? [];
		const { planned, hints: risky } = plans(now);
		const here = now ? inOrder([...found, ...wanted(risky, found)]) : [];
		// What a pause hides was not put otherwise.
		if (now || isEmpty) seen.look(draft, here);
		all = here.filter((hint) => !skipped.has(nameOf(hint)));
		hints = strongest(all);
		editor.underline(hints.map((hint) => ({ start: hint.start, end: hint.end, look: lookOf(hint) })));
		safely(beside.show)({ isEmpty, analysis: now, hints: all, planned }, box);
		safely(checked)();
	}

	function plans(now: Analysis | null): Plans {
		const spoken = language();
		return now && spoken
			? plansIn(draft, now.pledges, spoken.promises, new Date(), rules().calendar)
			: { planned: [], hints: [] };
	}

	/** Hints on dates, where nothing else is said of those words and nobody has waved them off. */
	function wanted(dates: readonly Hint[], found: readonly Hint[]): readonly Hint[] {
		const { off, allowed } = rules();
		const isAllowed = allowedIn(draft, allowed);
		return dates.filter(
			({ rule, kind, start, end }) =>
				!off.has(rule) &&
				!off.has(kind) &&
				!isAllowed({ start, end }) &&
				!found.some((other) => other.start < end && start < other.end),
		);
	}

	function changed() {
		// A card whose suggestion is being tried out stays, to say so when the editor refuses it.
		if (!isReplacing) card.close();
		unread++;
		lastChange = performance.now();
		beating ??= setInterval(beat, BEAT);
	}

	const beat = safely(() => {
		// Whoever never pauses is not kept waiting for ever.
		if (performance.now() - lastChange >= PAUSE || unread > MANY) check();
	});

	/** Checks now what would be checked in a moment, before anything is said about it. */
	function catchUp() {
		if (beating !== undefined) check();
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
				if (how === 'once') skipped.add(nameOf(hint));
				else silence(hint, how, element);
				check();
			},
			settings: openSettings,
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
	signal.addEventListener('abort', () => clearInterval(beating));

	/** Where among the hints the card is, or the caret. */
	function current(): number {
		const shown = card.shown();
		if (shown) return hints.findIndex(({ start, rule }) => start === shown.start && rule === shown.rule);
		const hint = hintAt(hints, editor.caret() ?? 0);
		return hint ? hints.indexOf(hint) : -1;
	}

	const box: Box = {
		editor,
		check,
		messages,
		analysis: () => analysis(),
		hintsSeen: seen.now,
		openCard() {
			catchUp();
			const caret = editor.caret() ?? 0;
			return openFor(hintAt(hints, caret) ?? hints.find(({ start }) => start >= caret) ?? hints[0], 'keys');
		},
		openHint: (hint) => void openFor(hint, 'keys'),
		act(act) {
			catchUp();
			const at = current();
			const hint = hints[at] ?? hints[0];
			if (!hint) return false;
			if (act === 'next' || act === 'previous') {
				const isOpen = card.shown() !== null;
				return isOpen ? openFor(hints.at((at + (act === 'next' ? 1 : -1)) % hints.length), 'keys') : box.openCard();
			}
			const [first] = hint.suggestions;
			const offer = offerOf(hint);
			card.close();
			if (act === 'dismiss') offer.dismiss('once');
			else if (first === undefined) return openFor(hint, 'keys');
			else safely(async () => (await offer.choose(first)) === 'done' || openFor(hint, 'keys'))();
			element.focus({ preventScroll: true });
			return true;
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

function lookOf({ strength }: Hint): Look {
	return strength >= STRONG ? 'strong' : 'gentle';
}
