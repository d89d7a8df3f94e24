import { browser } from '../browser.ts';
import type { Handlers, PageChange } from '../protocol.ts';
import { changeSettings, type Settings } from '../settings.ts';

/** No pause is longer: a page can't switch us off. */
const A_DAY = 24 * 60 * 60_000;

/** What a page may ask of the settings. */
export function pageChangeHandlers(clock: () => Date): Handlers<'settings/change' | 'settings/open'> {
	return {
		async 'settings/change'(change) {
			const latest = clock().getTime() + A_DAY;
			await changeSettings((now) => changed(now, change, latest));
			return null;
		},
		async 'settings/open'() {
			await browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#tone') });
			return null;
		},
	};
}

function changed(now: Settings, change: PageChange, latest: number): Partial<Settings> {
	switch (change.what) {
		case 'rule': {
			const { site, rule, isOff } = change;
			const others = now.rulesOffAt.filter((one) => one.site !== site || one.rule !== rule);
			return { rulesOffAt: isOff ? [...others, { site, rule }] : others };
		}
		case 'words':
			return { allowedWords: withOr(now.allowedWords, change.words, change.isOff) };
		case 'pause': {
			const { site } = change;
			const until = Math.min(change.until, latest);
			if (site === undefined) return { pausedUntil: until };
			const others = now.sitesPaused.filter((one) => one.site !== site);
			return { sitesPaused: until > 0 ? [...others, { site, until }] : others };
		}
		case 'corner':
			return { stripCorner: change.corner };
		case 'fold':
			return { isStripFolded: change.isFolded };
	}
}

/** The list with this item, once, or without it. */
function withOr(list: readonly string[], item: string, isIn: boolean): string[] {
	const others = list.filter((one) => one !== item);
	return isIn ? [...others, item] : others;
}
