/** Attributes whose values say how a page is built, not what is written in it. */
const SAFE = new Set([
	'role',
	'contenteditable',
	'type',
	'data-testid',
	'data-tab',
	'data-lexical-editor',
	'spellcheck',
	'dir',
]);
/** What in a value tells one message or person from another: a number, alone or behind a word. */
const ID = /[\dA-F]*\d{3}[\dA-F]*/g;
const DEEPEST = 3;
const MOST_CHILDREN = 12;
const MOST = 6_000;

/**
 * How a page is built around an element, for somebody who is to mend a site: tags, roles and names of attributes, level
 * by level from the top, and what stands beside them. No text of the page, no names, no addresses.
 */
export function structureAround(element: Element): string {
	const levels: Element[] = [];
	for (let at: Element | null = element; at; at = parentOf(at)) levels.unshift(at);
	const lines = levels.flatMap((level, depth) => {
		const siblings = level.parentElement ? [...level.parentElement.children].filter((one) => one !== level) : [];
		const beside = siblings.slice(0, MOST_CHILDREN).map((one) => tag(one));
		const more = siblings.length > MOST_CHILDREN ? ` … ${siblings.length}` : '';
		return [`${' '.repeat(depth)}${tag(level)}${beside.length > 0 ? `   beside: ${beside.join(' ')}${more}` : ''}`];
	});
	return [...lines, ...inside(element, levels.length, DEEPEST)].join('\n').slice(0, MOST);
}

function parentOf(element: Element): Element | null {
	const root = element.getRootNode();
	return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function inside(element: Element, depth: number, levels: number): string[] {
	if (levels === 0) return [];
	return [...element.children]
		.slice(0, MOST_CHILDREN)
		.flatMap((child) => [' '.repeat(depth) + tag(child), ...inside(child, depth + 1, levels - 1)]);
}

function tag(element: Element): string {
	const attributes = [...element.attributes].map(({ name, value }) =>
		SAFE.has(name) && /^[\w-]{0,40}$/.test(value) ? `${name}=${value.replace(ID, '#')}` : name,
	);
	return `<${[element.localName, ...attributes].join(' ')}>`;
}
