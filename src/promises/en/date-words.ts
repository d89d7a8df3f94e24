import type { Span } from '../../text/span.ts';
import type { Calendar } from '../calendar.ts';
import { startOf } from '../days.ts';
import type { Due } from '../due.ts';
import { parseDue } from '../parse-due.ts';
import { dayInWords, hourInWords } from './in-words.ts';

/** Where a promise says when, and how another date is said in that place. */
export interface DateWords extends Span {
	/** What to say instead for another date; null where it would not read well. */
	instead(due: Due): string | null;
}

/** Words that belong to a date beside them, whether or not they change it. */
const TIME =
	/^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|today|tomorrow|tonight|morning|afternoon|evening|night|noon|time|latest|max|sharp|prompt|\d{1,2}(?:st|nd|rd|th))$/;
/** What stands in front of a date and goes with it. */
const LEADS =
	/^(?:by|on|before|at|within|in|until|till|around|about|the|this|coming|no|not|later|than|sometime|early|or|after)$/;
/** These stay, and take the bare day. */
const TAKES_DAY = /\b(?:for|of|from|since|to)\s*$/i;
/** Here the time is what is asked for: "give me 10 mins". */
const IS_OBJECT = /\b(?:give|allow|takes?|need)(?: (?:me|us|it|up to|about))*\s*$/i;
const DEADLINE =
	/\b(?:by|before|within|until|till|latest|than|hours?|hrs?|days?|weeks?|wks?|months?|min(?:ute)?s?|eod|cob|eom|end|close)\b/i;
/** Where a clause may go on after a date. "Friday delivery" is another kind of word. */
const GOES_ON =
	/^\s*(?:$|[.,;:!?)…~\n–—-]|(?:and|but|or|so|to|for|with|from|via|by|if|because|then|as|when|once|unless|please|pls|ma|sir|dear|in|on|at|without|through|instead|too|also|since|after|before|o|oo|abeg|i|we|you|it|he|she|they)\b|[^\p{L}\p{N}'’ ])/iu;

/**
 * The words in a promise that say when, as they would be read at `now`: the shortest that say the same, with what
 * belongs to them. Null where no date is said.
 */
export function dateWords(text: string, now: Date, calendar: Calendar): DateWords | null {
	const due = parseDue(text, now, calendar);
	if (!due || due.kind === 'someday') return null;
	const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
	const says = (from: number, to: number) => {
		const said = parseDue(text.slice(words[from]!.start, words[to]!.end), now, calendar);
		return JSON.stringify(said) === JSON.stringify(due);
	};
	const word = (at: number) => {
		const found = words[at];
		return found ? text.slice(found.start, found.end).toLowerCase() : '';
	};
	const bare = (at: number) => word(at).replace(/\W{1,9}$/, '');
	let last = words.length - 1;
	let first = 0;
	while (first < last && says(first + 1, last)) first++;
	while (last > first && says(first, last - 1)) last--;
	while (TIME.test(bare(first - 1)) || LEADS.test(word(first - 1))) first--;
	if (word(first) === 'the' && /^(?:over|during)$/.test(word(first - 1))) first--;
	while (/\w$/.test(word(last)) && TIME.test(bare(last + 1))) last++;
	const { start } = words[first]!;
	const end = start + text.slice(start, words[last]!.end).replace(/[.,;:!?)…]{1,9}$/, '').length;
	const said = text.slice(start, end);
	return {
		start,
		end,
		instead(other) {
			const [before, after] = [text.slice(0, start), text.slice(end)];
			if (other.kind === 'someday' || !GOES_ON.test(after) || IS_OBJECT.test(before) || /['’]s$/.test(said))
				return null;
			const lead = TAKES_DAY.test(before) ? '' : DEADLINE.test(said) ? 'by ' : 'on ';
			const phrase = `${lead}${inWords(other, calendar)}`;
			return /^\p{Lu}/u.test(said) && start === 0 ? phrase[0]!.toUpperCase() + phrase.slice(1) : phrase;
		},
	};
}

function inWords(due: Exclude<Due, { kind: 'someday' }>, calendar: Calendar): string {
	if (due.kind === 'day') return dayInWords(startOf(due.on), calendar);
	const at = new Date(due.at);
	return `${dayInWords(at, calendar)} at ${hourInWords(at)}`;
}
