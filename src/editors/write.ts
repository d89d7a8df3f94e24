import type { Span } from '../text/span.ts';
import type { Outcome } from './index.ts';
import type { Pace } from './pace.ts';
import { difference } from './shift.ts';
import { typed, undo, type Way } from './ways.ts';

/** A change to make, and how to see whether it was made. */
export interface Change {
	readonly box: HTMLElement;
	readonly pace: Pace;
	/** The text as it is. */
	readonly before: string;
	/** What of it goes; empty for a caret. */
	readonly span: Span;
	/** What comes in its place. */
	readonly text: string;
	/** The ways to try, in order. */
	readonly ways: readonly Way[];
	read(): string;
	/** False when the box cannot be written to now. */
	select(span: Span): boolean;
}

/** How long an editor may take to show what it was given, in ms. Some write later, and only then a second way is safe. */
const PATIENCE = 300;

/** Makes the change, and reads back. A way that did something else is taken back, and no other is tried after it. */
export async function write(change: Change): Promise<Outcome> {
	const { pace, before, span, text } = change;
	const wanted = before.slice(0, span.start) + text + before.slice(span.end);
	if (wanted === before) return 'done';
	if (pace.isComposing()) return 'refused';
	const end = new AbortController();
	return tried(change, wanted, pace.presses(end.signal)).finally(() => end.abort());
}

async function tried(change: Change, wanted: string, hasPressed: () => boolean): Promise<Outcome> {
	const { box, pace, before, text, ways, read } = change;
	for (const way of ways) {
		if (!change.select(change.span)) return 'refused';
		const taken = way(box, text);
		pace.wrote();
		if (taken === 'no' && read() === before) continue;
		const isSo = () => read() === wanted;
		const came = await comes(box, isSo);
		// Whoever has pressed a key since may have undone it already: it was done all the same.
		if (came && ((await stays(isSo)) || hasPressed())) return 'done';
		const now = read();
		// The person typed on meanwhile: what stands there now is theirs, not ours to take back.
		if (hasPressed()) return now.includes(text) ? 'done' : 'refused';
		if (now !== before) {
			await restore(change);
			return 'refused';
		}
	}
	return 'refused';
}

/** Where a caret stands once `length` units came in place of the span; null when it was inside what went. */
export function moved(caret: number, { start, end }: Span, length: number): number | null {
	if (caret <= start) return caret;
	return caret >= end ? caret + length - (end - start) : null;
}

/** Takes a wrong change back: step by step as Ctrl+Z would, and what that leaves by typing over it. */
async function restore({ box, before, read, select }: Change): Promise<void> {
	// One way may have made several steps.
	for (let step = 0; step < 4 && read() !== before; step++) {
		const last = read();
		undo(box);
		await comes(box, () => read() !== last);
		// No history, or the end of it.
		if (read() === last) break;
	}
	const now = read();
	if (now === before || !box.isConnected) return;
	const { start, was, is } = difference(now, before);
	if (!select({ start, end: was })) return;
	typed(box, before.slice(start, is));
	await comes(box, () => read() === before);
}

/** Whether it becomes so, looking again at each change in the box, within our patience. */
function comes(box: HTMLElement, isSo: () => boolean): Promise<boolean> {
	if (isSo()) return Promise.resolve(true);
	return new Promise((resolve) => {
		const end = (result: boolean) => {
			observer.disconnect();
			clearTimeout(timer);
			resolve(result);
		};
		const observer = new MutationObserver(() => isSo() && end(true));
		observer.observe(box, { subtree: true, childList: true, characterData: true });
		const timer = setTimeout(() => end(isSo()), PATIENCE);
	});
}

/** Whether it is still so when the editor has had its turn: late handlers and renders run as tasks of their own. */
async function stays(isSo: () => boolean): Promise<boolean> {
	for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
	return isSo();
}
