import {
	announced,
	handedOver,
	inLines,
	keyed,
	pasted,
	pastedParagraphs,
	pastedSlice,
	typed,
	type Way,
} from './ways.ts';

/** What a box is asked to take. A caret is an empty selection; `lines` is text with line breaks. */
export type Task = 'phrase' | 'caret' | 'lines';

/** The ways to try, in order. An editor gets a second one only when the first left it untouched. */
type Ways = Readonly<Record<Task, readonly Way[]>>;

/** How an editor library (or several that behave alike) takes text. */
interface Kind {
	readonly ways: Ways;
	/** For so long, in ms, the editor counts a change as part of the last typing, and one undo takes back both. */
	readonly quiet?: number;
}

/**
 * Chromium's execCommand tells the editor nothing beforehand, so there the change is announced; Firefox tells it, and
 * a caret announced twice would get the text twice.
 */
const isGecko = globalThis.CSS?.supports?.('-moz-appearance', 'none') === true;
const caret = isGecko ? [typed] : [announced];

/** By a selector that the box itself matches. */
const KINDS: Readonly<Record<string, Kind>> = {
	// Lexical
	'[data-lexical-editor]': { ways: { phrase: [announced], caret, lines: [pasted] } },
	// ProseMirror drops blank lines of pasted text; a new paragraph made by the browser it takes for the Enter key.
	// So soon after typing, and beside it, its history makes one step of both (500 ms, and what it takes to notice).
	'.ProseMirror': { ways: { phrase: [announced], caret, lines: [pastedSlice] }, quiet: 550 },
	// CKEditor 5 drops them too.
	'.ck-editor__editable': { ways: { phrase: [announced], caret, lines: [pastedParagraphs] } },
	// Quill
	'.ql-editor': { ways: { phrase: [announced], caret, lines: [pasted] }, quiet: 1000 },
	// Slate
	'[data-slate-editor]': {
		ways: { phrase: [announced], caret, lines: isGecko ? [typed] : [handedOver] },
	},
	// Draft.js: what the browser types into it when empty destroys it.
	'.public-DraftEditor-content': { ways: { phrase: [announced], caret: [pasted], lines: [pasted] } },
	// roosterjs names itself nowhere. It writes this style on a box it makes editable; mail programs built on it give
	// their lines this class, or the box or what is around it this id.
	'[style*="user-select: text"], :has(> .elementToProof), [id^="editorParent_"] *, #rooster-editor': {
		ways: { phrase: [keyed], caret: [keyed], lines: [pasted] },
	},
};

const PLAIN: Kind = {
	ways: { phrase: [announced, pasted], caret, lines: isGecko ? [typed, pasted] : [pasted, inLines] },
};

/** How this box takes text. */
export function kindOf(box: Element): Kind {
	const marker = Object.keys(KINDS).find((selector) => box.matches(selector));
	return marker ? KINDS[marker]! : PLAIN;
}
