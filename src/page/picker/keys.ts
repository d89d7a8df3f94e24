import { on } from '../safely.ts';

/**
 * Takes those keys from the page that mean something now, until the signal aborts. `isOurs` says whether an event
 * happens in a field of ours, of which the page must hear nothing; `actOf` what a key does, or null to let it be.
 */
export function takeKeys(
	view: Window,
	isOurs: (event: Event) => boolean,
	actOf: (key: string) => (() => void) | null,
	signal: AbortSignal,
): void {
	on<KeyboardEvent>(
		view,
		'keydown',
		(event) => {
			if (isOurs(event)) event.stopImmediatePropagation();
			// A page that pressed keys for the person could read from its own box what replies there are.
			if (!event.isTrusted) return;
			// A key that belongs to an input method, or to a shortcut.
			if (event.isComposing || event.keyCode === 229) return;
			if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
			const act = actOf(event.key);
			if (!act) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			keepUp(view, event.code);
			act();
		},
		{ capture: true, signal },
	);
}

/** Some apps send or close when a key comes up again: of one that we took they hear neither. */
function keepUp(view: Window, code: string) {
	const stop = new AbortController();
	on<KeyboardEvent>(
		view,
		'keyup',
		(event) => {
			if (event.code !== code) return;
			event.stopImmediatePropagation();
			stop.abort();
		},
		{ capture: true, signal: stop.signal },
	);
}
