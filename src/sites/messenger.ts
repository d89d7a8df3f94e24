import { readClock, readDay } from './parts/clock.ts';
import { isSendingEnter } from './parts/enter.ts';
import { goneFrom } from './parts/gone.ts';
import { hash } from './parts/hash.ts';
import { type Label, readLabel } from './parts/labelled.ts';
import { opens } from './parts/opens.ts';
import { agreed, byFlex, byPlace, type Direction } from './parts/side.ts';
import { asName, wordsOf } from './parts/words.ts';
import type { Chat, SeenMessage, Site } from './site.ts';

// facebook.com/messages and messenger.com show one conversation in the whole page, the rest of facebook.com several in
// small windows. Either way a conversation is a pane: the smallest part of the page with one log and one box. Labels are
// translated; only names are looked for in them.

const BOX = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const LOG = '[role="log"], [role="grid"]';
/** No conversation reaches beyond one of these: a comment under a post has no log within them. */
const LANDMARK = '[role="main"], [role="dialog"], [role="complementary"], [role="navigation"], body';
/** The newer builds name messages, the older ones only have rows. */
const MESSAGE = '[data-message-id], [aria-roledescription="message"], [data-scope="messages_table"][aria-label]';
const WORDS = '[dir="auto"]';
/** /messages/t/100001/, /messages/e2ee/t/100001/, and on messenger.com without the first part. */
const THREAD = /^(?:\/messages)?(?:\/e2ee)?\/t\/(\d+)/;
/** Enough to know what the conversation is about. */
const LAST = 40;

function paneOf(box: Element): HTMLElement | null {
	for (let around = box.parentElement; around; around = around.parentElement) {
		if (around.querySelector(LOG)) {
			const isOne = around.querySelectorAll(LOG).length === 1 && around.querySelectorAll(BOX).length === 1;
			return isOne ? around : null;
		}
		if (around.matches(LANDMARK)) return null;
	}
	return null;
}

function composeBox(element: Element): HTMLElement | null {
	const box = element.closest<HTMLElement>(BOX);
	return box && paneOf(box) ? box : null;
}

/** The one in use; else the one of the whole page, or the only one. Which of several windows is meant nobody can tell. */
function openBox(): HTMLElement | null {
	const boxes = [...document.querySelectorAll<HTMLElement>(BOX)].filter(paneOf);
	const inUse = boxes.find((box) => box.contains(document.activeElement));
	const inMain = boxes.filter((box) => box.closest('[role="main"]') && THREAD.test(location.pathname));
	const [only, ...others] = inMain.length > 0 ? inMain : boxes;
	return inUse ?? (others.length === 0 ? (only ?? null) : null);
}

const here = (box: HTMLElement | null) => box ?? openBox();

function pane(box: HTMLElement | null): HTMLElement | null {
	const one = here(box);
	return one && paneOf(one);
}

function panel(box: HTMLElement | null): HTMLElement | null {
	return pane(box)?.querySelector<HTMLElement>(LOG) ?? null;
}

interface Header {
	readonly title: HTMLElement;
	readonly name: string;
	/** Of the conversation or of the person, where the name is a link to either. */
	readonly path: string | null;
}

/** The name above the messages. */
function header(box: HTMLElement | null): Header | null {
	const whole = pane(box);
	const log = panel(box);
	if (!whole || !log) return null;
	const isAbove = (one: Element) => (one.compareDocumentPosition(log) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
	for (const one of whole.querySelectorAll('a[href], h1, h2, h3, [role="heading"]')) {
		if (!isAbove(one) || one.contains(log)) continue;
		const title = one.querySelector<HTMLElement>(WORDS) ?? (one as HTMLElement);
		const name = asName(wordsOf(title));
		const link = one.closest('a') ?? one.querySelector('a');
		if (name !== '') return { title, name, path: link ? new URL(link.href, location.href).pathname : null };
	}
	return null;
}

function chat(box: HTMLElement | null): Chat | 'none' | 'changed' {
	const one = here(box);
	const whole = one && paneOf(one);
	const addressed = THREAD.exec(location.pathname)?.[1];
	if (!one || !whole) {
		const isUnknown = addressed !== undefined && document.querySelector('[contenteditable="true"]') !== null;
		return isUnknown && openBox() === null ? 'changed' : 'none';
	}
	const found = header(one);
	const linked = THREAD.exec(found?.path ?? '')?.[1];
	const inMain = one.closest('[role="main"]') ? addressed : undefined;
	// The address is already another's than the name above the messages.
	if (linked && inMain && linked !== inMain) return 'none';
	const customer = found?.name ?? '';
	const thread = inMain ?? linked;
	if (thread) return { customer, key: `thread:${thread}`, weak: false, link: linkTo(thread) };
	// In a small window the name may lead to the person instead, and people have one address each.
	if (found?.path && found.path.length > 1)
		return { customer, key: `person:${hash(found.path)}`, weak: false, link: null };
	return customer === '' ? 'none' : { customer, key: `title:${hash(customer)}`, weak: true, link: null };
}

function linkTo(thread: string): string {
	const isMessenger = location.hostname.endsWith('messenger.com');
	return isMessenger ? `https://www.messenger.com/t/${thread}/` : `https://www.facebook.com/messages/t/${thread}/`;
}

interface Row {
	readonly row: HTMLElement;
	readonly text: string;
	readonly label: Label | null;
	/** By the side it is pushed to. */
	readonly side: Direction | null;
}

function rowsIn(log: HTMLElement): readonly Row[] {
	const named = [...log.querySelectorAll<HTMLElement>(MESSAGE)];
	const rows = named.length > 0 ? named : [...log.querySelectorAll<HTMLElement>('[role="row"]')];
	return rows
		.filter((row) => !row.parentElement?.closest(MESSAGE) && row.querySelector(WORDS))
		.slice(-LAST)
		.map((row) => {
			const text = wordsIn(row);
			const spoken =
				row.getAttribute('aria-label') ?? row.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '';
			return { row, text, label: readLabel(spoken, text), side: byFlex(row.querySelector(WORDS)!, log) };
		})
		.filter(({ text }) => text !== '');
}

/** A message's words, without what it answers and the buttons beside it. */
function wordsIn(row: HTMLElement): string {
	return [...row.querySelectorAll(WORDS)]
		.filter((one) => !isInButton(one, row) && !row.contains(one.parentElement?.closest(WORDS) ?? null))
		.map((one) => wordsOf(one, isButton))
		.join('\n')
		.trim();
}

const isButton = (element: Element) => element.matches('[role="button"], button, blockquote');

function isInButton(element: Element, row: Element): boolean {
	const button = element.closest('[role="button"], button, blockquote');
	return button !== null && button !== row && row.contains(button);
}

/** Whether a label means the person named above the messages: in full or by the first of their names. */
const isNamed = (author: string, name: string) => {
	const short = asName(author);
	return name !== '' && (short === name || name.startsWith(`${short} `));
};

function directions(rows: readonly Row[], name: string): readonly (Direction | null)[] {
	// Ourselves the page calls by its word for "you": what those pushed to our side are called, and nobody else.
	const called = (side: Direction) =>
		new Set(rows.flatMap((row) => (row.side === side && row.label ? [row.label.author] : [])));
	const [ours, theirs] = [called('out'), called('in')];
	return rows.map(({ row, label, side }) => {
		const author = label?.author;
		const byName = author === undefined ? null : isNamed(author, name) ? 'in' : null;
		const byWord =
			author === undefined || ours.has(author) === theirs.has(author) ? null : ours.has(author) ? 'out' : 'in';
		const signs = [side, byName, byWord] as const;
		if (signs.some((sign) => sign !== null)) return agreed(...signs);
		const place = byPlace(row, row.querySelector(WORDS) ?? row);
		// In a conversation of two, who is not the customer is us.
		return (
			place ?? (author !== undefined && rows.some((one) => one.label && isNamed(one.label.author, name)) ? 'out' : null)
		);
	});
}

function messages(box: HTMLElement | null): readonly SeenMessage[] {
	const log = panel(box);
	if (!log) return [];
	const rows = rowsIn(log);
	const name = header(box)?.name ?? '';
	const ways = directions(rows, name);
	const times = timesOf(rows, log);
	const incoming = rows.filter((_, index) => ways[index] === 'in');
	const isGroup = incoming.some(({ label }) => label && !isNamed(label.author, name));
	const counts = new Map<string, number>();
	return rows.flatMap(({ row, text, label }, index) => {
		const direction = ways[index];
		if (!direction) return [];
		const given = row.dataset.messageId ?? (row.id.startsWith('mid.') ? row.id : null);
		const words = hash(`${direction} ${text}`);
		const count = counts.get(words) ?? 0;
		counts.set(words, count + 1);
		const message = { id: given ?? `words:${words}:${count}`, direction, text, at: times[index] ?? null };
		const author = isGroup && direction === 'in' ? label?.author : undefined;
		return [{ ...message, ...(given ? {} : { weak: true as const }), ...(author ? { author } : {}) }];
	});
}

/** The hour is in a message's label, the day above the first message of the day. */
function timesOf(rows: readonly Row[], log: HTMLElement): readonly (number | null)[] {
	const { lang } = document.documentElement;
	const now = new Date();
	const days = [...log.querySelectorAll('[data-scope="date_break"]')];
	let at: number | null = null;
	return rows.map(({ row, label }) => {
		const above = days.findLast((one) => one.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING);
		const day = above ? readDay(wordsOf(above), lang, now) : null;
		if (!label || day === null) return null;
		const read = readClock(label.when, lang, now, day);
		// Past midnight no new day need be said: the hours only go back.
		const isNextDay = read !== null && at !== null && read < at - 60_000;
		at = isNextDay ? readClock(label.when, lang, now, day + 36 * 3600_000) : read;
		return at;
	});
}

/** A notice in the row of a message that was unsent, with nothing of its words; or the row is gone. */
function takenBack(box: HTMLElement | null, before: readonly SeenMessage[]): readonly string[] {
	const log = panel(box);
	if (!log) return [];
	const now = messages(box);
	const emptied = before.filter(({ id, direction, text, weak }) => {
		const row =
			weak || direction === 'in'
				? null
				: log.querySelector(`[data-message-id="${CSS.escape(id)}"], [id="${CSS.escape(id)}"]`);
		return row !== null && !shareWords(wordsOf(row), text);
	});
	return [...new Set([...emptied.map(({ id }) => id), ...goneFrom(before, now, () => isEndInView(log))])];
}

/** Words that were edited keep some of those that stood there. */
function shareWords(now: string, then: string): boolean {
	const words = (text: string) => text.toLocaleLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
	const stands = new Set(words(now));
	return words(then).some((word) => stands.has(word));
}

function isEndInView(log: HTMLElement): boolean {
	const last = rowsIn(log).at(-1);
	return !!last && last.row.getBoundingClientRect().bottom <= log.getBoundingClientRect().bottom + 1;
}

async function show({ key }: { key: string; customer: string }): Promise<boolean> {
	const shown = [...document.querySelectorAll<HTMLElement>(BOX)].filter(paneOf).find((box) => keyOf(box) === key);
	if (shown) {
		shown.focus();
		return true;
	}
	const [, thread] = /^thread:(\d+)$/.exec(key) ?? [];
	const links = thread ? document.querySelectorAll<HTMLElement>(`a[href*="/t/${thread}"]`) : [];
	const [link, ...others] = [...links].filter((one) => !paneOf(one));
	return link && others.length === 0 ? opens(link, () => keyOf(null) === key) : false;
}

function keyOf(box: HTMLElement | null): string | null {
	const now = chat(box);
	return typeof now === 'object' ? now.key : null;
}

export default {
	id: 'messenger',
	name: 'Messenger',
	channel: 'chat',
	matches: ['https://www.messenger.com/*', 'https://www.facebook.com/*'],
	composeBox,
	openBox,
	chat,
	title: (box) => header(box)?.title ?? null,
	panel,
	messages,
	sends(event) {
		const target = event.target instanceof Element ? event.target : null;
		if (!target) return null;
		if (event.type === 'keydown') return isSendingEnter(event as KeyboardEvent) ? composeBox(target) : null;
		const button = target.closest('[role="button"], button');
		if (!button || button.closest(LOG)) return null;
		// Some builds have a button for Send; which of those by the box it is, only a translated word tells.
		const boxes = [...document.querySelectorAll<HTMLElement>(BOX)];
		return boxes.find((box) => paneOf(box)?.contains(button)) ?? null;
	},
	takenBack,
	show,
} satisfies Site;
