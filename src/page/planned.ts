import type { Promises } from '../language.ts';
import type { Calendar } from '../promises/calendar.ts';
import type { Due } from '../promises/due.ts';
import type { Promised, UndatedPledge } from '../promises/pledge.ts';
import type { Hint as Risky } from '../promises/safer.ts';
import { ask } from '../protocol.ts';
import type { Site } from '../sites/index.ts';
import type { Hint } from '../tone/hint.ts';
import { hintBefore } from './before.ts';

/** A promise in a draft, as it would be noted if the draft were sent now. */
export interface Planned {
	readonly what: Promised;
	readonly text: string;
	readonly due: Due;
}

/** What a draft would promise, and which of its dates may be hard to keep as far as that is known. */
export interface Plans {
	readonly planned: readonly Planned[];
	/** In the order of the draft. */
	readonly hints: readonly Hint[];
}

interface Dated {
	readonly due: Due;
	/** Epoch milliseconds. */
	readonly readAt: number;
}

const MINUTE = 60_000;

/**
 * The dates of the promises in one box's draft. Only the worker knows whether they can be kept: it is asked what and when,
 * never in whose words, and each date once. `answered` is called when there is more to say than before.
 */
export function createPlanned(site: Site, box: HTMLElement, answered: () => void) {
	let conversation: string | null = null;
	let knownFor: Calendar | null = null;
	/** By words: while the agent types on, the promises before stay as they are. */
	let dates = new Map<string, Dated>();
	/** By what and when; null while the answer is on its way, and for a date that is fine. */
	const risks = new Map<string, Risky | null>();

	function dated({ text }: UndatedPledge, { dateOf }: Promises, now: Date, calendar: Calendar): Dated {
		const known = dates.get(text);
		// "In 2 hours" moves with the clock.
		if (known && (known.due.kind !== 'moment' || now.getTime() - known.readAt < MINUTE)) return known;
		return { due: dateOf(text, now, calendar), readAt: now.getTime() };
	}

	function learn(asked: readonly Pick<Planned, 'what' | 'due'>[]) {
		if (asked.length === 0 || conversation === null) return;
		for (const one of asked) risks.set(nameOf(one), null);
		const of = conversation;
		ask('pledge/safer', { site: site.id, conversation, pledges: [...asked] }).then(
			(hints) => {
				if (of !== conversation) return;
				for (const [index, one] of asked.entries()) risks.set(nameOf(one), hints[index] ?? null);
				if (hints.some((hint) => hint !== null)) answered();
			},
			() => {
				// Nobody answered; the worker starts again when it is asked the next time.
				for (const one of asked) risks.delete(nameOf(one));
			},
		);
	}

	/** `promises` are those found in the draft, with offsets of it. Another calendar object is read as other settings. */
	return function plans(
		draft: string,
		promises: readonly UndatedPledge[],
		language: Promises,
		now: Date,
		calendar: Calendar,
	): Plans {
		const chat = site.chat(box);
		const key = typeof chat === 'object' ? chat.key : null;
		// Another chat, other settings, or the draft begun anew: what was true then may not be now.
		if (promises.length === 0 || key !== conversation || calendar !== knownFor) risks.clear();
		if (calendar !== knownFor) dates.clear();
		conversation = key;
		knownFor = calendar;
		const all = promises.map((one) => ({ one, ...dated(one, language, now, calendar) }));
		dates = new Map(all.map(({ one, due, readAt }) => [one.text, { due, readAt }]));
		const dateable = all.flatMap(({ one, due }) => {
			const meant = { what: one.what, due: language.meantDue(one.text, due, now, calendar) };
			return due.kind === 'someday' ? [] : [{ one, meant }];
		});
		learn(dateable.map(({ meant }) => meant).filter((meant) => !risks.has(nameOf(meant))));
		return {
			planned: all.map(({ one: { what, text }, due }) => ({ what, text, due })),
			hints: dateable.flatMap(({ one, meant }) => {
				const risky = risks.get(nameOf(meant));
				const words = risky && language.dateWords(one.text, now, calendar);
				return words ? [hintBefore(draft, one.start, words, risky, now)] : [];
			}),
		};
	};
}

/** The same for the same promise a few keystrokes later: "in 2 hours" moves with the clock. */
function nameOf({ what, due }: Pick<Planned, 'what' | 'due'>): string {
	return JSON.stringify([what, due.kind === 'moment' ? Math.floor(due.at / MINUTE) : due]);
}
