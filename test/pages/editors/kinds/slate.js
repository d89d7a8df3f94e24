// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

export function mount(host, text) {
	const editor = withHistory(withReact(createEditor()));
	const initialValue = text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));
	const root = createRoot(host);
	const box = createElement(Editable, { role: 'textbox', placeholder: 'Write a message' });
	flushSync(() => root.render(createElement(Slate, { editor, initialValue }, box)));
	return {
		box: host.querySelector('[data-slate-editor]'),
		text: () => editor.children.map((child) => Node.string(child)).join('\n'),
		caret() {
			const { path, offset } = editor.selection.focus;
			const before = editor.children.slice(0, path[0]).map((child) => Node.string(child).length + 1);
			return before.reduce((sum, length) => sum + length, offset);
		},
		unmount: () => root.unmount(),
	};
}
