import { read } from '../customer/index.ts';
import type { Messages } from '../text/conversation.ts';
import { createTone } from '../tone/index.ts';

/** How the made-up customer takes a message: hurt by words we would underline, kindly otherwise. */
export function taken(draft: string, messages: Messages): 'kindly' | 'hurt' {
	const { hints, tone } = createTone()({
		draft,
		messages,
		reading: read(messages),
		level: 'normal',
		off: new Set(),
	});
	return hints.length > 0 || tone.label === 'defensive' ? 'hurt' : 'kindly';
}
