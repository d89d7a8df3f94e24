import { browser } from '../browser.ts';
import { Icon } from '../ui/Icon.tsx';
import { hasPanel, openPanel } from '../ui/panel.ts';
import { t } from '../ui/text.ts';

/** A button for the pane that stays open beside the page; the popup makes way for it. */
export function OpenPanel() {
	if (!hasPanel) return null;
	async function open() {
		if (await openPanel(browser.windows.WINDOW_ID_CURRENT)) window.close();
	}
	return (
		<button
			type="button"
			className="button-icon"
			aria-label={t('action_panel')}
			title={t('action_panel')}
			onClick={() => void open()}
		>
			<Icon name="beside" />
		</button>
	);
}
