import type { Pen } from './desk.ts';

/** Gmail's own editor, as far as it shows: an editable box whose lines are divs, with the signature at its end. */
export function plainPen(box: HTMLElement): Pen {
	const line = document.createElement('div');
	line.append(document.createElement('br'));
	const signature = document.createElement('div');
	signature.className = 'gmail_signature';
	signature.append('-- ', document.createElement('br'), 'Shop Desk, we will always be here for you');
	box.append(line, signature);
	return {
		text: () => linesIn(box).join('\n').replaceAll('\u00a0', ' '),
		write(text) {
			line.replaceChildren(text);
		},
		end: () => undefined,
	};
}

/** The lines above the signature: a div is one, and a br ends one. */
export function linesIn(box: Element): string[] {
	const lines: string[] = [];
	for (const node of box.childNodes) {
		if (node instanceof Element && node.matches('.gmail_signature, #Signature, #appendonsend, #divRplyFwdMsg')) break;
		if (node instanceof HTMLElement && node.localName !== 'br')
			lines.push(...(node.innerText.replace(/\n$/, '') || '').split('\n'));
		else if (node.nodeType === Node.TEXT_NODE) lines.push(node.nodeValue ?? '');
	}
	return lines;
}
