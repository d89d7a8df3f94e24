import { useEffect, useState } from 'react';
import { ask, type ReplyQuery, type SuggestedReply } from '../../protocol.ts';

export type Replies =
	| { readonly name: 'asking' }
	| { readonly name: 'ready'; readonly replies: readonly SuggestedReply[]; readonly words: string }
	| { readonly name: 'failed' };

/** The replies for a query. While a newer one is asked the last answer stays, so that the list does not flicker. */
export function useReplies(query: ReplyQuery): [Replies, () => void] {
	const [replies, setReplies] = useState<Replies>({ name: 'asking' });
	const [attempt, setAttempt] = useState(0);
	const asked = JSON.stringify(query);
	// biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the query by its content
	useEffect(() => {
		let isLatest = true;
		ask('reply/suggest', query).then(
			(found) => isLatest && setReplies({ name: 'ready', replies: found, words: query.words }),
			(error: unknown) => {
				console.error('Concilia:', error);
				if (isLatest) setReplies({ name: 'failed' });
			},
		);
		return () => {
			isLatest = false;
		};
	}, [asked, attempt]);
	return [replies, () => setAttempt(attempt + 1)];
}
