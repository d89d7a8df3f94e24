import type { Situation } from '../customer/reading.ts';
import { ask, askPage, type Inserted, type SuggestedReply } from '../protocol.ts';
import { copy } from '../ui/copy.ts';
import type { Place } from './place.ts';

/** What became of a chosen reply. All but `inserted` and `lost` left it on the clipboard. */
export type Delivered = 'inserted' | 'copied' | 'refused' | 'no-box' | 'lost';

/** Puts the reply at the caret of the open chat; where that can't be, on the clipboard. Never sends anything. */
export async function deliver(reply: SuggestedReply, place: Place): Promise<Delivered> {
	const inserted = await insert(reply, place);
	if (inserted !== 'inserted' && !(await copy(reply.text))) return 'lost';
	// Only ranks replies by use: not worth a word to the person when it fails.
	void ask('reply/used', { id: reply.id, ...situationOf(place) }).catch(() => {});
	return inserted ?? 'copied';
}

/** Null where there is no box to try. */
async function insert({ text, cursor }: SuggestedReply, place: Place): Promise<Inserted | null> {
	if (place.kind === 'elsewhere' || place.state.status !== 'ready') return null;
	return askPage(place.tab, 'page/insert', { text, ...(cursor !== undefined && { cursor }) }).catch(
		() => 'refused' as const,
	);
}

/** The situation it was chosen in, where one is known. */
function situationOf(place: Place): { situation?: Situation } {
	const situation = place.kind === 'page' ? place.state.likely[0] : undefined;
	return situation ? { situation } : {};
}
