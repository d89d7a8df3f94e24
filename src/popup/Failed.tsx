import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { t } from '../ui/text.ts';

/** Something did not come: what, and a way to try again. */
export function Failed({ children, onRetry }: { readonly children: ReactNode; readonly onRetry: () => void }) {
	return (
		<div className="empty" role="alert">
			<Icon name="alert" />
			<p className="empty-title">{children}</p>
			<button type="button" className="button" onClick={onRetry}>
				{t('action_retry')}
			</button>
		</div>
	);
}
