import { NOWHERE } from '../text/hashes.ts';
import type { Programs } from './assemble.ts';
import * as does from './instructions.ts';

/** A sentence as patterns see it. */
export interface Text {
	/** In plain spelling, see text/plain.ts. */
	readonly words: readonly string[];
	/** A break in the flow follows the word. */
	readonly breaks: readonly boolean[];
	/** The words by number; `NOWHERE` where no pattern asks for a word. */
	readonly numbers: readonly number[];
}

/** Word numbers: `start` is the first underlined word, `end` the first one behind it, `next` where to go on. */
export interface Match {
	readonly start: number;
	readonly end: number;
	readonly next: number;
}

/** The first match of this pattern that begins at this word or behind it. */
export type Find = (pattern: number, text: Text, from: number) => Match | null;

/** The longest row of words that may be looked for in front of a place. */
const BEHIND = 4;
/** In more words than this, a pattern that begins with fewer than these is tried only where they stand. */
const LONG = 30;
const FEW = 60;
/** Sets of fewer words are looked through. */
const SMALL = 8;

/** Runs patterns. One text at a time; no pattern repeats without end, so the time is linear in the text. */
export function createMatcher({ code: { all: code, begin }, opening, sets, endings, roles }: Programs): Find {
	const { all: members, begin: setBegin } = sets;
	let words: readonly string[] = [];
	let breaks: readonly boolean[] = [];
	let numbers: readonly number[] = [];
	let base = 0;
	let [start, end, next, upTo] = [-1, -1, 0, 0];

	function isIn(set: number, number: number): boolean {
		let low = setBegin[set]!;
		let high = setBegin[set + 1]!;
		if (high - low < SMALL) {
			while (low < high) if (members[low++] === number) return true;
			return false;
		}
		while (low < high) {
			const middle = (low + high) >> 1;
			if (members[middle]! < number) low = middle + 1;
			else high = middle;
		}
		return low < setBegin[set + 1]! && members[low] === number;
	}

	const is = (role: number, at: number): boolean =>
		at < numbers.length && numbers[at] !== NOWHERE && (roles[numbers[at]!]! & role) !== 0;

	function opensClause(at: number): boolean {
		if (at === 0 || breaks[at - 1] || is(does.JOIN, at - 1)) return true;
		if (!is(does.LEAD, at - 1)) return false;
		return at === 1 || breaks[at - 2]! || (at === 2 && is(does.LEAD, 0));
	}

	function isBehind(place: number, at: number): boolean {
		const outer = upTo;
		upTo = at;
		let isThere = false;
		for (let from = Math.max(0, at - BEHIND); from < at && !isThere; from++) isThere = run(place, from);
		upTo = outer;
		return isThere;
	}

	/** Whether all that follows from this instruction is there, from this word on. */
	function run(instruction: number, word: number): boolean {
		let pc = instruction;
		let at = word;
		for (;;) {
			switch (code[pc]) {
				case does.WORD:
					if (numbers[at] !== code[pc + 1]) return false;
					at++;
					pc += 2;
					break;
				case does.ANY:
					if (at >= numbers.length || !isIn(code[pc + 1]!, numbers[at]!)) return false;
					at++;
					pc += 2;
					break;
				case does.ENDING:
					if (at >= words.length || !words[at]!.endsWith(endings[code[pc + 1]!]!)) return false;
					at++;
					pc += 2;
					break;
				case does.FILLED:
					pc++;
					if (is(does.FILLER, at)) {
						if (run(pc, at)) return true;
						at++;
					}
					break;
				case does.OR:
					if (run(pc + 2, at)) return true;
					pc = base + code[pc + 1]!;
					break;
				case does.GO:
					pc = base + code[pc + 1]!;
					break;
				case does.GAP: {
					const most = code[pc + 1]!;
					const reach = code[pc + 2]!;
					for (let i = 0; ; i++) {
						if (run(pc + 3, at + i)) return true;
						if (i === most || at + i >= words.length) return false;
						if (reach !== does.ACROSS && breaks[at + i]) return reach === does.TO_BREAK && run(pc + 3, at + i + 1);
					}
				}
				case does.MARK:
					if (!run(pc + 1, at)) return false;
					start = at;
					return true;
				case does.MARKED:
					if (!run(pc + 1, at)) return false;
					end = at;
					return true;
				case does.NOT:
					if (run(pc + 2, at) || (is(does.FILLER, at) && run(pc + 2, at + 1))) return false;
					pc = base + code[pc + 1]!;
					break;
				case does.NOT_BEHIND:
					if (isBehind(pc + 2, at)) return false;
					pc = base + code[pc + 1]!;
					break;
				case does.HERE:
					return at === upTo;
				case does.START:
					if (!opensClause(at)) return false;
					pc++;
					break;
				case does.END:
					if (at !== words.length) return false;
					pc++;
					break;
				case does.BREAK:
					if (at === 0 || !breaks[at - 1]) return false;
					pc++;
					break;
				default:
					next = at;
					return true;
			}
		}
	}

	function matchAt(at: number): Match | null {
		start = end = -1;
		if (!run(base, at)) return null;
		return start < 0 ? { start: at, end: next, next } : { start, end, next };
	}

	/** Where words of this set stand in the text, in order. */
	function placesOf(set: number): number[] {
		const standing = standingIn(numbers);
		const found: number[] = [];
		for (let i = setBegin[set]!; i < setBegin[set + 1]!; i++) found.push(...(standing.get(members[i]!) ?? []));
		return found.sort((a, b) => a - b);
	}

	return (pattern, text, from) => {
		({ words, breaks, numbers } = text);
		base = begin[pattern]!;
		const first = opening[pattern]!;
		if (words.length > LONG && first !== does.NO_SET && setBegin[first + 1]! - setBegin[first]! < FEW) {
			for (const at of placesOf(first)) {
				const match = at >= from ? matchAt(at) : null;
				if (match) return match;
			}
			return null;
		}
		for (let at = from; at < words.length; at++) {
			const match = first === does.NO_SET || isIn(first, numbers[at]!) ? matchAt(at) : null;
			if (match) return match;
		}
		return null;
	};
}

/** Where each word stands in the text last asked about: a long text is asked about by hundreds of patterns in a row. */
let asked: readonly number[] = [];
let standing = new Map<number, number[]>();

function standingIn(numbers: readonly number[]): ReadonlyMap<number, readonly number[]> {
	if (numbers === asked) return standing;
	asked = numbers;
	standing = new Map();
	for (const [at, number] of numbers.entries()) {
		const places = standing.get(number);
		if (places) places.push(at);
		else standing.set(number, [at]);
	}
	return standing;
}
