import { type Ref, useEffect, useRef } from 'react';
import type { FoundReply } from '../../protocol.ts';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/text.ts';
import { Gaps } from './Gaps.tsx';
import { listed } from './outcome.ts';

export function replyDomId({ id }: Pick<FoundReply, 'id'>): string {
	return `reply-${id}`;
}

interface Props {
	readonly reply: FoundReply;
	/** Its place in the whole list, from 0. */
	readonly at: number;
	/** How long the whole list is; null when that is not known yet. */
	readonly of: number | null;
	readonly isChosen: boolean;
	readonly onTake: () => void;
	/** Where a long list puts it: pixels from its start. */
	readonly top?: number;
	readonly measure?: Ref<HTMLDivElement>;
}

/** One reply of the list; the chosen one is shown whole. */
export function ReplyOption({ reply, at, of, isChosen, onTake, top, measure }: Props) {
	const text = useRef<HTMLParagraphElement>(null);
	const isNew = useRef(true);
	const isPlaced = top !== undefined;
	useEffect(() => {
		const option = text.current!.parentElement!;
		// A new list begins with its first: what is above the list stays in sight, however large the letters are.
		const isBeginning = isNew.current && at === 0;
		isNew.current = false;
		// A long list scrolls by itself, to places that are not drawn yet.
		if (!isChosen || isPlaced) return;
		if (isBeginning) option.closest('.scroll')!.scrollTop = 0;
		else option.scrollIntoView({ block: 'nearest' });
	}, [isChosen, isPlaced, at]);
	function take() {
		// Who has just marked some words wants to copy them.
		if (!getSelection()?.toString()) onTake();
	}
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the search box holds the focus and its keys
		<div
			ref={measure}
			data-index={at}
			className={isPlaced ? 'reply reply-placed' : 'reply'}
			style={isPlaced ? { transform: `translateY(${top}px)` } : undefined}
			id={replyDomId(reply)}
			role="option"
			aria-selected={isChosen}
			aria-posinset={at + 1}
			aria-setsize={of ?? -1}
			onClick={take}
		>
			<p className="reply-title">
				{reply.title}
				{reply.isFavourite && (
					<span className="reply-star">
						<Icon name="star" />
						<span className="only-read">{t('compose_favourite')}</span>
					</span>
				)}
			</p>
			<p className="reply-text" dir="auto" ref={text}>
				<Gaps text={reply.text} />
			</p>
			{reply.missing.length > 0 && <p className="reply-missing">{t('replies_missing', listed(reply.missing))}</p>}
		</div>
	);
}
