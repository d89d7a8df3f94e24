import { english } from '../english.ts';
import { openLanguage } from '../language.ts';
import type { Messages } from '../text/conversation.ts';
import { createTone } from '../tone/index.ts';

const language = openLanguage(english);

/** How the made-up customer takes a message: hurt by words we would underline, kindly otherwise. */
export function taken(draft: string, messages: Messages): 'kindly' | 'hurt' {
	const { hints, tone } = createTone(language.tone)({
		draft,
		messages,
		reading: language.read(messages),
		level: 'normal',
		off: new Set(),
	});
	return hints.length > 0 || tone.label === 'defensive' ? 'hurt' : 'kindly';
}
