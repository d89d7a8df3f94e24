import type { DateWords } from '../promises/en/date-words.ts';
import type { Risk, Hint as Risky } from '../promises/safer.ts';
import type { Hint } from '../tone/hint.ts';
import { isolated } from '../ui/isolated.ts';
import { shortened } from '../ui/promise-words.ts';
import { count, locale, t } from '../ui/text.ts';
import { when } from '../ui/when.ts';

/** Each is a rule of its own, to be switched off by itself. */
const RULES = {
	closed: 'over-promise/closed-then',
	'before-earlier': 'over-promise/before-another',
	crowded: 'over-promise/full-day',
	'usually-late': 'over-promise/runs-late',
} as const satisfies Record<Risk['kind'], Hint['rule']>;

/**
 * Said before sending: the date of a promise that begins at `start` in the draft may be hard to keep, and which one is
 * easier.
 */
export function hintBefore(draft: string, start: number, when: DateWords, { risk, safer }: Risky, now: Date): Hint {
	const at = { start: start + when.start, end: start + when.end };
	const other = when.instead(safer);
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
