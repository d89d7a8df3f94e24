/**
 * The editors, run as they run in the product: in a content script's own world. A test asks by an event with JSON and
 * is answered by another; `bad` words stand for whatever the analysis would find.
 */
import { type Editor, edit, isTextBox, type Layer, type Mark, offsetOfFrame } from '../../../../src/editors/index.ts';
import { createOverlay } from '../../../../src/page/overlay.ts';
import { createPicker } from '../../../../src/page/picker/picker.ts';
import type { SuggestedReply } from '../../../../src/protocol.ts';

let editor: Editor | undefined;
let stop = new AbortController();

const SELECTOR = '[contenteditable="true"], textarea, input:not(#elsewhere)';

/** In the page, its open shadow roots and its frames. */
function boxes(root: Document | ShadowRoot): Element[] {
	if (root.nodeType === Node.DOCUMENT_NODE && (root as Document).designMode === 'on') return [(root as Document).body];
	const inner = [...root.querySelectorAll<HTMLIFrameElement>('*')].map((one) => one.shadowRoot ?? one.contentDocument);
	return [...root.querySelectorAll(SELECTOR), ...inner.flatMap((tree) => (tree ? boxes(tree) : []))];
}

const LOOKS = { bad: 'strong', soon: 'gentle', pin: 'strong' } as const;

function mark() {
	const marks = [...editor!.read().matchAll(/\b(bad|soon|pin)\b/g)].map(
		(found): Mark => ({
			start: found.index,
			end: found.index + found[0].length,
			look: LOOKS[found[0] as keyof typeof LOOKS],
		}),
	);
	editor!.underline(marks);
}

/** A layer as the product's own: in a closed shadow root, over the page. */
const over = document.createElement('div');
const root = over.attachShadow({ mode: 'closed' });
const layer: Layer = {
	show(piece) {
		root.append(piece);
		document.documentElement.append(over);
	},
	hide: (piece) => piece.remove(),
};

const LINES = 'Hi there\nline two\n\nBye';
const REPLIES: readonly SuggestedReply[] = [
	{ id: 'a', title: 'caret', situation: 'other', text: 'Dear , so sorry.', missing: [], cursor: 'Dear '.length },
	{ id: 'b', title: 'lines', situation: 'other', text: LINES, missing: [] },
];
/** What was last searched for, and whether the box refused a reply. */
let sought: string | null = null;
let isRefused = false;
let list: HTMLElement | undefined;

/** Whether the list leaves the line with this character free; null while one of them is not to be seen. */
function isListBeside(at: number): boolean | null {
	const [line] = editor!.rects({ start: at, end: at + 1 });
	const shown = list?.getBoundingClientRect();
	if (!line || !shown?.height) return null;
	const { y } = offsetOfFrame(editor!.box.ownerDocument.defaultView);
	return shown.bottom <= line.top + y || shown.top >= line.bottom + y;
}

/** Replies as the product offers them; where they come from takes a moment. */
function offerReplies(box: Editor, signal: AbortSignal) {
	sought = null;
	isRefused = false;
	const overlay = createOverlay(signal);
	const picker = createPicker(
		{
			overlay: {
				...overlay,
				show(piece, near) {
					list = piece;
					overlay.show(piece, near);
				},
			},
			triggers: () => '/;',
			source: () => ({
				async find(words) {
					sought = words;
					await new Promise((resolve) => setTimeout(resolve, 20));
					return REPLIES.filter(({ title }) => title.startsWith(words));
				},
				used() {},
			}),
			opens() {},
			say() {
				// The box before this one may have something to say yet.
				isRefused ||= !signal.aborted;
			},
		},
		signal,
	);
	picker.watch(box, signal);
	box.box.ownerDocument.defaultView!.addEventListener('keydown', picker.pressed, { capture: true, signal });
}

const operations: Record<string, (...args: never[]) => unknown> = {
	edit() {
		stop.abort();
		stop = new AbortController();
		const box = boxes(document)[0];
		if (!box || !isTextBox(box)) throw new Error(`no text box: ${box?.outerHTML}`);
		editor = edit(box, stop.signal, layer);
		offerReplies(editor, stop.signal);
		mark();
	},
	mark,
	stop: () => stop.abort(),
	read: () => editor!.read(),
	caret: () => editor!.caret(),
	replace: (start: number, end: number, text: string) => {
		editor!.read();
		return editor!.replace({ start, end }, text);
	},
	/** Changes the text, reads it and underlines it, over and over in one go. */
	churn(times: number) {
		const { box } = editor!;
		const text = document.createTreeWalker(box, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
		for (let time = 0; time < times; time++) {
			if (text) text.insertData(0, 'bad ');
			else (box as HTMLTextAreaElement).setRangeText('bad ', 0, 0);
			mark();
		}
	},
	/** With a span of what was read when the box was given to us. */
	replaceStale: (start: number, end: number, text: string) => editor!.replace({ start, end }, text),
	insertTwice: (one: string, two: string) => Promise.all([editor!.insert(one), editor!.insert(two)]),
	insert: (text: string) => editor!.insert(text),
	markAt: (x: number, y: number) => editor!.markAt(x, y),
	rects: (start: number, end: number) =>
		editor!.rects({ start, end }).map(({ x, y, width, height }) => [x, y, width, height]),
	sought: () => sought,
	isListBeside,
	isRefused: () => isRefused,
	/** What a mirror shows underlined; the highlights a test can see for itself. */
	mirrored: () => [...root.querySelectorAll('mark')].map((one) => one.textContent),
};

document.addEventListener('editors:ask', async (event) => {
	const { id, name, args } = JSON.parse((event as CustomEvent<string>).detail);
	const answer = await Promise.resolve()
		.then(() => operations[name]!(...(args as never[])))
		.then(
			(value) => ({ id, value }),
			(error) => ({ id, error: `${error} ${error?.stack}` }),
		);
	document.dispatchEvent(new CustomEvent('editors:answer', { detail: JSON.stringify(answer) }));
});
