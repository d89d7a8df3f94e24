/**
 * A stand-in for WhatsApp Web: the real Lexical behind the compose box, and around it what the page's templates say.
 * Built by serve.ts; each page differs only in its templates.
 */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
	$createParagraphNode,
	$createTextNode,
	$getRoot,
	$getSelection,
	CLEAR_HISTORY_COMMAND,
	COMMAND_PRIORITY_HIGH,
	createEditor,
	KEY_ENTER_COMMAND,
	type LexicalEditor,
} from 'lexical';

interface Said {
	readonly from: string | null;
	readonly text: string;
	readonly at: Date;
	readonly quote?: string;
}

interface Conversation {
	readonly title: string;
	readonly jid: string;
	readonly said: Said[];
	draft: string;
}

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

const conversations: Conversation[] = [
	{
		title: 'Amaka Obi',
		jid: '2348000000001@c.us',
		draft: '',
		said: [
			{ from: 'Amaka Obi', text: 'Hello, where is my order?\nIt was due on Friday.', at: minutesAgo(26 * 60) },
			{ from: null, text: 'Let me check 🙂', at: minutesAgo(26 * 60 - 2) },
			{
				from: 'Amaka Obi',
				text: 'It is two days late now. I want a refund!',
				at: minutesAgo(12),
				quote: 'Let me check',
			},
		],
	},
	{
		title: 'Tunde Bello',
		jid: '2348000000002@c.us',
		draft: '',
		said: [{ from: 'Tunde Bello', text: 'Do you have this in size 42?', at: minutesAgo(40) }],
	},
	{
		title: 'Weekend riders',
		jid: '120363000000000001@g.us',
		draft: '',
		said: [
			{ from: 'Chidi', text: 'The parcel for Yaba is ready.', at: minutesAgo(90) },
			{ from: 'Ngozi', text: 'I can take it at four.', at: minutesAgo(80) },
		],
	},
];

let current: Conversation | null = null;
let editor: LexicalEditor | null = null;
let sendDelay = 20;
let ids = 0;

function template(name: string): DocumentFragment {
	return document.querySelector<HTMLTemplateElement>(`template#${name}`)!.content.cloneNode(true) as DocumentFragment;
}

/** A template's element with its `{{names}}` filled in; white space of the file is not part of the page. */
function made(name: string, values: Record<string, string>): HTMLElement {
	const fragment = template(name);
	const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	const blank: Node[] = [];
	const filled = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node instanceof Element) for (const attribute of node.attributes) attribute.value = filled(attribute.value);
		else if ((node.nodeValue ?? '').trim() === '') blank.push(node);
		else node.nodeValue = filled(node.nodeValue ?? '');
	}
	for (const node of blank) node.parentNode?.removeChild(node);
	return fragment.firstElementChild as HTMLElement;
}

function part(root: Element, name: string): HTMLElement | null {
	const found = root.querySelector<HTMLElement>(`[data-fixture="${name}"]`);
	found?.removeAttribute('data-fixture');
	return found;
}

const two = (number: number) => String(number).padStart(2, '0');

function stampOf(at: Date) {
	return {
		time: `${two(at.getHours())}:${two(at.getMinutes())}`,
		date: `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`,
	};
}

/** As WhatsApp draws a message: emoji are images, *stars* make words bold. */
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

function rowOf(conversation: Conversation, { from, text, at, quote }: Said, state: string): HTMLElement {
	const id = `3EB0AAAA${String(++ids).padStart(12, '0')}`;
	const values = { id, jid: conversation.jid, author: from ?? '', state, quote: quote ?? '', ...stampOf(at) };
	const row = made(from === null ? 'out' : 'in', values);
	draw(part(row, 'text')!, text);
	const quoted = part(row, 'quote');
	if (!quote) quoted?.remove();
	return row;
}

function panel(): HTMLElement | null {
	return document.querySelector<HTMLElement>('#main [role="row"]')?.parentElement ?? null;
}

function list() {
	const rows = conversations.map((one, index) => {
		const values = { title: one.title, index: String(index), selected: String(one === current) };
		const row = made('chat-row', values);
		row.addEventListener('mousedown', () => switchTo(one.title));
		return row;
	});
	document.querySelector('#pane-side > *')!.replaceChildren(...rows);
}

/** The whole pane is made anew, as WhatsApp does; the draft stays with its chat. */
function switchTo(title: string) {
	if (current && editor) current.draft = model();
	const conversation = conversations.find((one) => one.title === title)!;
	current = conversation;
	document.querySelector('#main')?.remove();
	const main = made('main-pane', { title });
	const messages = part(main, 'panel')!;
	const box = part(main, 'box')!;
	const send = part(main, 'send')!;
	messages.append(made('notice', { id: `3EB0NOTE${title.length}` }));
	for (const said of conversation.said) messages.append(rowOf(conversation, said, 'read'));
	document.querySelector('#shell')!.append(main);
	messages.lastElementChild?.scrollIntoView();
	editor = compose(box, conversation);
	send.addEventListener('click', () => void submit(conversation));
	list();
	box.focus();
}

function compose(box: HTMLElement, conversation: Conversation): LexicalEditor {
	const made = createEditor({
		namespace: 'whatsapp',
		theme: { paragraph: 'selectable-text copyable-text' },
		onError(error) {
			throw error;
		},
	});
	registerRichText(made);
	registerHistory(made, createEmptyHistoryState(), 300);
	made.setRootElement(box);
	made.update(() => {
		const paragraph = $createParagraphNode();
		if (conversation.draft !== '') paragraph.append($createTextNode(conversation.draft));
		$getRoot().clear().append(paragraph);
		paragraph.selectEnd();
	});
	made.registerCommand(
		KEY_ENTER_COMMAND,
		(event) => {
			if (!event || event.shiftKey || event.isComposing) return false;
			event.preventDefault();
			void submit(conversation);
			return true;
		},
		COMMAND_PRIORITY_HIGH,
	);
	return made;
}

function model(): string {
	return (
		editor?.getEditorState().read(() =>
			$getRoot()
				.getChildren()
				.map((block) => block.getTextContent())
				.join('\n'),
		) ?? ''
	);
}

async function submit(conversation: Conversation) {
	const text = model().trim();
	if (text === '') return;
	editor?.update(() => {
		const paragraph = $createParagraphNode();
		$getRoot().clear().append(paragraph);
		// With nothing selected Lexical would take the focus by force.
		if ($getSelection()) paragraph.select();
	});
	editor?.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
	await new Promise((resolve) => setTimeout(resolve, sendDelay));
	say(conversation, { from: null, text, at: new Date() });
}

function say(conversation: Conversation, said: Said) {
	conversation.said.push(said);
	if (conversation !== current) return;
	const row = rowOf(conversation, said, said.from === null ? 'pending' : '');
	panel()?.append(row);
	row.scrollIntoView();
	// The clock becomes a tick when the server has it.
	const tick = row.querySelector('[data-fixture="tick"]');
	tick?.removeAttribute('data-fixture');
	setTimeout(() => {
		const state = tick?.querySelector('title');
		if (state) state.textContent = 'wds-ic-sent';
		if (tick?.hasAttribute('aria-label')) tick.setAttribute('aria-label', ' Sent ');
		else tick?.setAttribute('data-icon', 'msg-check');
	}, 60);
}

// Escape closes the chat, as in WhatsApp: a card that lets its Escape through loses the person's place.
document.addEventListener('keydown', (event) => {
	if (event.key !== 'Escape') return;
	document.querySelector('#main')?.remove();
	current = null;
	editor = null;
	list();
});

const fixture = {
	/** What would be sent, by Lexical's own account. */
	model,
	receive(text: string, title = current?.title ?? '') {
		const conversation = conversations.find((one) => one.title === title)!;
		say(conversation, { from: title, text, at: new Date() });
	},
	/** The same account wrote this on the phone. */
	sendElsewhere(text: string, title = current?.title ?? '') {
		say(conversations.find((one) => one.title === title)!, { from: null, text, at: new Date() });
	},
	/** The title of the open chat. */
	open: () => (document.querySelector('#main') ? current?.title : undefined),
	switchTo,
	setSendDelay(milliseconds: number) {
		sendDelay = milliseconds;
	},
	/** What has been sent in a chat, oldest first. */
	sent: (title = current?.title ?? '') =>
		conversations.find((one) => one.title === title)!.said.flatMap(({ from, text }) => (from === null ? [text] : [])),
	dark(isDark: boolean) {
		document.documentElement.classList.toggle('dark', isDark);
	},
};
export type Fixture = typeof fixture;
(window as never as { fixture: Fixture }).fixture = fixture;

switchTo('Amaka Obi');
