// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { createEditor, createModelFromHtml, exportContent } from 'roosterjs';
import { toHtml } from '../html.js';

export function mount(host, text) {
	const box = document.createElement('div');
	box.role = 'textbox';
	host.append(box);
	const editor = createEditor(box, [], createModelFromHtml(toHtml(text, 'div', '<br>')));
	return {
		box,
		text: () => exportContent(editor, 'PlainText').replaceAll('\r', '').replaceAll('\u00A0', ' '),
		unmount: () => editor.dispose(),
	};
}
