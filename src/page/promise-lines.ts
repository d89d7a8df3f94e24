import type { Promises } from '../language.ts';
import type { Pledge } from '../promises/pledge.ts';
import { ask } from '../protocol.ts';
import { dueWords, promiseName, shortened } from '../ui/promise-words.ts';
import { locale, t } from '../ui/text.ts';
import { when } from '../ui/when.ts';
import type { Line, Offer } from './chip.ts';

/** What is said of promises on the page, and what can be done about them there. */

/** Characters of a promise in a line. */
const MOST = 90;

/** A promise that has just been noted: what and when, to be put right or taken back. Once put right nothing is asked. */
export function lineOfNoted(pledge: Pledge, now: Date, asksTime: Promises['asksTime'] = () => false): Line {
	const { id, text, due } = pledge;
	const by = when(due, now, locale());
	const promise = promiseName(pledge, MOST);
	const noted = by.standing === 'someday' ? t('page_noted', promise) : t('page_noted_by', promise, by.absolute);
	const asItWas = () => lineOfNoted(pledge, now, asksTime);
	return {
		say: asksTime(text) ? `${noted}. ${t('page_asks_time')}` : noted,
		edit: corrected(pledge, (after) => lineOfNoted(after, now), asItWas),
		offers: [
			{
				text: t('action_not_promise'),
				sign: 'close',
				async accept() {
					await ask('pledge/not-a-promise', { id });
					return { say: t('page_not_noted'), offers: [undoing(() => ask('pledge/reopen', { id }), asItWas)] };
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
	const { text, due } = pledge;
	return {
		say: t('page_owed_line', shortened(text, MOST), dueWords(due, now)),
		edit: corrected(
			pledge,
			(after) => lineOfOwed(after, now),
			() => lineOfOwed(pledge, now),
		),
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
	const undone = () => ({ say: t('page_open', promise) });
	return { say: t('page_kept', promise), offers: [undoing(() => ask('pledge/reopen', { id }), undone)] };
}

/** Puts a promise right; `then` says what it is after that, `asItWas` what it is once that was taken back. */
function corrected(
	{ id, what, due }: Pledge,
	then: (after: Pledge) => Line,
	asItWas: () => Line,
): NonNullable<Line['edit']> {
	return {
		what,
		due,
		async save(change) {
			const line = then(await ask('pledge/edit', { id, change }));
			const back = undoing(() => ask('pledge/edit', { id, change: { what, due } }), asItWas);
			return { ...line, offers: [back, ...(line.offers ?? [])] };
		},
	};
}

function undoing(undo: () => Promise<unknown>, undone: () => Line): Offer {
	return {
		text: t('action_undo'),
		isUndo: true,
		async accept() {
			await undo();
			return undone();
		},
	};
}
