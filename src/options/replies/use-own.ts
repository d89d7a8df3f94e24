import { useCallback, useEffect, useMemo, useState } from 'react';
import { browser } from '../../browser.ts';
import { type Answers, ask } from '../../protocol.ts';
import { library } from '../../replies/index.ts';
import { staleness } from '../../replies/stale.ts';
import { calendarOf, type Settings } from '../../settings.ts';
import { type Item, itemsOf } from './listing.ts';
import { useLanguage } from './use-language.ts';

export interface Own {
	readonly list: Answers['own/list'];
	readonly items: readonly Item[];
	/** Asks the worker again; null when it does not answer. */
	reload(): Promise<Answers['own/list'] | null>;
}

/** The agent's own replies and the built-in ones; null until they are there, `failed` when they do not come. */
export function useOwn(settings: Settings | null): Own | null | 'failed' {
	const [list, setList] = useState<Answers['own/list'] | null | 'failed'>(null);
	const language = useLanguage();
	const reload = useCallback(async () => {
		try {
			const now = await ask('own/list');
			setList(now);
			return now;
		} catch (error) {
			console.error('Concilia:', error);
			setList('failed');
			return null;
		}
	}, []);
	useEffect(() => void reload(), [reload]);

	const items = useMemo(() => {
		if (!list || list === 'failed') return [];
		const { replies, used, favourites } = list;
		const calendar = settings && calendarOf(settings, browser.i18n.getUILanguage());
		const now = new Date();
		const liked = new Set(favourites);
		return itemsOf(library, replies, ({ id }, own) => {
			const use = used[id];
			return {
				isFavourite: liked.has(id),
				times: use?.times ?? 0,
				stale: own && language && calendar ? staleness(own, use?.last ?? 0, now, calendar, language.promises) : null,
			};
		});
	}, [list, language, settings]);
	if (!list || list === 'failed') return list;
	return { list, items, reload };
}
