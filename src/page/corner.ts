import type { Corner } from '../settings.ts';

/** Pixels between the box and the strip, and between the strip and the edge of the window. */
const GAP = 3;
const EDGE = 4;

type Area = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
interface Size {
	readonly width: number;
	readonly height: number;
}

/** The corners to try: the wanted one, then the other end of that side, then the other side. */
export function cornersFrom(wanted: Corner): readonly Corner[] {
	const [side, end] = wanted.split('-') as ['top' | 'bottom', 'start' | 'end'];
	const otherSide = side === 'top' ? 'bottom' : 'top';
	const otherEnd = end === 'end' ? 'start' : 'end';
	return [wanted, `${side}-${otherEnd}`, `${otherSide}-${end}`, `${otherSide}-${otherEnd}`];
}

/** Where a piece of this size stands outside this corner of the box; null where the window has no room for it. */
export function at(corner: Corner, box: Area, piece: Size, room: Size, isRightToLeft: boolean): DOMRect | null {
	const isRight = corner.endsWith('end') !== isRightToLeft;
	const wanted = isRight ? box.right - piece.width : box.left;
	const left = Math.max(EDGE, Math.min(wanted, room.width - piece.width - EDGE));
	const top = corner.startsWith('top') ? box.top - GAP - piece.height : box.bottom + GAP;
	const fits =
		top >= EDGE && top + piece.height <= room.height - EDGE && left < box.right && left + piece.width > box.left;
	return fits ? new DOMRect(left, top, piece.width, piece.height) : null;
}

/** The corner of the box that a point is nearest to. */
export function nearest(x: number, y: number, box: Area, isRightToLeft: boolean): Corner {
	const side = y < (box.top + box.bottom) / 2 ? 'top' : 'bottom';
	const isRight = x > (box.left + box.right) / 2;
	return `${side}-${isRight !== isRightToLeft ? 'end' : 'start'}`;
}
