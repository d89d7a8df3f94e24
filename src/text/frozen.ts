/**
 * Data that was worked out beforehand, as text: JSON with flat arrays of numbers in it. A page that thaws it holds the
 * numbers and nothing else; the text can go.
 */
const FLAT = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array } as const;
type FlatName = keyof typeof FLAT;
const NAMES = Object.keys(FLAT) as FlatName[];

/** An array as it is written. */
interface Written {
	readonly flat: FlatName;
	readonly length: number;
	/** The numbers never fall: each is written as how much higher it is than the one before. */
	readonly rises: boolean;
	readonly digits: string;
}

/** Plain data and flat arrays of the kinds above as text, in ASCII. */
export function freeze(value: unknown): string {
	return JSON.stringify(value, (_, one: unknown) => {
		const flat = NAMES.find((name) => one instanceof FLAT[name]);
		return flat ? written(flat, one as Uint32Array) : one;
	}).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What `freeze` was given. The text is our own: any other gives an error or nonsense. */
export function thaw<T>(text: string): T {
	return thawed(JSON.parse(text)) as T;
}

/** Not as JSON's own reviver: that is told the place of each number in a list as a text, and the browser keeps those. */
function thawed(one: unknown): unknown {
	if (typeof one !== 'object' || one === null) return one;
	if (Array.isArray(one)) {
		for (const [at, inner] of one.entries()) if (typeof inner === 'object') one[at] = thawed(inner);
		return one;
	}
	const { digits } = one as Partial<Written>;
	if (typeof digits === 'string') return numbersIn(one as Written);
	for (const [name, inner] of Object.entries(one)) (one as Record<string, unknown>)[name] = thawed(inner);
	return one;
}

/**
 * Five bits a letter, the lowest first; another follows a letter from the second half. Each number begins with a letter of
 * its own, so that a row that comes again is the same text again and packs well.
 */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const BITS = 5;
const MORE = 1 << BITS;

function written(flat: FlatName, numbers: Uint32Array): Written {
	const rises = numbers.every((number, at) => at === 0 || number >= numbers[at - 1]!);
	let digits = '';
	let before = 0;
	for (const number of numbers) {
		let left = number - before;
		if (rises) before = number;
		for (; left >= MORE; left = Math.floor(left / MORE)) digits += LETTERS[MORE + (left % MORE)];
		digits += LETTERS[left];
	}
	return { flat, length: numbers.length, rises, digits };
}

function numbersIn({ flat, length, rises, digits }: Written): Uint8Array | Uint16Array | Uint32Array {
	const values = new Uint8Array(128);
	for (let value = 0; value < LETTERS.length; value++) values[LETTERS.charCodeAt(value)] = value;
	const found = new FLAT[flat](length);
	let before = 0;
	let at = 0;
	for (let nth = 0; nth < length; nth++) {
		let number = 0;
		let unit = 1;
		for (;;) {
			const value = values[digits.charCodeAt(at++)]!;
			number += (value & (MORE - 1)) * unit;
			if (value < MORE) break;
			unit *= MORE;
		}
		if (rises) before = number += before;
		found[nth] = number;
	}
	return found;
}
