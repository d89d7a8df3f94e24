import { browser } from '../browser.ts';
import type { Badge } from '../promises/badge.ts';

/** White text on each of them has a contrast above 4.5. */
const COLOURS = { none: '#4b5563', pending: '#1d5fa8', today: '#9a5b00', overdue: '#b3261e' } as const;

/** Shows the badge, and says the same in words for the tooltip and for screen readers. */
export async function showBadge({ text, urgency }: Badge, count: number): Promise<void> {
	const { action, i18n } = browser;
	const said = urgency === 'none' ? 'badge_none' : count === 1 ? `badge_${urgency}_one` : `badge_${urgency}`;
	await Promise.all([
		action.setBadgeText({ text }),
		action.setBadgeBackgroundColor({ color: COLOURS[urgency] }),
		action.setBadgeTextColor({ color: '#ffffff' }),
		action.setTitle({ title: i18n.getMessage(said, String(count)) }),
	]);
}
