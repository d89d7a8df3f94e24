import type { Span } from '../text/span.ts';
import { highlightsFor } from './highlights.ts';
import type { Editor, Mark, Outcome } from './index.ts';
import { kindOf } from './kinds.ts';
import { paceOf } from './pace.ts';
import { type Reading, readRich, type Spaces } from './reading.ts';
import { lineRects } from './rects.ts';
import { type Ends, lastSelection, select, selectionIn } from './selection.ts';
import { underlines } from './underlines.ts';
import { write } from './write.ts';

/** A contenteditable box, whatever editor library runs it. */
export function rich(box: HTMLElement, signal: AbortSignal): Editor {
	const pace = paceOf(box, signal);
	const selected = lastSelection(box, signal);
	const drawn = underlines(box, highlightsFor(box, signal), signal);
	const listeners: (() => void)[] = [];
	let spaces: Spaces | undefined;
	/** What the caller knows. Our own looks in between do not change what its offsets mean. */
	let reading: Reading | undefined;

	// Every change of the draft changes the tree, also one that comes without an `input` event.
	const observer = new MutationObserver(() => {
		for (const tell of listeners) tell();
	});
	observer.observe(box, { subtree: true, childList: true, characterData: true });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });

	const look = (): Reading => {
		spaces ??= /^(pre|break-spaces)/.test(getComputedStyle(box).whiteSpace) ? 'keep' : 'collapse';
		return readRich(box, spaces);
	};
	const ends = ({ start, end }: Span, within: Reading): Ends => ({
		from: within.place(start, 'start'),
		to: within.place(end, start === end ? 'start' : 'end'),
	});
	const range = (span: Span, within: Reading): Range => {
		const { from, to } = ends(span, within);
		const made = box.ownerDocument.createRange();
		made.setStart(from.node, from.offset);
		made.setEnd(to.node, to.offset);
		return made;
	};

	const change = async (span: Span, given: string): Promise<Outcome> => {
		// As it will be read back.
		const text = given.replaceAll('\r\n', '\n').replaceAll('\u00A0', ' ');
		const kind = kindOf(box);
		const before = look().text;
		await pace.quiet(kind.quiet ?? 0);
		if (look().text !== before) return 'refused';
		return write({
			box,
			pace,
			before,
			span,
			text,
			ways: kind.ways[text.includes('\n') ? 'lines' : span.start === span.end ? 'caret' : 'phrase'],
			read: () => look().text,
			select: (at) => select(box, ends(at, look())),
		});
	};

	/** Puts the caret back where the person had it, unless it was in what was replaced. */
	const keepCaret = (caret: number, span: Span, length: number) => {
		if (caret > span.start && caret < span.end) return;
		const offset = caret <= span.start ? caret : caret + length - (span.end - span.start);
		select(box, ends({ start: offset, end: offset }, look()));
	};

	return {
		box,
		read() {
			// What has happened so far is read now; only what happens from here on is news.
			observer.takeRecords();
			reading = look();
			return reading.text;
		},
		onChange(tell) {
			listeners.push(tell);
		},
		underline(marks: readonly Mark[]) {
			const within = reading ?? look();
			drawn.draw(marks, (span) => ends(span, within));
		},
		markAt: (x, y) => drawn.at(x, y),
		rects: (span) => lineRects(box, range(span, reading ?? look())),
		caret() {
			const at = selectionIn(box);
			return at ? look().offset(at.to) : null;
		},
		async replace(span, text) {
			const known = reading?.text;
			const now = look();
			// A span of a text that is gone points at other words now.
			if (known !== now.text) return 'refused';
			const at = selected();
			const caret = at && now.offset(at.to);
			const outcome = await change(span, text);
			if (outcome === 'done' && caret !== null) keepCaret(caret, span, text.length);
			return outcome;
		},
		async insert(text) {
			const at = selected();
			const now = look();
			const end = now.text.length;
			return change(at ? { start: now.offset(at.from), end: now.offset(at.to) } : { start: end, end }, text);
		},
	};
}
