import { useId } from 'react';
import type { Part } from '../../replies/reply.ts';
import { Icon } from '../../ui/Icon.tsx';
import { blockName } from '../../ui/names.ts';
import { t } from '../../ui/text.ts';

interface Props {
	readonly part: Part;
	/** Its words, filled. */
	readonly text: string;
	/** What else can be said there, with its words filled. */
	readonly others: readonly { readonly part: Part; readonly text: string }[];
	readonly isOpen: boolean;
	/** The last part left can't go. */
	readonly isOnly: boolean;
	readonly onOpen: () => void;
	readonly onSwap: (part: Part) => void;
	readonly onDrop: () => void;
}

/** One part of a reply: what it is, its words, other words for it, and leaving it out. */
export function PartRow({ part, text, others, isOpen, isOnly, onOpen, onSwap, onDrop }: Props) {
	const id = useId();
	const name = blockName(part.block);
	return (
		<li className="part">
			<p className="part-words">
				<span className="part-name">{name}</span> <span dir="auto">{text}</span>
			</p>
			<span className="part-actions">
				<button
					type="button"
					className="button-icon part-swap"
					aria-label={t('compose_other', name)}
					title={t('compose_other', name)}
					aria-expanded={isOpen}
					aria-controls={isOpen ? id : undefined}
					aria-disabled={others.length === 0}
					onClick={() => others.length > 0 && onOpen()}
				>
					<Icon name="swap" />
				</button>
				{!isOnly && (
					<button
						type="button"
						className="button-icon"
						aria-label={t('compose_drop', name)}
						title={t('compose_drop', name)}
						onClick={onDrop}
					>
						<Icon name="close" />
					</button>
				)}
			</span>
			{isOpen && (
				<ul className="plain-list others" id={id}>
					{others.map((other) => (
						<li key={other.part.text}>
							<button type="button" className="other" dir="auto" onClick={() => onSwap(other.part)}>
								{other.text}
							</button>
						</li>
					))}
				</ul>
			)}
		</li>
	);
}
