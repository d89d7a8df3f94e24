import { useEffect, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/text.ts';

const SHOWN_FOR = 10_000;

interface Props {
	/** What was done, in words; null for nothing. */
	readonly said: string | null;
	/** Null when it can't be taken back. */
	readonly onUndo: (() => void) | null;
	readonly onGone: () => void;
}

/** Says what was done, for ten seconds, with a way back. It waits while the pointer or the focus is on it. */
export function UndoBar({ said, onUndo, onGone }: Props) {
	const [isHeld, setIsHeld] = useState(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new onGone is no reason to start the ten seconds again
	useEffect(() => {
		if (said === null || isHeld) return;
		const gone = setTimeout(onGone, SHOWN_FOR);
		return () => clearTimeout(gone);
	}, [said, isHeld]);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock; the button in it does the work
		<div
			className="status"
			hidden={said === null}
			onMouseEnter={() => setIsHeld(true)}
			onMouseLeave={() => setIsHeld(false)}
			onFocus={() => setIsHeld(true)}
			onBlur={() => setIsHeld(false)}
		>
			<p role="status">{said}</p>
			{onUndo && (
				<button type="button" className="button" onClick={onUndo}>
					<Icon name="back" />
					{t('action_undo')}
				</button>
			)}
		</div>
	);
}
