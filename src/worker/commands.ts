import { askPage, type HintAct } from '../protocol.ts';
import { openPanel } from '../ui/panel.ts';

/** What each shortcut about hints asks to be done. */
const ACTS: Readonly<Record<string, HintAct>> = {
	'open-list': 'list',
	'next-hint': 'next',
	'previous-hint': 'previous',
	'apply-hint': 'apply',
	'dismiss-hint': 'dismiss',
};

/** What each other shortcut of the manifest asks of the page it was pressed over. */
const ASKS = { 'open-card': 'page/card', 'open-picker': 'page/picker' } as const;

interface CommandedTab {
	readonly id?: number | undefined;
	readonly windowId?: number | undefined;
}

/** A keyboard shortcut was pressed over this tab. A page that has no script of ours has no answer either. */
export async function commanded(command: string, tab: CommandedTab | undefined): Promise<void> {
	if (command === 'open-panel') await openPanel(tab?.windowId ?? -1);
	if (tab?.id === undefined) return;
	const act = ACTS[command];
	if (act) await askPage(tab.id, 'page/hint', { act }).catch(() => false);
	if (Object.hasOwn(ASKS, command)) await askPage(tab.id, ASKS[command as keyof typeof ASKS]).catch(() => false);
}
