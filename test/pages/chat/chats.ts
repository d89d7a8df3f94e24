/**
 * A stand-in for a site of chats: the real Lexical behind each compose box, and around it what the page's templates
 * say. Each site gives its conversations and its addresses, each build of it its templates.
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
import type { StandIn } from '../stand-in.ts';
import { add, type Chat, drawnPane, listOf, made, type Pane, part, type Said, templateOf } from './draw.ts';

export interface Conversation {
	readonly chat: Chat;
	readonly said: Said[];
	draft?: string;
}

interface App {
	/** The first is opened at the start, unless the address is another's. */
	readonly conversations: readonly Conversation[];
	/** The address of a conversation, where the site has one; `open` says whether the present address is one. */
	address?(chat: Chat): string;
	/** The class Lexical gives to paragraphs there. */
	readonly paragraph?: string;
	/** Which conversations are open side by side in small windows at the start, instead of one in the whole page. */
	readonly heads?: readonly string[];
}

interface Open extends Pane {
	readonly conversation: Conversation;
	readonly editor: LexicalEditor;
}

/** A name that must never become anything but a name. */
export const POISON = '"><img src="x" onerror="fixture.harm()">';

export const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** Starts the page, and gives what stories may do with it. */
export function startChats({ conversations, address, paragraph, heads }: App) {
	const whole = part(document, 'shell')!;
	const shell = (heads && part(document, 'heads')) || whole;
	const list = part(document, 'list');
	/** The last one is the one in front. */
	let panes: Open[] = [];
	let sendDelay = 20;
	let refuses = false;
	let hasHarmed = false;

	const front = () => panes.at(-1);
	const find = (title: string) => conversations.find(({ chat }) => chat.title === title)!;
	const paneWith = (title?: string) => panes.find(({ conversation }) => conversation.chat.title === title);

	function drawList() {
		const rows = listOf(
			conversations.map(({ chat }) => chat),
			front()?.conversation.chat ?? null,
		);
		for (const [index, row] of rows.entries()) {
			row.addEventListener('mousedown', () => switchTo(conversations[index]!.chat.title));
		}
		list?.replaceChildren(...rows);
	}

	function open(conversation: Conversation, template: string): Open {
		const drawn = drawnPane(conversation.chat, conversation.said, template);
		const box = part(drawn.pane, 'box')!;
		const send = part(drawn.pane, 'send');
		const lateSend = part(drawn.pane, 'send-if-written');
		shell.append(drawn.pane);
		drawn.panel.lastElementChild?.scrollIntoView();
		const editor = compose(box, conversation, paragraph);
		const opened: Open = { ...drawn, conversation, editor };
		editor.registerCommand(
			KEY_ENTER_COMMAND,
			(event) => {
				if (!event || event.shiftKey || event.isComposing) return false;
				event.preventDefault();
				void submit(opened);
				return true;
			},
			COMMAND_PRIORITY_HIGH,
		);
		for (const button of [send, lateSend]) button?.addEventListener('click', () => void submit(opened));
		const place = lateSend?.parentElement;
		if (lateSend) {
			lateSend.remove();
			editor.registerTextContentListener((text) => (text.trim() ? place!.append(lateSend) : lateSend.remove()));
		}
		return opened;
	}

	function close(one: Open) {
		one.conversation.draft = modelOf(one);
		one.pane.remove();
		panes = panes.filter((other) => other !== one);
	}

	/** The whole pane is made anew, as such sites do; the draft stays with its chat. */
	function switchTo(title: string) {
		for (const one of panes) close(one);
		const conversation = find(title);
		panes = [open(conversation, 'main-pane')];
		if (address) history.pushState(null, '', address(conversation.chat));
		drawList();
		front()!.editor.focus();
	}

	async function submit(one: Open) {
		const text = modelOf(one).trim();
		if (text === '') return;
		one.editor.update(() => {
			const empty = $createParagraphNode();
			$getRoot().clear().append(empty);
			// With nothing selected Lexical would take the focus by force.
			if ($getSelection()) empty.select();
		});
		one.editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
		if (refuses) return;
		await new Promise((resolve) => setTimeout(resolve, sendDelay));
		say(one.conversation, { from: null, text, at: new Date() });
	}

	function say(conversation: Conversation, said: Said) {
		conversation.said.push(said);
		const pane = paneWith(conversation.chat.title);
		if (!pane) return;
		const row = add(pane, conversation.chat, said, said.from === null ? 'pending' : '');
		row.scrollIntoView();
		// The clock becomes a tick when the server has it.
		const tick = part(row, 'tick');
		setTimeout(() => {
			const state = tick?.querySelector('title');
			if (state) state.textContent = 'wds-ic-sent';
			if (tick?.hasAttribute('aria-label')) tick.setAttribute('aria-label', ' Sent ');
			else tick?.setAttribute('data-icon', 'msg-check');
		}, 60);
	}

	/** A site that shows that something stood there does so in the same row; elsewhere the row goes. */
	function takeBack(text: string, title = front()?.conversation.chat.title ?? '') {
		const { chat, said } = find(title);
		const message = said.findLast((one) => one.from === null && one.text === text)!;
		said.splice(said.indexOf(message), 1);
		const pane = paneWith(title);
		const row = pane?.rows.get(message);
		pane?.rows.delete(message);
		const left = row?.querySelector('[data-id]')?.getAttribute('data-id') ?? row?.querySelector('[id]')?.id ?? '';
		if (templateOf('taken-back')) row?.replaceWith(made('taken-back', { ...chat, row: left }));
		else row?.remove();
	}

	// Escape closes the chat, as on the sites: a card that lets its Escape through loses the person's place.
	document.addEventListener('keydown', (event) => {
		const one = front();
		if (event.key !== 'Escape' || !one) return;
		close(one);
		drawList();
	});

	const fixture = {
		model: (title?: string) => {
			const one = title === undefined ? front() : paneWith(title);
			return one ? modelOf(one) : '';
		},
		receive(text: string, title = front()?.conversation.chat.title ?? '', from = title) {
			say(find(title), { from, text, at: new Date() });
		},
		/** The same account wrote this on the phone. */
		sendElsewhere(text: string, title = front()?.conversation.chat.title ?? '') {
			say(find(title), { from: null, text, at: new Date() });
		},
		takeBack,
		/** The title of the open chat. */
		open: () => front()?.conversation.chat.title,
		switchTo,
		setSendDelay(milliseconds: number) {
			sendDelay = milliseconds;
		},
		/** Whether the site empties the box and sends nothing from now on, as when it finds somebody too quick. */
		refuse(isRefusing: boolean) {
			refuses = isRefusing;
		},
		sent: (title = front()?.conversation.chat.title ?? '') =>
			find(title).said.flatMap(({ from, text }) => (from === null ? [text] : [])),
		/** What a name that is markup would call. */
		harm() {
			hasHarmed = true;
		},
		isHarmed: () => hasHarmed,
		dark(isDark: boolean) {
			document.documentElement.classList.toggle('dark', isDark);
		},
	};

	if (heads) {
		panes = heads.map((title) => open(find(title), 'head-pane'));
		drawList();
	} else {
		const addressed = conversations.find(({ chat }) => address?.(chat) === location.pathname);
		switchTo((addressed ?? conversations[0]!).chat.title);
	}
	(window as never as { fixture: StandIn }).fixture = fixture;
	return fixture;
}

export type ChatFixture = ReturnType<typeof startChats>;

function compose(box: HTMLElement, { draft = '' }: Conversation, paragraph: string | undefined): LexicalEditor {
	const editor = createEditor({
		namespace: 'chat',
		theme: paragraph ? { paragraph } : {},
		onError(error) {
			throw error;
		},
	});
	registerRichText(editor);
	registerHistory(editor, createEmptyHistoryState(), 300);
	editor.setRootElement(box);
	editor.update(() => {
		const first = $createParagraphNode();
		if (draft !== '') first.append($createTextNode(draft));
		$getRoot().clear().append(first);
		first.selectEnd();
	});
	return editor;
}

function modelOf({ editor }: Open): string {
	return editor.getEditorState().read(() =>
		$getRoot()
			.getChildren()
			.map((block) => block.getTextContent())
			.join('\n'),
	);
}
