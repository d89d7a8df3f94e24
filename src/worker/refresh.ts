import { browser } from '../browser.ts';
import { badge } from '../promises/badge.ts';
import { DEFAULT_REMINDING, nextWake, type Reminding } from '../promises/wake.ts';
import { calendarOf, loadSettings } from '../settings.ts';
import { alarm } from './alarm.ts';
import { ledger } from './ledger.ts';
import { remind } from './remind.ts';
import { showBadge } from './show-badge.ts';

/**
 * The only writer of badge, alarm and notifications: derives all three from the ledger. Any wake, in any order, any
 * number of times, ends right. Runs inside `change`.
 */
export async function refresh(now: Date): Promise<void> {
	const { entries } = await ledger.open();
	await showBadge(badge(entries, now), entries.length);
	const reminding = await loadReminding();
	await remind(entries, now, reminding);
	await alarm.at(nextWake(entries, now, reminding), now);
}

async function loadReminding(): Promise<Reminding> {
	return { ...DEFAULT_REMINDING, calendar: calendarOf(await loadSettings(), browser.i18n.getUILanguage()) };
}
