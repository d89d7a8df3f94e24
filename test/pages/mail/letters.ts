/** The letters on a mail page, and how they are drawn from its templates: for the browser, and for tests without one. */
import { made, part, templateOf } from '../chat/draw.ts';

export interface Person {
	readonly name: string;
	readonly address: string;
}

export interface Letter {
	readonly id: string;
	readonly from: Person;
	readonly to: Person;
	readonly text: string;
	readonly at: Date;
	/** What it answers, quoted below it. */
	readonly quote?: string;
}

export interface Thread {
	readonly id: string;
	readonly subject: string;
	readonly customer: Person;
	readonly letters: Letter[];
}

export const DESK: Person = { name: 'Shop Desk', address: 'desk@shop.example' };
export const AMAKA: Person = { name: 'Amaka Obi', address: 'amaka@example.com' };
export const TUNDE: Person = { name: 'Tunde Bello', address: 'tunde@example.net' };
/** A name that must never become anything but a name. */
export const MALLORY: Person = {
	name: '<img src="x" onerror="fixture.harm()"><script>fixture.harm()</script>',
	address: 'mallory@example.org',
};

let ids = 0;

/** An id that no other letter has. */
export function newId(): string {
	return String(++ids).padStart(4, '0');
}

export function letter(from: Person, to: Person, text: string, at: Date, quote?: string): Letter {
	return { id: newId(), from, to, text, at, ...(quote === undefined ? {} : { quote }) };
}

export function threads(minutesAgo: (minutes: number) => Date): Thread[] {
	return [
		{
			id: '19ab00000000000a',
			subject: 'Where is my order?',
			customer: AMAKA,
			letters: [
				letter(AMAKA, DESK, 'Hello, where is my order?\nIt was due on Friday.', minutesAgo(26 * 60)),
				letter(DESK, AMAKA, 'Let me check.', minutesAgo(25 * 60), 'Hello, where is my order?'),
				letter(AMAKA, DESK, 'It is two days late now. I want a refund!', minutesAgo(12), 'Let me check.'),
			],
		},
		{
			id: '19ab00000000000b',
			subject: 'Size 42',
			customer: TUNDE,
			letters: [letter(TUNDE, DESK, 'Do you have this in size 42?', minutesAgo(40))],
		},
		{
			id: '19ab00000000000c',
			subject: '"><img src="x" onerror="fixture.harm()">',
			customer: MALLORY,
			letters: [letter(MALLORY, DESK, '<script>fixture.harm()</script> Where is it?', minutesAgo(50))],
		},
	];
}

/** As the page writes a date in full, in its own language. */
function whenOf(at: Date): string {
	const style = document.body.dataset.dates;
	const { lang } = document.documentElement;
	if (style === 'numbers') {
		const day = new Intl.DateTimeFormat(lang, { weekday: 'short' }).format(at);
		const date = new Intl.DateTimeFormat(lang, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(at);
		return `${day} ${date} ${new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(at)}`;
	}
	return new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** What templates may name of a letter or a window. */
export function valuesOf(from: Person, to: Person): Record<string, string> {
	return { name: from.name, address: from.address, toName: to.name, toAddress: to.address };
}

export function drawnLetter(thread: Thread, { id, from, to, text, at, quote }: Letter): HTMLElement {
	const way = templateOf(from === DESK ? 'letter-out' : 'letter-in')
		? from === DESK
			? 'letter-out'
			: 'letter-in'
		: 'letter';
	const row = made(way, { ...valuesOf(from, to), id, thread: thread.id, when: whenOf(at) });
	const body = part(row, 'text')!;
	for (const line of text.split('\n')) body.append(lineOf(line));
	const quoted = part(row, 'quote');
	if (quote === undefined) quoted?.remove();
	else (part(quoted!, 'words') ?? quoted!).append(quote);
	return row;
}

function lineOf(text: string): HTMLElement {
	const line = document.createElement('div');
	line.append(text === '' ? document.createElement('br') : text);
	return line;
}

export interface View {
	readonly view: HTMLElement;
	/** Around its letters. */
	readonly list: HTMLElement;
}

/** A thread with its letters, not yet in the page. */
export function drawnThread(thread: Thread): View {
	const view = made('thread', { thread: thread.id, subject: thread.subject });
	const list = part(view, 'letters')!;
	const drawn = thread.letters.map((one) => drawnLetter(thread, one));
	list.append(...(document.body.dataset.order === 'newest-first' ? drawn.reverse() : drawn));
	return { view, list };
}
