import { browser } from '../browser.ts';
import { answer } from '../protocol.ts';
import { onSettings } from '../settings.ts';
import { change } from './alone.ts';
import { chatHandlers, openChat } from './chat.ts';
import { dataHandlers } from './data.ts';
import { installed } from './install.ts';
import { pledgeHandlers } from './pledges.ts';
import { pledgeOf } from './remind.ts';
import { replyHandlers } from './replies.ts';

/** Wiring only. Every listener is registered at once: the event that woke the worker is waiting for its own. */

const clock = () => new Date();
const wake = () => change(clock(), async () => undefined);

answer({
	...pledgeHandlers(clock),
	...chatHandlers,
	...replyHandlers(clock),
	...dataHandlers(clock),
});
browser.runtime.onInstalled.addListener(async (details) => {
	await Promise.all([installed(details), wake()]);
});
browser.runtime.onStartup.addListener(wake);
browser.alarms.onAlarm.addListener(wake);
browser.notifications.onClicked.addListener((notification) => openChat(pledgeOf(notification)).catch(console.error));
onSettings(() => void wake(), new AbortController().signal);
