/** Weights by place, as they are kept: what each adds to the score, in grains. */
export type Table = ReadonlyMap<number, number>;

/** Weights are whole numbers of this size. */
export const GRAIN = 1 / 12;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** A digit from here on says that more of the number follows. */
const MORE = 32;
/** The heaviest weight, either way, that one digit can say. */
export const HEAVIEST = 31;

/** A table as text: for each place how far it is from the one before, then its weight. */
export function written(table: Table): string {
	let text = '';
	let last = 0;
	for (const [place, weight] of [...table].sort(([a], [b]) => a - b)) {
		let gap = place - last;
		last = place;
		for (; gap >= MORE; gap = Math.floor(gap / MORE)) text += DIGITS[MORE + (gap % MORE)];
		text += DIGITS[gap]! + DIGITS[weight + HEAVIEST];
	}
	return text;
}

/** What `written` wrote. Anything else gives some table or other; the text is our own. */
export function tableOf(text: string): Table {
	const table = new Map<number, number>();
	let place = 0;
	for (let at = 0; at < text.length; ) {
		let scale = 1;
		let digit = DIGITS.indexOf(text[at++]!);
		for (; digit >= MORE; digit = DIGITS.indexOf(text[at++]!)) {
			place += (digit - MORE) * scale;
			scale *= MORE;
		}
		place += digit * scale;
		table.set(place, DIGITS.indexOf(text[at++]!) - HEAVIEST);
	}
	return table;
}
