/** What stands in for a variable that has no value. No words: the variable and what would be left over go. */
export interface Fallback {
	readonly words: string;
	/** What just before the variable goes with it. */
	readonly instead?: RegExp;
}

/** Says what reads right in this place, or null where nothing does and the agent must be asked. */
type FindFallback = (before: string, after: string) => Fallback | null;

const GREETED = /\b(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|welcome)[ \t]+$/i;
const DETERMINED =
	/\b(?:the|your|this|that|these|those|a|an|our|my|new|right|correct|wrong|another|same|missing|damaged|replacement|any|each)[ \t]+$/i;
const ALONE = /(?:^|\n)[ \t]*[-–—]?[ \t]*$/;

export const FALLBACKS: Readonly<Partial<Record<string, FindFallback>>> = {
	customer: (before) => {
		if (GREETED.test(before)) return { words: 'there' };
		if (/\bdear[ \t]+$/i.test(before)) return { words: 'customer' };
		return { words: '' };
	},
	order: (before) => {
		if (/\border(?:[ \t]+(?:number|no\.?|id))?[ \t]*[#№(]*$/i.test(before)) {
			return { words: '', instead: /[ \t]+(?:number|no\.?|id)(?=[ \t]*[#№(]*$)/i };
		}
		if (/\([#№]?$/.test(before)) return { words: '' };
		return { words: 'your order', instead: /[#№]$/ };
	},
	item: (before) => {
		if (/\ba[ \t]+$/i.test(before)) return { words: 'n item', instead: /[ \t]+$/ };
		return { words: DETERMINED.test(before) ? 'item' : 'your item' };
	},
	size: () => ({ words: 'the right size', instead: /(?:\b(?:a|an|the|your)[ \t]+)?(?:\bsize[ \t]+)?$/i }),
	amount: (before) => {
		if (/\b(?:refund|payment|transfer|deposit|credit|money) of[ \t]+$/i.test(before)) {
			return { words: '', instead: /[ \t]+of[ \t]+$/i };
		}
		return null;
	},
	shop: (before, after) => {
		if (ALONE.test(before) && /^[ \t]*(?:\n|$)/.test(after)) return { words: '' };
		if (/\bthe[ \t]+$/i.test(before)) return { words: '' };
		if (/\b(?:with|choosing|chose|choose|trusting|to)[ \t]+$/i.test(before)) return { words: 'us' };
		return { words: 'our shop' };
	},
	agent: (before, after) => (ALONE.test(before) && /^[ \t]*(?:[,\n]|$)/.test(after) ? { words: '' } : null),
};
