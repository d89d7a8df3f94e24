import type { Messages } from './conversation.ts';

/** How somebody writes: as people text, in whole warm sentences, or as a letter. */
export type Manner = 'chat' | 'warm' | 'formal';

/** The agent's last few messages tell; more is how it was long ago. */
const LAST = 4;
/** Words a message, at most, where people text. */
const TEXTED = 22;
/** A salutation on a line of its own. */
const SALUTED = /^[^\n]{2,60},[ \t]*\n\s*\S/;
const PARAGRAPHS = /\n[ \t]*\n/;
const LETTER_LENGTH = 160;

const isLetter = (text: string) => SALUTED.test(text) || (text.length >= LETTER_LENGTH && PARAGRAPHS.test(text));

/**
 * How the agent has written in this conversation so far, from the shape of their messages alone, in any language; null
 * while there is too little to tell.
 */
export function mannerOf(messages: Messages): Manner | null {
	const said = messages
		.filter(({ direction, text }) => direction === 'out' && text.trim() !== '')
		.slice(-LAST)
		.map(({ text }) => text.trim());
	const last = said.at(-1);
	if (last === undefined) return null;
	if (isLetter(last)) return 'formal';
	if (said.length < 2) return null;
	const words = said.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
	return words / said.length <= TEXTED ? 'chat' : 'warm';
}
