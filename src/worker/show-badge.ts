import { browser } from '../browser.ts';
import type { Badge } from '../promises/badge.ts';

type Colour = [number, number, number, number];

/** The browser puts text on them that can be read. */
const COLOURS: Readonly<Record<Badge['urgency'], Colour>> = {
	none: [75, 85, 99, 255],
	pending: [29, 95, 168, 255],
	today: [154, 91, 0, 255],
	overdue: [179, 38, 30, 255],
};

/**
 * The writes that are missing until the icon shows this badge, and says the same in words for the tooltip and for screen
 * readers. None when it does already.
 */
export async function badgeWrites({ text, urgency }: Badge, count: number): Promise<readonly (() => Promise<void>)[]> {
	const { action, i18n } = browser;
	const said = urgency === 'none' ? 'badge_none' : count === 1 ? `badge_${urgency}_one` : `badge_${urgency}`;
	const title = i18n.getMessage(said, String(count));
	const color = COLOURS[urgency];
	const [textNow, colourNow, titleNow] = await Promise.all([
		action.getBadgeText({}),
		action.getBadgeBackgroundColor({}),
		action.getTitle({}),
	]);
	return [
		...(colourNow.join() === color.join() ? [] : [() => action.setBadgeBackgroundColor({ color })]),
		...(titleNow === title ? [] : [() => action.setTitle({ title })]),
		...(textNow === text ? [] : [() => action.setBadgeText({ text })]),
	];
}
