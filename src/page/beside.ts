/** Where a piece goes beside some words, in pixels from the window's corner: counting only, no page. */

/** Pixels between the words and our piece, and between our piece and the edge of the window. */
export const GAP = 6;
export const EDGE = 8;

interface Size {
	readonly width: number;
	readonly height: number;
}
type Area = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
interface Spot {
	readonly left: number;
	readonly top: number;
	/** It was not to be helped: no place in the window leaves Send free. */
	readonly isOverSend: boolean;
}

/** What should be left free besides the words. */
interface Free {
	/** Above the words, all from here down. */
	readonly from: number;
	readonly strip: Area | null;
	/** Where somebody writes. */
	readonly caret: readonly Area[];
	/** The buttons that send. */
	readonly sends: readonly Area[];
}

/** How bad it is to be over each; being over Send is worse than all the others together. */
const SEND = 8;
const WORDS = 4;
const CARET = 2;
const STRIP = 1;

/**
 * Above the words (over several lines: above the first), or below them, or a little aside: the first of these places that
 * is over nothing that should be free, else the one that does least harm. Always inside the window, if it fits.
 */
export function spotAt(lines: readonly Area[], free: Free, piece: Size, room: Size, isRightToLeft: boolean): Spot {
	const { from, strip, caret, sends } = free;
	const [first, last] = [lines[0]!, lines.at(-1)!];
	const above = (y: number) => y - GAP - piece.height;
	const below = (y: number) => y + GAP;
	const startOf = ({ left, right }: Area) => (isRightToLeft ? right - piece.width : left);
	const at = (left: number, top: number) => ({
		left: within(left, room.width - piece.width),
		top: within(top, room.height - piece.height),
	});
	const harm = (spot: { readonly left: number; readonly top: number }) => {
		const isOver = ({ left, right, top, bottom }: Area) =>
			spot.left < right && spot.left + piece.width > left && spot.top < bottom && spot.top + piece.height > top;
		return (
			(sends.some(isOver) ? SEND : 0) +
			(lines.some(isOver) ? WORDS : 0) +
			(caret.some(isOver) ? CARET : 0) +
			(strip && isOver(strip) ? STRIP : 0)
		);
	};
	const beside = [
		at(startOf(first), above(from)),
		...(strip ? [at(startOf(first), above(Math.min(from, strip.top)))] : []),
		at(startOf(last), below(last.bottom)),
		...(strip ? [at(startOf(last), below(Math.max(last.bottom, strip.bottom)))] : []),
	];
	const aside = sends.flatMap(({ left, right, top, bottom }) => [
		...beside.flatMap((spot) => [at(left - GAP - piece.width, spot.top), at(right + GAP, spot.top)]),
		...beside.flatMap((spot) => [at(spot.left, above(top)), at(spot.left, below(bottom))]),
	]);
	const best = [...beside, ...aside].map((spot) => ({ ...spot, harm: harm(spot) }));
	const least = Math.min(...best.map((spot) => spot.harm));
	const { left, top } = best.find((spot) => spot.harm === least)!;
	return { left, top, isOverSend: least >= SEND };
}

/** The most height that a piece can have in this room without being over any of these, wherever they stand side by side. */
export function heightBeside(areas: readonly Area[], room: Size): number {
	let [most, from] = [0, EDGE];
	for (const { top, bottom } of areas.toSorted((a, b) => a.top - b.top)) {
		most = Math.max(most, top - GAP - from);
		from = Math.max(from, bottom + GAP);
	}
	return Math.max(most, room.height - EDGE - from);
}

function within(wanted: number, most: number): number {
	return Math.max(EDGE, Math.min(wanted, most - EDGE));
}
