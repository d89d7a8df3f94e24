// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';

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
	return { box, text: () => editor.getEditorState().read(read), unmount: () => editor.setRootElement(null) };
}
