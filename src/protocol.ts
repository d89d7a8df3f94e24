import * as v from 'valibot';
import { browser } from './browser.ts';
import { CUES, type Cue } from './customer/cue.ts';
import { type Facts, MOODS, SITUATIONS } from './customer/reading.ts';
import { asLocalDay, type LocalDay } from './promises/due.ts';
import type { WeekTally } from './promises/insight.ts';
import { type Pledge, PROMISED } from './promises/pledge.ts';
import type { Hint } from './promises/safer.ts';
import { instant, LONGEST_TEXT, type OwnReply, ownReplySchema, ownWordsSchema, replyId } from './replies/own.ts';
import { type BLOCKS, type Part, REGISTERS, type Register } from './replies/reply.ts';
import type { Stale } from './replies/stale.ts';
import { CORNERS } from './settings.ts';
import type { SyncedName } from './synced.ts';
import { CHANNELS } from './text/conversation.ts';
import { HOUSE, KINDS, type Kind, NEEDS } from './tone/hint.ts';

/** What a keyboard shortcut may ask to be done about the hints of a draft. */
export const HINT_ACTS = ['next', 'previous', 'apply', 'dismiss', 'list'] as const;
export type HintAct = (typeof HINT_ACTS)[number];

/**
 * Every message between page, worker and extension pages: the request's schema, and the type of the answer.
 * A new message is one entry here and one handler where it is answered.
 */

const localDay = v.pipe(
	v.string(),
	v.check((day) => asLocalDay(day) !== null),
	v.transform((day) => day as LocalDay),
);
export const dueSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('moment'), at: instant }),
	v.strictObject({ kind: v.literal('day'), on: localDay }),
	v.strictObject({ kind: v.literal('someday') }),
]);

/** A name, an id, a key; longer than this is none. */
const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2_000));
/** What a person may write at any length: this much of it is kept, and no half of a character. */
const words = (most: number) =>
	v.pipe(
		v.string(),
		v.transform((all) => all.slice(0, most).replace(/[\ud800-\udbff]$/, '')),
	);
/** One line, and none of the marks by which a name could turn the words around it. */
const customer = v.pipe(
	words(200),
	v.transform((name) => name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')),
);
/** Which conversation, who the customer is, and the way back to it. */
const place = {
	site: text,
	conversation: text,
	customer,
	link: v.nullable(v.pipe(v.string(), v.startsWith('https://'))),
};
const promise = { text: v.pipe(words(2_000), v.nonEmpty()), what: v.picklist(PROMISED), due: dueSchema };

/** The site's own id of a sent message, or one made from its text and minute. */
const message = text;

/** One sent message that promises something. Strict: there is no room for the rest of the conversation. */
const made = v.strictObject({
	...place,
	message,
	sentAt: instant,
	/** Without `due` it is read from the words. `renews` is the id of the earlier promise that this one moves to a new date. */
	pledges: v.pipe(
		v.array(v.strictObject({ ...promise, due: v.exactOptional(dueSchema), renews: v.exactOptional(text) })),
		v.maxLength(500),
	),
});
export type Made = v.InferOutput<typeof made>;

/** What a later message says of open promises. */
const verdicts = v.array(v.strictObject({ id: text, verdict: v.picklist(['yes', 'maybe']) }));

/** What a message does that is sent once its page has closed; `words` names its text, which can't be read in it. */
export const closing = v.strictObject({ made, verdicts, words: text });
export type Closing = v.InferOutput<typeof closing>;

/**
 * A letter that has left, and did something: its sending may be undone, and it stands in a box again then. `words` names
 * its text, which can't be read in it; `kept` are the promises that it kept.
 */
export const letter = v.strictObject({
	conversation: text,
	customer,
	message,
	sentAt: instant,
	words: text,
	kept: v.array(text),
});
export type Letter = v.InferOutput<typeof letter>;

/** Milliseconds in which that may be: mail programs let their users undo a sending for half a minute at most. */
export const UNDOABLE = 60_000;

/** The few settings that a page changes, when its card or its strip is told to. */
const pageChange = v.variant('what', [
	v.strictObject({ what: v.literal('rule'), site: text, rule: text, isOff: v.boolean() }),
	v.strictObject({ what: v.literal('words'), words: v.pipe(text, v.toLowerCase()), isOff: v.boolean() }),
	/** No hints until this instant, anywhere or on one site. */
	v.strictObject({ what: v.literal('pause'), until: instant, site: v.exactOptional(text) }),
	v.strictObject({ what: v.literal('corner'), corner: v.picklist(CORNERS) }),
	v.strictObject({ what: v.literal('fold'), isFolded: v.boolean() }),
]);
export type PageChange = v.InferInput<typeof pageChange>;

const replyQuery = v.strictObject({
	/** Every likely situation, most likely first. */
	likely: v.array(v.picklist(SITUATIONS)),
	/** How sure each of them is. */
	shares: v.exactOptional(v.array(v.number())),
	/** What the customer's message plainly holds. */
	cues: v.exactOptional(v.array(v.picklist(CUES))),
	mood: v.picklist(MOODS),
	missing: v.array(v.picklist(NEEDS)),
	/** How the agent writes, by the settings. */
	register: v.picklist(REGISTERS),
	/** How they have written in this conversation so far; counts more. */
	manner: v.exactOptional(v.nullable(v.picklist(REGISTERS))),
	channel: v.exactOptional(v.picklist(CHANNELS)),
	/** Which conversation, so that what is still owed in it counts. */
	of: v.exactOptional(v.strictObject({ site: text, conversation: text })),
	/** What the agent typed in the search box; empty for the best fit. */
	words: words(200),
	/** Values for variables, by name without braces. */
	values: v.record(v.string(), v.string()),
	/** How many are wanted at most; a screenful unless told. */
	most: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20_000))),
});
export type ReplyQuery = v.InferOutput<typeof replyQuery>;

/** A reply ready to insert. */
export interface SuggestedReply {
	readonly id: string;
	readonly title: string;
	readonly situation: (typeof SITUATIONS)[number];
	/** Filled; `missing` names the variables that had neither value nor fallback and stand unfilled in it. */
	readonly text: string;
	readonly missing: readonly string[];
	/** Where the caret goes once it stands in the box (UTF-16 offset in `text`), when the reply says so. */
	readonly cursor?: number;
	/** One of the agent's own, or their copy of a built-in one. */
	readonly isOwn?: true;
	readonly isFavourite?: true;
}

/** A backup of the agent's own replies and house phrases: when it was made and how much is in it. */
export interface BackupSummary {
	/** Epoch milliseconds. */
	readonly at: number;
	readonly replies: number;
	readonly phrases: number;
}

/** A reply with what it is made of, unfilled, and the register that is in: to put another together from it. */
export interface FoundReply extends SuggestedReply {
	readonly register: Register;
	readonly parts: readonly Part[];
}

/** What may be said for each block in place of, or beside, what a reply says; unfilled. */
export type PartChoices = Readonly<Record<(typeof BLOCKS)[number], readonly Part[]>>;

/** The parts of a site's page that we have to find in it. */
export const PAGE_PARTS = ['box', 'customer', 'messages'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** What a page can say about the open chat. The customer's words are not in it. */
export interface PageState {
	readonly site: string;
	readonly channel: (typeof CHANNELS)[number];
	/** `no-chat`: nothing is open; `changed`: the page is there but its parts are not recognised. */
	readonly status: 'ready' | 'no-chat' | 'changed' | 'off';
	readonly customer: string;
	readonly conversation: string | null;
	/** Whom to call by name in an answer: in a group whoever wrote last. */
	readonly addressee: string;
	readonly likely: readonly (typeof SITUATIONS)[number][];
	readonly shares?: readonly number[];
	readonly cues?: readonly Cue[];
	readonly mood: (typeof MOODS)[number];
	readonly missing: readonly (typeof NEEDS)[number][];
	/** How the agent has written in this conversation so far; null while there is too little to tell. */
	readonly manner: Register | null;
	readonly facts: Facts;
	/** What was not found for half a minute of typing: the site has changed. */
	readonly unrecognised: readonly PagePart[];
}

/** What became of a text that was to be put in the box. `refused`: the box is as it was. `moved`: another chat is open. */
export type Inserted = 'inserted' | 'refused' | 'no-box' | 'moved';

const kinds = v.array(v.union([v.picklist(KINDS), v.literal(HOUSE)]));
const id = v.strictObject({ id: text });
const nothing = v.undefined();

/** Answered by the worker; which of these a web page may ask, worker/from-pages.ts says. */
export const toWorker = {
	'pledge/made': made,
	/** With a conversation: only the promises made in it, and only of a page's own site. Without: everybody's. */
	'pledge/list': v.strictObject({
		state: v.picklist(['open', 'all']),
		of: v.exactOptional(v.strictObject({ site: text, conversation: text })),
	}),
	/** What was kept, dropped or taken off in the last day, to have it back. */
	'pledge/lately': nothing,
	/** How the promises of the last weeks went. */
	'pledge/weeks': nothing,
	'pledge/settle': v.strictObject({ id: text, as: v.picklist(['kept', 'dropped']) }),
	/** Undoes settling, withdrawing, merging and "not a promise"; one that only looks kept is plainly open again. */
	'pledge/reopen': id,
	/** The message was taken back (undo-send). */
	'pledge/withdraw': v.strictObject({ site: text, conversation: text, message }),
	/** Written by hand. `key` is made once a form, so that a second click is not a second promise. */
	'pledge/add': v.strictObject({
		...place,
		...promise,
		key: text,
		/** The tab the chat is open in, so that it can be found again. */
		tab: v.exactOptional(v.number()),
	}),
	'pledge/edit': v.strictObject({
		id: text,
		change: v.strictObject({
			text: v.exactOptional(promise.text),
			what: v.exactOptional(promise.what),
			due: v.exactOptional(dueSchema),
			customer: v.exactOptional(customer),
		}),
	}),
	/** Moves the reminder, never the due date; null takes the snooze back. */
	'pledge/snooze': v.strictObject({ id: text, until: v.nullable(instant) }),
	/** The later promise replaces the earlier one. */
	'pledge/merge': v.strictObject({ earlier: text, later: text }),
	/** A wrong detection: taken out, and the same sentence is not taken for a promise again. */
	'pledge/not-a-promise': id,
	/** What `keeps` said about open promises when a later message was sent. */
	'pledge/maybe-kept': v.strictObject({ verdicts, sentAt: instant }),
	/** Counts as soon as the tab that says it closes; said without anything, it is taken back. */
	'pledge/closing': v.optional(closing),
	/** Another window may bring it back. */
	'letter/sent': letter,
	/** Those that were sent in the last minute, from the site of the page that asks. */
	'letter/undoable': nothing,
	'pledge/open-chat': id,
	'reply/suggest': replyQuery,
	/** With the situation it was chosen in, so that it comes sooner the next time. */
	'reply/used': v.strictObject({ id: replyId, situation: v.exactOptional(v.picklist(SITUATIONS)) }),
	'reply/parts': v.strictObject({ situation: v.picklist(SITUATIONS), register: v.picklist(REGISTERS) }),
	/** Puts a language into the frame that asks; asked once, when a box in it is first used. */
	'language/bring': v.strictObject({ language: v.picklist(['en']) }),
	/** Firefox: what is in this frame of the page that asks is seen only as long as the extension is there. */
	'frame/tie': v.strictObject({ frame: v.number() }),
	/** The agent's own replies. */
	'own/list': nothing,
	/** New, or in place of the one with this id. The id is made once a form; a built-in reply's id makes a copy of it. */
	'own/save': v.strictObject({ reply: ownWordsSchema }),
	/** Keeps a text that was selected or sent as a new reply; the same text again is the same reply. */
	'own/keep': v.strictObject({
		text: v.pipe(v.string(), v.regex(/\S/), v.maxLength(LONGEST_TEXT)),
		situation: v.exactOptional(v.picklist(SITUATIONS)),
	}),
	/** Takes a reply out of every list, or back into it. A built-in one is copied first. */
	'own/archive': v.strictObject({ id: text, archived: v.boolean() }),
	/** For good; of a copy of a built-in reply, the built-in one is back. */
	'own/delete': id,
	/** Of any reply, built-in ones too. */
	'own/favourite': v.strictObject({ id: text, isFavourite: v.boolean() }),
	/** Stores these, in place of those with their ids; what is there now goes into a backup first. */
	'own/import': v.strictObject({ replies: v.array(ownReplySchema) }),
	'own/backups': nothing,
	/** Makes a backup now. */
	'own/back-up': nothing,
	/** Everything as it was at that backup; what is there now goes into a backup first. */
	'own/restore': v.strictObject({ at: instant }),
	/** Whether the dates about to be promised are hard to keep, one answer a promise. Nothing is stored. */
	'pledge/safer': v.strictObject({
		site: text,
		conversation: text,
		pledges: v.array(v.strictObject({ what: promise.what, due: dueSchema })),
	}),
	/** The last word in a conversation is the customer's since then; `urgent` when it is an angry one. */
	'waiting/since': v.strictObject({ ...place, since: instant, urgent: v.boolean() }),
	/** The agent has answered, at that time where it is known. */
	'waiting/over': v.strictObject({ site: text, conversation: text, at: v.exactOptional(v.nullable(instant)) }),
	'waiting/list': nothing,
	'waiting/open-chat': v.strictObject({ site: text, conversation: text }),
	/** A message was sent: which kinds of hint it had while it was written, and which of them were put otherwise. */
	'record/draft': v.strictObject({ shown: kinds, fixed: kinds }),
	/** What was counted, week by week. */
	'record/list': nothing,
	/** Only the worker changes settings for a page. */
	'settings/change': pageChange,
	/** Open the settings that say what is flagged. */
	'settings/open': nothing,
	/** What lies in the browser's own sync. */
	'settings/synced': nothing,
	'settings/follow': nothing,
	'data/export': nothing,
	'data/delete': nothing,
} as const;

/** Answered by the content script of one tab. */
export const toPage = {
	'page/state': nothing,
	/** With a conversation: only while that one is open. */
	'page/insert': v.strictObject({
		text: v.string(),
		cursor: v.exactOptional(v.number()),
		conversation: v.exactOptional(v.string()),
	}),
	/** The agent's own last message in the open conversation, to keep it as a reply. */
	'page/said': nothing,
	/** Bring this conversation to the front, where the site can. */
	'page/show': v.strictObject({ conversation: v.string(), customer: v.string() }),
	/** A letter has left from another window: should the sending be undone, it may stand in a box here. */
	'page/letter': letter,
	/** Open the card for the underlined words at the caret: the keyboard shortcut. */
	'page/card': nothing,
	/** Do something about a hint, or show all of them: keyboard shortcuts. */
	'page/hint': v.strictObject({ act: v.picklist(HINT_ACTS) }),
	/** Open the list of replies at the caret: the keyboard shortcut, and the menu of a right click. */
	'page/picker': nothing,
	/** How the page is built around where was typed last, for who mends a site: its structure, none of its text. */
	'page/structure': nothing,
	/** The permission for this page was taken back: stop. */
	'page/leave': nothing,
} as const;

/** Everything the extension has stored, for the person to keep. */
export interface Export {
	readonly exportedAt: number;
	readonly settings: unknown;
	readonly pledges: readonly unknown[];
	/** Whatever else there is: own replies and their backups, how often replies were used, who is waiting. */
	readonly other?: Readonly<Record<string, unknown>>;
}

/** How the settings that travel fare: not asked to, the same everywhere but for those too large, or not yet. */
export type Following =
	| { readonly name: 'off' | 'unavailable' | 'later' }
	| { readonly name: 'together'; readonly left: readonly SyncedName[] };

/** A conversation whose last word is the customer's. Nothing of what they said is in it. */
export interface Waiting {
	readonly site: string;
	readonly conversation: string;
	readonly customer: string;
	readonly link: string | null;
	/** Epoch milliseconds. */
	readonly since: number;
	readonly urgent: boolean;
}

/** How soon a customer was answered, in working time: within a quarter of an hour, within two hours, or later. */
export const ANSWERED = ['quick', 'fair', 'slow'] as const;
export type Answered = (typeof ANSWERED)[number];

/** What was counted in one week. */
export interface WeekRecord {
	/** The Monday it begins on. */
	readonly from: LocalDay;
	/** In how many messages sent each kind of hint was shown, and in how many of them it was put otherwise. */
	readonly shown: Readonly<Partial<Record<Kind, number>>>;
	readonly fixed: Readonly<Partial<Record<Kind, number>>>;
	readonly replies: number;
	readonly answered: Readonly<Partial<Record<Answered, number>>>;
}

export interface Answers {
	/** The pledges now in the ledger for this message, old or new. */
	'pledge/made': readonly Pledge[];
	/** Earliest due first, someday last. `unreadable` counts stored documents that made no sense and were set aside. */
	'pledge/list': { readonly pledges: readonly Pledge[]; readonly unreadable: number };
	/** A few, the latest first. */
	'pledge/lately': readonly Pledge[];
	/** Oldest first. */
	'pledge/weeks': readonly WeekTally[];
	'pledge/settle': Pledge;
	'pledge/reopen': Pledge;
	/** The pledges of that message, now withdrawn. */
	'pledge/withdraw': readonly Pledge[];
	'pledge/add': Pledge;
	'pledge/edit': Pledge;
	'pledge/snooze': Pledge;
	/** The later one. */
	'pledge/merge': Pledge;
	'pledge/not-a-promise': Pledge;
	/** Those it was about: the sure ones are kept, the others carry `maybeKeptAt`. The same when asked again. */
	'pledge/maybe-kept': readonly Pledge[];
	'pledge/closing': null;
	'letter/sent': null;
	'letter/undoable': readonly Letter[];
	/** `shown`: the chat is open; `site`: only the site could be opened, look for the customer's name there. */
	'pledge/open-chat': 'shown' | 'site';
	'reply/suggest': readonly FoundReply[];
	'reply/used': null;
	'reply/parts': PartChoices;
	'language/bring': null;
	'frame/tie': null;
	/** `used` and `favourites` are of built-in replies too, by id. */
	'own/list': {
		readonly replies: readonly OwnReply[];
		readonly unreadable: number;
		/** `last` in epoch milliseconds; 0 when it was before that was noted. */
		readonly used: Readonly<Record<string, { readonly times: number; readonly last: number }>>;
		readonly favourites: readonly string[];
		/** Those that should be looked at again, by id. */
		readonly stale: Readonly<Record<string, Stale>>;
	};
	'own/save': OwnReply;
	'own/keep': { readonly id: string; readonly isNew: boolean };
	'own/archive': OwnReply;
	'own/delete': null;
	/** All favourites now. */
	'own/favourite': readonly string[];
	/** `backup` is when the backup was made that has everything as it was before. */
	'own/import': { readonly saved: number; readonly backup: number };
	/** The latest first. */
	'own/backups': readonly BackupSummary[];
	/** Null when there is nothing to keep. */
	'own/back-up': BackupSummary | null;
	/** What was restored. */
	'own/restore': BackupSummary;
	/** In the order asked; null where the date is fine. Of other customers' promises only how many there are. */
	'pledge/safer': readonly (Hint | null)[];
	'waiting/since': null;
	'waiting/over': null;
	/** Those who have waited longer than the setting, or are angry; oldest first. */
	'waiting/list': readonly Waiting[];
	'waiting/open-chat': 'shown' | 'site';
	'record/draft': null;
	/** Weeks in which something was counted, oldest first; and the replies used most, built-in or own. */
	'record/list': {
		readonly weeks: readonly WeekRecord[];
		readonly replies: readonly { readonly id: string; readonly title: string; readonly times: number }[];
	};
	'settings/change': null;
	'settings/open': null;
	/** Null where there is no sync. */
	'settings/synced': Readonly<Record<string, unknown>> | null;
	'settings/follow': Following;
	'data/export': Export;
	'data/delete': null;
	'page/state': PageState;
	'page/insert': Inserted;
	/** Null when there is none. */
	'page/said': string | null;
	'page/show': boolean;
	'page/letter': null;
	/** False when nothing is underlined. */
	'page/card': boolean;
	'page/hint': boolean;
	'page/structure': string;
	'page/leave': null;
	/** False when there is no box to put a reply in. */
	'page/picker': boolean;
}

type Requests = typeof toWorker & typeof toPage;
export type Name = keyof Requests;
export type Request<N extends Name> = v.InferInput<Requests[N]>;
/** Who asks: a frame of a tab, or one of our own pages. */
export interface Sender {
	readonly tab?: { readonly id?: number | undefined } | undefined;
	readonly frameId?: number | undefined;
	readonly url?: string | undefined;
	/** Older browsers do not say. */
	readonly origin?: string | undefined;
}
export type Handlers<N extends Name> = {
	readonly [K in N]: (request: v.InferOutput<Requests[K]>, sender: Sender) => Promise<Answers[K]> | Answers[K];
};

type Envelope = { ok: true; value: unknown } | { ok: false; error: string };

/** The other side answered that it could not do it, or was not there. `message` says why, for the log. */
export class Unanswered extends Error {
	override name = 'Unanswered';
}

function open(envelope: unknown, name: string): unknown {
	const answer = envelope as Envelope | undefined;
	if (answer?.ok) return answer.value;
	throw new Unanswered(`${name}: ${answer ? answer.error : 'nobody answered'}`);
}

/** Asks the worker. Rejects with `Unanswered` when it refuses or is not there. */
export async function ask<N extends keyof typeof toWorker>(
	name: N,
	...[request]: undefined extends Request<N> ? [] : [Request<N>]
): Promise<Answers[N]> {
	const answer: unknown = await browser.runtime.sendMessage({ name, request }).catch((error: unknown) => {
		throw new Unanswered(`${name}: ${String(error)}`);
	});
	return open(answer, name) as Answers[N];
}

/** Asks the content script in one tab. Rejects with `Unanswered` when there is none. */
export async function askPage<N extends keyof typeof toPage>(
	tab: number,
	name: N,
	...[request]: undefined extends Request<N> ? [] : [Request<N>]
): Promise<Answers[N]> {
	const answer: unknown = await browser.tabs.sendMessage(tab, { name, request }).catch((error: unknown) => {
		throw new Unanswered(`${name}: ${String(error)}`);
	});
	return open(answer, name) as Answers[N];
}

/** The name of a line from an extension page to a tab, on which the page says that something has changed. */
export const WATCH = 'page/watch';

/** Calls `changed` whenever the page in a tab says that something is not as it was, and when it goes away. */
export function watchPage(tab: number, changed: () => void, signal: AbortSignal): void {
	const port = browser.tabs.connect(tab, { name: WATCH });
	port.onMessage.addListener(changed);
	port.onDisconnect.addListener(changed);
	signal.addEventListener('abort', () => {
		port.onMessage.removeListener(changed);
		port.onDisconnect.removeListener(changed);
		port.disconnect();
	});
}

/**
 * Answers some messages, `toWorker` or `toPage` (a page need not carry the worker's schemas), until the signal aborts (the worker never does). Registers its listener at once, so call it at
 * top level. A message with a name nobody here knows is left to others; a request that does not fit its schema, or a
 * handler that throws, is answered with the reason.
 */
export function answer<N extends Name>(
	schemas: Readonly<Partial<Record<string, v.GenericSchema>>>,
	handlers: Handlers<N>,
	signal?: AbortSignal,
): void {
	const listener = (message: unknown, sender: Sender, respond: (envelope: Envelope) => void) => {
		const name = (message as { name?: unknown } | null)?.name;
		const schema = typeof name === 'string' && Object.hasOwn(handlers, name) ? schemas[name] : undefined;
		if (!schema) return undefined;
		const handle = handlers[name as N] as (request: unknown, from: Sender) => unknown;
		const answered = async (): Promise<Envelope> => {
			try {
				// JSON has no undefined: what was asked without a request may arrive as null.
				const request = v.parse(schema, (message as { request?: unknown }).request ?? undefined);
				return { ok: true, value: await handle(request, sender) };
			} catch (error) {
				// What a schema finds wrong says where.
				const path = (error as Partial<v.ValiError<v.GenericSchema>>).issues?.[0].path ?? [];
				return { ok: false, error: `${path.map(({ key }) => key).join('.')} ${error}` };
			}
		};
		void answered().then(respond);
		// Older Chromium takes no promise here, but keeps the line open for this.
		return true;
	};
	browser.runtime.onMessage.addListener(listener as never);
	signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}
