import { readRich } from '../editors/reading.ts';
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
import { addressIn, keyOf, namesOf, others, type Person, peopleIn, person } from './parts/people.ts';
import { asName } from './parts/words.ts';
import type { Chat, SeenMessage, SendEvent, Site } from './site.ts';

// Gmail's class names look made up but have been the same for years and in every language; labels are translated and
// never matched. Attributes come first wherever there are any.

/** What only a window for writing a letter has: settings have boxes of the same kind, for signatures. */
const FIELDS = 'input[name="draft"], input[name="composeid"], input[name="subjectbox"]';
const BOX = ':is([g_editable="true"], .Am.editable)[contenteditable="true"]';
/** A list of letters has these ids on its rows too, but on no heading. */
const HEADING = 'h2[data-legacy-thread-id], h2[data-thread-perm-id], .hP[data-legacy-thread-id]';
const LETTER = '.adn, [data-message-id]';
const BODY = '.ii.gt .a3s, .a3s';
/** Without them nothing here is the Gmail we know. */
const LANDMARKS = '[role="main"], a[aria-label*="@"], #loading';
const LAST = 20;

function windowOf(element: Element): HTMLElement | null {
	return element.closest<HTMLElement>('.M9') ?? closestWith(element, FIELDS, BOX);
}

const { boxes, composeBox, openBox } = boxesInWindows(BOX, windowOf);

/** Views that are left stay in the page, out of sight. */
function mainNow(): HTMLElement | null {
	return all('[role="main"]').find(isShown) ?? null;
}

interface Thread {
	readonly main: HTMLElement;
	readonly heading: HTMLElement;
	readonly id: string;
	readonly link: string | null;
	readonly subject: string;
}

/** The thread shown in a view; `unclear` when it shows two at once. */
function threadIn(main: HTMLElement | null): Thread | null | 'unclear' {
	if (!main) return null;
	const threads = new Map<string, Thread>();
	for (const heading of all(HEADING, main)) {
		const { legacyThreadId, threadPermId } = heading.dataset;
		const id = legacyThreadId || (threadPermId === 'undefined' ? '' : threadPermId);
		if (!id || !isShown(heading)) continue;
		const link = legacyThreadId ? `${account()}#all/${legacyThreadId}` : null;
		threads.set(id, { main, heading, id, link, subject: asName(heading.textContent) });
	}
	const [thread = null, ...more] = threads.values();
	return more.length > 0 ? 'unclear' : thread;
}

/** Several accounts may be open side by side, each under its own path. */
function account(): string {
	const [path = '/mail/u/0/'] = /^\/mail\/u\/[^/]+\//.exec(location.pathname) ?? [];
	return `${location.origin}${path}`;
}

/** The thread a box answers: the one it stands in, or the one in view when it was taken out of there into a window. */
function threadOf(box: HTMLElement | null): Thread | null | 'unclear' {
	if (!box) return threadIn(mainNow());
	const main = box.closest<HTMLElement>('[role="main"]');
	if (main) return threadIn(main);
	const thread = threadIn(mainNow());
	if (!thread || thread === 'unclear') return null;
	const subject = asName(windowOf(box)?.querySelector<HTMLInputElement>('input[name="subjectbox"]')?.value ?? '');
	const people = letterRows(thread.main).map(senderOf);
	return isAnswer(subject, recipients(box), { subject: thread.subject, people }) ? thread : null;
}

function own(): ReadonlySet<string> {
	const button = all('a[aria-label*="@"], [role="button"][aria-label*="@"]').find(
		(one) => !one.closest('[role="main"]'),
	);
	// "Google Account: Shop Desk (desk@shop.example)", and "Where is my order? - desk@shop.example - Gmail".
	const [, inTitle] = / - (\S+@\S+) - [^-]+$/.exec(document.title) ?? [];
	const aliases = all('input[name="from"]').map((one) => addressIn((one as HTMLInputElement).value));
	const mine = addressIn(button?.getAttribute('aria-label')?.split('(').at(-1)) ?? addressIn(inTitle);
	return new Set([mine, ...aliases].filter((address) => address !== null));
}

/** To whom the letter in a box goes, the agent's own addresses left out. Empty while nobody is chosen, or it is folded up. */
function recipients(box: HTMLElement): readonly Person[] {
	const around = windowOf(box);
	if (!around) return [];
	const chosen = all('[name="to"] [role="option"][data-hovercard-id], [name="to"] [email]', around).map((one) =>
		person(
			one.dataset.name ?? one.getAttribute('name') ?? one.textContent,
			one.dataset.hovercardId ?? one.getAttribute('email'),
		),
	);
	// Older windows keep them as "Amaka Obi <amaka@example.com>" in fields out of sight.
	const written = all('input[name="to"]', around).flatMap((one) => peopleIn((one as HTMLInputElement).value));
	return others(chosen.length > 0 ? chosen : written, own());
}

function letterRows(main: HTMLElement): HTMLElement[] {
	return all(LETTER, main).filter((row) => !row.parentElement?.closest(LETTER));
}

function senderOf(row: Element): Person {
	const sender = row.querySelector('.gD[email]') ?? row.querySelector('span[email]:not(.g2)');
	return person(sender?.getAttribute('name') ?? sender?.textContent, sender?.getAttribute('email'));
}

function idOf(row: HTMLElement): string {
	const marked = row.dataset.messageId ? row : (row.querySelector<HTMLElement>('[data-message-id]') ?? row);
	return marked.dataset.messageId ?? marked.dataset.legacyMessageId ?? '';
}

interface Letter {
	readonly row: HTMLElement;
	readonly id: string;
	readonly from: Person;
	readonly direction: 'in' | 'out' | null;
}

function lettersIn(main: HTMLElement): Letter[] {
	const mine = own();
	return letterRows(main).map((row) => {
		const from = senderOf(row);
		const id = idOf(row);
		// An id that Gmail's own window has made up, as it does for what is written in it: under another address of ours.
		const isOurs = (from.address && mine.has(from.address)) || id.startsWith('#msg-a:');
		return { row, id, from, direction: isOurs ? 'out' : from.address && mine.size > 0 ? 'in' : null };
	});
}

/** Who the thread is with: whoever wrote to us last, or to whom we wrote. */
function customerOf(main: HTMLElement): readonly Person[] {
	const rows = lettersIn(main);
	const last = rows.findLast(({ direction }) => direction === 'in');
	if (last) return [last.from];
	const to = rows.flatMap(({ row }) => all('.g2[email], .hb [email]', row));
	return others(
		to.map((one) => person(one.getAttribute('name') ?? one.textContent, one.getAttribute('email'))),
		own(),
	);
}

function chat(box: HTMLElement | null): Chat | 'none' | 'changed' {
	const thread = threadOf(box);
	if (thread === 'unclear') return 'none';
	const to = box ? recipients(box) : [];
	if (thread) {
		const customer = namesOf(to.length > 0 ? to : customerOf(thread.main));
		return { customer, key: `thread:${thread.id}`, weak: false, link: thread.link };
	}
	if (!box) {
		const isKnown = document.querySelector(LANDMARKS) ?? !document.querySelector('[contenteditable="true"]');
		return isKnown ? 'none' : 'changed';
	}
	if (to.length === 0) return { customer: '', key: `draft:${draftOf(box)}`, weak: true, link: null };
	const [{ address }] = to as [Person];
	const link = address ? `${account()}#search/${encodeURIComponent(address)}` : null;
	return { customer: namesOf(to), ...keyOf(to), link };
}

function draftOf(box: HTMLElement): string {
	return windowOf(box)?.querySelector<HTMLInputElement>('input[name="draft"], input[name="composeid"]')?.value ?? '';
}

function panel(box: HTMLElement | null): HTMLElement | null {
	const thread = threadOf(box);
	if (thread === 'unclear') return null;
	// A letter of its own has nothing said around it.
	if (!thread) return box && windowOf(box);
	return all('[role="list"]', thread.main).find((list) => list.querySelector(LETTER)) ?? thread.main;
}

function messages(box: HTMLElement | null): readonly SeenMessage[] {
	const thread = threadOf(box);
	if (!thread || thread === 'unclear') return [];
	// A letter that is folded up has no body on the page.
	const open = lettersIn(thread.main)
		.slice(-LAST)
		.flatMap((letter) => {
			const body = letter.row.querySelector(BODY);
			return body && letter.id !== '' ? [{ ...letter, body }] : [];
		});
	const times = timesOf(
		open.map(({ row }) => row.querySelector('.g3[title]')?.getAttribute('title') ?? ''),
		[document.documentElement.lang || 'en', ...navigator.languages],
	);
	const writers = new Set(open.flatMap(({ direction, from }) => (direction === 'in' ? [from.address] : [])));
	return open.flatMap(({ id, direction, from, body }, index) => {
		const text = readRich(body, 'collapse').text.trim();
		if (!direction || text === '') return [];
		const message = { id, direction, text, at: times[index] ?? null };
		return [writers.size > 1 && direction === 'in' ? { ...message, author: from.name } : message];
	});
}

function isSend(button: Element): boolean {
	if (button.matches('[aria-haspopup="true"], .Uo')) return false;
	return button.matches('.aoO, .Up [role="button"]') || saysLetterKey(button);
}

function sends(event: SendEvent): HTMLElement | null {
	const target = event.target instanceof Element && event.target.isConnected ? event.target : null;
	if (!target) return null;
	if (isPress(event) && target.closest('[selector="scheduledSend"]')) {
		// Sending later is chosen from a menu that opens elsewhere, at a button of the window.
		const asked = boxes().filter((one) => windowOf(one)?.querySelector('[aria-haspopup="true"][aria-expanded="true"]'));
		return asked.length === 1 ? asked[0]! : openBox();
	}
	const button = isPress(event) && target.closest('[role="button"], button');
	return isLetterKey(event) || (button && isSend(button))
		? (windowOf(target)?.querySelector<HTMLElement>(BOX) ?? null)
		: null;
}

/** "Message sent", in whatever language: the only notice with two things to press, to undo it and to see it. */
function said(): string | null {
	const notice = all('.vh').find((one) => one.querySelector('#link_vsm') ?? all('[role="link"]', one).length > 1);
	return notice && isShown(notice) ? notice.textContent : null;
}

export default {
	id: 'gmail',
	name: 'Gmail',
	channel: 'mail',
	matches: ['https://mail.google.com/*'],
	composeBox,
	openBox,
	chat,
	title(box) {
		const thread = threadOf(box);
		return thread && thread !== 'unclear' ? thread.heading : null;
	},
	panel,
	messages,
	sends,
	...letters({ boxes, windowOf, sends, chat, messages: () => messages(null), said, isQuiet: false }),
	show({ key }) {
		const now = chat(null);
		return typeof now === 'object' && now.key === key;
	},
} satisfies Site;
