/** Which way a message went. */
export type Direction = 'in' | 'out';

/** What all signs say that say anything; null when there is none, or when two disagree. */
export function agreed(...signs: readonly (Direction | null)[]): Direction | null {
	const said = new Set(signs.filter((sign) => sign !== null));
	return said.size === 1 ? [...said][0]! : null;
}

/** How far out from a message's words the element may be that pushes it to its side. */
const LEVELS = 8;

/**
 * Ours are pushed to the end of the line, theirs stand at its start: by the first row of flexible boxes around the words
 * that says so. Logical, so the same where writing starts at the right. Looks no further than `panel`.
 */
export function byFlex(words: Element, panel: Element | null): Direction | null {
	let around = words.parentElement;
	for (let level = 0; around && around !== panel && level < LEVELS; level++, around = around.parentElement) {
		const { display, flexDirection, justifyContent } = getComputedStyle(around);
		if (!display.endsWith('flex') || flexDirection.startsWith('column')) continue;
		const isEnd = /^(?:flex-)?end$/.test(justifyContent);
		if (!isEnd && !/^(?:flex-)?start$/.test(justifyContent)) continue;
		return isEnd !== (flexDirection === 'row-reverse') ? 'out' : 'in';
	}
	return null;
}

/** The last resort: which edge of the row the bubble is nearer to. Null in the middle, and where nothing is drawn. */
export function byPlace(row: Element, bubble: Element): Direction | null {
	const line = row.getBoundingClientRect();
	const shown = bubble.getBoundingClientRect();
	const left = shown.left - line.left;
	const right = line.right - shown.right;
	if (shown.width === 0 || Math.abs(left - right) < line.width / 10) return null;
	return left > right !== (getComputedStyle(row).direction === 'rtl') ? 'out' : 'in';
}
