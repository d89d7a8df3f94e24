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
import { type Chat, listOf, paneOf, part, rowOf, type Said } from './draw.ts';

interface Conversation extends Chat {
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

function panel(): HTMLElement | null {
	return document.querySelector<HTMLElement>('#main [role="row"]')?.parentElement ?? null;
}

function list() {
	const rows = listOf(conversations, current);
	for (const [index, row] of rows.entries()) {
		row.addEventListener('mousedown', () => switchTo(conversations[index]!.title));
	}
	document.querySelector('#pane-side > *')!.replaceChildren(...rows);
}

/** The whole pane is made anew, as WhatsApp does; the draft stays with its chat. */
function switchTo(title: string) {
	if (current && editor) current.draft = model();
	const conversation = conversations.find((one) => one.title === title)!;
	current = conversation;
	document.querySelector('#main')?.remove();
	const main = paneOf(conversation, conversation.said);
	const box = part(main, 'box')!;
	const send = part(main, 'send')!;
	document.querySelector('#shell')!.append(main);
	panel()?.lastElementChild?.scrollIntoView();
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
