// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Lines as an editor's own HTML wants them. */
export const toHtml = (text, tag, empty) =>
	text
		.split('\n')
		.map((line) => `<${tag}>${line.replace(/[&<>]/g, (found) => ENTITIES[found]) || empty}</${tag}>`)
		.join('');

/** The lines of what a plain box holds, as a mail program makes text of it: a div is a line, a br ends one. */
export function toText(html) {
	const lines = html
		.replace(/<br><\/div>/g, '</div>')
		.replace(/<br>$/, '')
		.replace(/(<\/div>)+$/, '')
		.replace(/(<\/div>)+(<div>)*|(<div>)+|<br>/g, '\n')
		.replace(/^\n/, html.startsWith('<div>') ? '' : '\n');
	const decoder = document.createElement('textarea');
	decoder.innerHTML = lines;
	return decoder.value.replaceAll('\u00A0', ' ');
}
