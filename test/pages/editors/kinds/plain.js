// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
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
	// biome-ignore lint/performance/useDomNodeTextContent: what such pages send is what is seen
	return { box, text: () => box.innerText.replaceAll('\u00A0', ' ').replace(/\n$/, '') };
}
