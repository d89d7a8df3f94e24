import { needName } from '../../ui/names.ts';
import { siteName } from '../../ui/sites.ts';
import { t } from '../../ui/text.ts';
import type { Place } from '../place.ts';
import { listed } from './outcome.ts';

/** Why replies can only be copied here; null where they can be inserted. */
export function placeNote(place: Place): string | null {
	if (place.kind === 'elsewhere') return t('note_elsewhere');
	const site = siteName(place.state.site);
	switch (place.state.status) {
		case 'ready':
			return null;
		case 'no-chat':
			return t('note_no_chat');
		case 'changed':
			return t('note_changed', site);
		case 'off':
			return t('note_off', site);
	}
}

/** What the draft in the box does not say yet, in words; null when there is none, or nothing is missing. */
export function draftLacks(place: Place): string | null {
	if (place.kind === 'elsewhere' || place.state.missing.length === 0) return null;
	return t('replies_draft_lacks', listed(place.state.missing.map(needName)));
}
