import { type Plain, plain } from '../text/plain.ts';
import type { Span } from '../text/span.ts';
import { book, type Entry, type Probe } from './book.ts';
import { ACT_NAMES, type Act, SORRY } from './en/acts.ts';
import { type Fitted, fill, fitted } from './fit.ts';

/** A rule that matched in a sentence; offsets are within the sentence. */
export interface Hit extends Span, Fitted {
	readonly entry: Entry;
}

/** What there is to know about one sentence, whatever stands around it. */
export interface SentenceReading {
	readonly hits: readonly Hit[];
	/** One bit an act, see `actBit`. */
	readonly acts: number;
	readonly words: number;
	readonly asks: boolean;
	/** How often it says sorry. */
	readonly sorries: number;
}

export const actBit = (act: Act): number => 1 << ACT_NAMES.indexOf(act);

const seen = new Uint32Array(book.numbers.size);
let stamp = 0;

/** Reads one sentence. Only patterns whose words are all there are tried. */
export function readSentence(sentence: string): SentenceReading {
	const tokens = plain(sentence, book.misspelt);
	const { words } = tokens;
	stamp++;
	const met: number[] = [];
	let sorries = 0;
	for (const word of words) {
		if (SORRY.has(word)) sorries++;
		const number = book.numbers.get(word);
		if (number === undefined || seen[number] === stamp) continue;
		seen[number] = stamp;
		met.push(number);
	}
	const hits: Hit[] = [];
	let acts = 0;
	let text: string | undefined;
	let offsets: number[] = [];
	for (const number of met) {
		for (const probe of book.probes[number]!) {
			if (!othersSeen(probe)) continue;
			if (probe.act !== null && acts & actBit(probe.act)) continue;
			if (text === undefined) [text, offsets] = joined(tokens);
			const regexp = probe.regexp();
			regexp.lastIndex = 0;
			for (let match = regexp.exec(text); match; match = regexp.exec(text)) {
				if (probe.act !== null) {
					acts |= actBit(probe.act);
					break;
				}
				const hit = hitOf(probe.entry!, match, sentence, tokens, text, offsets);
				if (hit) hits.push(hit);
				if (match[0].length === 0) break;
				regexp.lastIndex = match.index + match[0].length - 1;
			}
		}
	}
	for (const { entry, find } of book.finders) {
		for (const span of find(sentence)) hits.push(made(entry, span, sentence));
	}
	// "Sorry you feel that way" is no apology, and no sympathy either.
	if (hits.some(({ entry }) => entry.kind === 'non-apology')) acts &= ~(actBit('apology') | actBit('empathy'));
	return { hits, acts, words: words.length, asks: tokens.asks, sorries };
}

function othersSeen(probe: Probe): boolean {
	for (const set of probe.others) {
		let any = false;
		for (const number of set) {
			if (seen[number] === stamp) {
				any = true;
				break;
			}
		}
		if (!any) return false;
	}
	return true;
}

/** The plain words as one text with a space at both ends, and where each word begins in it. */
function joined({ words, breaks }: Plain): [string, number[]] {
	let text = ' ';
	const offsets: number[] = [];
	for (let i = 0; i < words.length; i++) {
		offsets.push(text.length);
		text += breaks[i] ? `${words[i]}, ` : `${words[i]} `;
	}
	return [text, offsets];
}

function hitOf(
	entry: Entry,
	match: RegExpExecArray,
	sentence: string,
	tokens: Plain,
	text: string,
	offsets: readonly number[],
): Hit | null {
	const { rule } = entry;
	if (rule.in === 'question' && !tokens.asks) return null;
	if (rule.in === 'statement' && tokens.asks) return null;
	if (entry.not.some((not) => not.test(text))) return null;
	const indices = match.indices;
	const [from, to] = indices?.groups?.mark ?? [match.index, match.index + match[0].length];
	const captured = (indices ?? []).map((place) => {
		if (!place) return undefined;
		const { start, end } = typed(place[0], place[1], tokens, offsets);
		return sentence.slice(start, end);
	});
	// A bracketed mark is a group too; captures are counted without it.
	if (indices?.groups?.mark) captured.splice(markIndex(match), 1);
	return made(entry, typed(from, to, tokens, offsets), sentence, captured);
}

function markIndex(match: RegExpExecArray): number {
	const mark = match.indices!.groups!.mark!;
	const at = match.indices!.findIndex(
		(place, i) => i > 0 && place !== undefined && place[0] === mark[0] && place[1] === mark[1],
	);
	return at < 0 ? match.length : at;
}

/** From offsets in the plain text to the words as typed. */
function typed(from: number, to: number, tokens: Plain, offsets: readonly number[]): Span {
	let first = 0;
	while (first + 1 < offsets.length && offsets[first]! < from) first++;
	let last = first;
	while (last + 1 < offsets.length && offsets[last + 1]! < to) last++;
	return { start: tokens.starts[first]!, end: tokens.ends[last]! };
}

/** Makes a hit of a place that a rule found. */
export function made(entry: Entry, span: Span, sentence: string, captured: readonly (string | undefined)[] = []): Hit {
	const { rule } = entry;
	const words = sentence.slice(span.start, span.end);
	const texts = rule.suggestions.map((template) => fill(template, words, captured));
	return { entry, start: span.start, end: span.end, ...fitted(sentence, span, texts, rule.replaces ?? 'words') };
}
