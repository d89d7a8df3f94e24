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
}

/** What should be left free besides the words. */
interface Free {
	/** Above the words, all from here down. */
	readonly from: number;
	readonly strip: Area | null;
	/** Where somebody writes. */
	readonly caret: readonly Area[];
}

/** Above the words, or below where there is no room or the caret would be covered; neither over the strip. */
export function spotAt(
	lines: readonly Area[],
	{ from, strip, caret }: Free,
	piece: Size,
	room: Size,
	isRightToLeft: boolean,
): Spot {
	const spot = (side?: 'below') => {
		const at = beside(lines, from, piece, room, isRightToLeft, side);
		if (!strip || !isOver(strip, at, piece)) return at;
		return beside(withStrip(lines, strip), Math.min(from, strip.top), piece, room, isRightToLeft, side);
	};
	const covers = (at: Spot) => caret.some((one) => isOver(one, at, piece));
	const usual = spot();
	if (!covers(usual)) return usual;
	const other = spot('below');
	return covers(other) ? usual : other;
}

/**
 * Words over several lines: over the first or under the last. Above, it keeps clear of all from `free` down. `side` is
 * where it goes if it can; without one above.
 */
export function beside(
	lines: readonly Area[],
	free: number,
	piece: Size,
	room: Size,
	isRightToLeft: boolean,
	side: 'above' | 'below' = 'above',
): Spot {
	const first = lines[0]!;
	const last = lines.at(-1)!;
	const above = free - GAP - piece.height;
	const below = last.bottom + GAP;
	const hasRoomBelow = below + piece.height <= room.height - EDGE;
	const isAbove = !hasRoomBelow || (side === 'above' && above >= EDGE);
	const line = isAbove ? first : last;
	return {
		left: within(isRightToLeft ? line.right - piece.width : line.left, room.width - piece.width),
		top: within(isAbove ? above : below, room.height - piece.height),
	};
}

function isOver({ left, right, top, bottom }: Area, at: Spot, { width, height }: Size): boolean {
	return at.left < right && at.left + width > left && at.top < bottom && at.top + height > top;
}

/** The same lines, except that below them begins under the strip as well where that is lower. */
function withStrip(lines: readonly Area[], strip: Area): readonly Area[] {
	const last = lines.at(-1)!;
	const { left, right, top } = last;
	return [...lines.slice(0, -1), { left, right, top, bottom: Math.max(last.bottom, strip.bottom) }];
}

function within(wanted: number, most: number): number {
	return Math.max(EDGE, Math.min(wanted, most - EDGE));
}
