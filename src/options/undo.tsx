import { useRef, useState } from 'react';
import type { Settings } from '../settings.ts';
import { t } from '../ui/text.ts';
import type { Change } from '../ui/use-settings.ts';

/** What became of the last change. `count` makes a screen reader say the same word again. */
interface Saving {
	readonly name: 'saved' | 'undone' | 'failed';
	readonly count: number;
	/** What takes the change back; null where there is nothing to take back. */
	readonly back: Partial<Settings> | null;
	/** Where it was made. */
	readonly by: Element | null;
}

/** Changes settings and knows how to take the last change back. */
export function useUndo(changeSettings: (change: Change) => Promise<void>) {
	const [saving, setSaving] = useState<Saving | null>(null);
	const last = useRef<Saving | null>(null);

	async function save(change: Change, name: 'saved' | 'undone') {
		const by = document.activeElement;
		let back: Partial<Settings> | null = null;
		const say = (said: Pick<Saving, 'name' | 'back'>) => {
			last.current = { ...said, by, count: (last.current?.count ?? 0) + 1 };
			setSaving(last.current);
		};
		try {
			await changeSettings((now) => {
				const next = typeof change === 'function' ? change(now) : change;
				if (name === 'saved') back = wayBack(now, next);
				return next;
			});
			// What is typed letter by letter is one change.
			const goesOn = by && isTyping(by) && last.current?.by === by && last.current.name === 'saved';
			say({ name, back: goesOn && back ? Object.assign(back, last.current?.back) : back });
		} catch (error) {
			console.error('Concilia:', error);
			say({ name: 'failed', back: null });
		}
	}

	return {
		saving,
		change: (change: Change) => void save(change, 'saved'),
		undo() {
			if (!saving?.back) return;
			// The button goes away under the finger: back to where the change was made.
			if (saving.by instanceof HTMLElement && saving.by.isConnected) saving.by.focus();
			void save(saving.back, 'undone');
		},
	};
}

/** Every setting that changes, as it is now; null when none does. */
function wayBack(now: Settings, next: Partial<Settings>): Partial<Settings> | null {
	const changed = (Object.keys(next) as (keyof Settings)[]).filter(
		(name) => JSON.stringify(now[name]) !== JSON.stringify(next[name]),
	);
	return changed.length > 0 ? Object.fromEntries(changed.map((name) => [name, now[name]])) : null;
}

/** Whether letters go into this element. */
export function isTyping(element: Element): boolean {
	return element.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="file"])');
}

const SAID = { saved: 'options_saved', undone: 'options_undone', failed: 'options_save_failed' } as const;

/** Says quietly what became of the last change, with the way back. */
export function SavedBar({ saving, onUndo }: { readonly saving: Saving | null; readonly onUndo: () => void }) {
	return (
		<p className="saved" role="status">
			{saving && (
				<span key={saving.count} className={saving.name === 'failed' ? undefined : 'saved-away'}>
					{t(SAID[saving.name])}
					{saving.back && (
						<button type="button" className="saved-undo" onClick={onUndo}>
							{t('action_undo')}
						</button>
					)}
				</span>
			)}
		</p>
	);
}
