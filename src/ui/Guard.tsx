import { Component, type ReactNode } from 'react';
import { t } from './text.ts';

/** Says so, and offers to load the page again, when something in it breaks; a blank page helps nobody. */
export class Guard extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
	override state = { broken: false };

	static getDerivedStateFromError(): { broken: boolean } {
		return { broken: true };
	}

	override componentDidCatch(error: unknown): void {
		console.error('Concilia:', error);
	}

	override render(): ReactNode {
		if (!this.state.broken) return this.props.children;
		return (
			<main className="broken" role="alert">
				<p>{t('error_page')}</p>
				<button type="button" className="button" onClick={() => location.reload()}>
					{t('action_retry')}
				</button>
			</main>
		);
	}
}
