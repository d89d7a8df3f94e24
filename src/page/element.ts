import { type Shape, shape } from './shapes.ts';

interface Looks {
	readonly class?: string;
	readonly role?: string;
	readonly id?: string;
	readonly tabindex?: string;
	readonly title?: string;
	readonly dir?: 'auto';
	readonly [aria: `aria-${string}`]: string;
}

/** An element with attributes and children. Texts become text nodes, so no word of a page can become markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	looks: Looks,
	...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	for (const [attribute, value] of Object.entries(looks)) made.setAttribute(attribute, value);
	made.append(...children);
	return made;
}

/** A button that does something; it never submits a page's form. */
export function button(face: string | Node, looks: Looks, act: () => void): HTMLButtonElement {
	const made = element('button', looks, face);
	made.type = 'button';
	made.addEventListener('click', act);
	return made;
}

/** A button that is a drawing; `name` says what it does to whoever does not see it, or points at it. */
export function sign(drawing: Shape, name: string, looks: Looks, act: () => void): HTMLButtonElement {
	return button(shape(drawing), { ...looks, 'aria-label': name, title: name }, act);
}
