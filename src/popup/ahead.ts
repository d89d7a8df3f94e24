import { ask } from '../protocol.ts';
import { loadSettings } from '../settings.ts';
import { lastTab } from './last-tab.ts';
import { findPlace } from './place.ts';
import { openPromises } from './promises/open.ts';

/**
 * What is shown first, asked for while the popup itself is still on its way: the worker may have to start for it. Built
 * into a script of its own, which the page runs before the rest (see vite.config.ts) and which leaves these.
 */
export const promises = quietly(openPromises());
export const waiting = quietly(ask('waiting/list'));
export const settings = quietly(loadSettings());
export const tab = quietly(lastTab());
export const place = quietly(findPlace());

declare global {
	/** Not there where the popup is shown without that script. */
	var conciliaAhead: typeof import('./ahead.ts') | undefined;
}

/** Whoever takes it hears of a failure; until then there is nobody to tell. */
function quietly<T>(asked: Promise<T>): Promise<T> {
	asked.catch(() => {});
	return asked;
}
