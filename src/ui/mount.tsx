import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Guard } from './Guard.tsx';
import { t } from './text.ts';
import './theme.css';

/** Shows a page: its language, direction and title first, then what is in it. */
export function mount(title: string, page: ReactNode): void {
	document.documentElement.lang = t('ui_language');
	document.documentElement.dir = t('ui_direction');
	document.title = title;
	createRoot(document.getElementById('root')!).render(
		<StrictMode>
			<Guard>{page}</Guard>
		</StrictMode>,
	);
}
