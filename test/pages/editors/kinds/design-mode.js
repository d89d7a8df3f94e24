// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
import { toHtml, toText } from '../html.js';

/** A frame whose whole document is written in, as older mail editors have it. */
export async function mount(host, text) {
	const frame = document.createElement('iframe');
	frame.style.cssText = 'width: 600px; height: 120px';
	frame.srcdoc = `<!doctype html><body>${toHtml(text, 'div', '<br>')}</body>`;
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	host.append(frame);
	await loaded;
	const { contentDocument } = frame;
	contentDocument.designMode = 'on';
	frame.contentWindow.focus();
	return { box: contentDocument.body, text: () => toText(contentDocument.body.innerHTML) };
}
