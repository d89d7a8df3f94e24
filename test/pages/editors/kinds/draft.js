// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react-16';
import { render, unmountComponentAtNode } from 'react-dom-16';
import 'draft-js/dist/Draft.css';

function Box({ first, tell }) {
	const [editorState, setState] = useState(first);
	const onChange = (next) => {
		tell(next);
		setState(next);
	};
	return createElement(Editor, { editorState, onChange, role: 'textbox' });
}

export function mount(host, text) {
	let state = EditorState.createWithContent(ContentState.createFromText(text));
	const tell = (next) => {
		state = next;
	};
	render(createElement(Box, { first: state, tell }), host);
	return {
		box: host.querySelector('[contenteditable="true"]'),
		text: () => state.getCurrentContent().getPlainText('\n'),
		caret() {
			const at = state.getSelection();
			const blocks = state.getCurrentContent().getBlocksAsArray();
			const index = blocks.findIndex((block) => block.getKey() === at.getFocusKey());
			return blocks.slice(0, index).reduce((sum, block) => sum + block.getLength() + 1, at.getFocusOffset());
		},
		unmount: () => unmountComponentAtNode(host),
	};
}
