import type { Promises } from '../language.ts';
import type { Calendar } from '../promises/calendar.ts';
import type { Plan } from '../promises/plans.ts';
import type { Risk, Hint as Risky } from '../promises/safer.ts';
import { ask } from '../protocol.ts';
import type { Chat, Site } from '../sites/index.ts';
import type { Hint } from '../tone/hint.ts';
import { isolated } from '../ui/isolated.ts';
import { shortened } from '../ui/promise-words.ts';
import { count, locale, t } from '../ui/text.ts';
import { when } from '../ui/when.ts';

const MINUTE = 60_000;

/** Each is a rule of its own, to be switched off by itself. */
const RULES = {
	closed: 'over-promise/closed-then',
	'before-earlier': 'over-promise/before-another',
	crowded: 'over-promise/full-day',
	'usually-late': 'over-promise/runs-late',
} as const satisfies Record<Risk['kind'], Hint['rule']>;

/**
 * Hints on dates in a draft that may be hard to keep. Only the worker knows: it is asked what and when, never in whose
 * words, and each date once. `answered` is called when there is more to say than before.
 */
export function createBefore(site: Site, box: HTMLElement, answered: () => void) {
	let conversation = '';
	/** By promise; null while the answer is on its way, and for a date that is fine. */
	const known = new Map<string, Risky | null>();

	function learn(chat: Chat, asked: readonly Plan[]) {
		if (asked.length === 0) return;
		for (const plan of asked) known.set(nameOf(plan), null);
		const pledges = asked.map(({ what, due }) => ({ what, due }));
		ask('pledge/safer', { site: site.id, conversation: chat.key, pledges }).then(
			(risks) => {
				if (chat.key !== conversation) return;
				for (const [index, plan] of asked.entries()) known.set(nameOf(plan), risks[index] ?? null);
				if (risks.some((risk) => risk !== null)) answered();
			},
			() => {
				// Nobody answered; the worker starts again when it is asked the next time.
				for (const plan of asked) known.delete(nameOf(plan));
			},
		);
	}

	return function hints(draft: string, { plans }: Promises, now: Date, calendar: Calendar): readonly Hint[] {
		const chat = site.chat(box);
		const planned = typeof chat === 'object' ? plans(draft, now, calendar) : [];
		// Another chat, or the draft begun anew: what was true then may not be now.
		if (typeof chat !== 'object' || planned.length === 0 || chat.key !== conversation) known.clear();
		if (typeof chat !== 'object') return [];
		conversation = chat.key;
		learn(
			chat,
			planned.filter((plan) => !known.has(nameOf(plan))),
		);
		return planned.flatMap((plan) => {
			const risky = known.get(nameOf(plan));
			return risky ? [hintOf(plan, risky, draft, now)] : [];
		});
	};
}

/** The same for the same promise a few keystrokes later: "in 2 hours" moves with the clock. */
function nameOf({ what, due }: Plan): string {
	return JSON.stringify([what, due.kind === 'moment' ? Math.floor(due.at / MINUTE) : due]);
}

function hintOf({ when: at, instead }: Plan, { risk, safer }: Risky, draft: string, now: Date): Hint {
	const other = instead(safer);
	return {
		rule: RULES[risk.kind],
		kind: 'over-promise',
		...at,
		text: draft.slice(at.start, at.end),
		why: whyOf(risk, now),
		suggestions: other === null ? [] : [other],
		replaces: at,
		strength: 0.4,
	};
}

function whyOf(risk: Risk, now: Date): string {
	switch (risk.kind) {
		case 'closed':
			return t('before_closed');
		case 'before-earlier': {
			const by = when(risk.earlier.due, now, locale());
			const earlier = isolated(shortened(risk.earlier.text, 60));
			return t('before_another', earlier, by.standing === 'someday' ? '' : by.absolute);
		}
		case 'crowded':
			return count('before_full', risk.count);
		case 'usually-late':
			return count('before_late', risk.days);
	}
}
