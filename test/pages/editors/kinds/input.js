// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
export function mount(host, text) {
	const box = document.createElement('input');
	box.style.cssText = 'width: 600px; font: inherit';
	box.value = text.replaceAll('\n', ' ');
	host.append(box);
	return { box, text: () => box.value };
}
