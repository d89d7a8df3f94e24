import './left.ts';
import { browser } from '../browser.ts';
import { bringLanguage } from './language.ts';
import { safely } from './safely.ts';
import { start } from './start.ts';

// The newest copy works alone: the script may be put into a page twice, and stays there, cut off, when the extension is
// updated. Copies cannot see each other's variables everywhere, but they share the document.
const NEWER = `concilia-newer-${browser.runtime.id}`;

const { conciliaSite: site } = globalThis;
if (site) {
	document.dispatchEvent(new Event(NEWER));
	const alone = new AbortController();
	document.addEventListener(NEWER, () => alone.abort(), { once: true });
	safely(start)(site, bringLanguage, alone.signal);
}
