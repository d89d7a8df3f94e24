import { browser } from '../browser.ts';
import { answer, toWorker } from '../protocol.ts';
import { onSettings } from '../settings.ts';
import { change } from './alone.ts';
import { changeHandlers } from './changes.ts';
import { chatHandlers } from './chat.ts';
import { createClosing } from './closing.ts';
import { commanded } from './commands.ts';
import { dataHandlers } from './data.ts';
import { followHandlers, followIfAsked, followSoon } from './follow.ts';
import { withinReach } from './from-pages.ts';
import { followGrants, leavePages } from './grants.ts';
import { installed } from './install.ts';
import { languageHandlers } from './languages.ts';
import { letterHandlers, undoable } from './letters.ts';
import { makeMenus, menuChosen } from './menus.ts';
import { clicked, pressed } from './notified.ts';
import { ownHandlers } from './own.ts';
import { pageChangeHandlers } from './page-changes.ts';
import { pledgeHandlers } from './pledges.ts';
import { recordHandlers } from './record.ts';
import { replyHandlers } from './replies.ts';
import { saferHandlers } from './safer.ts';
import { tieHandlers } from './tie.ts';
import { forgetWaiting, waitingHandlers } from './waiting.ts';
import { weekHandlers } from './weeks.ts';

/** Wiring only. Every listener is registered at once: the event that woke the worker is waiting for its own. */

const clock = () => new Date();
const wake = () => change(clock(), async () => undefined);
/** Some time has passed: what waited is tried again. */
const woken = async () => {
	await Promise.all([wake(), followIfAsked(), undoable(clock()), closing.forget(), forgetWaiting(clock())]);
};
const closing = createClosing(clock);

answer(
	toWorker,
	withinReach({
		...pledgeHandlers(clock),
		...changeHandlers(clock),
		...closing.handlers,
		...letterHandlers(clock),
		...waitingHandlers(clock),
		...weekHandlers(clock),
		...recordHandlers(clock),
		...saferHandlers(clock),
		...chatHandlers,
		...replyHandlers(clock),
		...ownHandlers(clock),
		...pageChangeHandlers(clock),
		...languageHandlers,
		...tieHandlers,
		...followHandlers,
		...dataHandlers(clock),
	}),
);
browser.runtime.onInstalled.addListener(async (details) => {
	await Promise.all([installed(details), makeMenus(), woken()]);
});
browser.runtime.onStartup.addListener(woken);
browser.alarms.onAlarm.addListener(woken);
browser.notifications.onClicked.addListener((id) => clicked(id).catch(console.error));
// Firefox has no buttons.
browser.notifications.onButtonClicked?.addListener((id, button) => pressed(id, button, clock()).catch(console.error));
browser.tabs.onRemoved.addListener((tab) => closing.closed(tab).catch(console.error));
browser.commands.onCommand.addListener(commanded);
browser.contextMenus?.onClicked.addListener(menuChosen);
browser.permissions.onAdded.addListener(async () => {
	await Promise.all([followGrants(), makeMenus()]);
});
browser.permissions.onRemoved.addListener(async () => {
	await Promise.all([leavePages(), makeMenus()]);
});
onSettings((settings) => {
	void wake();
	if (settings.follows) void followSoon();
}, new AbortController().signal);
browser.storage.onChanged.addListener((_, area) => void (area === 'sync' && followIfAsked()));
