import { askPage } from '../protocol.ts';
import { openPanel } from '../ui/panel.ts';

/** What each shortcut of the manifest asks of the page it was pressed over. */
const ASKS = { 'open-card': 'page/card', 'open-picker': 'page/picker' } as const;

interface CommandedTab {
	readonly id?: number | undefined;
	readonly windowId?: number | undefined;
}

/** A keyboard shortcut was pressed over this tab. A page that has no script of ours has no answer either. */
export async function commanded(command: string, tab: CommandedTab | undefined): Promise<void> {
	if (command === 'open-panel') await openPanel(tab?.windowId ?? -1);
	if (tab?.id !== undefined && Object.hasOwn(ASKS, command))
		await askPage(tab.id, ASKS[command as keyof typeof ASKS]).catch(() => false);
}
