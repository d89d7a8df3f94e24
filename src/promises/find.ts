import { type Plain, plain } from '../text/plain.ts';
import { type Extent, extentOf } from './en/extent.ts';
import type { Head } from './en/head.ts';
import { heads, mayPromise } from './en/heads.ts';
import { whatOf } from './en/what.ts';
import { pieces } from './pieces.ts';
import type { Promised, UndatedPledge } from './pledge.ts';

/** A promise by its place in the sentence; when it falls due is not settled yet. */
interface Promising {
	readonly start: number;
	readonly end: number;
	readonly what: Promised;
}

/** A mail below one of these lines was written before, by whoever. */
const QUOTED_BELOW = /^(?:-{2,} ?original message|on .{6,80} wrote:|from: .+@|_{10,})/im;

/**
 * The promises in a text the agent writes, in order; each with the exact span of its clause and what is promised, not
 * yet when: pages look for promises, the worker reads their dates (detect.ts). Any text is accepted.
 */
export function find(text: string): readonly UndatedPledge[] {
	const below = QUOTED_BELOW.exec(text)?.index ?? text.length;
	const found: UndatedPledge[] = [];
	for (const { start, end } of pieces(text)) {
		if (start >= below) break;
		const sentence = text.slice(start, end);
		for (const promising of promisingIn(sentence)) {
			const words = sentence.slice(promising.start, promising.end);
			found.push({
				start: start + promising.start,
				end: start + promising.end,
				text: words,
				what: promising.what,
			});
		}
	}
	return found;
}

const MOST_REMEMBERED = 200;
const remembered = new Map<string, readonly Promising[]>();

/** What is promised in a sentence depends on the sentence alone, so while the agent types only the last one is new. */
function promisingIn(sentence: string): readonly Promising[] {
	const known = remembered.get(sentence);
	if (known) return known;
	const found = mayPromise(sentence.toLowerCase()) && !sentence.startsWith('>') ? findPromising(sentence) : [];
	if (remembered.size >= MOST_REMEMBERED) remembered.clear();
	remembered.set(sentence, found);
	return found;
}

function findPromising(sentence: string): readonly Promising[] {
	const read = namesApart(plain(sentence), sentence);
	const all = heads(read);
	if (all.length === 0) return [];
	const found: (Promising & { readonly head: Head })[] = [];
	let after = 0;
	all.forEach((head, index) => {
		const next = all[index + 1];
		const extent = extentOf(
			read,
			head,
			after,
			next ? Math.max(next.isShared ? next.verb - 1 : next.start, head.verb + 1) : read.words.length,
		);
		const promising = { ...placed(sentence, read, cutLong(read, head, extent)), head };
		const last = found.at(-1);
		if (last && joins(last, promising, sentence)) {
			const end = Math.max(promising.end, last.end);
			found[found.length - 1] = {
				start: last.start,
				end,
				what:
					last.head.isStep || last.what === 'other'
						? promising.what === 'other'
							? last.what
							: promising.what
						: last.what,
				head: { ...promising.head, isStep: last.head.isStep && promising.head.isStep },
			};
		} else {
			found.push(promising);
		}
		after = extent.last + 1;
	});
	return found.map(({ start, end, what }) => ({
		start,
		end,
		what: what === 'other' && found.length === 1 ? whatOf(sentence) : what,
	}));
}

/** "Your bag was found at … and will be put on the first flight": told at length, what went before is no part of it. */
function cutLong({ words, breaks }: Plain, head: Head, { first, last }: Extent): Extent {
	if (!head.isShared) return { first, last };
	let joint = head.verb - 1;
	while (joint > first && !(/^(?:and|but|then|so)$/.test(words[joint]!) || breaks[joint])) joint--;
	const from = joint > first ? joint + 1 : first;
	return from - first > 2 * (last + 1 - from) ? { first: from, last } : { first, last };
}

/** "@ann We'll tell the driver": the name she goes by is not ours to promise, and the clause begins after it. */
function namesApart(read: Plain, sentence: string): Plain {
	if (!sentence.includes('@')) return read;
	const { starts, breaks } = read;
	return { ...read, breaks: breaks.map((isBreak, index) => isBreak || sentence[starts[index]! - 1] === '@') };
}

function placed(sentence: string, { words, starts, ends }: Plain, { first, last }: Extent): Promising {
	const start = starts[first]!;
	let end = ends[last]!;
	// The sentence's own full stop belongs to the promise that ends it.
	const tail = sentence.slice(end);
	if (last === words.length - 1 && /^[.!?)"”’…]*\s*$/.test(tail)) end += tail.trimEnd().length;
	const promise = sentence.slice(start, end);
	if (SIGNS.test(promise)) end = start + promise.replace(SIGNATURE, '').length;
	return { start, end, what: whatOf(sentence.slice(start, end)) };
}

/** How agents sign in public: "^KM", "/AR", "*MikeRice", "- Janay", page marks and masked links. */
const SIGNATURE = /(?:\s{1,3}(?:[\^/*]\s?\w{1,20}|-{1,2}\s?[A-Z]\w{0,14}|<\w{1,20}>?|\(?\d\/\d\)?\.?)){1,3}$/;

/** What every one of them has. */
const SIGNS = /\s[\^/*<(\d-]/;

/** Whether two promises of one sentence are one: a first step and what it leads to, or an act and what comes of it. */
function joins(before: Promising & { head: Head }, next: Promising & { head: Head }, sentence: string): boolean {
	const hasTime = (part: Promising) => EXPLICIT_TIME.test(sentence.slice(part.start, part.end));
	if (hasTime(before) && hasTime(next)) return false;
	if (before.head.isStep) return true;
	if (hasTime(before) || (hasTime(next) && EVENT.test(sentence.slice(before.start, before.end)))) return false;
	if (next.head.isShared) return true;
	if (next.head.isOutcome)
		return next.what === before.what || before.what === 'other' || next.what === 'delivery' || next.what === 'refund';
	return before.what === next.what;
}

/** "… once I know the release": a time of its own, though no clock tells it. */
const EVENT = /\b(?:once|as soon as|when) (?:i|we|it|they|the|our|that)\b/i;
const EXPLICIT_TIME =
	/(?<!\w)\d{1,4} ?(?:am|pm|s|mins?|minutes?|h|hrs?|hours?|days?|weeks?|months?|st|nd|rd|th|working|business)\b|\d:\d\d|\d\/\d|\b(?:by|at|before|around|after) \d|day\b|tomorrow|tonight|tmr|kesho|\bweek|month|noon|morning|evening|afternoon|\bhours?\b|lunch|\b(?:eod|cob)\b/i;
