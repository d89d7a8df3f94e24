import type { Look } from './index.ts';

export const LOOKS: readonly Look[] = ['strong', 'gentle'];

/**
 * How underlines look, for highlights and for the mirror alike. Mid-tones that stand on white and on dark pages, told
 * apart by their line as well; none is red, which is the spelling checker's. The page can see these names and which
 * words they cover, never the advice.
 */
export const LOOK_CSS: Readonly<Record<Look, string>> = {
	strong: 'text-decoration: underline wavy 2px #cc7000; background-color: rgb(204 112 0 / 12%)',
	gentle: 'text-decoration: underline dotted 2px #748f26; background-color: rgb(116 143 38 / 12%)',
};

/** The name of a look in the page's highlight registry. */
export const highlightName = (look: Look) => `concilia-${look}`;
