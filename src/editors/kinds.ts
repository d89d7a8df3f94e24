import { announced, handedOver, inLines, inParagraphs, keyed, pasted, typed, type Way } from './ways.ts';

/** What a box is asked to take. A caret is an empty selection; `lines` is text with line breaks. */
export type Task = 'phrase' | 'caret' | 'lines';

type Engine = 'blink' | 'gecko';
type Ways = Readonly<Record<Engine, Readonly<Record<Task, readonly Way[]>>>>;

/** One editor library (or several that behave alike): how it is known and by which ways it takes text, best first. */
interface Kind {
	/** A selector the box itself matches. */
	readonly marker: string;
	readonly ways: Ways;
}

const gecko = (...lines: readonly Way[]) => ({ phrase: [announced, typed], caret: [typed], lines });
const blink = (...lines: readonly Way[]) => ({ phrase: [announced], caret: [announced], lines });

const KINDS: readonly Kind[] = [
	{
		marker: '[data-lexical-editor]',
		ways: { blink: blink(pasted, handedOver), gecko: gecko(pasted) },
	},
	{
		marker: '.ProseMirror',
		ways: { blink: blink(inParagraphs), gecko: gecko(inParagraphs) },
	},
	{
		marker: '.ck-editor__editable',
		ways: { blink: blink(pasted), gecko: gecko(pasted) },
	},
	{
		marker: '.ql-editor',
		ways: { blink: blink(pasted), gecko: gecko(pasted) },
	},
	{
		marker: '[data-slate-editor]',
		ways: { blink: blink(handedOver), gecko: gecko(typed) },
	},
	{
		// roosterjs names itself nowhere, but writes this on the box it is given.
		marker: '[style*="user-select: text"]',
		ways: {
			blink: { phrase: [keyed], caret: [keyed], lines: [pasted] },
			gecko: { phrase: [keyed], caret: [keyed], lines: [pasted] },
		},
	},
	{
		marker: '.public-DraftEditor-content',
		ways: { blink: blink(pasted), gecko: gecko(typed) },
	},
];

const PLAIN: Ways = { blink: blink(pasted, inLines, inParagraphs), gecko: gecko(typed, inParagraphs) };

const engine: Engine = CSS.supports('-moz-appearance', 'none') ? 'gecko' : 'blink';

/** The ways to try on this box, in order. */
export function waysFor(box: Element, task: Task): readonly Way[] {
	const kind = KINDS.find(({ marker }) => box.matches(marker));
	return (kind?.ways ?? PLAIN)[engine][task];
}
