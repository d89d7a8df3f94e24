import { siteName } from '../../ui/sites.ts';
import { t } from '../../ui/text.ts';
import type { Place } from '../place.ts';

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
