import { english } from '../english.ts';
import { openLanguage } from '../language.ts';
import type { Messages } from '../text/conversation.ts';
import { NEEDS, type Need } from '../tone/hint.ts';
import { createTone } from '../tone/index.ts';

const language = openLanguage(english);

/** How a message went, for who wrote it. */
export interface Feedback {
	/** How the made-up customer takes it: hurt by words we would underline, kindly otherwise. */
	readonly taken: 'kindly' | 'hurt';
	/** The words we would underline, with what they do. */
	readonly hurts: readonly { readonly text: string; readonly why: string }[];
	/** What an answer to this customer needs, and whether it is there. Empty where nobody complains. */
	readonly needs: readonly { readonly need: Need; readonly isThere: boolean }[];
}

/** Fewer words than this answer nothing, however kind. */
const SUBSTANCE = 5;

/** What there is to say about a message sent after these. */
export function feedbackOn(draft: string, messages: Messages): Feedback {
	const reading = language.read(messages);
	const { hints, tone, missing } = createTone(language.tone)({
		draft,
		messages,
		reading,
		level: 'normal',
		off: new Set(),
	});
	const isShort = draft.trim().split(/\s+/).length < SUBSTANCE;
	return {
		taken: hints.length > 0 || tone.label === 'defensive' ? 'hurt' : 'kindly',
		hurts: hints.map(({ text, why }) => ({ text, why })),
		needs: reading.complaint ? NEEDS.map((need) => ({ need, isThere: !isShort && !missing.includes(need) })) : [],
	};
}
