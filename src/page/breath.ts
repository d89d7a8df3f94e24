import type { Analysis } from '../analyse.ts';
import type { Breath } from '../settings.ts';
import type { SendEvent, Site } from '../sites/index.ts';
import { on } from './safely.ts';

/** From here on a draft is very hot. */
const VERY_HOT = 0.8;
/** What a press on a button is made of after its beginning. */
const REST = 'mousedown pointerup mouseup click';

/** Holds a hot draft to an angry customer back once, for the first press on send. */
export interface TakeBreath {
	/** Whether this press is held: it went nowhere then. The next press always goes on. */
	holds(event: SendEvent, box: HTMLElement, draft: { analysis(): Analysis | null }, breath: Breath): boolean;
	/** The draft is gone: the next one may be held again. */
	fresh(box: HTMLElement): void;
}

/** `ask` is told of a held press, with what makes it anew; should it throw, the press goes through. */
export function createBreath(
	site: Site,
	ask: (box: HTMLElement, again: () => void) => void,
	signal: AbortSignal,
): TakeBreath {
	const held = new WeakSet<HTMLElement>();
	return {
		fresh: (box) => void held.delete(box),
		holds(event, box, draft, breath) {
			if (breath === 'off' || !event.isTrusted) return false;
			if (held.has(box)) {
				// A key that is kept down is one press.
				const isSame = isKey(event) && event.repeat;
				if (isSame) stop(event);
				return isSame;
			}
			const analysis = isKey(event) || isSend(site, event, box) ? draft.analysis() : null;
			if (!analysis || !isHot(analysis, breath)) return false;
			held.add(box);
			ask(box, () => repeat(event));
			stop(event);
			if (event.type === 'pointerdown') swallowRest(signal);
			return true;
		},
	};
}

/** Whether it is worth a breath. */
export function isHot({ tone, reading }: Analysis, breath: Breath): boolean {
	if (breath === 'off' || reading.mood !== 'angry' || tone.label !== 'defensive') return false;
	return breath === 'on' || tone.score >= VERY_HOT;
}

function isKey(event: SendEvent): event is KeyboardEvent {
	return event.type === 'keydown';
}

/**
 * Where a chat's Send cannot be told from what stands by it, it is the last button after the box. Mail programs name
 * theirs.
 */
function isSend({ channel }: Site, { target }: SendEvent, box: HTMLElement): boolean {
	if (channel === 'mail') return true;
	const pressed = (target as Element).closest('button, [role="button"], input[type="submit"]');
	if (!pressed || !(box.compareDocumentPosition(pressed) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
	let around: Element | null = box;
	while (around && !around.contains(pressed)) around = around.parentElement;
	return [...(around?.querySelectorAll('button, [role="button"], input[type="submit"]') ?? [])].at(-1) === pressed;
}

function stop(event: Event) {
	event.preventDefault();
	event.stopImmediatePropagation();
}

/** Lets nothing more of this press through; the next one begins with the pointer going down, or with a key. */
function swallowRest(signal: AbortSignal) {
	const end = new AbortController();
	const until = { capture: true, signal: AbortSignal.any([signal, end.signal]) };
	on(window, REST, stop, until);
	on(window, 'click pointerdown keydown', () => end.abort(), until);
}

/** Does what the press would have done. */
function repeat(event: SendEvent) {
	const target = event.target as HTMLElement;
	if (!isKey(event)) return target.click();
	// An event has all that is asked of one to be made like it.
	for (const type of ['keydown', 'keypress', 'keyup']) target.dispatchEvent(new KeyboardEvent(type, event));
}
