/**
 * The text of a piece of page as its reader sees it: emoji images by their `alt`, `br` as a newline, and nothing that
 * is hidden from assistive technology (spacers, icons). `skip` leaves out further elements, as quoted messages.
 */
export function wordsOf(root: Node, skip: (element: Element) => boolean = () => false): string {
	let words = '';
	for (const node of root.childNodes) {
		if (node.nodeType === Node.TEXT_NODE) words += node.nodeValue ?? '';
		if (node.nodeType !== Node.ELEMENT_NODE) continue;
		const element = node as Element;
		if (element.getAttribute('aria-hidden') === 'true' || skip(element)) continue;
		if (element.localName === 'img')
			words += element.getAttribute('data-plain-text') ?? element.getAttribute('alt') ?? '';
		else if (element.localName === 'br') words += '\n';
		else words += wordsOf(element, skip);
	}
	return words;
}

/** Longer than any name. */
const LONGEST_NAME = 200;

/** A name as it is compared: its beginning, one Unicode form, no marks of writing direction, single spaces. */
export function asName(text: string): string {
	return text
		.slice(0, LONGEST_NAME)
		.normalize('NFC')
		.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff]$/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}
