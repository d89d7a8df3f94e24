import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { FoundReply } from '../../protocol.ts';
import { t } from '../../ui/text.ts';
import { ReplyOption } from './ReplyOption.tsx';

interface Props {
	readonly replies: readonly FoundReply[];
	/** How long the whole list is; null when that is not known yet. */
	readonly of: number | null;
	/** Newer ones are on their way. */
	readonly isOld: boolean;
	readonly chosen: FoundReply | null;
	readonly onTake: (reply: FoundReply) => void;
}

/** Pixels: a title and two lines. Each is measured once it is drawn. */
const USUAL_HEIGHT = 86;
const GAP = 6;

/** A list of thousands, of which only what is in sight is drawn, and the chosen one: the search box points at it. */
export function LongList({ replies, of, isOld, chosen, onTake }: Props) {
	const scroll = useRef<HTMLDivElement>(null);
	const at = chosen ? replies.indexOf(chosen) : -1;
	const virtualizer = useVirtualizer({
		count: replies.length,
		getScrollElement: () => scroll.current,
		getItemKey: (index) => replies[index]!.id,
		estimateSize: () => USUAL_HEIGHT,
		gap: GAP,
		overscan: 4,
		rangeExtractor: (range: Range) => {
			const drawn = defaultRangeExtractor(range);
			return at < 0 || drawn.includes(at) ? drawn : [...drawn, at].sort((a, b) => a - b);
		},
	});
	useEffect(() => {
		if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
	}, [at, virtualizer]);
	return (
		<div className="scroll" ref={scroll} id="replies" role="listbox" aria-busy={isOld} aria-label={t('replies_list')}>
			<div className="replies-whole" role="presentation" style={{ blockSize: `${virtualizer.getTotalSize()}px` }}>
				{virtualizer.getVirtualItems().map(({ index, key, start }) => {
					const reply = replies[index]!;
					return (
						<ReplyOption
							key={key}
							reply={reply}
							at={index}
							of={of}
							isChosen={reply === chosen}
							onTake={() => onTake(reply)}
							top={start}
							measure={virtualizer.measureElement}
						/>
					);
				})}
			</div>
		</div>
	);
}
