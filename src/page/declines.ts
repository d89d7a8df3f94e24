import type { Settings } from '../settings.ts';

/** How pages ask writing assistants to stay away, whoever made them. */
const GRAMM = '[data-gramm="false"], [data-enable-grammarly="false"]';

/** Whether a box asks for no help, and the settings say that this is heeded. */
export function declines(box: HTMLElement, { heedsGramm, heedsSpellcheck }: Settings): boolean {
	return (heedsGramm && box.closest(GRAMM) !== null) || (heedsSpellcheck && box.getAttribute('spellcheck') === 'false');
}
