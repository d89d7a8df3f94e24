// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
export function mount(host, text) {
	const box = document.createElement('textarea');
	box.style.cssText = 'width: 600px; height: 120px; font: inherit';
	box.value = text;
	host.append(box);
	return { box, text: () => box.value };
}
