import type { Span } from '../text/span.ts';
import type { Look, Mark } from './index.ts';
import type { Reading } from './reading.ts';
import { visibleRects } from './rects.ts';
import { type Ends, endsOf } from './selection.ts';
import { shift } from './shift.ts';

interface Drawn {
	/** As the caller gave it. */
	readonly mark: Mark;
	/** Where it was in the text when we last looked. */
	readonly at: Span;
	readonly range: Range;
	/** What the range held when it was drawn. */
	readonly words: string;
}

/** The underlined words of one box. Ranges move with the text, so what has not changed is not touched. */
export interface Underlines {
	/** Draws these marks, made for the text `made`, and no others. */
	draw(marks: readonly Mark[], made: string, now: Reading): void;
	/** Whether every underline still holds the words it was drawn on, after these changes of the box. */
	isIntact(changes: readonly MutationRecord[]): boolean;
	/** Puts those that no longer do where their words have moved; if the words changed, the underline goes. */
	mend(now: Reading): void;
	/** The mark under a point of the viewport. Asks for layout: for pointers, not for keys. */
	at(x: number, y: number): Mark | null;
}

export function underlines(box: HTMLElement, highlights: Record<Look, Highlight>, signal: AbortSignal): Underlines {
	// Our own list: in Firefox a content script may add to a Highlight but not look through it.
	let drawn: readonly Drawn[] = [];
	/** The text when we last looked. */
	let text = '';
	/** Where somebody writes, while nothing but writing happens; null when something else did. */
	let writing: Writing | null = null;

	const remove = (some: readonly Drawn[]) => {
		for (const { mark, range } of some) highlights[mark.look].delete(range);
	};
	signal.addEventListener(
		'abort',
		() => {
			remove(drawn);
			drawn = [];
		},
		{ once: true },
	);

	return {
		draw(marks, made, now) {
			if (signal.aborted) return;
			writing = null;
			const spare = [...drawn];
			text = now.text;
			drawn = marks.flatMap((mark) => {
				const at = shift(mark, made, text);
				if (!at) return [];
				const index = spare.findIndex((old) => old.mark.look === mark.look);
				const range = spare.splice(index, index < 0 ? 0 : 1)[0]?.range ?? box.ownerDocument.createRange();
				move(range, endsOf(at, now));
				if (index < 0) highlights[mark.look].add(range);
				return [{ mark, at, range, words: range.toString() }];
			});
			remove(spare);
		},
		isIntact(changes) {
			if (writing && isBehind(writing, changes)) return true;
			const are = areIntact(drawn);
			writing = are ? writingIn(drawn, changes) : null;
			return are;
		},
		mend(now) {
			writing = null;
			const gone: Drawn[] = [];
			drawn = drawn.flatMap((one) => {
				if (isIntact(one)) return [{ ...one, at: spanOf(one.range, now) }];
				const at = shift(one.at, text, now.text);
				if (at) {
					move(one.range, endsOf(at, now));
					return [{ ...one, at, words: one.range.toString() }];
				}
				gone.push(one);
				return [];
			});
			text = now.text;
			remove(gone);
		},
		at(x, y) {
			const isIn = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
			return drawn.find(({ range }) => visibleRects(box, range).some(isIn))?.mark ?? null;
		},
	};
}

const isIntact = ({ range, words }: Drawn) => range.toString() === words;

/** Words within one text are compared where they stand, and that text is asked for once. */
function areIntact(drawn: readonly Drawn[]): boolean {
	let node: Node | undefined;
	let text = '';
	return drawn.every((one) => {
		const { startContainer, endContainer, startOffset, endOffset } = one.range;
		if (startContainer !== endContainer || startContainer.nodeType !== Node.TEXT_NODE) return isIntact(one);
		if (startContainer !== node) {
			node = startContainer;
			text = (startContainer as Text).data;
		}
		return endOffset - startOffset === one.words.length && text.startsWith(one.words, startOffset);
	});
}

/** A text that somebody is writing, as it last was, and its last underline, if it has one. */
interface Writing {
	readonly text: Node;
	readonly last: Range | null;
	readonly end: number;
	length: number;
}

/** What was changed, if that is one text, and no underline begins or ends elsewhere than within one text. */
function writingIn(drawn: readonly Drawn[], [change]: readonly MutationRecord[]): Writing | null {
	const ranges = drawn.map(({ range }) => range);
	if (change?.type !== 'characterData' || ranges.some((one) => one.startContainer !== one.endContainer)) return null;
	const { target } = change;
	const within = ranges.filter((one) => one.endContainer === target);
	const end = Math.max(0, ...within.map(({ endOffset }) => endOffset));
	const last = within.find(({ endOffset }) => endOffset === end) ?? null;
	return { text: target, last, end, length: (target as Text).length };
}

/**
 * Whether all that happened is one change of that text behind its last underline, as when somebody goes on writing: no
 * other makes a text longer or shorter and leaves that underline's end where it was. Asked at every key, so it asks for
 * as little as it can; a no may be wrong.
 */
function isBehind(writing: Writing, changes: readonly MutationRecord[]): boolean {
	if (changes.length !== 1 || changes[0]!.target !== writing.text) return false;
	if (!writing.last) return true;
	const { length } = writing.text as Text;
	if (length === writing.length || writing.last.endOffset !== writing.end) return false;
	writing.length = length;
	return true;
}

function spanOf(range: Range, now: Reading): Span {
	const start = now.offset({ node: range.startContainer, offset: range.startOffset });
	return { start, end: now.offset({ node: range.endContainer, offset: range.endOffset }) };
}

/** A range that is where it should be is left alone: moving it would paint anew. */
function move(range: Range, { from, to }: Ends) {
	const starts = range.startContainer === from.node && range.startOffset === from.offset;
	const ends = range.endContainer === to.node && range.endOffset === to.offset;
	if (!starts) range.setStart(from.node, from.offset);
	if (!starts || !ends) range.setEnd(to.node, to.offset);
}
