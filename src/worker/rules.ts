import type { Handlers } from '../protocol.ts';
import { changeSettings } from '../settings.ts';

/** What a page asks of the settings. */
export const ruleHandlers: Handlers<'rule/off'> = {
	'rule/off': async ({ rule }) => {
		await changeSettings(({ rulesOff }) => ({ rulesOff: [...new Set([...rulesOff, rule])] }));
		return null;
	},
};
