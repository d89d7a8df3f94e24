import { type ReactNode, useEffect, useState } from 'react';
import { t } from './text.ts';

/**
 * Asks the browser not to clear away what is stored when the disk is full. Nothing where it already keeps it, or has no
 * such promise to give.
 */
export function KeepSafe({ children }: { readonly children: (ask: ReactNode) => ReactNode }) {
	const [state, setState] = useState<'unknown' | 'open' | 'kept' | 'refused'>('unknown');
	useEffect(() => {
		let isShown = true;
		const storage = navigator.storage as StorageManager | undefined;
		void storage?.persisted?.().then((isKept) => isShown && !isKept && setState('open'));
		return () => {
			isShown = false;
		};
	}, []);
	if (state === 'unknown') return null;

	async function ask() {
		const isKept = await navigator.storage.persist().catch(() => false);
		setState(isKept ? 'kept' : 'refused');
	}
	return children(
		<>
			{state === 'open' && (
				<button type="button" className="button" onClick={() => void ask()}>
					{t('keep_safe_ask')}
				</button>
			)}
			<p role="status">{state === 'kept' ? t('keep_safe_kept') : state === 'refused' && t('keep_safe_refused')}</p>
		</>,
	);
}
