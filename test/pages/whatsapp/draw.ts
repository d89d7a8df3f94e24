/** Draws chats from a page's templates: for the browser, and for tests without one. */

export interface Said {
	/** Null: the agent. */
	readonly from: string | null;
	readonly text: string;
	readonly at: Date;
	readonly quote?: string;
}

export interface Chat {
	readonly title: string;
	readonly jid: string;
}

/** A template's element with its `{{names}}` filled in; white space of the file is not part of the page. */
export function made(name: string, values: Record<string, string>): HTMLElement {
	const source = document.querySelector<HTMLTemplateElement>(`template#${name}`)!;
	const fragment = source.content.cloneNode(true) as DocumentFragment;
	const filled = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
	fill(fragment, filled);
	return fragment.firstElementChild as HTMLElement;
}

function fill(parent: ParentNode & Node, filled: (text: string) => string) {
	for (const node of [...parent.childNodes]) {
		if (node.nodeType === Node.TEXT_NODE) {
			if ((node.nodeValue ?? '').trim() === '') node.remove();
			else node.nodeValue = filled(node.nodeValue ?? '');
		}
		if (node.nodeType !== Node.ELEMENT_NODE) continue;
		const element = node as Element;
		for (const { name, value } of [...element.attributes]) element.setAttribute(name, filled(value));
		fill(element, filled);
	}
}

/** The element a template names for us; the name is taken off, for it is not part of the page. */
export function part(root: Element, name: string): HTMLElement | null {
	const found = root.querySelector<HTMLElement>(`[data-fixture="${name}"]`);
	found?.removeAttribute('data-fixture');
	return found;
}

const two = (number: number) => String(number).padStart(2, '0');

/** As a British browser writes it. */
function stampOf(at: Date) {
	return {
		time: `${two(at.getHours())}:${two(at.getMinutes())}`,
		date: `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`,
	};
}

let ids = 0;

/** One message of a chat; `state` is the delivery state of ours. */
export function rowOf({ jid }: Chat, { from, text, at, quote }: Said, state: string): HTMLElement {
	const id = `3EB0AAAA${String(++ids).padStart(12, '0')}`;
	const values = { id, jid, author: from ?? '', state, quote: quote ?? '', ...stampOf(at) };
	const row = made(from === null ? 'out' : 'in', values);
	draw(part(row, 'text')!, text);
	const quoted = part(row, 'quote');
	if (!quote) quoted?.remove();
	return row;
}

/** As WhatsApp draws words: emoji are images, *stars* make bold. */
function draw(into: HTMLElement, text: string) {
	for (const piece of text.split(/(\p{Extended_Pictographic}|\*[^*\n]+\*)/u)) {
		if (/^\p{Extended_Pictographic}$/u.test(piece)) {
			const image = document.createElement('img');
			image.alt = piece;
			image.dataset.plainText = piece;
			const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="16">${piece}</text></svg>`;
			image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
			into.append(image);
		} else if (piece.length > 2 && piece.startsWith('*')) {
			const strong = document.createElement('strong');
			strong.textContent = piece.slice(1, -1);
			into.append(strong);
		} else into.append(piece);
	}
}

/** The pane of one chat with its messages, not yet in the page. */
export function paneOf(chat: Chat, said: readonly Said[]): HTMLElement {
	const main = made('main-pane', { title: chat.title });
	const messages = part(main, 'panel')!;
	messages.append(made('notice', { id: `3EB0NOTE${chat.title.length}` }));
	for (const one of said) messages.append(rowOf(chat, one, 'read'));
	return main;
}

/** The rows of the chat list, one of them chosen. */
export function listOf(chats: readonly Chat[], open: Chat | null): HTMLElement[] {
	return chats.map((chat, index) =>
		made('chat-row', { title: chat.title, index: String(index), selected: String(chat === open) }),
	);
}
