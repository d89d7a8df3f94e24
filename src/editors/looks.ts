import type { Look } from './index.ts';

export const LOOKS: readonly Look[] = ['strong', 'gentle'];

/**
 * How underlines look, for highlights and for the mirror alike. Mid-tones that stand on white and on dark pages, told
 * apart by their line as well; none is red, which is the spelling checker's. The page can see these names and which
 * words they cover, never the advice.
 */
export const LOOK_CSS: Readonly<Record<Look, string>> = {
	strong: css('wavy', '204 112 0'),
	gentle: css('dotted', '116 143 38'),
};

/** Where `--concilia` is 0 they are there, but not seen. */
function css(line: string, colour: string): string {
	const seen = 'var(--concilia, 1)';
	return `text-decoration: underline ${line} 2px rgb(${colour} / ${seen}); background-color: rgb(${colour} / calc(.12 * ${seen}))`;
}

/** The name of a look in the page's highlight registry. */
export const highlightName = (look: Look) => `concilia-${look}`;
