import { existsSync, readFileSync } from 'node:fs';
import type { Situation } from '../../src/customer/reading.ts';
import { createSearch, library, rank } from '../../src/replies/index.ts';
import { english } from '../english.ts';
import { asMessages, customerCases } from './customer.ts';

interface QueryCase {
	readonly words: string;
	readonly finds: readonly Situation[];
}

/** From the project's folder: what runs is a bundle, which stands elsewhere. */
const OURS = 'test/evaluate/data';

/** What agents type, and the situations it is meant for. */
export function queryCases(folder: string): readonly QueryCase[] {
	return readFileSync(`${folder}/customer-queries.jsonl`, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as QueryCase);
}

/** Queries whose first five answers hold a reply for a situation that was meant. */
export function searchHits(folder = OURS): {
	readonly hits: number;
	readonly missed: readonly string[];
	readonly of: number;
} {
	const search = createSearch(library);
	const queries = queryCases(folder);
	const missed = queries
		.filter(
			({ words, finds }) =>
				!search(words)
					.slice(0, 5)
					.some(({ situation }) => finds.includes(situation)),
		)
		.map(({ words }) => words);
	return { hits: queries.length - missed.length, missed, of: queries.length };
}

/** Shares of conversations where the first, or one of the first three and five replies offered is for what was asked. */
export function rankHits(folder?: string): { readonly first: number; readonly three: number; readonly five: number } {
	const cases = customerCases(folder);
	const offered = cases.map((one) => {
		const messages = asMessages(one);
		const { likely, shares = [], mood } = english.read(messages);
		const query = { likely, shares, mood, cues: english.cues(messages), missing: [], used: {} };
		return rank(library, query).findIndex(({ situation }) => situation === one.situation);
	});
	const share = (most: number) => offered.filter((at) => at >= 0 && at < most).length / Math.max(1, cases.length);
	return { first: share(1), three: share(3), five: share(5) };
}

/** Prints how often the replies offered and found are the right ones, on our labelled sets or those in `folder`. */
export function run(folder?: string): void {
	if (folder && !existsSync(`${folder}/customer.jsonl`)) {
		console.log('no customer.jsonl there');
		return;
	}
	const ranked = rankHits(folder);
	const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
	console.log(`replies: ${library.length} in the library`);
	console.log(`  right situation among the replies offered: first ${percent(ranked.first)}`);
	console.log(`    first three ${percent(ranked.three)}, first five ${percent(ranked.five)}`);
	const found = searchHits();
	console.log(
		`  search finds ${found.hits} of ${found.of} queries${found.missed.length ? `; missed: ${found.missed.join(', ')}` : ''}`,
	);
}
