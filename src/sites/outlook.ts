import { readRich } from '../editors/reading.ts';
import { hash } from './parts/hash.ts';
import { letters } from './parts/letters.ts';
import { timesOf } from './parts/mail-time.ts';
import {
	all,
	boxesInWindows,
	closestWith,
	isAnswer,
	isLetterKey,
	isPress,
	isShown,
	saysLetterKey,
} from './parts/mail-window.ts';
import { opens } from './parts/opens.ts';
import { addressIn, isSamePerson, keyOf, namesOf, others, type Person, person } from './parts/people.ts';
import { asName } from './parts/words.ts';
import type { Chat, SeenMessage, SendEvent, Site } from './site.ts';

// Ids and data attributes are the same in every language; labels are translated and read for addresses only.

/** One mail in the reading pane, or a whole conversation. */
const READING = '#ConversationReadingPaneContainer, #ItemReadingPaneContainer';
const SEND = '[data-testid="ComposeSendButton"]';
/** What a window for writing a letter has besides the box. */
const FIELDS = `${SEND}, input[id$="_SUBJECT"], [contenteditable][id$="_TO"]`;
const WINDOW = '[id^="docking_InitVisiblePart"], [data-app-section="Form_Content"]';
/** Recipients are chosen in boxes of one line. */
const BOX =
	'[contenteditable="true"][role="textbox"]:is([id^="editorParent_"] *, [aria-multiline="true"]):not([id$="_TO"], [id$="_CC"], [id$="_BCC"])';
const BODY = '[id^="UniqueMessageBody"], [role="document"]';
const LANDMARKS = `#O365_MainLink_Me, #ReadingPaneContainerId, [role="option"][data-convid], [data-app-section], ${READING}`;
const LAST = 20;

function windowOf(element: Element): HTMLElement | null {
	const docked = element.closest<HTMLElement>(WINDOW);
	return docked?.querySelector(BOX) ? docked : closestWith(element, FIELDS, BOX);
}

const { boxes, composeBox, openBox } = boxesInWindows(BOX, windowOf);

interface Thread {
	readonly pane: HTMLElement;
	readonly key: string;
	readonly weak: boolean;
}

/** The conversation or mail in the reading pane; `unclear` while the page points at another one. */
function threadNow(): Thread | null | 'unclear' {
	const pane = all(READING).find(isShown);
	if (!pane) return null;
	const inAddress = idInAddress();
	const id = pane.dataset.convid ?? pane.querySelector<HTMLElement>('[data-convid]')?.dataset.convid;
	if (!id) {
		if (inAddress) return { pane, key: `item:${inAddress}`, weak: false };
		const [first] = rowsIn(pane).map(senderOf);
		return { pane, key: `letter:${hash(`${subjectIn(pane)} ${first?.address ?? ''}`)}`, weak: true };
	}
	const [chosen, ...more] = all('[role="option"][data-convid][aria-selected="true"]').map((row) =>
		asId(row.dataset.convid!),
	);
	const isElsewhere = chosen !== undefined && more.length === 0 && chosen !== asId(id);
	// The address is another one at once, the pane a moment later. Ids of one kind begin alike.
	const isLeaving = inAddress !== null && inAddress.slice(0, 4) === asId(id).slice(0, 4) && inAddress !== asId(id);
	return isElsewhere || isLeaving ? 'unclear' : { pane, key: `thread:${asId(id)}`, weak: false };
}

/** The same id is written in two ways, one of them for addresses. */
function asId(id: string): string {
	return id.replaceAll('-', '/').replaceAll('_', '+');
}

function idInAddress(): string | null {
	const [, id] = /\/(?:id|deeplink\/read)\/([^/?#]+)/.exec(location.pathname) ?? [];
	return id ? asId(decodeURIComponent(id)) : null;
}

function subjectOf(pane: Element): HTMLElement | null {
	return pane.querySelector<HTMLElement>('span[id$="_SUBJECT"], [role="heading"] span[title]');
}

function subjectIn(pane: Element): string {
	const found = subjectOf(pane);
	return asName(found?.getAttribute('title') ?? found?.textContent ?? '');
}

/** The thread a box answers: the one it stands in, or the one in view when it was taken out of there into a window. */
function threadOf(box: HTMLElement | null): Thread | null | 'unclear' {
	const thread = threadNow();
	if (!box || !thread || thread === 'unclear') return box?.closest(READING) || !box ? thread : null;
	if (thread.pane.contains(box)) return thread;
	const subject = windowOf(box)?.querySelector<HTMLInputElement>('input[id$="_SUBJECT"]')?.value ?? '';
	const people = rowsIn(thread.pane).map(senderOf);
	return isAnswer(asName(subject), chosen(box), { subject: subjectIn(thread.pane), people }) ? thread : null;
}

function own(): ReadonlySet<string> {
	const labels = all('#O365_MainLink_Me, #O365_MainLink_Me [title], [role="tree"] [role="treeitem"][title]');
	return new Set(
		labels
			.map((one) => addressIn(one.getAttribute('aria-label')) ?? addressIn(one.title))
			.filter((address) => address !== null),
	);
}

/** Who was chosen to get the letter in a box. */
function chosen(box: HTMLElement): readonly Person[] {
	const around = windowOf(box);
	if (!around) return [];
	const field =
		around.querySelector('[contenteditable][id$="_TO"]') ??
		// The first box of one line, where ids are missing.
		all('[contenteditable="true"][role="textbox"]', around).find(
			(one) => one !== box && one.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING,
		);
	const pills = field ? all('._EType_RECIPIENT_ENTITY, [data-lpc-hover-target-id]', field) : [];
	return pills
		.filter((pill) => !pill.parentElement?.closest('._EType_RECIPIENT_ENTITY, [data-lpc-hover-target-id]'))
		.map((pill) => {
			const label = pill.getAttribute('aria-label') ?? '';
			const titled = pill.querySelector('[title*="@"]')?.getAttribute('title') ?? pill.title;
			return person(label || pill.textContent, addressIn(label) ?? titled);
		});
}

/** The same without the agent, and with the addresses that the thread knows. */
function recipients(box: HTMLElement, thread: Thread | null): readonly Person[] {
	const known = thread ? rowsIn(thread.pane).map(senderOf) : [];
	const people = chosen(box).map((one) =>
		one.address ? one : (known.find((other) => isSamePerson(one, other)) ?? one),
	);
	return others(people, own());
}

/** The letters of a pane. Where nothing marks them, the largest element around one body only. */
function rowsIn(pane: HTMLElement): HTMLElement[] {
	const marked = all('[data-app-section="ItemContainer"]', pane).filter((row) => row.querySelector(BODY));
	if (marked.length > 0) return marked;
	return bodiesIn(pane).map((body) => {
		let row = body;
		while (row.parentElement && row.parentElement !== pane && bodiesIn(row.parentElement).length === 1) {
			row = row.parentElement;
		}
		return row;
	});
}

function bodiesIn(root: Element): HTMLElement[] {
	return all(BODY, root).filter((body) => !body.parentElement?.closest(BODY));
}

/** "From: Amaka Obi<amaka@example.com>": above the body, the first address that is not one of those written to. */
function senderOf(row: Element): Person {
	const labelled = all('[aria-label*="@"], [title*="@"]', row).find(
		(one) => !one.closest(`${BODY}, [aria-readonly], ${BOX}`),
	);
	if (!labelled) return person(row.querySelector('.lpc-hoverTarget')?.textContent, null);
	const label = labelled.getAttribute('aria-label') ?? labelled.title;
	const name = labelled.querySelector('.lpc-hoverTarget')?.textContent ?? labelled.textContent;
	return person(name?.trim() ? name : label, label);
}

interface Letter {
	readonly row: HTMLElement;
	readonly from: Person;
	readonly direction: 'in' | 'out' | null;
}

function lettersIn(pane: HTMLElement): Letter[] {
	const mine = own();
	return rowsIn(pane).map((row) => {
		const from = senderOf(row);
		const direction = from.address && mine.size > 0 ? (mine.has(from.address) ? 'out' : 'in') : null;
		return { row, from, direction };
	});
}

/** Who the thread is with: whoever wrote to us last, or to whom we wrote. */
function customerOf(pane: HTMLElement): readonly Person[] {
	const rows = lettersIn(pane);
	const incoming = rows.filter(({ direction }) => direction === 'in');
	if (incoming.length > 0) {
		const times = datesOf(incoming);
		const last = times.indexOf(Math.max(...times.map((time) => time ?? 0)));
		return [(incoming[last] ?? incoming.at(-1)!).from];
	}
	const to = rows.flatMap(({ row }) => all('[aria-readonly="true"] .lpc-hoverTarget', row));
	return others(
		to.map((one) => person(one.textContent, one.title)),
		own(),
	);
}

function datesOf(rows: readonly Letter[]): (number | null)[] {
	return timesOf(
		rows.map(({ row }) => asName(row.querySelector('[id$="_DATETIME"]')?.textContent ?? '')),
		[document.documentElement.lang || 'en', ...navigator.languages],
	);
}

function chat(box: HTMLElement | null): Chat | 'none' | 'changed' {
	const thread = threadOf(box);
	if (thread === 'unclear') return 'none';
	const to = box ? recipients(box, thread) : [];
	if (thread) {
		const { key, weak, pane } = thread;
		return { customer: namesOf(to.length > 0 ? to : customerOf(pane)), key, weak, link: idInAddress() ? here() : null };
	}
	if (!box) {
		const isKnown = document.querySelector(LANDMARKS) ?? !document.querySelector('[contenteditable="true"]');
		return isKnown ? 'none' : 'changed';
	}
	if (to.length === 0) return { customer: '', key: `draft:${draftOf(box)}`, weak: true, link: null };
	return { customer: namesOf(to), ...keyOf(to), link: null };
}

function here(): string {
	return `${location.origin}${location.pathname}`;
}

function draftOf(box: HTMLElement): string {
	return windowOf(box)?.querySelector('input[id$="_SUBJECT"]')?.id ?? '';
}

function messages(box: HTMLElement | null): readonly SeenMessage[] {
	const thread = threadOf(box);
	if (!thread || thread === 'unclear') return [];
	const rows = lettersIn(thread.pane);
	const times = datesOf(rows);
	const writers = new Set(rows.flatMap(({ direction, from }) => (direction === 'in' ? [from.address] : [])));
	const seen = rows.flatMap(({ row, from, direction }, index): SeenMessage[] => {
		const body = row.querySelector(BODY)!;
		const text = readRich(body, 'collapse').text.trim();
		if (!direction || text === '') return [];
		const id = /^MSG_(.+)_DATETIME$/.exec(row.querySelector('[id$="_DATETIME"]')?.id ?? '')?.[1] ?? body.id;
		const message = { id, direction, text, at: times[index] ?? null };
		return [writers.size > 1 && direction === 'in' ? { ...message, author: from.name } : message];
	});
	// A setting puts the newest on top.
	const [first, last] = [seen[0]?.at, seen.at(-1)?.at];
	return (first && last && first > last ? seen.reverse() : seen).slice(-LAST);
}

function isSend(button: Element): boolean {
	if (button.closest(SEND) || saysLetterKey(button)) return true;
	// The arrow beside Send, to send later, is part of it.
	const beside = button.matches('[aria-haspopup]') && button.previousElementSibling;
	return beside ? isSend(beside) : false;
}

function sends(event: SendEvent): HTMLElement | null {
	const target = event.target instanceof Element && event.target.isConnected ? event.target : null;
	if (!target) return null;
	const button = isPress(event) && target.closest('button, [role="button"]');
	// The shortcut of old mail programs works as well.
	const isKey = isLetterKey(event) || (event instanceof KeyboardEvent && event.altKey && event.code === 'KeyS');
	return isKey || (button && isSend(button)) ? (windowOf(target)?.querySelector<HTMLElement>(BOX) ?? null) : null;
}

function show({ key }: { readonly key: string }): boolean | Promise<boolean> {
	const isOpen = () => {
		const now = chat(null);
		return typeof now === 'object' && now.key === key;
	};
	if (isOpen()) return true;
	const row = all('[role="option"][data-convid]').find((one) => `thread:${asId(one.dataset.convid!)}` === key);
	return row ? opens(row, isOpen) : false;
}

export default {
	id: 'outlook',
	name: 'Outlook',
	channel: 'mail',
	matches: [
		'https://outlook.live.com/*',
		'https://outlook.office.com/*',
		'https://outlook.office365.com/*',
		'https://outlook.cloud.microsoft/*',
	],
	composeBox,
	openBox,
	chat,
	title(box) {
		const thread = threadOf(box);
		return thread && thread !== 'unclear' ? subjectOf(thread.pane) : null;
	},
	panel(box) {
		const thread = threadOf(box);
		if (thread === 'unclear') return null;
		// A letter of its own has nothing said around it.
		return thread ? thread.pane : box && windowOf(box);
	},
	messages,
	sends,
	...letters({ boxes, windowOf, sends, chat, messages: () => messages(null), said: () => null, isQuiet: true }),
	show,
} satisfies Site;
