// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { toHtml } from '../html.js';

export async function mount(host, text) {
	const place = host.appendChild(document.createElement('div'));
	const editor = await ClassicEditor.create(place, {
		licenseKey: 'GPL',
		plugins: [Essentials, Paragraph],
		initialData: toHtml(text, 'p', '&nbsp;'),
	});
	const words = (node) => (node.is('$text') ? node.data : node.is('element', 'softBreak') ? '\n' : '');
	const lines = () =>
		[...editor.model.document.getRoot().getChildren()].map((block) => [...block.getChildren()].map(words).join(''));
	return {
		box: editor.editing.view.getDomRoot(),
		text: () => lines().join('\n').replaceAll('\u00A0', ' '),
		caret() {
			const [block, offset] = editor.model.document.selection.focus.path;
			const above = lines().slice(0, block);
			return above.join('\n').length + (block > 0 ? 1 : 0) + offset;
		},
		unmount: () => editor.destroy(),
	};
}
