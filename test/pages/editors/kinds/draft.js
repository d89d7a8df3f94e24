// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react-16';
import { render, unmountComponentAtNode } from 'react-dom-16';
import 'draft-js/dist/Draft.css';

export function mount(host, text) {
	let state = EditorState.createWithContent(ContentState.createFromText(text));
	function Box() {
		const [editorState, setState] = useState(state);
		const onChange = (next) => {
			state = next;
			setState(next);
		};
		return createElement(Editor, { editorState, onChange, role: 'textbox' });
	}
	render(createElement(Box), host);
	return {
		box: host.querySelector('[contenteditable="true"]'),
		text: () => state.getCurrentContent().getPlainText('\n'),
		unmount: () => unmountComponentAtNode(host),
	};
}
