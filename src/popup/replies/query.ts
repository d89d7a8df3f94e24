import type { ReplyQuery } from '../../protocol.ts';
import { calledName } from '../../replies/name.ts';
import type { Settings } from '../../settings.ts';
import type { Place } from '../place.ts';

/** What to ask the worker for: the open chat as far as it is known, how the shop writes, and the words searched for. */
export function queryFor(place: Place, settings: Settings, words: string): ReplyQuery {
	const state = place.kind === 'page' && place.state.status === 'ready' ? place.state : null;
	return {
		likely: [...(state?.likely ?? [])],
		mood: state?.mood ?? 'neutral',
		missing: [...(state?.missing ?? [])],
		...(state?.shares && { shares: [...state.shares] }),
		...(state?.cues && { cues: [...state.cues] }),
		register: settings.register,
		...(state && {
			channel: state.channel,
			manner: state.manner,
			...(state.conversation !== null && { of: { site: state.site, conversation: state.conversation } }),
		}),
		words: words.trim(),
		values: filled({
			...state?.facts,
			customer: calledName(state?.addressee ?? ''),
		}),
	};
}

/** Without what is not known: an empty value would hide a reply's own fallback. */
function filled(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
	return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])));
}
