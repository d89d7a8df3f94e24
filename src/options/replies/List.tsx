import { useDeferredValue, useMemo, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { situationName } from '../../ui/names.ts';
import { count, t } from '../../ui/text.ts';
import { createFinder, FILTERS, type Filter, type Item, isUnder } from './listing.ts';

interface Props {
	readonly items: readonly Item[];
	readonly filter: Filter;
	readonly chosen: string | null;
	readonly onFilter: (filter: Filter) => void;
	readonly onChoose: (item: Item) => void;
}

/** The replies under one heading, found by words. */
export function List({ items, filter, chosen, onFilter, onChoose }: Props) {
	const [words, setWords] = useState('');
	const under = useMemo(() => items.filter((item) => isUnder(filter, item)), [items, filter]);
	const find = useMemo(() => createFinder(under), [under]);
	const sought = useDeferredValue(words);
	const found = useMemo(() => find(sought), [find, sought]);
	const rows = useMemo(() => found.map((item) => ({ id: item.reply.id, item })), [found]);

	return (
		<div className="own-list">
			<label className="own-search">
				<span className="only-read">{t('own_search')}</span>
				<Icon name="search" />
				<input
					className="input"
					type="search"
					placeholder={t('own_search')}
					autoComplete="off"
					value={words}
					onChange={(event) => setWords(event.target.value)}
				/>
			</label>
			<div className="own-filters">
				{FILTERS.map((one) => (
					<button
						key={one}
						type="button"
						className="own-filter"
						aria-pressed={one === filter}
						onClick={() => onFilter(one)}
					>
						{t(`own_filter_${underscored(one)}`)}{' '}
						<span className="own-filter-count">{items.filter((item) => isUnder(one, item)).length}</span>
					</button>
				))}
			</div>
			<p className="only-read" role="status">
				{count('own_found', found.length)}
			</p>
			{filter === 'stale' && under.length > 0 && <p className="field-about">{t('own_stale_about')}</p>}
			{found.length === 0 ? (
				<p className="own-none">{t(words.trim() ? 'own_none_found' : `own_none_${underscored(filter)}`)}</p>
			) : (
				<div className="own-rows scroll" key={`${filter} ${sought}`}>
					<LongList
						items={rows}
						guess={90}
						item={({ id, item }, asListed) => (
							<li key={id} {...asListed}>
								<Row item={item} isChosen={id === chosen} onChoose={() => onChoose(item)} />
							</li>
						)}
					/>
				</div>
			)}
		</div>
	);
}

const underscored = <F extends Filter>(filter: F) => filter.replace('-', '_') as F extends 'built-in' ? 'built_in' : F;

function Row({ item, isChosen, onChoose }: { item: Item; isChosen: boolean; onChoose: () => void }) {
	const { reply, own, isCopy, isFavourite, times, stale } = item;
	return (
		<button type="button" className="own-row" aria-current={isChosen ? 'true' : undefined} onClick={onChoose}>
			<span className="own-row-title" dir="auto">
				{reply.title}
			</span>
			<span className="own-row-text" dir="auto">
				{reply.say.chat.map(({ text }) => text).join(' ')}
			</span>
			<span className="own-row-notes">
				<span>{situationName(reply.situation)}</span>
				{own?.group && <span dir="auto">{own.group}</span>}
				{own?.shortcut && <span dir="ltr">/{own.shortcut}</span>}
				{isCopy && <span>{t('own_is_copy')}</span>}
				{isFavourite && <span>{t('own_is_favourite')}</span>}
				{times > 0 && <span>{count('own_used', times)}</span>}
				{stale && <span className="own-stale">{t(stale === 'unused' ? 'own_stale_unused' : 'own_stale_past')}</span>}
			</span>
		</button>
	);
}
