import type { Look } from './index.ts';

export const LOOKS: readonly Look[] = ['tone', 'promise', 'care'];

/**
 * How underlines look, for highlights and for the mirror alike. Mid-tones that stand on white and on dark pages; none
 * is red, which is the spelling checker's. The page can see these names and which words they cover, never the advice.
 */
export const LOOK_CSS: Readonly<Record<Look, string>> = {
	tone: 'text-decoration: underline wavy 2px #d97706; background-color: rgb(217 119 6 / 12%)',
	promise: 'text-decoration: underline solid 2px #0d9488; background-color: rgb(13 148 136 / 10%)',
	care: 'text-decoration: underline dotted 2px #8b5cf6; background-color: rgb(139 92 246 / 12%)',
};

/** The name of a look in the page's highlight registry. */
export const highlightName = (look: Look) => `concilia-${look}`;
