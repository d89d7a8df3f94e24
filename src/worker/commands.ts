import { browser } from '../browser.ts';
import { askPage } from '../protocol.ts';

/** The keyboard shortcut: the browser tells us, and the page in front opens its card. */
export function answerCommands(): void {
	browser.commands.onCommand.addListener((command, tab) => {
		// No page of ours in front: the keys were for somebody else.
		if (command === 'open-card' && tab?.id !== undefined) askPage(tab.id, 'page/card').catch(() => undefined);
	});
}
