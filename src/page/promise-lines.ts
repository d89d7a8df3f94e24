import type { Promises } from '../language.ts';
import type { Pledge } from '../promises/pledge.ts';
import { ask } from '../protocol.ts';
import { dueWords, shortened } from '../ui/promise-words.ts';
import { locale, t } from '../ui/text.ts';
import { when } from '../ui/when.ts';
import type { Line, Offer } from './chip.ts';

/** What is said of promises on the page, and what can be done about them there. */

/** Characters of a promise in a line. */
const MOST = 90;

/** A promise that has just been noted: what and when, to be put right or taken back. Once put right nothing is asked. */
export function lineOfNoted(pledge: Pledge, now: Date, asksTime: Promises['asksTime'] = () => false): Line {
	const { id, text, what, due } = pledge;
	const by = when(due, now, locale());
	const promise = what === 'other' ? shortened(text, MOST) : t(`page_promise_${what}`);
	const noted = by.standing === 'someday' ? t('page_noted', promise) : t('page_noted_by', promise, by.absolute);
	return {
		say: asksTime(text) ? `${noted}. ${t('page_asks_time')}` : noted,
		edit: {
			what,
			due,
			save: async (change) => lineOfNoted(await ask('pledge/edit', { id, change }), now),
		},
		offers: [
			{
				text: t('action_not_promise'),
				sign: 'close',
				async accept() {
					await ask('pledge/not-a-promise', { id });
					return { say: t('page_not_noted'), offers: [undoing(id, () => lineOfNoted(pledge, now, asksTime))] };
				},
			},
		],
	};
}

/** A promise that a message has kept, or looks as if it had. */
export function lineOfKept(pledge: Pledge): Line {
	if (pledge.state.name === 'kept') return ticked(pledge);
	return { say: t('page_maybe_kept', shortened(pledge.text, MOST)), offers: [keeping(pledge)] };
}

/** A promise that is still to be kept. */
export function lineOfOwed(pledge: Pledge, now: Date): Line {
	const { id, text, what, due } = pledge;
	return {
		say: t('page_owed_line', shortened(text, MOST), dueWords(due, now)),
		edit: {
			what,
			due,
			save: async (change) => lineOfOwed(await ask('pledge/edit', { id, change }), now),
		},
		offers: [keeping(pledge)],
	};
}

function keeping(pledge: Pledge): Offer {
	return {
		text: t('action_kept'),
		async accept() {
			await ask('pledge/settle', { id: pledge.id, as: 'kept' });
			return ticked(pledge);
		},
	};
}

function ticked({ id, text }: Pledge): Line {
	const promise = shortened(text, MOST);
	return { say: t('page_kept', promise), offers: [undoing(id, () => ({ say: t('page_open', promise) }))] };
}

function undoing(id: string, undone: () => Line): Offer {
	return {
		text: t('action_undo'),
		async accept() {
			await ask('pledge/reopen', { id });
			return undone();
		},
	};
}
