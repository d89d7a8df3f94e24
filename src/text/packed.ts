/**
 * Digits as text, as short as their frequencies allow, for a page has to fetch them (asymmetric numeral systems, six bits a
 * character). Each stream of digits has frequencies of its own, which stand first.
 */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const BITS = 6;
/** How many digits there are, 0 and up. */
export const DIGITS = 1 << BITS;
/** Frequencies of a stream add up to this, as a power of two. */
const SCALE = 12;
/** What is packed so far is a number from here to `DIGITS` times here. */
const LEAST = 2 ** 24;

const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS; value++) VALUES[LETTERS.charCodeAt(value)] = value;

/** Packs digits, each with the number of its stream. */
export function pack(digits: readonly (readonly [stream: number, digit: number])[], streams: number): string {
	const shares = Array.from({ length: streams }, (_, stream) =>
		sharesOf(digits.filter(([of]) => of === stream).map(([, digit]) => digit)),
	);
	const before = shares.map(sumsOf);
	let body = '';
	let state = LEAST;
	const put = (): void => {
		body = LETTERS[state % DIGITS]! + body;
		state = Math.floor(state / DIGITS);
	};
	// What goes in last comes out first.
	for (const [stream, digit] of digits.toReversed()) {
		const share = shares[stream]![digit]!;
		while (state >= (LEAST >> SCALE) * DIGITS * share) put();
		state = (Math.floor(state / share) << SCALE) + (state % share) + before[stream]![digit]!;
	}
	for (let i = 0; i < 5; i++) put();
	const head = shares.flat().map((share) => LETTERS[share >> BITS]! + LETTERS[share % DIGITS]!);
	return head.join('') + body;
}

/**
 * Reads what `pack` wrote: gives the next digit, which must be asked for with the stream that it was packed with. Any other
 * text gives some digits or other; it is our own.
 */
export function unpack(text: string, streams: number): (stream: number) => number {
	let at = 0;
	const next = (): number => (at < text.length ? VALUES[text.charCodeAt(at++)]! : 0);
	const shares = new Uint16Array(streams * DIGITS);
	for (let i = 0; i < shares.length; i++) shares[i] = (next() << BITS) | next();
	const before = new Uint16Array(shares.length);
	/** The digit at each place of a stream's scale. */
	const digits = new Uint8Array(streams << SCALE);
	for (let stream = 0; stream < streams; stream++) {
		let sum = 0;
		for (let i = stream * DIGITS; i < (stream + 1) * DIGITS; i++) {
			before[i] = sum;
			digits.fill(i, (stream << SCALE) + sum, (stream << SCALE) + sum + shares[i]!);
			sum += shares[i]!;
		}
	}
	let state = 0;
	for (let i = 0; i < 5; i++) state = (state << BITS) | next();
	const ones = (1 << SCALE) - 1;
	return (stream) => {
		const slot = state & ones;
		const digit = digits[(stream << SCALE) | slot]! % DIGITS;
		const nth = stream * DIGITS + digit;
		state = shares[nth]! * (state >> SCALE) + slot - before[nth]!;
		while (state < LEAST && at < text.length) state = (state << BITS) | next();
		return digit;
	};
}

/** How much of the scale each digit gets, at least something if it comes at all, and never all of it. */
function sharesOf(digits: readonly number[]): number[] {
	const counts = new Array<number>(DIGITS).fill(0);
	for (const digit of digits) counts[digit]!++;
	const whole = 1 << SCALE;
	const shares = counts.map((count) =>
		count === 0 ? 0 : Math.max(1, Math.floor((count / digits.length) * (whole - DIGITS))),
	);
	const most = shares.indexOf(Math.max(...shares));
	shares[most]! += whole - 1 - shares.reduce((sum, share) => sum + share, 0);
	return shares;
}

/** What stands before each share on the scale. */
function sumsOf(shares: readonly number[]): number[] {
	let sum = 0;
	return shares.map((share) => {
		sum += share;
		return sum - share;
	});
}
