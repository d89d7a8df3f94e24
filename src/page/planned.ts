import type { Calendar } from '../promises/calendar.ts';
import type { Due } from '../promises/due.ts';
import type { Promised, UndatedPledge } from '../promises/pledge.ts';
import { ask, type DraftDate } from '../protocol.ts';
import type { Site } from '../sites/index.ts';
import type { Hint } from '../tone/hint.ts';
import { hintBefore } from './before.ts';

/** A promise in a draft, as it would be noted if the draft were sent now. */
export interface Planned {
	readonly what: Promised;
	readonly text: string;
	readonly due: Due;
}

/** What a draft would promise, as far as the dates are known, and which of them may be hard to keep. */
export interface Plans {
	readonly planned: readonly Planned[];
	/** In the order of the draft. */
	readonly hints: readonly Hint[];
}

interface Known {
	/** Null while the answer is on its way. */
	readonly date: DraftDate | null;
	/** Epoch milliseconds. */
	readonly askedAt: number;
}

const MINUTE = 60_000;
const NONE: Plans = { planned: [], hints: [] };

/**
 * The dates of the promises in one box's draft. The worker reads them, for only there are the other promises; it is told
 * the promising words, once each, and keeps nothing. `answered` is called when there is more to say than before.
 */
export function createPlanned(site: Site, box: HTMLElement, answered: () => void) {
	let conversation = '';
	let knownFor: Calendar | null = null;
	const known = new Map<string, Known>();

	function learn(promises: readonly UndatedPledge[], now: number) {
		const asked = promises.filter((one) => isNews(known.get(nameOf(one)), now));
		if (asked.length === 0) return;
		for (const one of asked) known.set(nameOf(one), { date: known.get(nameOf(one))?.date ?? null, askedAt: now });
		const of = conversation;
		ask('draft/dates', { site: site.id, conversation, promises: asked.map(({ what, text }) => ({ what, text })) }).then(
			(dates) => {
				if (of !== conversation) return;
				for (const [index, one] of asked.entries()) known.set(nameOf(one), { date: dates[index]!, askedAt: now });
				answered();
			},
			() => {
				// Nobody answered; the worker starts again when it is asked the next time.
				for (const one of asked) known.delete(nameOf(one));
			},
		);
	}

	/** `promises` are those found in the draft, with offsets of it. Another calendar object is read as other settings. */
	return function plans(draft: string, promises: readonly UndatedPledge[], now: Date, calendar: Calendar): Plans {
		const chat = site.chat(box);
		const isHere = typeof chat === 'object' && promises.length > 0;
		// Another chat, or the draft begun anew: what was true then may not be now.
		if (!isHere || chat.key !== conversation || calendar !== knownFor) known.clear();
		if (!isHere) return NONE;
		knownFor = calendar;
		conversation = chat.key;
		learn(promises, now.getTime());
		const dated = promises.flatMap((one) => {
			const date = known.get(nameOf(one))?.date;
			return date ? [{ one, date }] : [];
		});
		return {
			planned: dated.map(({ one: { what, text }, date: { due } }) => ({ what, text, due })),
			hints: dated.flatMap(({ one, date: { risky } }) => (risky ? [hintBefore(draft, one, risky, now)] : [])),
		};
	};
}

/** "In 2 hours" moves with the clock, and a day does not until it is over. */
function isNews(known: Known | undefined, now: number): boolean {
	return !known || (known.date?.due.kind === 'moment' && now - known.askedAt >= MINUTE);
}

function nameOf({ what, text }: UndatedPledge): string {
	return `${what} ${text}`;
}
