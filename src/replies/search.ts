import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { SMALL_WORDS } from './en/small-words.ts';
import { meant } from './en/synonyms.ts';
import { REGISTERS, type Reply } from './reply.ts';

/** How many are answered: nobody reads on. */
const MOST = 50;
/** A search is a few words; more is a paste by mistake. */
const LONGEST = 200;
const MOST_WORDS = 8;

/** Letters without their marks, in lower case: "café" and "Cafe" are one word. */
const folded = (term: string) => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Best first, at most 50; `liked` says by id how much more a reply counts than another. Empty words give nothing. */
export type Search = (words: string, liked?: ReadonlyMap<string, number>) => readonly Reply[];

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * A search over titles, bodies, tags and situations that forgives typos and unfinished words. Building takes about 30 µs
 * a reply; keep it while the replies stay the same.
 */
export function createSearch(replies: readonly Reply[]): Search {
	const index = new MiniSearch<{ id: number; title: string; tags: string; situation: string; body: string }>({
		fields: ['title', 'tags', 'situation', 'body'],
		processTerm: (term) => folded(term) || null,
		searchOptions: {
			boost: { title: 4, tags: 3, situation: 3 },
			prefix: true,
			fuzzy: (term) => (term.length > 7 ? 2 : term.length > 3 ? 1 : false),
			weights: { prefix: 0.6, fuzzy: 0.3 },
		},
	});
	index.addAll(
		replies.map((reply, id) => ({
			id,
			title: reply.title,
			tags: reply.tags.join(' '),
			situation: reply.situation.replaceAll('-', ' '),
			body: REGISTERS.flatMap((register) => reply.say[register].map((part) => part.text)).join(' '),
		})),
	);
	const wordOrMeant = (word: string): Query => {
		const [, ...others] = meant(folded(word));
		if (others.length === 0) return word;
		// What was typed counts more than what it may have meant.
		const also = { queries: others, prefix: false, fuzzy: false };
		return { combineWith: 'OR', queries: [word, also] };
	};
	return (words, liked = NONE) => {
		const typed = wordsIn(words);
		if (typed.length === 0) return [];
		const queries = typed.map(wordOrMeant);
		const all = index.search({ combineWith: 'AND', queries });
		const found = all.length > 0 ? all : index.search({ combineWith: 'OR', queries });
		const weighed = liked.size > 0 ? found.map((one) => weigh(one, replies[one.id as number]!, liked)) : found;
		if (liked.size > 0) weighed.sort((a, b) => b.score - a.score);
		return weighed.slice(0, MOST).map(({ id }) => replies[id as number]!);
	};
}

/** The words that can find something: small ones, and a letter another word has just begun with, only where there are no others. */
function wordsIn(typed: string): readonly string[] {
	const words = typed
		.slice(0, LONGEST)
		.split(/[\s,;/]+/)
		.filter(Boolean)
		.slice(0, MOST_WORDS);
	const telling = words.filter((word) => word.length > 1 && !SMALL_WORDS.has(folded(word)));
	return telling.length > 0 ? telling : words;
}

function weigh({ id, score }: SearchResult, reply: Reply, liked: ReadonlyMap<string, number>) {
	return { id, score: score * (liked.get(reply.id) ?? 1) };
}
