import type { Situation } from '../customer/reading.ts';
import { ask, askPage, type Inserted, type SuggestedReply } from '../protocol.ts';
import { copy } from '../ui/copy.ts';
import type { Place } from './place.ts';

/** What became of a chosen reply. All but `inserted` and `lost` left it on the clipboard. */
export type Delivered = 'inserted' | 'copied' | 'refused' | 'moved' | 'no-box' | 'lost';

/** Puts the reply at the caret of the open chat; where that can't be, on the clipboard. Never sends anything. */
export async function deliver(reply: SuggestedReply, place: Place): Promise<Delivered> {
	const inserted = await insert(reply, place);
	if (inserted !== 'inserted' && !(await copy(reply.text))) return 'lost';
	noteUsed(reply, place);
	return inserted ?? 'copied';
}

/** Puts the reply on the clipboard alone. */
export async function copyOnly(reply: SuggestedReply, place: Place): Promise<Delivered> {
	if (!(await copy(reply.text))) return 'lost';
	noteUsed(reply, place);
	return 'copied';
}

/** Null where there is no box to try. Into the conversation it was made for and no other: another may be open by now. */
async function insert({ text, cursor }: SuggestedReply, place: Place): Promise<Inserted | null> {
	if (place.kind === 'elsewhere' || place.state.status !== 'ready') return null;
	const { conversation } = place.state;
	return askPage(place.tab, 'page/insert', {
		text,
		...(cursor !== undefined && { cursor }),
		...(conversation !== null && { conversation }),
	}).catch(() => 'refused' as const);
}

/** Only ranks replies by use: not worth a word to the person when it fails. */
function noteUsed({ id }: SuggestedReply, place: Place): void {
	const situation: Situation | undefined = place.kind === 'page' ? place.state.likely[0] : undefined;
	void ask('reply/used', { id, ...(situation && { situation }) }).catch(() => {});
}
