/** For underlines and for our element, by `looks.ts` and `styles.ts`. */
const HIDDEN = ':root { --concilia: 0; --concilia-host: none }';

/**
 * Firefox stops our scripts at once when the extension is switched off or removed: nothing of ours can clear up then. But
 * it takes the worker's style sheet (`TIE`) along, and without that one this one hides all that is left.
 */
export function tie(signal: AbortSignal): void {
	if (getComputedStyle(document.documentElement).getPropertyValue('--concilia') !== '1') return;
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(HIDDEN);
	document.adoptedStyleSheets.push(sheet);
	const untie = () => {
		const index = Array.prototype.indexOf.call(document.adoptedStyleSheets, sheet);
		if (index >= 0) document.adoptedStyleSheets.splice(index, 1);
	};
	signal.addEventListener('abort', untie, { once: true });
}
