import type { SeenMessage } from '../site.ts';

/**
 * Messages of ours that are gone from among their neighbours: those before and after them still stand. At the end there
 * is nobody after, so `isEndInView` must say that the list was not just scrolled or shortened. Lists draw only a part of
 * a conversation, so what left at the top is not gone; nor are words that still stand there once.
 */
export function goneFrom(
	before: readonly SeenMessage[],
	now: readonly SeenMessage[],
	isEndInView: () => boolean,
): readonly string[] {
	const stands = new Set(now.map(({ id }) => id));
	const said = new Set(now.filter(({ direction }) => direction === 'out').map(({ text }) => text));
	return before
		.filter(({ id, direction, text }, index) => {
			if (direction !== 'out' || stands.has(id) || said.has(text)) return false;
			const isPrecededStill = before.slice(0, index).some((one) => stands.has(one.id));
			const isFollowedStill = before.slice(index + 1).some((one) => stands.has(one.id));
			return isPrecededStill && (isFollowedStill || isEndInView());
		})
		.map(({ id }) => id);
}
