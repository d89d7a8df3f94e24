import type { Pledge } from '../../promises/pledge.ts';
import { SITES } from '../../ui/sites.ts';
import type { Place } from '../place.ts';
import type { Home } from './actions.ts';

const AWAY = 'by hand ';

/** Where a promise added by hand belongs: the open chat, or none that we know of. `key` is the form's own. */
export function homeFor(place: Place, key: string): Home {
	if (place.kind === 'page' && place.state.conversation !== null) {
		return { site: place.state.site, conversation: place.state.conversation, tab: place.tab };
	}
	return { site: SITES[0]!.id, conversation: AWAY + key, tab: null };
}

/** Whether a promise was added by hand while no chat was open. */
export function isAwayFromChat({ conversation }: Pick<Pledge, 'conversation'>): boolean {
	return conversation.startsWith(AWAY);
}

/** Whether the chat this promise was made in is the one that is open. */
export function isOpenIn({ site, conversation }: Pledge, place: Place): boolean {
	return (
		place.kind === 'page' &&
		place.state.status === 'ready' &&
		place.state.site === site &&
		place.state.conversation === conversation
	);
}
