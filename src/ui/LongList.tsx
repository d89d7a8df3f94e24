import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, type Ref, useLayoutEffect, useRef, useState } from 'react';
import './long-list.css';

/** What the element of an item needs to stand in a list that is longer than what is drawn of it. */
export interface Listed {
	readonly ref?: Ref<HTMLLIElement>;
	readonly style?: CSSProperties;
	readonly 'data-index'?: number;
	readonly 'aria-posinset'?: number;
	readonly 'aria-setsize'?: number;
}

interface Props<T> {
	readonly items: readonly T[];
	/** Pixels of an item before it was measured, and between two. */
	readonly guess: number;
	readonly gap?: number;
	readonly item: (item: T, asListed: Listed) => ReactNode;
}

/** Up to here drawing all of it costs less than looking what is seen. */
const SHORT = 40;

/** A list in something that scrolls (`.scroll`), of which only as much is drawn as is seen where it is long. */
export function LongList<T extends { readonly id: string }>(props: Props<T>) {
	const { items, item } = props;
	if (items.length > SHORT) return <Drawn {...props} />;
	return <ul className="plain-list">{items.map((one) => item(one, {}))}</ul>;
}

function Drawn<T extends { readonly id: string }>({ items, guess, gap = 0, item }: Props<T>) {
	const list = useRef<HTMLUListElement>(null);
	const [top, setTop] = useState(0);
	const [focused, setFocused] = useState<number | null>(null);
	// What stands above it may have grown.
	useLayoutEffect(() => setTop(topOf(list.current)));
	const rows = useVirtualizer({
		count: items.length,
		getScrollElement: () => scrollerOf(list.current),
		estimateSize: () => guess,
		getItemKey: (index) => items[index]?.id ?? index,
		gap,
		overscan: 4,
		scrollMargin: top,
		// What has the focus stays, however far it is scrolled away.
		rangeExtractor(range) {
			const seen = defaultRangeExtractor(range);
			return focused === null || seen.includes(focused) || focused >= items.length
				? seen
				: [...seen, focused].sort((a, b) => a - b);
		},
	});
	return (
		<ul
			ref={list}
			className="plain-list long-list"
			style={{ blockSize: rows.getTotalSize() }}
			onFocus={({ target }) => setFocused(indexOf(target))}
			onBlur={() => setFocused(null)}
		>
			{rows.getVirtualItems().map(({ index, start }) =>
				item(items[index]!, {
					ref: rows.measureElement,
					style: { transform: `translateY(${start - top}px)` },
					'data-index': index,
					'aria-posinset': index + 1,
					'aria-setsize': items.length,
				}),
			)}
		</ul>
	);
}

/** What scrolls, with this list somewhere in it. */
function scrollerOf(list: HTMLElement | null): HTMLElement | null {
	return list?.closest<HTMLElement>('.scroll') ?? null;
}

/** How far down in it the list begins. */
function topOf(list: HTMLElement | null): number {
	const scroller = scrollerOf(list);
	if (!list || !scroller) return 0;
	return Math.round(list.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop);
}

function indexOf(inside: Element): number | null {
	const index = inside.closest('[data-index]')?.getAttribute('data-index');
	return index == null ? null : Number(index);
}
