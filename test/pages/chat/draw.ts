/** Draws chats from a page's templates: for the browser, and for tests without one. */

export interface Said {
	/** Null: the agent. */
	readonly from: string | null;
	readonly text: string;
	readonly at: Date;
	readonly quote?: string;
}

/** A conversation; whatever is written in it can be a `{{name}}` of a template. */
export interface Chat {
	readonly title: string;
	readonly [value: string]: string;
}

/** A template's element with its `{{names}}` filled in; white space of the file is not part of the page. */
export function made(name: string, values: Readonly<Record<string, string>>): HTMLElement {
	const fragment = templateOf(name)!.content.cloneNode(true) as DocumentFragment;
	const filled = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
	fill(fragment, filled);
	return fragment.firstElementChild as HTMLElement;
}

/** A template of the page, where it has one of that name. */
export function templateOf(name: string): HTMLTemplateElement | null {
	return document.querySelector<HTMLTemplateElement>(`template#${name}`);
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
export function part(root: ParentNode, name: string): HTMLElement | null {
	const found = root.querySelector<HTMLElement>(`[data-fixture="${name}"]`);
	found?.removeAttribute('data-fixture');
	return found;
}

const two = (number: number) => String(number).padStart(2, '0');

/** `time` and `date` as a British browser writes them, `clock` and `day` in the page's own language. */
function timesOf(at: Date) {
	const { lang } = document.documentElement;
	const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
	const day = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-days, 'day');
	return {
		time: `${two(at.getHours())}:${two(at.getMinutes())}`,
		date: `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`,
		clock: new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit' }).format(at),
		day:
			days < 2
				? day.charAt(0).toUpperCase() + day.slice(1)
				: new Intl.DateTimeFormat(lang, days < 7 ? { weekday: 'long' } : { dateStyle: 'medium' }).format(at),
	};
}

let ids = 0;

/** One message of a chat; `state` is the delivery state of ours. */
export function rowOf(chat: Chat, { from, text, at, quote }: Said, state: string): HTMLElement {
	const id = `3EB0AAAA${String(++ids).padStart(12, '0')}`;
	const author = from ?? '';
	// Sites name people in labels by their handle, or by the first of their names.
	const names = { author, first: author.split(' ')[0]!, by: author.toLowerCase().replaceAll(' ', '.') };
	const values = { ...chat, ...names, id, text, state, quote: quote ?? '', ...timesOf(at) };
	const row = made(from === null ? 'out' : 'in', values);
	draw(part(row, 'text')!, text);
	const quoted = part(row, 'quote');
	if (!quote) quoted?.remove();
	return row;
}

/** As chats draw words: emoji are images, *stars* make bold. */
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

/** A pane of one chat, not yet in the page. */
export interface Pane {
	readonly pane: HTMLElement;
	/** Around its messages. */
	readonly panel: HTMLElement;
	/** The elements of each message: its row, and before it perhaps the day or the hour. */
	readonly rows: Map<Said, HTMLElement>;
}

/** The pane of one chat with its messages. */
export function drawnPane(chat: Chat, said: readonly Said[], template = 'main-pane'): Pane {
	const pane = made(template, chat);
	const panel = part(pane, 'panel')!;
	const drawn: Pane = { pane, panel, rows: new Map() };
	if (templateOf('notice')) panel.append(made('notice', { id: `3EB0NOTE${chat.title.length}` }));
	for (const one of said) add(drawn, chat, one, 'read');
	return drawn;
}

/** The same, where only the pane is of interest. */
export function paneOf(chat: Chat, said: readonly Said[]): HTMLElement {
	return drawnPane(chat, said).pane;
}

/** Adds one message at the end of a pane. */
export function add({ panel, rows }: Pane, chat: Chat, said: Said, state: string): HTMLElement {
	const before = [...rows.keys()].at(-1);
	const hasPaused = !before || said.at.getTime() - before.at.getTime() > 3600_000;
	if (hasPaused && templateOf('pause')) panel.append(made('pause', { ...chat, ...timesOf(said.at) }));
	const row = rowOf(chat, said, state);
	rows.set(said, row);
	panel.append(row);
	return row;
}

/** The rows of the chat list, one of them chosen. */
export function listOf(chats: readonly Chat[], open: Chat | null): HTMLElement[] {
	return chats.map((chat, index) =>
		made('chat-row', { ...chat, index: String(index), selected: String(chat === open) }),
	);
}
