import { pageWorld } from './page-world.ts';
import { selectionIn } from './selection.ts';

/**
 * The ways to put text in place of the selection through an editor's own input. Which way an editor takes was
 * measured (test/browser/EDITORS.md): Chromium's execCommand fires only `input`, Firefox's also a trusted
 * `beforeinput`; and in Firefox a page cannot read a DataTransfer that a content script filled.
 */
export type Way = (box: HTMLElement, text: string) => Taken;

/** `no`: the editor let the event pass, so nothing more will come of it. */
type Taken = 'no' | 'perhaps';

const command = (box: HTMLElement, name: string, text = '') => box.ownerDocument.execCommand(name, false, text);

/** As if typed by the browser. */
export const typed: Way = (box, text) => {
	// To put nothing is to delete what is selected.
	if (text === '') command(box, 'delete');
	else command(box, 'insertText', text);
	return 'perhaps';
};

/** Announced to the editor first; typed by the browser when the editor leaves it to the browser. */
export const announced: Way = (box, text) => (announce(box, text) ? typed(box, text) : 'perhaps');

/** Only announced: the editor does it all, or nothing happens. */
export const handedOver: Way = (box, text) => (announce(box, text) ? 'no' : 'perhaps');

/** As if pasted as plain text. */
export const pasted: Way = (box, text) => paste(box, { 'text/plain': text });

/** As if pasted from a page where each line is a paragraph, for an editor that drops blank lines of plain text. */
export const pastedParagraphs: Way = (box, text) => {
	const lines = text.split('\n').map((line) => `<p>${asHtml(line).replace(LOST_SPACE, '&nbsp;') || '&nbsp;'}</p>`);
	return paste(box, { 'text/plain': text, 'text/html': lines.join('') });
};

/** As if copied from ProseMirror itself, which then keeps blank lines and spaces as they are. */
export const pastedSlice: Way = (box, text) => {
	const lines = text.split('\n').map((line) => `<p>${asHtml(line)}</p>`);
	return paste(box, { 'text/plain': text, 'text/html': lines.join('').replace('<p>', '<p data-pm-slice="1 1 []">') });
};

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const asHtml = (line: string) => line.replace(/[&<>]/g, (found) => ENTITIES[found]!);

/** Spaces at an end or in a row. */
const LOST_SPACE = /^ | $|(?<= ) /g;

function paste(box: HTMLElement, data: Readonly<Record<string, string>>): Taken {
	const page = pageWorld(box);
	const init = new page.Object() as ClipboardEventInit;
	Object.assign(init, { bubbles: true, cancelable: true, composed: true, clipboardData: new page.DataTransfer() });
	const event = new page.ClipboardEvent('paste', init);
	// Only now: Firefox takes an event's clipboard data from nobody.
	for (const [type, text] of Object.entries(data)) event.clipboardData?.setData(type, text);
	return box.dispatchEvent(event) ? 'no' : 'perhaps';
}

/** As if typed key by key, for an editor that counts key presses to know when to remember a step for undo. */
export const keyed: Way = (box, text) => {
	press(box);
	announced(box, text);
	press(box);
	return 'perhaps';
};

function press(box: HTMLElement) {
	box.dispatchEvent(new KeyboardEvent('keypress', { key: 'a', bubbles: true, cancelable: true, composed: true }));
}

/** Line by line, with a line break (as Shift+Enter makes) between lines. Never as Enter makes: that may send. */
export const inLines: Way = (box, text) => {
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0) command(box, 'insertLineBreak');
		if (line !== '') command(box, 'insertText', line);
	}
	return 'perhaps';
};

/** Tells the editor what is about to be put in. Answers whether the browser is still to do it. */
function announce(box: HTMLElement, text: string): boolean {
	return beforeInput(box, text === '' ? 'deleteContentBackward' : 'insertText', text === '' ? null : text);
}

function beforeInput(box: HTMLElement, inputType: string, data: string | null): boolean {
	const at = selectionIn(box);
	const range = at && {
		startContainer: at.from.node,
		startOffset: at.from.offset,
		endContainer: at.to.node,
		endOffset: at.to.offset,
	};
	const targetRanges = range ? [new StaticRange(range)] : [];
	return box.dispatchEvent(
		new InputEvent('beforeinput', { bubbles: true, cancelable: true, composed: true, inputType, data, targetRanges }),
	);
}

/** Takes back the last step as Ctrl+Z would: by the editor's own history, else by the browser's. */
export function undo(box: HTMLElement): void {
	const isMac = navigator.platform.startsWith('Mac');
	const keys = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !isMac, metaKey: isMac };
	const event = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true, composed: true });
	if (box.dispatchEvent(event) && beforeInput(box, 'historyUndo', null)) command(box, 'undo');
}
