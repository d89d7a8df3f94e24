import { ask, type PageState, type ReplyQuery, type SuggestedReply } from '../../protocol.ts';
import { deliver } from '../deliver.ts';
import { safely } from '../safely.ts';
import type { Find } from './search.ts';

/** How long the list may wait for what is said in the conversation, in ms. */
const PATIENCE = 1500;

/** Where the replies for one conversation come from. */
export interface Source {
	readonly find: Find;
	/** This one stands in the box: it comes sooner the next time. */
	used(reply: SuggestedReply): void;
}

/** The worker's replies for what is known of a conversation. Of the draft it is told only the words to search with. */
export function sourceFor(state: Promise<PageState>, register: ReplyQuery['register']): Source {
	// Without the page's word on the conversation a search still finds, and the usual replies are there.
	const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
	const known = Promise.race([state.catch(() => null), late]).then(aboutIt);
	return {
		find: async (words, signal) => deliver('reply/suggest', { ...(await known), register, words }, signal),
		used: safely(async ({ id }) => {
			const [situation] = (await known).likely;
			await ask('reply/used', { id, ...(situation && { situation }) });
		}),
	};
}

function aboutIt(state: PageState | null): Omit<ReplyQuery, 'register' | 'words'> {
	if (!state) return { likely: [], mood: 'neutral', missing: [], values: {} };
	const { site, channel, conversation, addressee, likely, shares, cues, mood, manner, missing, facts } = state;
	return {
		likely: [...likely],
		...(shares && { shares: [...shares] }),
		...(cues && { cues: [...cues] }),
		mood,
		manner,
		missing: [...missing],
		channel,
		...(conversation !== null && { of: { site, conversation } }),
		// An empty value would hide a reply's own fallback.
		values: Object.fromEntries(Object.entries({ ...facts, customer: addressee }).filter(([, value]) => value)),
	};
}
