// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';

const softBreak = chainCommands(exitCode, (state, dispatch) => {
	dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
	return true;
});

export function mount(host, text) {
	const doc = schema.node(
		'doc',
		null,
		text.split('\n').map((line) => schema.node('paragraph', null, line === '' ? [] : [schema.text(line)])),
	);
	// ProseMirror takes some changes of its box for Enter, and tells its own plugins only.
	let enters = 0;
	const noted = () => {
		enters++;
		return false;
	};
	const plugins = [
		keymap({ Enter: noted }),
		history(),
		keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Enter': softBreak }),
		keymap(baseKeymap),
	];
	const view = new EditorView(host, { state: EditorState.create({ doc, plugins }), attributes: { role: 'textbox' } });
	return {
		box: view.dom,
		text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', () => '\n'),
		enters: () => enters,
		caret: () => view.state.doc.textBetween(0, view.state.selection.head, '\n', () => '\n').length,
		unmount: () => view.destroy(),
	};
}
