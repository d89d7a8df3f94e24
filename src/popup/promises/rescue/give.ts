import type { Pledge } from '../../../promises/pledge.ts';
import { ask, type SuggestedReply } from '../../../protocol.ts';
import { copy } from '../../../ui/copy.ts';
import { t } from '../../../ui/text.ts';
import { deliver } from '../../deliver.ts';
import { findPlace, type Place } from '../../place.ts';
import { outcome } from '../../replies/outcome.ts';
import { type Done, openChat } from '../actions.ts';
import { isOpenIn } from '../home.ts';

/**
 * Puts the reply in the box of the chat the promise was made in. Where that is not the open one, copies it, opens the
 * chat and then tries again. Nothing is sent.
 */
export async function giveRescue(pledge: Pledge, reply: SuggestedReply, place: Place): Promise<Done> {
	if (isOpenIn(pledge, place)) return inserted(reply, place);
	// Before the chat comes up: the popup may close with that.
	if (!(await copy(reply.text))) return { said: t('result_lost'), undo: null };
	const opened = await openChat(pledge);
	if (opened) return { said: t('rescue_copied_site', opened.said), undo: null };
	const there = await findPlace();
	if (isOpenIn(pledge, there)) return inserted(reply, there);
	void ask('reply/used', { id: reply.id }).catch(() => {});
	return { said: t('rescue_copied'), undo: null };
}

async function inserted(reply: SuggestedReply, place: Place): Promise<Done> {
	return { said: outcome(await deliver(reply, place), []), undo: null };
}
