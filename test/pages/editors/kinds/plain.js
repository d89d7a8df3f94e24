// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { toText } from '../html.js';

export function mount(host, text) {
	const box = document.createElement('div');
	box.contentEditable = 'true';
	box.role = 'textbox';
	for (const line of text.split('\n')) {
		const block = host.ownerDocument.createElement('div');
		block.append(line === '' ? host.ownerDocument.createElement('br') : line);
		box.append(block);
	}
	host.append(box);
	return { box, text: () => toText(box.innerHTML) };
}
