import { readClock } from './parts/clock.ts';
import { isSendingEnter } from './parts/enter.ts';
import { goneFrom } from './parts/gone.ts';
import { hash } from './parts/hash.ts';
import { opens } from './parts/opens.ts';
import { agreed, byFlex, byPlace } from './parts/side.ts';
import { asName, wordsOf } from './parts/words.ts';
import type { Chat, SeenMessage, Site } from './site.ts';

// In direct the address says which conversation is open; anywhere else conversations may stand in small windows. Class
// names are hashed and labels translated, so everything else goes by roles and by where things stand: a pane is the
// smallest part of the page that has the compose box and messages.

const THREAD = /^\/direct\/t\/(\d+)/;
const BOX = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
/** On the bubble of every message, in every build; those inside others belong to what is shared or quoted. */
const BUBBLE = '[role="presentation"]';
const WORDS = '[dir="auto"]';
/** What the messages of a small window stand in, and comments do not. */
const LIST = '[data-pagelet="IGDOpenMessageList"], [data-scope="messages_table"], [role="grid"], [role="log"]';
/** A person's page: /amaka.obi/ */
const PROFILE = /^\/([a-z0-9._]{1,30})\/?$/i;
/** Enough to know what the conversation is about. */
const LAST = 40;

const threadId = () => THREAD.exec(location.pathname)?.[1] ?? null;

/** Comments under pictures and the messages of a share dialog are boxes of the same kind. */
function composeBox(element: Element): HTMLElement | null {
	const box = element.closest<HTMLElement>(BOX);
	if (!box) return null;
	const isOurs = threadId() === null ? smallPane(box) !== null : !box.closest('[role="dialog"]');
	return isOurs ? box : null;
}

function boxes(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>(BOX)].filter(composeBox);
}

/** That of the conversation in the address; of small windows the one in use, or the only one. */
function openBox(): HTMLElement | null {
	const [first = null, ...others] = boxes();
	if (threadId() !== null || others.length === 0) return first;
	return boxes().find((box) => box.contains(document.activeElement)) ?? null;
}

const here = (box: HTMLElement | null) => box ?? openBox();

function paneOf(box: HTMLElement): HTMLElement | null {
	return threadId() === null ? smallPane(box) : wholePane(box);
}

function wholePane(box: HTMLElement): HTMLElement | null {
	for (let around = box.parentElement; around && around !== document.body; around = around.parentElement) {
		if (around.querySelector(`${BUBBLE} ${WORDS}`)) return around;
	}
	return box.closest<HTMLElement>('[role="main"]') ?? box.parentElement;
}

/** Outside of direct: a window over the page. While the address is another's already, its main part is still a thread. */
function smallPane(box: HTMLElement): HTMLElement | null {
	if (location.pathname.startsWith('/direct/') || box.closest('main, [role="main"], article, [role="article"]'))
		return null;
	for (let around = box.parentElement; around && around !== document.body; around = around.parentElement) {
		if (around.querySelector(LIST)) return around.querySelectorAll(BOX).length === 1 ? around : null;
	}
	return null;
}

function pane(box: HTMLElement | null): HTMLElement | null {
	const one = here(box);
	return one && paneOf(one);
}

/** The part of the pane that has the messages and not the box; the whole pane while there are none. */
function panel(box: HTMLElement | null): HTMLElement | null {
	const whole = pane(box);
	const part = [...(whole?.children ?? [])].find(
		(child) => !child.querySelector(BOX) && child.querySelector(`${BUBBLE}, ${LIST}`),
	);
	return (part as HTMLElement | undefined) ?? whole;
}

interface Header {
	/** Where the name stands. */
	readonly title: HTMLElement | null;
	readonly name: string;
	/** Null for a group. */
	readonly handle: string | null;
	/** No link beside the messages leads to anybody else's page. */
	readonly isCertain?: boolean;
}

/** What stands above the messages: the way to the customer's page, with their name. A group has only a name. */
function header(box: HTMLElement | null): Header {
	const whole = pane(box);
	const first = whole?.querySelector(BUBBLE);
	if (!whole) return { title: null, name: '', handle: null };
	const isAbove = (element: Element) =>
		!first || (element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING && !element.contains(first));
	const isListed = (element: Element) => element.closest('[role="navigation"], [role="list"]') !== null;
	const around = panel(box);
	const links = [...whole.querySelectorAll<HTMLElement>('a[href^="/"]')].flatMap((link) => {
		const [, handle] = PROFILE.exec(link.getAttribute('href') ?? '') ?? [];
		return handle && !isListed(link) ? [{ link, handle: handle.toLowerCase() }] : [];
	});
	// Messages lead to the pages of their authors, and of others: where they can't be told apart, nothing is certain.
	const isApart = around !== whole || whole.querySelector(LIST) !== null;
	const isMessage = (one: Element) => one.closest(LIST) !== null || (around !== whole && around!.contains(one));
	for (const { link, handle } of links) {
		const title = link.querySelector<HTMLElement>(WORDS) ?? link;
		const name = asName(wordsOf(title));
		if (name === '' || !isAbove(link)) continue;
		const isOnly = links.every((one) => isMessage(one.link) || one.handle === handle);
		const isCertain = isApart && isOnly && !isMessage(link);
		return { title, name, handle, isCertain };
	}
	const title = [...whole.querySelectorAll<HTMLElement>(WORDS)].find(
		(one) => isAbove(one) && !isListed(one) && !one.closest(BOX) && asName(wordsOf(one)) !== '',
	);
	return { title: title ?? null, name: title ? asName(wordsOf(title)) : '', handle: null };
}

function chat(box: HTMLElement | null): Chat | 'none' | 'changed' {
	const thread = threadId();
	if (!pane(box)) {
		// A request that is not accepted yet has no box; a box we can't find is one of a build we don't know.
		const isUnknown = thread !== null && document.querySelector('[contenteditable="true"]') !== null;
		return isUnknown ? 'changed' : 'none';
	}
	const { name, handle, isCertain } = header(box);
	if (isSwitching(box, name)) return 'none';
	const linked = thread === null ? linkedThreads(box) : [thread];
	if (linked.length > 1) return 'none';
	const [id = null] = linked;
	const link = id && `https://www.instagram.com/direct/t/${id}/`;
	// A small window need not say which thread it is, but whose: so wherever that is certain, it is the key.
	if (handle && isCertain) return { customer: name, key: `person:${hash(handle)}`, weak: false, link };
	if (id) return { customer: name, key: `thread:${id}`, weak: false, link };
	return name === '' ? 'none' : { customer: name, key: `title:${hash(name)}`, weak: true, link: null };
}

/** The thread a small window leads to, to be read in the whole page; links in messages lead anywhere. */
function linkedThreads(box: HTMLElement | null): readonly string[] {
	const links = [...(pane(box)?.querySelectorAll('a[href*="/direct/t/"]') ?? [])].filter((one) => !one.closest(BUBBLE));
	return [...new Set(links.flatMap((one) => /\/direct\/t\/(\d+)/.exec(one.getAttribute('href')!)?.[1] ?? []))];
}

interface Bubble {
	readonly bubble: HTMLElement;
	/** The whole line it stands in. */
	readonly row: HTMLElement;
}

/** The line of each bubble: as much around it as holds no other. */
function bubbles(box: HTMLElement | null): readonly Bubble[] {
	const around = panel(box);
	const all = [...(around?.querySelectorAll<HTMLElement>(BUBBLE) ?? [])]
		.filter((one) => one.querySelector(WORDS) && !one.parentElement?.closest(BUBBLE))
		.slice(-LAST);
	return all.map((bubble, index) => {
		const [before, after] = [all[index - 1], all[index + 1]];
		let row = bubble;
		for (let wider = row.parentElement; wider && wider !== around; wider = wider.parentElement) {
			if (wider.matches('[role="grid"]') || holds(wider, before) || holds(wider, after)) break;
			row = wider;
		}
		return { bubble, row };
	});
}

const holds = (element: Element, other: Element | null | undefined) => other != null && element.contains(other);

function messages(box: HTMLElement | null): readonly SeenMessage[] {
	const rows = bubbles(box);
	const around = panel(box);
	const { handle } = header(box);
	const labels = rows.map(({ row }) => namesIn(row));
	const now = new Date();
	const counts = new Map<string, number>();
	const seen: SeenMessage[] = [];
	for (const [index, { bubble, row }] of rows.entries()) {
		const text = wordsIn(bubble);
		const signs = [byFlex(bubble, around), handle && labels[index]!.has(handle) ? 'in' : null] as const;
		// The place on the screen is asked only where nothing else tells: it does not overrule signs that disagree.
		const direction = signs.some((sign) => sign !== null) ? agreed(...signs) : byPlace(row, bubble);
		if (!direction || text === '') continue;
		const words = hash(`${direction} ${text}`);
		const count = counts.get(words) ?? 0;
		counts.set(words, count + 1);
		const message = { id: `words:${words}:${count}`, weak: true, direction, text, at: timeOf(row, now) } as const;
		const author = handle === null && direction === 'in' ? authorIn(labels[index]!, labels) : undefined;
		seen.push(author ? { ...message, author } : message);
	}
	return seen;
}

/** A message's words, without the names of those who reacted or what it answers. */
function wordsIn(bubble: HTMLElement): string {
	return [...bubble.querySelectorAll(WORDS)]
		.filter((one) => !holds(bubble, one.parentElement?.closest(WORDS)))
		.map((one) => wordsOf(one, isButton))
		.join('\n')
		.trim();
}

const isButton = (element: Element) => element.matches('[role="button"], button');

/** Whatever may be a handle in the labels of a row's own buttons: "Reply to message from amaka.obi". */
function namesIn(row: HTMLElement): ReadonlySet<string> {
	const labels = [...row.querySelectorAll('[role="button"][aria-label]')].map((one) => one.getAttribute('aria-label')!);
	return new Set(labels.flatMap((label) => label.match(/[a-z0-9._]+/gi) ?? []));
}

/** Who wrote this one, in a group: the word in its labels that those of others do not have. */
function authorIn(names: ReadonlySet<string>, all: readonly ReadonlySet<string>[]): string | undefined {
	const labelled = all.filter(({ size }) => size > 0);
	const own = [...names].filter((name) => !labelled.every((others) => others.has(name)));
	return own.length === 1 ? own[0] : undefined;
}

/**
 * The hour stands only between messages, above the first after a pause: that one's time it is. What comes later within
 * the hour has none.
 */
function timeOf(row: HTMLElement, now: Date): number | null {
	const above = row.previousElementSibling;
	if (!above || above.querySelector(BUBBLE)) return null;
	return readClock(wordsOf(above), document.documentElement.lang, now);
}

interface Listed {
	readonly row: HTMLElement;
	readonly name: string;
}

/** The list of conversations has neither addresses nor ids, only names. */
function listed(): readonly Listed[] {
	const rows = document.querySelectorAll<HTMLElement>(
		'[role="navigation"] [role="button"], [role="list"] [role="button"]',
	);
	return [...rows].map((row) => ({ row, name: asName(wordsOf(row.querySelector(WORDS) ?? row)) }));
}

/** The label around the messages names somebody of the list, and the header somebody else. */
function isSwitching(box: HTMLElement | null, name: string): boolean {
	const around = panel(box);
	const labelled = around?.closest('[aria-label]') ?? around?.querySelector('[role="grid"][aria-label]');
	const label = asName(labelled?.getAttribute('aria-label') ?? '');
	if (name === '' || label === '' || label.includes(name)) return false;
	return listed().some((one) => one.name !== '' && one.name !== name && label.includes(one.name));
}

/** The newest message is to be seen: the list is not scrolled up. */
function isEndInView(box: HTMLElement | null): boolean {
	const last = bubbles(box).at(-1);
	const around = panel(box);
	return !!last && !!around && last.row.getBoundingClientRect().bottom <= around.getBoundingClientRect().bottom + 1;
}

async function show({ key, customer }: { key: string; customer: string }): Promise<boolean> {
	const isOf = (box: HTMLElement | null) => {
		const now = chat(box);
		return typeof now === 'object' && now.key === key;
	};
	const shown = boxes().find(isOf);
	shown?.focus();
	if (shown) return true;
	// Elsewhere a button with a name is somebody's story.
	const rows = location.pathname.startsWith('/direct/') ? listed() : [];
	const [found, ...others] = rows.filter(({ name }) => name !== '' && name === asName(customer));
	return found && others.length === 0 ? opens(found.row, () => isOf(null)) : false;
}

export default {
	id: 'instagram',
	name: 'Instagram',
	channel: 'chat',
	matches: ['https://www.instagram.com/*'],
	composeBox,
	openBox,
	chat,
	title: (box) => header(box).title,
	panel,
	messages,
	sends(event) {
		const target = event.target instanceof Element ? event.target : null;
		if (!target) return null;
		if (event.type === 'keydown') return isSendingEnter(event as KeyboardEvent) ? composeBox(target) : null;
		const button = target.closest('[role="button"], button');
		// Which of the buttons by the box is Send, only a translated word tells.
		return (button && boxes().find((box) => isBeside(button, box))) ?? null;
	},
	// Nothing is left where a message was unsent.
	takenBack: (box, before) => goneFrom(before, messages(box), () => isEndInView(box)),
	show,
} satisfies Site;

/** In the same pane, and not at one of the messages. */
function isBeside(button: Element, box: HTMLElement): boolean {
	const [whole, around] = [paneOf(box), panel(box)];
	return whole?.contains(button) === true && (around === whole || !around?.contains(button));
}
