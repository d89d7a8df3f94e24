// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { createEditor, createModelFromHtml, exportContent } from 'roosterjs';

export function mount(host, text) {
	const box = document.createElement('div');
	box.role = 'textbox';
	host.append(box);
	const html = text
		.split('\n')
		.map((line) => `<div>${line || '<br>'}</div>`)
		.join('');
	const editor = createEditor(box, [], createModelFromHtml(html));
	return {
		box,
		text: () => exportContent(editor, 'PlainText').replaceAll('\r', '').replaceAll('\u00A0', ' '),
		unmount: () => editor.dispose(),
	};
}
