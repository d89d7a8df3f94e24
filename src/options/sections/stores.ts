import * as v from 'valibot';
import { startOf } from '../../promises/days.ts';
import { asLocalDay } from '../../promises/due.ts';
import { dueSchema, type Export } from '../../protocol.ts';
import { siteName } from '../../ui/sites.ts';
import { digits, type Key, locale, t } from '../../ui/text.ts';
import { dateOf } from '../../ui/when.ts';

/** What is stored of one kind, to be read by a person. A row of one cell is what no column fits. */
export interface Table {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

interface Store {
	readonly title: Key;
	/** Its database, where it has one of its own; everything else lies in the storage of the extension under its name. */
	readonly database?: string;
	/** The columns, and one entry in them; without these everything is shown as it is. */
	readonly columns?: readonly Key[];
	/** A name and what stands under it; of a list the names are numbers. Throws at what it can't read. */
	readonly row?: (name: string, stored: unknown) => readonly string[];
}

/** Everything the extension stores. A new store is one entry here, by its name in the exported file. */
const STORES: Readonly<Record<string, Store>> = {
	pledges: {
		title: 'data_of_pledges',
		database: 'ledger',
		columns: ['data_customer', 'data_promise', 'data_due', 'data_state'],
		row(_, stored) {
			const { customer, text, due, state } = v.parse(pledge, stored);
			return [customer, text, dateOf(due, locale()) ?? t('promise_someday'), t(`state_${state.name}`)];
		},
	},
	waiting: {
		title: 'data_of_waiting',
		database: 'drawer',
		columns: ['data_customer', 'data_site', 'data_since'],
		row(_, stored) {
			const { customer, site, since } = v.parse(waiting, stored);
			return [customer, siteName(site), time(since)];
		},
	},
	record: {
		title: 'data_of_record',
		columns: [
			'insight_week',
			'insight_hints',
			'insight_hints_fixed',
			'insight_replies',
			'answered_quick',
			'answered_fair',
			'answered_slow',
		],
		row(name, stored) {
			const { shown, fixed, replies, answered } = v.parse(week, stored);
			const { quick = 0, fair = 0, slow = 0 } = answered;
			const numbers = [sum(shown), sum(fixed), replies, quick, fair, slow];
			return [date(startOf(v.parse(day, name))), ...numbers.map(digits)];
		},
	},
	ownReplies: {
		title: 'data_of_own_replies',
		database: 'own-replies',
		columns: ['data_name', 'data_reply'],
		row(_, stored) {
			const { title, say } = v.parse(ownReply, stored);
			return [title, say.chat.map(({ text }) => text).join(' ')];
		},
	},
	backups: {
		title: 'data_of_backups',
		database: 'own-backups',
		columns: ['data_made', 'data_of_own_replies', 'phrases_title'],
		row(_, stored) {
			const { at, replies, phrases } = v.parse(backup, stored);
			return [time(at), digits(replies.length), digits(phrases.length)];
		},
	},
	backup: { title: 'data_of_backup' },
	repliesUsed: {
		title: 'data_of_replies_used',
		columns: ['data_reply', 'data_times', 'data_last'],
		row(name, stored) {
			const { times, last } = v.parse(use, stored);
			return [name, digits(times), time(last)];
		},
	},
	repliesFavourite: { title: 'data_of_favourites' },
	repliesPicked: { title: 'data_of_picked' },
	notPromises: { title: 'data_of_not_promises' },
	promisesApart: { title: 'data_of_apart' },
	lateness: { title: 'data_of_lateness' },
	weeks: { title: 'data_of_weeks' },
	closing: { title: 'data_of_closing', database: 'drawer' },
	letters: { title: 'data_of_letters', database: 'drawer' },
	popupTab: { title: 'data_of_popup_tab' },
	settings: { title: 'data_of_settings' },
	synced: { title: 'data_of_synced' },
};

const pledge = v.object({
	customer: v.string(),
	text: v.string(),
	due: dueSchema,
	state: v.object({ name: v.picklist(['open', 'kept', 'dropped', 'withdrawn']) }),
});
const waiting = v.object({ customer: v.string(), site: v.string(), since: v.number() });
const counts = v.record(v.string(), v.number());
const week = v.object({ shown: counts, fixed: counts, replies: v.number(), answered: counts });
const day = v.pipe(v.string(), v.transform(asLocalDay), v.nonNullable(v.any()));
const ownReply = v.object({ title: v.string(), say: v.object({ chat: v.array(v.object({ text: v.string() })) }) });
const backup = v.object({ at: v.number(), replies: v.array(v.unknown()), phrases: v.array(v.unknown()) });
const use = v.object({ times: v.number(), last: v.number() });

const date = (at: Date) => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(at);
const time = (at: number) => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
const sum = (all: Readonly<Record<string, number>>) => Object.values(all).reduce((one, other) => one + other, 0);

/** One store as a person reads it. */
export interface Shown {
	readonly name: string;
	readonly title: string;
	/** Null where there is nothing. */
	readonly table: Table | null;
}

/** All that is in the exported file, in the order of `STORES`; what has no entry there comes last, under its own name. */
export function shownOf({ pledges, settings, other = {} }: Export): readonly Shown[] {
	const all: Record<string, unknown> = { ...other, pledges, settings };
	const names = [...Object.keys(STORES), ...Object.keys(all).filter((name) => !STORES[name])];
	return names.map((name) => {
		const store = STORES[name];
		return { name, title: store ? t(store.title) : name, table: tableOf(all[name], store) };
	});
}

function tableOf(stored: unknown, store: Store | undefined): Table | null {
	if (stored === undefined || stored === null) return null;
	const entries = typeof stored === 'object' ? Object.entries(stored) : [['', stored] as const];
	if (entries.length === 0) return null;
	if (store?.columns) {
		return { head: store.columns.map((column) => t(column)), rows: entries.map((entry) => rowOf(store, entry)) };
	}
	const isNamed = typeof stored === 'object' && !Array.isArray(stored);
	return isNamed
		? { head: [t('data_name'), t('data_value')], rows: entries.map(([name, one]) => [name, written(one)]) }
		: { head: [t('data_value')], rows: entries.map(([, one]) => [written(one)]) };
}

/** What this version can't read is there all the same. */
function rowOf({ row }: Store, [name, stored]: readonly [string, unknown]): readonly string[] {
	try {
		return row?.(name, stored) ?? [];
	} catch {
		return [`${name} ${written(stored)}`];
	}
}

const written = (one: unknown) => (typeof one === 'string' ? one : JSON.stringify(one));
