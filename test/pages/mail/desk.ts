/**
 * What mail programs have in common, over a page's own templates: threads, windows to write in, sending with a while to
 * undo it, sending later, complaints about addresses, drafts.
 */
import { made, part } from '../chat/draw.ts';
import type { StandIn } from '../stand-in.ts';
import {
	AMAKA,
	DESK,
	drawnLetter,
	drawnThread,
	type Letter,
	letter,
	newId,
	type Person,
	type Thread,
	threads,
	type View,
	valuesOf,
} from './letters.ts';

/** The editor in a box. */
export interface Pen {
	/** What would be sent, without history and signature. */
	text(): string;
	write(text: string): void;
	end(): void;
}

export interface Program {
	pen(box: HTMLElement): Pen;
	/** The thread's place in the address. */
	path?(thread: Thread | null): string;
	/** What happens at a press of Send: some programs act before the click. */
	readonly sendsOn: 'mouseup' | 'click';
	/** Shown when a letter has left, was kept back, and so on; by template. */
	readonly says: boolean;
	/** The page is a window for one letter, and closes with the sending. */
	readonly isAlone?: boolean;
}

interface Window {
	readonly root: HTMLElement;
	readonly box: HTMLElement;
	readonly pen: Pen;
	readonly thread: Thread | null;
	readonly to: readonly Person[];
	readonly id: string;
	readonly buttons: Readonly<Record<Button, HTMLElement | null>>;
}

export type Button = 'send' | 'discard' | 'pop-out' | 'later';

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** Runs the page as this program. */
export function runDesk(program: Program) {
	const all = threads(minutesAgo);
	const views = new Map<Thread, View>();
	const windows = new Set<Window>();
	const sent: string[] = [];
	let current: Thread | null = null;
	let sendDelay = 30;
	let hasHarmed = false;
	let isRefusing = false;
	/** What the page asks now can be answered by these. */
	let asked: { readonly yes: HTMLElement; readonly no: HTMLElement | null } | null = null;

	const place = (name: string) => document.querySelector<HTMLElement>(`[data-place="${name}"]`)!;
	const last = (): Window | undefined => [...windows].filter(({ root }) => root.checkVisibility()).at(-1);

	function open(subject: string) {
		current = all.find((one) => one.subject === subject)!;
		// What was open stays in the page, out of sight.
		for (const { view } of views.values()) view.hidden = true;
		const known = views.get(current);
		const view = known ?? drawnThread(current);
		view.view.hidden = false;
		if (!known) {
			views.set(current, view);
			place('threads').append(view.view);
		}
		list();
		if (program.path) history.replaceState(null, '', program.path(current));
	}

	function list() {
		const rows = all.map((thread) => {
			const row = made('list-row', {
				...valuesOf(thread.customer, DESK),
				thread: thread.id,
				subject: thread.subject,
				chosen: String(thread === current),
			});
			row.addEventListener('click', () => open(thread.subject));
			return row;
		});
		place('list').replaceChildren(...rows);
	}

	function write(
		template: 'reply' | 'compose',
		thread: Thread | null,
		to: readonly Person[],
		text = '',
		id = newId(),
	): Window {
		const [first = { name: '', address: '' }] = to;
		const root = made(template, {
			...valuesOf(first, DESK),
			id,
			subject: thread ? `Re: ${thread.subject}` : 'Your order',
			thread: thread?.id ?? '',
		});
		const chips = part(root, 'to');
		chips?.append(...to.map((one) => made('recipient', valuesOf(one, DESK))));
		const box = part(root, 'box')!;
		const [send, discard, popOut, later] = (['send', 'discard', 'pop-out', 'later'] as const).map((name) =>
			part(root, name),
		) as [HTMLElement, HTMLElement, HTMLElement | null, HTMLElement];
		const view = thread && views.get(thread);
		(template === 'reply' && view ? view.view : place('windows')).append(root);
		const buttons = { send, discard, 'pop-out': popOut, later };
		const window: Window = { root, box, pen: program.pen(box), thread, to, id, buttons };
		windows.add(window);
		if (text !== '') window.pen.write(text);
		root.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			void submit(window);
		});
		send.addEventListener(program.sendsOn, () => void submit(window));
		discard.addEventListener('click', () => {
			close(window);
			say('toast-discarded');
		});
		popOut?.addEventListener('click', () => {
			const words = window.pen.text();
			close(window);
			write('compose', thread, to, words, id);
		});
		later.addEventListener('click', () => menu(window, later));
		return window;
	}

	function close(window: Window) {
		windows.delete(window);
		window.pen.end();
		window.root.remove();
	}

	/** The one notice a page has; none while nothing is to be said. */
	function say(template: string | null): HTMLElement | null {
		const notice = place('notice');
		notice.replaceChildren();
		if (!template || !program.says) return null;
		notice.append(made(template, {}));
		return notice;
	}

	function ask(template: string, then: () => void) {
		const dialog = made(template, {});
		const yes = part(dialog, 'yes')!;
		const no = part(dialog, 'no');
		document.body.append(dialog);
		asked = { yes, no };
		yes.addEventListener('click', () => {
			dialog.remove();
			then();
		});
		no?.addEventListener('click', () => dialog.remove());
	}

	function menu(window: Window, opener: HTMLElement) {
		const shown = made('menu', {});
		const item = part(shown, 'item')!;
		document.body.append(shown);
		asked = { yes: item, no: null };
		opener.setAttribute('aria-expanded', 'true');
		item.addEventListener('click', () => {
			shown.remove();
			opener.setAttribute('aria-expanded', 'false');
			ask('later', () => {
				close(window);
				say('toast-later');
			});
		});
	}

	async function submit(window: Window) {
		const text = window.pen.text().trim();
		const { thread, to } = window;
		if (isRefusing || to.length === 0 || to.some(({ address }) => !address.includes('@'))) {
			isRefusing = false;
			return ask('complaint', () => undefined);
		}
		if (text === '') return;
		localStorage.setItem('letter', text);
		if (program.isAlone) {
			(globalThis.opener as { fixture: MailFixture } | null)?.fixture.left(to, text);
			return globalThis.close();
		}
		close(window);
		const undo = say('toast-sending');
		const isUndone = { value: false };
		const written = letter(DESK, to[0]!, text, new Date(), thread?.letters.at(-1)?.text);
		const back = () => {
			isUndone.value = true;
			takenBack(window, written, text);
		};
		undone = back;
		part(undo ?? document.body, 'undo')?.addEventListener('click', back);
		await new Promise((resolve) => setTimeout(resolve, sendDelay));
		if (isUndone.value) return;
		sent.push(text);
		if (thread) stands(thread, written);
		part(say('toast-sent') ?? document.body, 'undo')?.addEventListener('click', back);
	}
	let undone: () => void = () => undefined;

	function takenBack(window: Window, written: Letter, text: string) {
		const { thread, to, id } = window;
		const at = sent.lastIndexOf(text);
		if (at >= 0) sent.splice(at, 1);
		if (thread) {
			thread.letters.splice(thread.letters.indexOf(written), 1);
			document.getElementById(`letter-${written.id}`)?.remove();
		}
		say('toast-undone');
		write(thread ? 'reply' : 'compose', thread, to, text, id);
	}

	function stands(thread: Thread, written: Letter) {
		thread.letters.push(written);
		const row = drawnLetter(thread, written);
		row.id = `letter-${written.id}`;
		const shown = views.get(thread)?.list;
		if (document.body.dataset.order === 'newest-first') shown?.prepend(row);
		else shown?.append(row);
	}

	/** The middle of an element that a person could press. */
	function middle(element: HTMLElement | null | undefined): { readonly x: number; readonly y: number } | null {
		if (!element?.isConnected) return null;
		element.scrollIntoView({ block: 'nearest' });
		const { x, y, width, height } = element.getBoundingClientRect();
		return { x: x + width / 2, y: y + height / 2 };
	}

	const fixture = {
		/** Where a button of the window opened last is. */
		button: (name: Button) => middle(last()?.buttons[name]),
		/** Where the answer to what the page asks is. */
		answer: (name: 'yes' | 'no') => middle(asked?.[name]),
		/** Where the first line of the window opened last, or of an earlier one, is. */
		line: (back = 0) => middle([...windows].at(-1 - back)?.box.firstElementChild as HTMLElement | null),
		undoes: () => middle(document.querySelector<HTMLElement>('[data-undo]')),
		model: () => last()?.pen.text() ?? '',
		sent: () => [...sent],
		receive(text: string) {
			if (current) stands(current, letter(current.customer, DESK, text, new Date()));
		},
		/** Somebody else writes in the thread. */
		join(from: Person, text: string) {
			if (current) stands(current, letter(from, DESK, text, new Date()));
		},
		/** Undo, in the notice where there is one. */
		takeBack(_text: string) {
			const link = document.querySelector<HTMLElement>('[data-undo]');
			if (link) link.click();
			else undone();
		},
		/** A window of its own has sent this and is about to close; the sending is undone here. */
		left(to: readonly Person[], text: string) {
			undone = () => void write('compose', null, to, text);
			part(say('toast-sent') ?? document.body, 'undo')?.addEventListener('click', () => undone());
		},
		dark(isDark: boolean) {
			document.documentElement.classList.toggle('dark', isDark);
		},
		open,
		reply: () => void write('reply', current, current ? [current.customer] : []),
		compose: (to: readonly Person[]) => void write('compose', null, to),
		setSendDelay(milliseconds: number) {
			sendDelay = milliseconds;
		},
		windows: () => windows.size,
		/** The next press of Send is answered with a complaint. */
		refuse() {
			isRefusing = true;
		},
		/** The same account wrote this elsewhere. */
		sendElsewhere(text: string) {
			if (current) stands(current, letter(DESK, current.customer, text, new Date()));
		},
		harm() {
			hasHarmed = true;
		},
		isHarmed: () => hasHarmed,
	} satisfies StandIn & Record<string, unknown>;
	(globalThis as never as { fixture: typeof fixture }).fixture = fixture;

	if (program.isAlone) {
		document.querySelector('header')!.remove();
		const { box, pen } = write('compose', null, [AMAKA]);
		box.focus();
		// The letter that was undone comes from the server.
		if (location.search === '?undone') setTimeout(() => pen.write(localStorage.getItem('letter') ?? ''), 80);
	} else {
		open('Where is my order?');
		write('reply', current, [AMAKA]).box.focus();
	}
	return fixture;
}

export type MailFixture = ReturnType<typeof runDesk>;
