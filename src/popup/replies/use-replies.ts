import { useEffect, useState } from 'react';
import { ask, type FoundReply, type ReplyQuery } from '../../protocol.ts';

export type Replies =
	| { readonly name: 'asking' }
	| {
			readonly name: 'ready';
			readonly replies: readonly FoundReply[];
			readonly words: string;
			/** There may be more than were asked for. */
			readonly hasMore: boolean;
			/** Newer ones are on their way: something is sought, or said, that these do not know of. */
			readonly isOld: boolean;
	  }
	| { readonly name: 'failed' };

/** An answer, with what was asked and for whom. */
type Answer =
	| Exclude<Replies, { name: 'ready' }>
	| (Omit<Extract<Replies, { name: 'ready' }>, 'isOld'> & { readonly asked: string; readonly customer: string });

const ASKING = { name: 'asking' } as const;

/** As many as are seen at once, and a little more. */
const FIRST = 30;
/** More than anybody has. */
const ALL = 20_000;

/**
 * The replies for a query: the first few at once, all of them once `more` is called. While a newer query is asked the
 * last answer stays, so that the list does not flicker; but never replies made out for another customer.
 */
export function useReplies(query: Omit<ReplyQuery, 'most'>): {
	readonly answer: Replies;
	readonly retry: () => void;
	readonly more: () => void;
} {
	const [answer, setAnswer] = useState<Answer>(ASKING);
	const [attempt, setAttempt] = useState(0);
	const asked = JSON.stringify(query);
	const customer = JSON.stringify([query.of, query.values.customer]);
	/** The query that all replies are wanted for. */
	const [whole, setWhole] = useState<string | null>(null);
	const most = whole === asked ? ALL : FIRST;
	// biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the query by its content
	useEffect(() => {
		let isLatest = true;
		ask('reply/suggest', { ...query, most }).then(
			(replies) =>
				isLatest &&
				setAnswer({ name: 'ready', replies, words: query.words, hasMore: replies.length === most, asked, customer }),
			(error: unknown) => {
				console.error('Concilia:', error);
				if (isLatest) setAnswer({ name: 'failed' });
			},
		);
		return () => {
			isLatest = false;
		};
	}, [asked, most, attempt]);
	const shown =
		answer.name !== 'ready'
			? answer
			: answer.customer === customer
				? { ...answer, isOld: answer.asked !== asked }
				: ASKING;
	return { answer: shown, retry: () => setAttempt(attempt + 1), more: () => setWhole(asked) };
}
