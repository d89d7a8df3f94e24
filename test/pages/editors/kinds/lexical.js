// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection, createEditor } from 'lexical';

export function mount(host, text) {
	const box = document.createElement('div');
	box.contentEditable = 'true';
	box.role = 'textbox';
	host.append(box);
	const editor = createEditor({ namespace: 'fixture', onError: (error) => console.error(error) });
	registerRichText(editor);
	editor.setRootElement(box);
	editor.update(
		() => {
			const root = $getRoot().clear();
			for (const line of text.split('\n')) {
				const paragraph = $createParagraphNode();
				if (line !== '') paragraph.append($createTextNode(line));
				root.append(paragraph);
			}
		},
		{ discrete: true },
	);
	registerHistory(editor, createEmptyHistoryState(), 300);
	const read = () =>
		$getRoot()
			.getChildren()
			.map((child) => child.getTextContent())
			.join('\n');
	/** What comes before the focus in its paragraph, and each paragraph before that with its line's end. */
	function caret() {
		const { key, offset, type } = $getSelection()?.focus ?? {};
		let before = 0;
		for (const paragraph of $getRoot().getChildren()) {
			if (paragraph.getKey() === key) {
				const passed = paragraph.getChildren().slice(0, offset);
				return passed.reduce((sum, node) => sum + node.getTextContentSize(), before);
			}
			for (const node of paragraph.getChildren()) {
				if (node.getKey() === key) return before + (type === 'text' ? offset : 0);
				before += node.getTextContentSize();
			}
			before += 1;
		}
		return -1;
	}
	return {
		box,
		caret: () => editor.getEditorState().read(caret),
		text: () => editor.getEditorState().read(read),
		unmount: () => editor.setRootElement(null),
	};
}
