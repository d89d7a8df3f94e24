import type { Plain } from '../../text/plain.ts';
import { type Head, head } from './head.ts';
import { groupStart, isHedged } from './voids.ts';
import { AGENTS } from './words.ts';

/** Hindi in Latin letters as Mumbai mixes it into English. The verb comes last and its ending says who and when. */

const VERB =
	'(?:kar|kr|karw?v?a|bhej|bhij[wv]?a|bhe?jw?a|d|de|l|le|bata|bat|aa?|ja|jaa|rakh|dekh|poo?ch|nikal|nikl|lag[wv]?a|dil[wv]a|badal|badl|lauta|bana|pah?u?n?cha?|poh?u?n?cha?|check|call|sambhal|mang[wv]a|bol|chal)';
/** karenge, bhej dunga, bata denge: I or we will. */
const WE_WILL = new RegExp(`^${VERB}(?:y|d|k)?(?:unga|oonga|ungi|oongi|enge|engey)$`);
/** ho jayega, mil jayegi, aayega, dega: it, he or she will. */
const IT_WILL =
	/^(?:(?:ho|mil|pahunch|aa|nikal)?ja+y?eg[ai]|aa?y?eg[ai]|mileg[ai]|hog[ai]|ka?reg[ai]|deg[ai]|bhejeg[ai]|bata+y?eg[ai]|pah?u?n?cheg[ai]|poh?u?n?cheg[ai]|nikleg[ai]|la+y?eg[ai]|(?:ja|aa|pahunch|nikal)+y?enge)$/;
/** call karta hu, bhej raha hoon: I do, meaning I will at once. */
const I_DO = new RegExp(`^(?:${VERB}t[aie]|ra?h[aie])$`);
/** To say a thing is no habit: "2 ghante me batate hai". */
const TELLS = /^(?:bata|bol|dekh|check|call)/;
const AM = /^(?:hu|hun|hoon|hoo)$/;
const ARE = /^(?:hai|hain|he|h|hein)$/;
const TIME =
	/^(?:aaj|kal|parso|abhi|turant|shaam|sham|subah|dopahar|raat|tak|baje|bje|ghante|ghanta|hafte|din|minute|minutes|mins?|hours?|today|tomorrow|tonight|evening|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jaldi|now)$/;
const NEAR = /^(?:aaj|kal|parso|abhi|turant|shaam|sham|subah|today|tomorrow|tonight|now)$/;
const AFTERTHOUGHT =
	/^(?:hu|hun|hoon|hoo|hai|hain|h|aapko|apko|aapka|apka|me|mein|main|se|pehle|by|in|the|ke|andar|\d+(?::\d\d)?(?:am|pm)?|am|pm|ek|do|pakka|sharp)$/;
const DENIED = /^(?:nahi|nahin|nhi|nai|mat|kya|kab|kaun|kahan|kaise|kitna|kitne|kitni|roz|hamesha|sirf|aap|ap|tum)$/;
/** With these before it "jayega" says what can be had, not what will be done, unless a time is said. */
const MERELY = /^(?:mil|chal|lag|reh|ban|aa|khatam|kharab|badh)$/;

/** "kal tak bhej denge", "aapka refund aaj ho jayega", "check karke batata hu". */
export function hindiHead(plain: Plain, at: number): Head | null {
	const { words } = plain;
	const word = words[at]!;
	const next = words[at + 1] ?? '';
	// Short looks first: the long patterns are machine code as soon as they have run.
	const mayBe = /(?:ng[aei]|engey|eg[ai])$/.test(word);
	const isWe = mayBe && WE_WILL.test(word);
	const isIt = mayBe && !isWe && IT_WILL.test(word);
	const isNow = !isWe && !isIt && (AM.test(next) || ARE.test(next)) && /[th][aei]$/.test(word) && I_DO.test(word);
	if (!isWe && !isIt && !isNow) return null;
	const from = groupStart(plain, at);
	const last = lastOf(plain, isNow ? at + 1 : at);
	const clause = words.slice(from, last + 1);
	if (clause.some((each) => DENIED.test(each)) || isHedged(plain, from, at)) return null;
	const isTimed = clause.some((each) => TIME.test(each));
	// "manager se baat karke bata raha hu": one act done, the other follows.
	const isNext = clause.some((each) =>
		/^\w{2,9}(?:karke|kar)$|^(?:karke|poochkar|puchkar|lekar|leke|dekhkar)$/.test(each),
	);
	const isYours = clause.some((each) => /^(?:aa?pk[aoie]|your|ur)$/.test(each));
	const light = words[at - 1] ?? '';
	if (isIt) {
		const isAgents = /^(?:ka?r|d|bhej|bata|la)/.test(word);
		if (isAgents && !clause.some((each) => AGENTS.has(each))) return null;
		if (/^(?:mil|hog|lag)/.test(word) && !isTimed) return null;
		if (MERELY.test(light) && !isTimed && !isYours) return null;
		if (/^(?:charge|charges|price|cost|extra|rs|rupees|rupaye|late)$/.test(light)) return null;
	}
	// "bhej raha hu" is under way, "bhejte hai" is what the house does: a time near makes either a promise.
	if (
		isNow &&
		!clause.some((each) => NEAR.test(each)) &&
		!(isTimed && TELLS.test(word)) &&
		!(isNext && TELLS.test(light)) &&
		!(AM.test(next) && (isTimed || !/^ra?h/.test(word) || /^(?:bhej|la|aa|kar)$/.test(light)))
	)
		return null;
	return { ...head(at, at), isOutcome: isIt, last };
}

/** A time may follow the verb: "bhej denge kal tak". */
function lastOf({ words, breaks }: Plain, at: number): number {
	let last = at;
	for (
		let i = at + 1;
		i < words.length && !breaks[i - 1] && (TIME.test(words[i]!) || AFTERTHOUGHT.test(words[i]!));
		i++
	)
		if (
			TIME.test(words[i]!) ||
			ARE.test(words[i]!) ||
			AM.test(words[i]!) ||
			(last === i - 1 && /^(?:me|mein)$/.test(words[i]!))
		)
			last = i;
	return last;
}
