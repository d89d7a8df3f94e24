import type { Span } from '../text/span.ts';

/** A point in the page's tree, as Range and Selection take it. */
export interface Place {
	readonly node: Node;
	readonly offset: number;
}

/** What stands in a rich text box, and where: text and places come from one walk. */
export interface Reading {
	readonly text: string;
	/** The place of an offset of `text`. At a seam, `start` leans to what follows and `end` to what came before. */
	place(offset: number, side: 'start' | 'end'): Place;
	/** Whether something that is not the draft, as quoted mail, stands between the ends of this span. */
	isBroken(span: Span): boolean;
	/** The offset in `text` of a place in the box. */
	offset(place: Place): number;
}

/** How the box shows spaces: kept as typed, or collapsed as in ordinary HTML. */
export type Spaces = 'keep' | 'collapse';

/** A run of `text` that lies in one node. Of an element (emoji image, line break) the whole is one piece. */
interface Piece {
	readonly node: Node;
	/** Where in the node the run begins; 0 for an element. */
	readonly from: number;
	readonly start: number;
	readonly length: number;
	/** The break, the newline's text or the block by which its line ends after it. */
	closedBy?: Node;
}

const BLOCKS = new Set(
	(
		'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
		'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
	).split(' '),
);

/** Never words of the draft, whatever they hold. */
const FOREIGN = new Set('BUTTON INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA svg'.split(' '));

/** Drawn by an editor for itself: placeholders, handles, fake selections. */
const FURNITURE =
	'[aria-hidden="true"], [hidden], [data-slate-placeholder], .ck-fake-selection-container, .ck-widget__type-around';

/** Somebody else's words in a mail: left out. */
const QUOTED =
	'.gmail_quote, .gmail_quote_container, .gmail_signature, #Signature, [id$="x_Signature"], .protonmail_quote, [type="cite"]';

/** A mail's history begins here and goes on to the end. Ids of a letter that is shown get an `x_`, each time it is quoted. */
const HISTORY = '[id$="appendonsend"], [id$="divRplyFwdMsg"]';

/** One question for all of them: most elements are none. */
const SPECIAL = `${FURNITURE}, ${QUOTED}, ${HISTORY}`;

/** What editors put in to hold a caret. Joiners (U+200C, U+200D) are part of words and emoji and stay. */
const FILLER = '\u200B\u2060\uFEFF';
const NOT_PLAIN_KEEP = new RegExp(`[${FILLER}\n]`);
const NOT_PLAIN_COLLAPSE = new RegExp(`[${FILLER}\n\r\t]|  |^ `);
const RUNS_KEEP = new RegExp(`[^${FILLER}\n]+|\n`, 'g');
const RUNS_COLLAPSE = new RegExp(`[^${FILLER}\n\r\t ]+|[\n\r\t ]+`, 'g');

/** Reads a rich text box in one walk. Never asks for layout. */
export function readRich(box: Element, spaces: Spaces): Reading {
	const pieces: Piece[] = [];
	/** The offsets at which somebody else's words were passed over. */
	const gaps: number[] = [];
	let text = '';
	/** A line was closed; its newline is written only when another line follows, so trailing fillers vanish. */
	let isOwed = false;
	/** Something stands on the current line. */
	let isLine = false;

	const open = () => {
		if (isOwed) text += '\n';
		isOwed = false;
	};
	const close = (by?: Node) => {
		open();
		const last = pieces.at(-1);
		if (last && by) last.closedBy = by;
		isOwed = true;
		isLine = false;
	};
	const add = (node: Node, from: number, words: string) => {
		open();
		isLine = true;
		pieces.push({ node, from, start: text.length, length: words.length });
		text += words;
	};

	const readText = (node: Text) => {
		const { data } = node;
		if (data === '') return;
		if (!(spaces === 'keep' ? NOT_PLAIN_KEEP : NOT_PLAIN_COLLAPSE).test(data)) return add(node, 0, data);
		let isEmpty = true;
		for (const run of data.matchAll(spaces === 'keep' ? RUNS_KEEP : RUNS_COLLAPSE)) {
			isEmpty = false;
			if (spaces === 'keep') {
				if (run[0] !== '\n') add(node, run.index, run[0]);
				else {
					if (!isLine) add(node, run.index, '');
					close(node);
				}
			} else if (!' \t\n\r'.includes(run[0].charAt(0))) add(node, run.index, run[0]);
			else if (isLine && !text.endsWith(' ')) add(node, run.index, ' ');
		}
		// Only fillers: a line is there, though nothing stands on it.
		if (isEmpty && !isLine) add(node, 0, '');
	};

	/** Answers false when the draft ends here. */
	const walk = (parent: Node): boolean => {
		for (let node = parent.firstChild; node; node = node.nextSibling) {
			if (node.nodeType === 3) readText(node as Text);
			else if (node.nodeType === 1 && !readElement(node as Element)) return false;
		}
		return true;
	};
	const readElement = (element: Element): boolean => {
		const tag = element.tagName;
		if (tag === 'BR') {
			if (!isLine) add(element, 0, '');
			close(element);
			return true;
		}
		if (tag === 'IMG') {
			add(element, 0, element.getAttribute('data-plain-text') ?? element.getAttribute('alt') ?? '');
			return true;
		}
		// A form's fields stand in the place of what it can do, if they are named so: in a letter somebody else has named them.
		if (FOREIGN.has(tag) || typeof element.matches !== 'function') return true;
		if (tag === 'BLOCKQUOTE' || element.matches(SPECIAL)) {
			if (element.matches(HISTORY)) return false;
			if (!element.matches(FURNITURE)) gaps.push(text.length);
			return true;
		}
		const isOwnLine = BLOCKS.has(tag);
		if (isOwnLine && isLine) close();
		const goesOn = walk(element);
		if (isOwnLine && isLine) close(element);
		return goesOn;
	};
	walk(box);

	return {
		text: text.replaceAll('\u00A0', ' '),
		place: (offset, side) => placeOf(box, pieces, offset, side),
		isBroken: ({ start, end }) => gaps.some((gap) => gap >= start && gap < end),
		offset: (place) => offsetOf(pieces, place, text.length),
	};
}

function placeOf(box: Element, pieces: readonly Piece[], offset: number, side: 'start' | 'end'): Place {
	let low = 0;
	let high = pieces.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (pieces[middle]!.start <= offset) low = middle;
		else high = middle - 1;
	}
	let piece = pieces[low];
	if (!piece) return { node: box, offset: 0 };
	const before = pieces[low - 1];
	if (side === 'end' && before && piece.start === offset && before.start + before.length === offset) piece = before;
	const into = Math.min(Math.max(offset - piece.start, 0), piece.length);
	if (piece.node.nodeType === 3) return { node: piece.node, offset: piece.from + into };
	return beside(piece.node, into === 0 ? 'before' : 'after');
}

function beside(node: Node, side: 'before' | 'after'): Place {
	const parent = node.parentNode!;
	const index = Array.prototype.indexOf.call(parent.childNodes, node);
	return { node: parent, offset: side === 'before' ? index : index + 1 };
}

function offsetOf(pieces: readonly Piece[], { node, offset }: Place, length: number): number {
	if (node.nodeType === 3) {
		let last: Piece | undefined;
		for (const piece of pieces) {
			if (piece.node === node && (piece.from <= offset || !last)) last = piece;
			else if (last) break;
		}
		if (last) return last.start + Math.min(Math.max(offset - last.from, 0), last.length);
	}
	const after = node.childNodes[offset];
	const before = node.childNodes[offset - 1];
	const first = after && pieces.find((piece) => after.contains(piece.node));
	const last = before && pieces.findLast((piece) => before.contains(piece.node));
	// Between two lines: on the later one if what ends the first stands before the point.
	if (last && !(first && last.closedBy && before.contains(last.closedBy))) return last.start + last.length;
	if (first) return first.start;
	const next = pieces.find(
		(piece) => node.contains(piece.node) || node.compareDocumentPosition(piece.node) & Node.DOCUMENT_POSITION_FOLLOWING,
	);
	return next ? next.start : length;
}
