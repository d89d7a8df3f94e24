import { browser } from '../browser.ts';
import type { Handlers, PageChange } from '../protocol.ts';
import { changeSettings, type Settings } from '../settings.ts';

/** What a page may ask of the settings. */
export const pageChangeHandlers: Handlers<'settings/change' | 'settings/open'> = {
	async 'settings/change'(change) {
		await changeSettings((now) => changed(now, change));
		return null;
	},
	async 'settings/open'() {
		await browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#tone') });
		return null;
	},
};

function changed(now: Settings, change: PageChange): Partial<Settings> {
	switch (change.what) {
		case 'rule': {
			const { site, rule, isOff } = change;
			const others = now.rulesOffAt.filter((one) => one.site !== site || one.rule !== rule);
			return { rulesOffAt: isOff ? [...others, { site, rule }] : others };
		}
		case 'words':
			return { allowedWords: withOr(now.allowedWords, change.words, change.isOff) };
		case 'pause': {
			const { site, until } = change;
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
