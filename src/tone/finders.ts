import { isLetter, isUpper } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { COMMON, SHOUTED } from './en/common.ts';

/** Finds places in a sentence (or the draft) as it was typed, for what is not about words: capitals, card numbers, braces. */
export type Finder = (sentence: string) => readonly Span[];

/** Shouting is a run of this many words in capitals, with everyday words among them: names have none. */
const RUN = 3;
/** Everyday, but also in titles and company names. */
const TITLE_WORDS = new Set('a an and by for in of on or the to with i'.split(' '));

/** Runs of words in capitals that are not names, codes or acronyms. */
const capitals: Finder = (sentence) => {
	if (!/[A-Z]{2}/.test(sentence)) return [];
	const found: Span[] = [];
	let run: Run = NO_RUN;
	for (const { start, end } of words(sentence)) {
		const word = sentence.slice(start, end);
		if (isCapitalised(word)) {
			const everyday = run.everyday + (isEveryday(word.toLowerCase()) ? 1 : 0);
			run = { start: run.words > 0 ? run.start : start, end, words: run.words + 1, everyday };
			continue;
		}
		if (isShouted(sentence, run)) found.push({ start: run.start, end: run.end });
		run = NO_RUN;
	}
	if (isShouted(sentence, run)) found.push({ start: run.start, end: run.end });
	return found;
};

interface Run extends Span {
	readonly words: number;
	readonly everyday: number;
}
const NO_RUN: Run = { start: 0, end: 0, words: 0, everyday: 0 };

const isEveryday = (word: string): boolean => !TITLE_WORDS.has(word) && (COMMON.has(word) || SHOUTED.has(word));

/** Two words are enough where there is nothing else. */
const isShouted = (sentence: string, run: Run): boolean =>
	run.everyday > 0 && (run.words >= RUN || (run.words === 2 && isAll(sentence, run)));

const isAll = (sentence: string, { start, end }: Span): boolean =>
	!/[a-z\d]/.test(sentence.slice(0, start) + sentence.slice(end));

function isCapitalised(word: string): boolean {
	for (let i = 0; i < word.length; i++) {
		const unit = word.charCodeAt(i);
		if (!isLetter(unit) ? unit !== 39 && unit !== 0x2019 : !isUpper(unit)) return false;
	}
	return true;
}

/** "???" and "?!?!": rows of question marks. Joy ("!!!", "really?!") is left alone. */
const marks: Finder = (sentence) => {
	const match = /\?{3,}[?!]*|(?:\?!|!\?){2,}[?!]*/.exec(sentence);
	return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
};

/** A run of digits as long as a card's, alone or in groups. */
const LONG_NUMBER = /(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])/g;

/** How cards begin, and how long those are: other long numbers (of phones, parcels, meters) mostly differ. */
const ISSUED =
	/^(?:3[47]\d{13}|3[068]\d{12}|35\d{14}|4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|506\d{13,16}|2[2-7]\d{14}|6\d{15,18})$/;
const OTHER_NUMBER =
	/\b(?:imei|order|tracking|waybill|awb|invoice|serial|reference|ref|consignment|ticket|parcel|meter|token)\b(?: (?:number|no|id|code|is|was|your|the)\b|[ .:#-]){0,4}$/i;
/** "card", when that is what it is called: said anew with its number. */
const CALLED_CARD = /\bcard(?: (?:number|no)\b)?[ .:#]{1,3}$/i;

/** Whole payment card numbers: the length, and a check digit that fits (Luhn). */
const cardNumbers: Finder = (sentence) => {
	if (!/\d{3}[ -]?\d/.test(sentence)) return [];
	return [...sentence.matchAll(LONG_NUMBER)]
		.filter((match) => isCard(match[0].replace(/\D/g, '')) && !OTHER_NUMBER.test(sentence.slice(0, match.index)))
		.map((match) => {
			const called = CALLED_CARD.exec(sentence.slice(0, match.index))?.[0].length ?? 0;
			return { start: match.index - called, end: match.index + match[0].length };
		});
};

function isCard(digits: string): boolean {
	if (!ISSUED.test(digits)) return false;
	let sum = 0;
	for (let i = 0; i < digits.length; i++) {
		const digit = Number(digits[digits.length - 1 - i]);
		const doubled = i % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}

const TEMPLATE =
	/\{{1,2} ?[a-z][\w .-]{0,40}\}{1,2}|\[\[[^\][]{1,40}\]\]|\[(?:[A-Z][A-Z _-]{2,40}|(?:insert|your|customer|client|order|item|name|date|amount|first|last|tracking|product|agent|shop|time)\b[^\][]{0,30})\]|<(?:insert|your|customer|client|order|item|name|date|amount|first|last|tracking|product|agent)\b[^<>]{0,30}>|\bX{2}\/X{2}(?:\/X{2,4})?\b|\bXXX+\b|%[a-z][a-z_]{2,20}%|___+/g;

/** Several words in braces that name nothing to be filled in: an aside, for want of brackets. */
const ASIDE = /^\{ ?(?:see|look|both|with|without|only|pls|please|same|very|free|incl|including) [^{}]+\}$/i;

/** What a template leaves to be filled in: {name}, [[order]], [NAME], <first name>, XX/XX, ____. */
const placeholders: Finder = (sentence) => {
	if (!/[{[<_X%]/.test(sentence)) return [];
	return [...sentence.matchAll(TEMPLATE)]
		.filter(([found]) => !ASIDE.test(found))
		.map((match) => ({ start: match.index, end: match.index + match[0].length }));
};

const SORRY_SAID =
	/\b(?:(?:so|very|really|truly|terribly|deeply|please accept my|my) ){0,3}(?:sincere )?(?:sorry|apologi[sz]e|apolog(?:y|ies)|forgive me|forgive us)\b/gi;

/** The third "sorry", and two more at most. */
const apologies: Finder = (draft) =>
	[...draft.matchAll(SORRY_SAID)]
		.slice(2, 5)
		.map((match) => ({ start: match.index, end: match.index + match[0].length }));

const SAME_AGAIN = /(?<![a-z'’])((?:[a-z]{2,20} )?[a-z]{3,20}) (?:is|are|means|na|be|ni|toh|matlab) \1(?![a-z'’])/gi;

/** "It's wood, wood breathes": what a thing is, and what such things do. */
const ITS_NATURE =
	/(?<![a-z])(?:is|are|it['’]?s|its|na) ([a-z]{4,20}?),? \1 (?:[a-z]{2,20}s|dey [a-z]{2,20})(?![a-z'’])/gi;

/** "Rules are rules", "late is late": what can't be argued with. Names are left alone. */
const tautologies: Finder = (sentence) =>
	[
		...[...sentence.matchAll(SAME_AGAIN)].filter(([said, word]) => said.endsWith(word!.toLowerCase())),
		...sentence.matchAll(ITS_NATURE),
	].map((match) => ({ start: match.index, end: match.index + match[0].length }));

/** What a customer has given or says they have, by a word that it hurts to see in quotes. */
const DOUBTED =
	'reviews?|feedback|complaints?|concerns?|experience|opinions?|story|issues?|problems?|evidence|proof|critique|expertise|advice|emergency|research|facts|version|allergy|allergies|injury|injuries|damages?|honesty|suggestions?|food critic|expert|customer|defects?|fault|disability|service dog|emotional distress';
/** What is named as it is called: a button, a page. */
const CALLED =
	'button|tab|page|section|link|form|option|field|box|menu|icon|folder|step|screen|label|tag|category|feature';
const IN_QUOTES = new RegExp(`(?<=\\s)['‘’"“](?:${DOUBTED})['’"”](?! (?:${CALLED}))`, 'gi');
/** Whose it is, up to the quotes. */
const WHOSE =
	/(?:^|[^a-z\d'’])(?:your|thi?s|so[- ]called|(?:thanks|thank you) (?:so much |very much )?for the) (?:[^\s\d.,:;!?'’]{2,10} )?$/i;
const NEAR = 50;
/** Few sentences have any words in quotes, and nothing more is asked of the others. */
const QUOTES = /\s['‘’"“]/;

/** "Thank you for your 'review'": the customer's own thing, in quotes that say it is none. */
const scareQuotes: Finder = (sentence) => {
	if (!QUOTES.test(sentence)) return [];
	return [...sentence.matchAll(IN_QUOTES)]
		.filter(({ index }) => WHOSE.test(sentence.slice(Math.max(0, index - NEAR), index)))
		.map((match) => ({ start: match.index, end: match.index + match[0].length }));
};

/** The finders, by the names that rules call them by. */
export const FINDERS = { scareQuotes, capitals, marks, cardNumbers, placeholders, apologies, tautologies } as const;
export type FinderName = keyof typeof FINDERS;

/** Whether it looks at how words are written, whatever they say. */
export const isByLooks = (finder: FinderName | undefined): boolean =>
	finder === 'capitals' || finder === 'marks' || finder === 'scareQuotes';

/** Every expression that runs over what is typed, for the test that none can run away. */
export const PATTERNS: readonly RegExp[] = [
	LONG_NUMBER,
	TEMPLATE,
	ASIDE,
	SORRY_SAID,
	SAME_AGAIN,
	ITS_NATURE,
	IN_QUOTES,
	WHOSE,
	QUOTES,
];
