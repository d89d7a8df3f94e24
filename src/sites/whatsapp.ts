import { isSendingEnter } from './parts/enter.ts';
import { hash } from './parts/hash.ts';
import { opens } from './parts/opens.ts';
import type { Direction } from './parts/side.ts';
import { instantOf, orderOf, readStamp, type Stamp } from './parts/stamp.ts';
import { directions } from './parts/whatsapp-direction.ts';
import { asName, wordsOf } from './parts/words.ts';
import type { Chat, SeenMessage, Site } from './site.ts';

// Several builds of WhatsApp Web are out at any time: some have no data-testid, older ones name directions and chats in
// ids and classes. What all of them share comes first in each list; labels are translated and never matched.

/** Search is outside #main; the caption of a picture is a box of the same kind outside the footer. */
const BOX = '#main footer [contenteditable="true"]:not([role="dialog"] *)';
const TITLE =
	'#main header [data-testid="conversation-info-header-chat-title"], #main header span[dir="auto"], #main header span[title]';
/** On every message with words, in every build. Notices and pictures without a caption have none. */
const STAMPED = '#main [data-pre-plain-text]';
/** Stands in the row of a message that was deleted for everyone. */
const TAKEN_BACK = '[data-icon^="recalled"], [data-testid^="recalled"]';
/** No other way to see that a chat list is there but the build's landmarks. */
const LANDMARKS = '#side, #pane-side, [data-testid="wa-web-loading-screen"]';
/** Enough to know what the conversation is about; reading hundreds at every change would be felt. */
const LAST = 40;

function all<E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E[] {
	return [...root.querySelectorAll<E>(selector)];
}

function openBox(): HTMLElement | null {
	return document.querySelector<HTMLElement>(BOX);
}

function titleElement(): HTMLElement | null {
	// The first in the order of TITLE, not of the document: "Profile details" and "online" are titled spans as well.
	for (const selector of TITLE.split(', ')) {
		const found = document.querySelector<HTMLElement>(selector);
		if (found && asName(wordsOf(found)) !== '') return found;
	}
	return null;
}

function title(): string | null {
	const found = titleElement();
	return found && asName(wordsOf(found));
}

/** The chat's own address in older builds: `true_2348000000001@c.us_3EB0…`. Null when rows do not agree on one. */
function jid(): string | null {
	const found = new Set<string>();
	for (const stamped of all(STAMPED).slice(-LAST)) {
		const id = stamped.closest<HTMLElement>('[data-id]')?.dataset.id ?? '';
		const [, address] = /^(?:true|false)_([^_]+@[a-z.]+)_/.exec(id) ?? [];
		if (address) found.add(address);
	}
	return found.size === 1 ? [...found][0]! : null;
}

function phoneOf(address: string | null, name: string): string | null {
	const [, byAddress] = /^(\d+)@(?:c\.us|s\.whatsapp\.net)$/.exec(address ?? '') ?? [];
	if (byAddress) return byAddress;
	// A chat with a number that is not in the contacts is titled with the number.
	if (!/^\+[\d\s().\-\u2010-\u2015]+$/.test(name)) return null;
	const digits = name.replace(/\D/g, '');
	return digits.length >= 7 ? digits : null;
}

function chat(): Chat | 'none' | 'changed' {
	const main = document.querySelector('#main');
	const name = title();
	if (!main || name === null) {
		const isKnown = !main && (document.querySelector(LANDMARKS) || !document.querySelector('[contenteditable="true"]'));
		return isKnown ? 'none' : 'changed';
	}
	if (isSwitching(name)) return 'none';
	const address = jid();
	const phone = phoneOf(address, name);
	if (phone) {
		const link = `https://web.whatsapp.com/send?phone=${phone}`;
		return { customer: name, key: `phone:${phone}`, weak: false, link };
	}
	if (address) return { customer: name, key: `jid:${address}`, weak: false, link: null };
	return { customer: name, key: `title:${hash(name)}`, weak: true, link: null };
}

function panel(): HTMLElement | null {
	return (
		document.querySelector<HTMLElement>('#main [data-testid="conversation-panel-messages"]') ??
		// Without a name: the part of the pane that has the messages; the whole pane while there are none.
		document.querySelector<HTMLElement>('#main > :has([data-pre-plain-text])') ??
		document.querySelector<HTMLElement>('#main')
	);
}

interface ListRow {
	readonly row: HTMLElement;
	readonly name: string;
}

function listed(): ListRow[] {
	return all('#pane-side [role="row"]').map((row) => {
		const titled = row.querySelector('[data-testid="cell-frame-title"] [title], span[title]');
		return { row, name: asName(titled?.getAttribute('title') ?? '') };
	});
}

/** The list already points at one chat while the header still shows another of the list. */
function isSwitching(name: string): boolean {
	const selected = document.querySelector(
		'#pane-side [role="row"][aria-selected="true"], #pane-side [aria-selected="true"]',
	);
	if (!selected) return false;
	const rows = listed();
	const chosen = rows.find(({ row }) => row === selected || row.contains(selected) || selected.contains(row));
	return !!chosen && chosen.name !== '' && chosen.name !== name && rows.some((row) => row.name === name);
}

const isQuote = (element: Element) =>
	element.matches('[role="button"], [data-testid="quoted-message"], .quoted-mention');

/** The message's own words: not the spacer behind them, not the message it answers. */
function wordsIn(stamped: Element): string {
	const texts = all('[data-testid~="selectable-text"], .selectable-text', stamped).filter(
		// Emoji images and nested spans are marked as well: only the outermost are texts. `copyable-text` alone is not one.
		(text) =>
			!text.parentElement?.closest('[data-testid~="selectable-text"], .selectable-text') &&
			!hasAncestor(text, stamped, isQuote),
	);
	const words = texts.length > 0 ? texts.map((text) => wordsOf(text, isQuote)).join('\n') : wordsOf(stamped, isQuote);
	return words.trim();
}

function hasAncestor(element: Element, until: Element, is: (element: Element) => boolean): boolean {
	for (let at = element.parentElement; at && at !== until; at = at.parentElement) if (is(at)) return true;
	return false;
}

function languageOfDates(): string {
	const page = document.documentElement.lang;
	const [mine = ''] = navigator.languages;
	// Stamps follow the browser's language, region included; the page says only "en".
	return page === '' || mine.split('-')[0] === page.split('-')[0] ? mine : page;
}

function messages(): readonly SeenMessage[] {
	const rows = all(STAMPED)
		.slice(-LAST)
		.flatMap((stamped) => {
			const raw = stamped.dataset.prePlainText ?? '';
			const stamp = readStamp(raw);
			const row = stamped.closest<HTMLElement>('[data-id]') ?? stamped;
			return stamp && !isInsideQuote(stamped) && !row.querySelector(TAKEN_BACK) ? [{ stamped, row, raw, stamp }] : [];
		});
	const order = orderOf(
		rows.map(({ stamp }) => stamp.date),
		languageOfDates(),
	);
	const ways = directions(rows, title() ?? '');
	const isGroup = isGroupChat(rows, ways);
	const seen: SeenMessage[] = [];
	for (const [index, { stamped, row, raw, stamp }] of rows.entries()) {
		const direction = ways[index];
		const text = wordsIn(stamped);
		if (!direction || text === '') continue;
		const message = {
			id: row.dataset.id ?? `words:${hash(raw + text)}`,
			direction,
			text,
			at: instantOf(stamp, order),
		};
		seen.push(isGroup && direction === 'in' && stamp.author ? { ...message, author: stamp.author } : message);
	}
	return seen;
}

/** Two people wrote to us, or rows name their author. */
function isGroupChat(rows: readonly { stamp: Stamp }[], ways: readonly (Direction | null)[]): boolean {
	if (document.querySelector('#main [data-testid="author"]') || jid()?.endsWith('@g.us')) return true;
	return new Set(rows.filter((_, index) => ways[index] === 'in').map(({ stamp }) => stamp.author)).size > 1;
}

function isInsideQuote(stamped: Element): boolean {
	return stamped.closest('[data-testid="quoted-message"], .quoted-mention') !== null;
}

/** The row of a message deleted for everyone stays, with a notice for its words; one deleted here alone just goes. */
function takenBack(before: readonly SeenMessage[]): readonly string[] {
	const marked = all(`#main :is(${TAKEN_BACK})`).map(
		(icon) => icon.closest<HTMLElement>('[data-id]')?.dataset.id ?? '',
	);
	const emptied = before
		.filter(({ direction }) => direction === 'out')
		.map(({ id }) => id)
		.filter((id) => {
			const row = document.querySelector(`#main [data-id="${CSS.escape(id)}"]`);
			return row && !row.matches(STAMPED) && !row.querySelector('[data-pre-plain-text]');
		});
	return [...new Set([...marked, ...emptied])].filter((id) => id !== '');
}

async function show({ key, customer }: { key: string; customer: string }): Promise<boolean> {
	const isOpen = () => {
		const now = chat();
		return typeof now === 'object' && now.key === key;
	};
	if (isOpen()) return true;
	const [found, ...others] = listed().filter(({ name }) => name !== '' && name === asName(customer));
	if (!found || others.length > 0) return false;
	const target = found.row.querySelector<HTMLElement>('[data-testid="cell-frame-container"]') ?? found.row;
	return opens(target, isOpen);
}

export default {
	id: 'whatsapp',
	name: 'WhatsApp Web',
	channel: 'chat',
	matches: ['https://web.whatsapp.com/*'],
	composeBox: (element) => element.closest<HTMLElement>(BOX),
	openBox,
	chat,
	title: titleElement,
	panel,
	messages,
	sends(event) {
		const target = event.target instanceof Element ? event.target : null;
		if (!target) return null;
		if (event instanceof KeyboardEvent) return isSendingEnter(event) ? target.closest<HTMLElement>(BOX) : null;
		// Which of the footer's buttons is Send differs by build and language; the proof tells whether anything was sent.
		return target.closest('#main footer :is(button, [role="button"], [data-icon])') ? openBox() : null;
	},
	takenBack: (_, before) => takenBack(before),
	show,
} satisfies Site;
