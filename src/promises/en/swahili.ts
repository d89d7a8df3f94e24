import type { Plain } from '../../text/plain.ts';
import { AT_ONCE, clauseAfter, type Head, head, rest, TIME_TO_COME } from './head.ts';
import { groupStart, isHedged } from './voids.ts';
import { ACTS, THIRD_PARTIES } from './words.ts';

/**
 * Swahili and Sheng as Nairobi mixes them into English. One word says who, when, whom and what: ni-ta-ku-pigia, "I
 * will call you". The verb may be English too: tutadeliver, nitakurefund.
 */

/** Who, with the mark of the future: ni-ta-, tu-ta-, a-ta-. */
const FUTURE = /^(nita|nta|tuta|wata|ata|uta|mta|ita|zita|lita|yata|kita|vita)(\w{0,24})$/;
/** Who, with the mark of the present: na-ku-tumia, tuna-ku-letea. */
const PRESENT = /^(?:nina|tuna|na|ana|wana)(?:ku|wa|m|i|ki|zi|li)?(\w{2,24})$/;
/** "… I check, we ask", after "wacha" and "ngoja": let me, wait. */
const SUBJUNCTIVE = /^(?:ni|tu)(?:ku|m|wa|i)?(\w{3,24})$/;
const WHOM = /^(?:ku|wa|mw|m|ki|vi|i|zi|li|ya|u|pa)?(\w{2,24})$/;

/** Beginnings of verbs that do something for the customer. */
const DOES =
	/^(?:tum|pigi?|let[ae]|rudi|rejesh|jib|fany|pelek|fik|ja$|je$|lip|ambi|elez|julish|fahamish|angali|chek|tengenez|rekebish|badilish|ongez|pa$|pea?$|pati|wek|hakiki|maliz|anz|fuatili|uliz|wasil|chuku|safirish|agiz|toa|tole|kamilish|harakish|punguz|shughuliki|andali|andaa|pang|hifadhi|tafut|shon|pak|print|ship|kat|ita$|onge|fidi|piti)/;
const GETS = /^(?:pat|poke|letew|pigiw|tumiw|rudishi|refundi|lipw|jibiw|pew)/;
const COMES = /^(?:fik|rudi|ingi|let[we]|tum[iw]|ku?ja$|toka|pelek|kamilik|isha|fany|lip|reflect|ship|rejesh|anz)/;
/** Verbs whose present is a promise where a time stands beside it. */
const AT_HAND = /^(?:maliz|fik|tum|pigi|let[ae]|rudish|ja$|kuja$|pelek|lip|rejesh|badilish|chek)/;
/** What "I will … you" says of feelings and requests. */
const NOT_FOR_YOU =
	/^(?:pend|ngoj|subir|omb|shukur|kumbuk|kos|miss|elew|sih|amin|tegem|hitaj|onyw|sik|jal|charg|wa$|wep|wez)/;
const SAID_TO_YOU = /^\w{1,4}ku(?:tum|pigi|let|ja$|chek|jib|rudish|fany|ambi|julish|fahamish)/;
/** A thing on its way. */
const ARRIVES = /^(?:i|zi|u|a|wa)na(?:kuja|fika|toka|ingia|rudi|ondoka)$/;
const LATER =
	/^(?:kesho|leo|jioni|asubuhi|sasa|saa|baadaye|baadae|hivi|ndani|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|mapema|dakika|masaa|siku|wiki)$/;

const isLater = ({ words }: Plain, from: number, to: number): boolean =>
	words.slice(from, to).some((word) => LATER.test(word));

/** "nitakupigia jioni", "rider ataleta kesho", "mzigo utafika leo", "wacha nicheki". */
export function swahiliHead(plain: Plain, at: number): Head | null {
	const word = plain.words[at]!;
	// "delivery yako ni kesho"
	if (
		word === 'ni' &&
		at > 0 &&
		/^(?:yako|yetu|zako|delivery|mzigo)$/.test(plain.words[at - 1]!) &&
		isLater(plain, at + 1, at + 2)
	)
		return plain.asks ? null : { ...head(at, at), isOutcome: true };
	if (word.length < 4) return null;
	if (isPlea(plain, at)) return { ...head(at, at), isStep: true };
	const isWaiting = /^(?:wacha|acha|ngoja|hebu)$/.test(plain.words[at - 1] ?? '');
	const future = FUTURE.exec(word);
	if (!future && isWaiting) {
		const verb = SUBJUNCTIVE.exec(word)?.[1];
		return verb && (DOES.test(verb) || ACTS.has(verb)) ? { ...head(at - 1, at), isStep: true } : null;
	}
	if (future) {
		const [, who = '', verb = ''] = future;
		if (!isSaid(plain, at, who, verb)) return null;
		return isHedged(plain, groupStart(plain, at), at)
			? null
			: { ...head(at, at), isOutcome: !/^(?:ni|nt|tu)/.test(who) };
	}
	// "inakuja Friday", "mzigo unafika kesho": it is to come.
	const arrives = ARRIVES.test(word) && (isLater(plain, at, at + 6) || TIME_TO_COME.test(rest(plain, at + 1, 6)));
	if (arrives && !plain.asks && !isHedged(plain, groupStart(plain, at), at))
		return { ...head(at, at), isOutcome: true };
	const verb = PRESENT.exec(word)?.[1];
	const asksTime = plain.words
		.slice(Math.max(0, at - 4), at)
		.some((each) => /^(?:wait|subiri|ngoja|dakika|hold)$/.test(each));
	if (verb && asksTime && /^(?:angali|chek|uliz)/.test(verb)) return { ...head(at, at), isStep: true };
	if (!verb || !(AT_HAND.test(verb) || SAID_TO_YOU.test(word))) return null;
	const from = groupStart(plain, at);
	const after = clauseAfter(plain, at);
	// The present with a time, or after "when I finish", is to come.
	const isToCome =
		isLater(plain, from, at + 8) ||
		TIME_TO_COME.test(after) ||
		AT_ONCE.test(after) ||
		plain.words
			.slice(0, at)
			.some((each) => /^(?:ni|tu|i|a|wa)ki\w{3}|^(?:ni|tu)?na(?:chek|uliz|onge|angali)/.test(each));
	return isToCome && !isHedged(plain, from, at) ? head(at, at) : null;
}

/** "Nipe dakika kumi", "unipe mpaka kesho": give me so long. */
const isPlea = ({ words, asks }: Plain, at: number): boolean =>
	!asks &&
	/^(?:u|mu|m)?(?:ni|tu)(?:pee?|patie)$/.test(words[at]!) &&
	words
		.slice(at + 1, at + (/^(?:kidogo|tu|just|kama|like|another)$/.test(words[at + 1] ?? '') ? 3 : 2))
		.some(
			(word) =>
				LATER.test(word) ||
				/^\d+$/.test(word) ||
				/^(?:mpaka|hadi|muda|time|mins?|minutes?|hours?|hrs?|days?|lisaa)$/.test(word),
		);

/** "Unga utafika Thika": a thing stands right before what it will do. */
const isThing = ({ words, breaks }: Plain, at: number): boolean =>
	at >= 0 &&
	!breaks[at] &&
	/^[a-z]{3,}$/.test(words[at]!) &&
	!LATER.test(words[at]!) &&
	!/^(?:wewe|nyinyi|you|lini|kama|ili|then|and|but|ama|halafu|alafu|kisha|pia|hapo|sawa|ok|okay|dada|kaka|boss|sir|madam|dear|ukifika)$/.test(
		words[at]!,
	) &&
	!/^(?:[nuatw]+[ai]?(?:me|ta|na|li|ki)\w{2}|[nt][iu]\w{5})/.test(words[at]!);

function isSaid(plain: Plain, at: number, who: string, verb: string): boolean {
	const next = plain.words[at + 1] ?? '';
	const stem = WHOM.exec(verb)?.[1] ?? '';
	// "nitakureservia": an English verb with a Swahili ending.
	const loan = stem.replace(/(?:isha|iwa|ia|ea|ie)$/, '');
	const does = (pattern: RegExp) =>
		pattern.test(verb) ||
		pattern.test(stem) ||
		[verb, stem, loan, `${loan}e`].some((each) => ACTS.has(each)) ||
		(/^(?:nita|tuta)$/.test(who) && /^ku\w{4}/.test(verb) && !NOT_FOR_YOU.test(stem));
	const before = plain.words.slice(Math.max(0, at - 4), at);
	if (before.some((word) => THIRD_PARTIES.has(word))) return false;
	switch (who) {
		case 'nita':
		case 'nta':
		case 'tuta':
			// "tutaku refund", "nitakuwa nimefika"
			if (/^(?:ku|wa|m)?$/.test(verb)) return ACTS.has(next);
			if (verb === 'kuwa') return /^(?:nime|tume)/.test(next) || /^(?:hapo|kwako|huko|there)$/.test(next);
			return does(DOES);
		case 'ata':
		case 'wata':
			return does(DOES);
		case 'uta':
		case 'mta':
			if (verb === 'kuwa') return /^(?:ready|tayari)$/.test(next);
			// A load (mzigo) is said with the same letter as "you".
			return (
				(does(GETS) &&
					(isLater(plain, at, at + 8) ||
						TIME_TO_COME.test(rest(plain, at + 1)) ||
						/\b(?:yako|refund|pesa|mzigo)\b/.test(rest(plain, at + 1)))) ||
				((before.some((word) => /^(?:mzigo|mpango)$/.test(word)) || isThing(plain, at - 1)) && does(COMES))
			);
		default:
			if (verb === 'kuwa') return /^(?:ready|tayari|imefika|imekuja|kwako|kwa|kwenye|hapo)$/.test(next);
			return COMES.test(verb) || COMES.test(stem);
	}
}
