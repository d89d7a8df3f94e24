import { useCallback, useEffect, useMemo, useState } from 'react';
import { type Answers, ask } from '../../protocol.ts';
import { library } from '../../replies/index.ts';
import { type Item, itemsOf } from './listing.ts';

export interface Own {
	readonly list: Answers['own/list'];
	readonly items: readonly Item[];
	/** Asks the worker again; null when it does not answer. */
	reload(): Promise<Answers['own/list'] | null>;
}

/** The agent's own replies and the built-in ones; null until they are there, `failed` when they do not come. */
export function useOwn(): Own | null | 'failed' {
	const [list, setList] = useState<Answers['own/list'] | null | 'failed'>(null);
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
		const { replies, used, favourites, stale } = list;
		const liked = new Set(favourites);
		return itemsOf(library, replies, ({ id }) => ({
			isFavourite: liked.has(id),
			times: used[id]?.times ?? 0,
			stale: stale[id] ?? null,
		}));
	}, [list]);
	if (!list || list === 'failed') return list;
	return { list, items, reload };
}
