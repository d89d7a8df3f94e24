import type { Span } from '../text/span.ts';
import { highlightsFor } from './highlights.ts';
import type { Editor, Outcome } from './index.ts';
import { kindOf } from './kinds.ts';
import { paceOf } from './pace.ts';
import { type Reading, readRich, type Spaces } from './reading.ts';
import { lineRects } from './rects.ts';
import { type Ends, endsOf, lastSelection, select, selectionIn } from './selection.ts';
import { shift } from './shift.ts';
import { turns } from './turns.ts';
import { underlines } from './underlines.ts';
import { moved, write } from './write.ts';

/** Milliseconds after which the caret is put, and looked at again. */
const SETTLING = [0, 30, 100];

/** A contenteditable box, whatever editor library runs it. */
export function rich(box: HTMLElement, signal: AbortSignal, changed: () => void): Editor {
	const inTurn = turns();
	const pace = paceOf(box, signal);
	const selected = lastSelection(box, signal);
	const paint = underlines(box, highlightsFor(box, signal), signal);
	let spaces: Spaces | undefined;
	/** What the caller knows. Our own looks in between do not change what its offsets mean. */
	let known: Reading | undefined;

	/** Whether it matters to this editor how long ago something was typed; asked once between two reads. */
	let isTimed: boolean | undefined;

	const wrote = () => {
		isTimed ??= kindOf(box).quiet !== undefined;
		if (isTimed) pace.wrote();
		changed();
	};
	const look = (): Reading => {
		spaces ??= spacesOf(box);
		return readRich(box, spaces);
	};
	// Between two reads the person types on and editors rewrite what they show: the underlines stay on their words.
	const changes = (records: readonly MutationRecord[]) => {
		wrote();
		if (!paint.isIntact(records)) paint.mend(look());
	};
	const observer = new MutationObserver(changes);
	observer.observe(box, { subtree: true, childList: true, characterData: true });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });

	const change = async (span: Span, given: string): Promise<Outcome> => {
		// As it will be read back.
		const text = given.replaceAll('\r\n', '\n').replaceAll('\u00A0', ' ');
		const kind = kindOf(box);
		const now = look();
		const before = now.text;
		if (now.isBroken(span)) return 'refused';
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
			select: (at) => select(box, endsOf(at, look())),
		});
	};

	const caretTo = (caret: number | null, outcome: Outcome): Outcome => {
		if (outcome === 'done' && caret !== null) select(box, endsOf({ start: caret, end: caret }, look()));
		return outcome;
	};

	/** An editor that draws late puts the caret back where it last had it: ours is put again, unless the person goes on. */
	const changeWithCaret = async (span: Span, text: string, caret: number): Promise<Outcome> => {
		const end = new AbortController();
		const hasPressed = pace.presses(end.signal);
		try {
			const outcome = await change(span, text);
			for (const wait of SETTLING) {
				if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
				if (outcome !== 'done' || hasPressed()) break;
				const at = selectionIn(box);
				if (wait === 0 || !at || look().offset(at.to) !== caret) caretTo(caret, outcome);
			}
			return outcome;
		} finally {
			end.abort();
		}
	};

	return {
		box,
		read() {
			// What has changed so far is read now; only what changes from here on is news.
			const records = observer.takeRecords();
			if (records.length > 0) changes(records);
			isTimed = undefined;
			known = look();
			return known.text;
		},
		underline(marks) {
			const isKnown = observer.takeRecords().length === 0;
			if (!isKnown) wrote();
			const now = isKnown && known ? known : look();
			paint.draw(marks, known?.text ?? now.text, now);
		},
		markAt: (x, y) => paint.at(x, y),
		rects(span) {
			const now = look();
			const at = shift(span, known?.text ?? now.text, now.text);
			return at ? lineRects(box, rangeOf(box, endsOf(at, now))) : [];
		},
		caret() {
			const at = selectionIn(box);
			return at && look().offset(at.to);
		},
		replace: (span, text, cursor) =>
			inTurn(async () => {
				const now = look();
				// A span of a text that is gone points at other words now.
				if (known?.text !== now.text) return 'refused';
				const at = selected();
				const stays = at && moved(now.offset(at.to), span, text.length);
				// The person goes on where they were, not where we were.
				if (cursor === undefined) return caretTo(stays, await change(span, text));
				return changeWithCaret(span, text, span.start + cursor);
			}),
		insert: (text, cursor) =>
			inTurn(async () => {
				const now = look();
				const at = selected();
				const end = now.text.length;
				const span = at ? { start: now.offset(at.from), end: now.offset(at.to) } : { start: end, end };
				return cursor === undefined ? change(span, text) : changeWithCaret(span, text, span.start + cursor);
			}),
	};
}

function spacesOf(box: Element): Spaces {
	return /^(pre|break-spaces)/.test(getComputedStyle(box).whiteSpace) ? 'keep' : 'collapse';
}

function rangeOf(box: Element, { from, to }: Ends): Range {
	const range = box.ownerDocument.createRange();
	range.setStart(from.node, from.offset);
	range.setEnd(to.node, to.offset);
	return range;
}
