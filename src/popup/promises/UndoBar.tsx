import { useEffect, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/text.ts';
import type { Done } from './actions.ts';

const SHOWN_FOR = 10_000;

interface Props {
	readonly done: Done | null;
	readonly onUndo: (way: NonNullable<Done['undo']>) => void;
	readonly onGone: () => void;
}

/** Says what was done, for ten seconds, with the way back. It waits while the pointer or the focus is on it. */
export function UndoBar({ done, onUndo, onGone }: Props) {
	const [isHeld, setIsHeld] = useState(false);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new onGone is no reason to start the ten seconds again
	useEffect(() => {
		if (!done || isHeld) return;
		const gone = setTimeout(onGone, SHOWN_FOR);
		return () => clearTimeout(gone);
	}, [done, isHeld]);

	function undo(way: NonNullable<Done['undo']>) {
		// The button goes with its click, and takes the focus along without a word.
		setIsHeld(false);
		onUndo(way);
	}
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock; the button in it does the work
		<div
			className="status"
			hidden={!done}
			onMouseEnter={() => setIsHeld(true)}
			onMouseLeave={() => setIsHeld(false)}
			onFocus={() => setIsHeld(true)}
			onBlur={() => setIsHeld(false)}
		>
			<p role="status">{done?.said}</p>
			{done?.undo && (
				<button type="button" className="button" onClick={() => undo(done.undo!)}>
					<Icon name="back" />
					{t('action_undo')}
				</button>
			)}
		</div>
	);
}
