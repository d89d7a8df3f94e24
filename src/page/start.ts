import { browser } from '../browser.ts';
import { isTextBox } from '../editors/index.ts';
import { answer, ask, type HintAct, type Letter, type PageState, type Request, toPage } from '../protocol.ts';
import { calendarOf, loadSettings, onSettings, type Settings } from '../settings.ts';
import type { Chat, SendEvent, Site } from '../sites/index.ts';
import { wordsId } from '../sites/parts/hash.ts';
import { addresseeOf } from '../text/addressee.ts';
import { mannerOf } from '../text/manner.ts';
import type { Hint } from '../tone/hint.ts';
import { isolated } from '../ui/isolated.ts';
import { shortened } from '../ui/promise-words.ts';
import { t } from '../ui/text.ts';
import { type Box, type Rules, watchBox } from './box.ts';
import { createBoxes } from './boxes.ts';
import { createBreath } from './breath.ts';
import { createBroughtBack } from './brought-back.ts';
import { createCard } from './card.ts';
import { type Chip, type Line, showChip, type Ways } from './chip.ts';
import { createClosing } from './closing.ts';
import { declines } from './declines.ts';
import { eachDocument } from './documents.ts';
import type { HintsSeen } from './hints-seen.ts';
import { inView, isAnother, opensAnother } from './in-view.ts';
import { type Bring, createPageLanguage } from './language.ts';
import { createMark } from './mark.ts';
import { createOnlookers } from './onlookers.ts';
import { createOutbox, type Proven } from './outbox.ts';
import { createOverlay } from './overlay.ts';
import { sourceFor } from './picker/find.ts';
import { createPicker } from './picker/picker.ts';
import { lineOfOwed } from './promise-lines.ts';
import { isOrphaned, logError, on, safely } from './safely.ts';
import { createSelfCheck } from './self-check.ts';
import { sendButtons } from './send-buttons.ts';
import { noteSent } from './sent.ts';
import { createStrips, openSettings, switchedOff } from './strips.ts';
import { structureAround } from './structure.ts';
import { createTakenBack } from './taken-back.ts';
import { createTies } from './tied.ts';
import { createWaiting } from './waiting.ts';

/** What was sent has left its box after so many milliseconds. */
const SENDING = 400;

type Insert = Request<'page/insert'>;

/** Works on this page, as this site, until the signal aborts; `bring` is called when a language is first needed. */
export async function start(site: Site, bring: Bring, until: AbortSignal): Promise<void> {
	const self = new AbortController();
	const signal = AbortSignal.any([until, self.signal]);
	// Asked before the settings are there, the page answers a moment later and never with a guess.
	const page = loadSettings().then((settings) => {
		signal.throwIfAborted();
		return createPage(site, settings, bring, signal, () => self.abort());
	});
	answer(
		toPage,
		{
			'page/state': async () => (await page).state(),
			'page/insert': async (request) => (await page).insert(request),
			'page/said': async () => (await page).said(),
			'page/show': async ({ conversation, customer }) => (await site.show?.({ key: conversation, customer })) ?? false,
			'page/letter': async (letter) => (await page).expect(letter),
			'page/card': async () => (await page).openCard(),
			'page/hint': async ({ act }) => (await page).act(act),
			'page/picker': async () => (await page).openPicker(),
			'page/structure': async () => (await page).structure(),
			'page/leave': () => {
				self.abort();
				return null;
			},
		},
		signal,
	);
	await page.catch((error: unknown) => {
		if (!signal.aborted) throw error;
	});
}

/** `end` stops everything: called when the extension is gone and this copy is left behind in the page. */
function createPage(site: Site, stored: Settings, bring: Bring, signal: AbortSignal, end: () => void) {
	let settings = stored;
	let rules = rulesOf(stored, site);
	let chip: Chip | null = null;
	const language = createPageLanguage(bring, signal);
	const overlay = createOverlay(signal, (near) => (isTextBox(near) ? sendButtons(site, near) : []));
	const card = createCard(overlay, signal);
	const proven: Proven = new Map();
	/** Where boxes were when their text may have been sent. */
	const stood = new WeakMap<HTMLElement, DOMRect>();
	/** What became of the hints of a text that may have been sent. */
	const seen = new WeakMap<HTMLElement, HintsSeen>();
	const closing = createClosing(site, language, signal);
	const maySend = createOutbox(
		site,
		safely(async (sent, box) => {
			const hints = seen.get(box)!;
			strips.sent(box);
			// At once: what stood beside it was about what is gone now.
			if (box.isConnected) keep(box)?.check();
			breath.fresh(box);
			const { chat, message, text, at: sentAt } = sent;
			const { key: conversation, customer } = chat;
			const letter: Letter = { conversation, customer, message, sentAt, words: wordsId(text), kept: [] };
			const undone = letters.box(letter);
			// However soon it is taken back, it has been seen to stand there.
			if (box.isConnected) await takeBack(chat, box, site.messages(box));
			const { promises } = await language.needed();
			const { lines, kept } = await noteSent(site, sent, promises, signal);
			closing(null);
			say(lines, box, chat);
			const done = { ...letter, kept: kept.map(({ id }) => id) };
			if (lines.length > 0) letters.tell(done);
			const back = await undone;
			if (back) await letters.takeUp(back, done);
			// A count that is lost is no loss.
			else await ask('record/draft', hints).catch(() => undefined);
		}),
		signal,
		proven,
		closing,
	);
	const takeBack = createTakenBack(site, proven, signal);
	const letters = createBroughtBack(site, (lines, box) => say(lines, box, inView(site, box)), signal);

	const mark = createMark(
		site,
		overlay,
		(pledges, title, opener, box) =>
			show(
				pledges.map((pledge) => lineOfOwed(pledge, new Date())),
				title,
				{ stay: 'until-left', opener, isOver: opensAnother(site, box) },
			),
		signal,
	);
	const check = createSelfCheck(site, (box) => keep(box)?.messages() ?? site.messages(box));
	const tellTurn = createWaiting(site, signal);
	const onlookers = createOnlookers(signal);
	const tie = createTies(signal);

	const isOff = () => settings.sitesOff.includes(site.id);

	const picker = createPicker(
		{
			overlay,
			triggers: () => TRIGGERS[settings.replyTrigger],
			source: (element) => sourceFor(stateAt(element), settings.register),
			opens: card.close,
			say: (line, near) => show([line], near, { stay: 'a-while' }),
		},
		signal,
	);

	const strips = createStrips(
		{
			site,
			overlay,
			settings: () => settings,
			again: checkAll,
			opens: card.close,
			say: (line, near) => show([line], near, { stay: 'a-while' }),
		},
		signal,
	);
	const breath = createBreath(site, askFirst, signal);

	const boxes = createBoxes(
		(element, until) => {
			const beside = strips.at(element, () => breath.fresh(element), until);
			const around = { site, card, overlay, rules: () => rules, language: language.now, beside };
			const box = watchBox(element, { ...around, silence, openSettings, conversed, checked }, until);
			picker.watch(box.editor, until);
			tie(element);
			letters.met();
			return box;
		},
		() => {
			card.close();
			mark.at(null);
			chip?.look();
		},
		signal,
	);

	/**
	 * What there is to say about a message in a conversation, if anything, above the box it came from. It goes with the
	 * conversation, or names the customer where another one's, or none, is before the person by then.
	 */
	function say(lines: readonly Line[], box: HTMLElement, about: Chat | null) {
		if (lines.length === 0 || signal.aborted) return;
		mark.again();
		// Where chats make their box anew the next one is in its place; a letter's window closes.
		const near = box.isConnected ? box : (site.channel === 'chat' && site.openBox()) || box;
		const here = inView(site, near);
		const isElsewhere = about && (!here || isAnother(here, about));
		const whose = isElsewhere ? { whose: about.customer } : { isOver: opensAnother(site, near) };
		show(lines, near, { stay: 'a-while', stood: near.isConnected ? undefined : stood.get(box), ...whose });
	}

	/** One chip at a time. */
	function show(lines: readonly Line[], near: HTMLElement, how: Omit<Ways, 'done'>): Chip {
		chip?.close();
		chip = showChip(overlay, near, lines, { ...how, done: mark.again }, signal);
		return chip;
	}

	/** The box in our care; null where there is none, or while the site is off. */
	function keep(element: HTMLElement | null): Box | null {
		tidy();
		const box = element && !isOff() && !declines(element, settings) ? boxes.keep(element) : null;
		if (box && !language.now()) safely(listen)();
		return box;
	}

	/** Apps make their boxes anew, and extensions go; no event says so. */
	function tidy() {
		boxes.sweep();
		if (isOrphaned()) end();
	}

	function checked() {
		tidy();
		onlookers.tell();
	}

	/** The open box, if somebody is in it; one that nobody is in waits until somebody is. */
	function keepUsed() {
		const box = site.openBox();
		if (box && (box.contains(document.activeElement) || box.textContent?.trim())) keep(box);
	}

	function checkAll() {
		for (const box of boxes.all()) safely(box.check)();
	}

	/** Sees to it that there is a language, and looks again at every box once it is there. */
	async function listen() {
		await isShown(signal);
		await language.needed();
		for (const box of boxes.all()) {
			box.check();
			conversed(box);
		}
	}

	/** The conversation a box belongs to was opened, or has gone on. */
	function conversed(box: Box) {
		onlookers.tell();
		chip?.look();
		const element = box.editor.box;
		mark.at(element);
		const chat = site.chat(element);
		if (typeof chat !== 'object') return;
		safely(async () => say(await takeBack(chat, element, box.messages()), element, chat))();
		const reading = box.analysis()?.reading;
		if (reading) tellTurn(chat, box.messages(), reading.mood).catch(logError);
	}

	/** What can be said of the conversation of a box, or of the one now open. */
	async function stateAt(element: HTMLElement | null): Promise<PageState> {
		const nothing = { likely: [], shares: [], mood: 'neutral', missing: [], manner: null, facts: {} } as const;
		const where = { site: site.id, channel: site.channel };
		const unrecognised = check.unrecognised();
		const none = { ...where, customer: '', conversation: null, addressee: '', unrecognised, ...nothing };
		if (isOff()) return { ...none, status: 'off' };
		const chat = site.chat(element);
		if (typeof chat === 'string') return { ...none, status: chat === 'none' ? 'no-chat' : 'changed' };
		const { customer, key } = chat;
		const box = keep(element);
		const { facts, cues } = await language.needed();
		const { reading, missing } = box?.analysis() ?? { reading: nothing, missing: [] };
		const { likely, shares, mood } = reading;
		const messages = box?.messages() ?? site.messages(element);
		return {
			...where,
			status: 'ready',
			customer,
			conversation: key,
			// A letter says itself whom it is to.
			addressee: site.channel === 'mail' ? customer : addresseeOf(customer, messages),
			likely,
			...(shares && { shares }),
			cues: cues(messages),
			mood,
			missing,
			manner: mannerOf(messages),
			facts: facts(messages),
			unrecognised,
		};
	}

	/** The box somebody is in, or that of the open conversation. */
	function boxInUse(): Box | null {
		const active = activeIn(document);
		return (active && keep(site.composeBox(active))) ?? keep(site.openBox());
	}

	function silence({ rule, text }: Hint, how: 'words' | 'site', near: HTMLElement) {
		const line =
			how === 'site'
				? switchedOff(t('card_dismiss_site_done', site.name), { what: 'rule', site: site.id, rule })
				: switchedOff(t('card_dismiss_words_done', isolated(shortened(text, 40))), { what: 'words', words: text });
		show([line], near, { stay: 'a-while' });
	}

	/** A calm word before a hot one; sending again closes it. */
	function askFirst(element: HTMLElement, again: () => void) {
		const suggestions = async () => {
			setTimeout(safely(() => strips.open(element)));
			return { say: t('breath_look') };
		};
		const asIs = async () => {
			const { read } = boxes.keep(element)?.editor ?? { read: () => '' };
			const before = read();
			again();
			await new Promise((resolve) => setTimeout(resolve, SENDING));
			const isThere = element.isConnected && before !== '' && read() === before;
			return { say: t(isThere ? 'breath_again' : 'breath_sent') };
		};
		const offers = [
			{ text: t('breath_see'), accept: suggestions },
			{ text: t('breath_as_is'), accept: asIs },
		];
		show([{ say: t('breath_line'), offers }], element, { stay: 'until-left', isOver: opensAnother(site, element) });
	}

	onSettings((next) => {
		settings = next;
		rules = rulesOf(next, site);
		strips.changed();
		boxes.letGo((element) => isOff() || declines(element, settings));
		checkAll();
		keepUsed();
	}, signal);

	eachDocument((one, until) => {
		const used = (event: Event) => {
			const target = innermost(event);
			if (!isElement(target)) return;
			if (keep(site.composeBox(target))) onlookers.tell();
			if (event.type === 'input') check.typed(target, performance.now());
			chip?.look();
		};
		on(one, 'focusin', used, { capture: true, passive: true, signal: until });
		nowAndThen(one, 'input', used, until);
		const acted = (event: SendEvent) => {
			const element = site.sends(event);
			// Whatever is done next in a page whose extension is gone, ours goes first.
			if ((element || event.type !== 'keydown') && isOrphaned()) return end();
			const box = element && keep(element);
			if (!box) return;
			if (!strips.isPaused(element) && breath.holds(event, element, box, settings.breath)) return;
			stood.set(element, element.getBoundingClientRect());
			seen.set(element, box.hintsSeen());
			maySend(element, box.editor.read(), box.messages(), event, new Date());
		};
		const view = one.defaultView ?? window;
		const captured = { capture: true, signal: until };
		// Some mail programs act before there is a click, and the window is gone by then.
		on(view, site.channel === 'mail' ? 'pointerdown click' : 'click', acted, captured);
		const pressed = safely((event: KeyboardEvent) => {
			picker.pressed(event);
			acted(event);
		});
		// Nothing comes as often as a letter does: it is let by with as little as can be.
		view.addEventListener('keydown', (event) => onlyWrites(event) || pressed(event), captured);
		// Whoever is quick has begun to type before anybody listened.
		const active = activeIn(one);
		if (active) keep(site.composeBox(active));
	}, signal);
	keepUsed();

	return {
		state: () => {
			const element = site.openBox();
			if (element) onlookers.mind(element);
			return stateAt(element);
		},
		async insert({ text, cursor, conversation }: Insert) {
			const element = site.openBox();
			const box = keep(element);
			if (!box) return 'no-box';
			const chat = site.chat(element);
			if (conversation !== undefined && (typeof chat === 'string' || chat.key !== conversation)) return 'moved';
			return (await box.editor.insert(text, cursor)) === 'done' ? 'inserted' : 'refused';
		},
		expect(letter: Letter): null {
			letters.expect(letter);
			return null;
		},
		structure: () => structureAround(check.where() ?? document.activeElement ?? document.documentElement),
		said(): string | null {
			const element = site.openBox();
			const messages = isOff() ? [] : (keep(element)?.messages() ?? site.messages(element));
			return messages.findLast(({ direction }) => direction === 'out')?.text ?? null;
		},
		async openCard(): Promise<boolean> {
			await language.needed();
			// Nothing underlined, as after sending: then the keys are for what was just said about that.
			return boxInUse()?.openCard() || (chip?.focus() ?? false);
		},
		async act(act: HintAct): Promise<boolean> {
			await language.needed();
			const box = boxInUse();
			if (!box) return false;
			return act === 'list' ? strips.open(box.editor.box) : box.act(act);
		},
		openPicker(): boolean {
			const box = boxInUse();
			if (box) picker.open(box.editor);
			return box !== null;
		},
	};
}

/** The element that has the focus, in the frame or the open shadow root that has it. */
function activeIn({ activeElement }: DocumentOrShadowRoot): Element | null {
	const inner = (activeElement as HTMLIFrameElement | null)?.contentDocument ?? activeElement?.shadowRoot;
	return inner ? activeIn(inner) : activeElement;
}

/** Resolves once somebody can see this page; a tab in the background may have the focus within itself all the same. */
async function isShown(signal: AbortSignal): Promise<void> {
	if (document.visibilityState !== 'hidden') return;
	await new Promise<void>((resolve) => on(document, 'visibilitychange', () => resolve(), { once: true, signal }));
}

/** Typing tells the same again and again: it is heard at once, and then not for a while. */
const A_WHILE = 5_000;

/** Listens to what comes many times a second, hears it, and listens again after a while, until the signal aborts. */
function nowAndThen(target: EventTarget, type: string, heard: (event: Event) => void, signal: AbortSignal): void {
	const listen = () => on(target, type, hear, { capture: true, passive: true, once: true, signal });
	const hear = (event: Event) => {
		setTimeout(listen, A_WHILE);
		heard(event);
	};
	listen();
}

/** Where an event began, inside open shadow roots as well; the whole path is dear and seldom needed. */
function innermost(event: Event): EventTarget | undefined {
	return (event.target as Partial<Element> | null)?.shadowRoot ? event.composedPath()[0] : (event.target ?? undefined);
}

/**
 * Whether a key writes, and does nothing else: it neither sends nor may ask for replies. A space may press a button where
 * nobody writes, and Alt makes a letter a shortcut; what a program makes up may have no key. Asked of every key: each field
 * asked for counts.
 */
function onlyWrites(event: KeyboardEvent): boolean {
	const { key } = event;
	if (key?.length !== 1 || TRIGGERS.both.includes(key)) return false;
	if (key === ' ' && !(event.target as Partial<HTMLElement> | null)?.isContentEditable) return false;
	return !event.ctrlKey && !event.altKey && !event.metaKey;
}

/** An element of this document or of a frame's, where `instanceof` says no. */
function isElement(target: EventTarget | undefined): target is Element {
	return (target as Node | undefined)?.nodeType === Node.ELEMENT_NODE;
}

const TRIGGERS: Readonly<Record<Settings['replyTrigger'], string>> = {
	both: '/;',
	slash: '/',
	semicolon: ';',
	off: '',
};

function rulesOf(settings: Settings, { id }: Site): Rules {
	const here = settings.rulesOffAt.filter(({ site }) => site === id).map(({ rule }) => rule);
	return {
		level: settings.level,
		off: new Set([...settings.kindsOff, ...settings.rulesOff, ...here]),
		allowed: new Set(settings.allowedWords),
		phrases: settings.phrases,
		calendar: calendarOf(settings, browser.i18n.getUILanguage()),
	};
}
