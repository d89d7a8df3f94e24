import type { SuggestedReply } from '../../protocol.ts';
import { safely } from '../safely.ts';

/** Gives the replies for some words, best first. */
export type Find = (words: string, signal: AbortSignal) => Promise<readonly SuggestedReply[]>;

/** Looks for replies while words are typed: only what was asked last is answered. */
export interface Search {
	/** What is looked for from now on; the same words are not asked about again. */
	readonly begin: (words: string) => void;
	/** Forgets what was asked. */
	stop(): void;
	/** What is looked for. */
	words(): string;
}

interface Told {
	/** An answer is on its way. */
	asking(): void;
	/** What was found; null when nobody answered. */
	answered(found: readonly SuggestedReply[] | null): void;
}

export function createSearch(find: Find, { asking, answered }: Told, signal: AbortSignal): Search {
	let words: string | null = null;
	/** Words that nothing fits. What begins with them is not asked about again. */
	let barren: string | null = null;
	let latest = new AbortController();

	return {
		words: () => words ?? '',
		stop() {
			latest.abort();
			words = barren = null;
		},
		begin: safely(async (given: string) => {
			const sought = given.trim();
			if (sought === words) return;
			words = sought;
			latest.abort();
			latest = new AbortController();
			if (barren !== null && sought.startsWith(barren)) return answered([]);
			const mine = AbortSignal.any([signal, latest.signal]);
			asking();
			const found = await find(sought, mine).catch(() => null);
			if (mine.aborted) return;
			barren = found?.length === 0 && sought !== '' ? sought : null;
			answered(found);
		}),
	};
}
