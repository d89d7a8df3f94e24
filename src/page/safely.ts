import { browser } from '../browser.ts';

const seen = new Set<string>();

/** Whether this copy of the script has lost its extension: updated, reloaded or removed under an open page. */
export function isOrphaned(): boolean {
	return browser.runtime?.id === undefined;
}

/** Says what went wrong in the page's console, each thing once. What was stopped, or is orphaned, has nothing to say. */
export function logError(error: unknown): void {
	const what = error instanceof Error ? `${error}\n${error.stack ?? ''}` : String(error);
	// What it was and where; who called from further up makes no new error of it.
	const name = what.split('\n', 4).join('\n');
	if (isOrphaned() || isStopped(error) || what.includes('context invalidated') || seen.has(name)) return;
	seen.add(name);
	console.error(`Concilia: ${what}`);
}

function isStopped(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'AbortError';
}

/** The same function, except that nothing it throws or rejects with ever reaches the page. */
export function safely<A extends unknown[]>(work: (...args: A) => unknown): (...args: A) => void {
	return (...args) => {
		try {
			const result = work(...args);
			if (result instanceof Promise) result.catch(logError);
		} catch (error) {
			logError(error);
		}
	};
}

interface Until {
	readonly signal: AbortSignal;
	readonly capture?: boolean;
	readonly passive?: boolean;
	readonly once?: boolean;
}

/** Listens until the signal aborts; what the listener throws is logged and never reaches the page. */
export function on<E extends Event>(
	target: EventTarget,
	types: string,
	listener: (event: E) => unknown,
	until: Until,
): void {
	for (const type of types.split(' ')) target.addEventListener(type, safely(listener) as (event: Event) => void, until);
}
