import { windowsOf } from '../../editors/index.ts';
import { bare } from '../../text/bare.ts';
import type { SendEvent } from '../site.ts';

/** Milliseconds after the sending at which a box is looked at, in case nothing can be heard of it. */
const LOOKS = [0, 500, 3_000];

/**
 * Resolves with true once the text in a box has been sent for certain, as far as a page of which nothing is known can
 * show it: its form goes off to the server; or the page itself empties the box or takes it away, and either the key was
 * a sending one or the words now stand outside of the box. False when the person types on. `read` gives what is in the
 * box now.
 */
export function hasLeft(
	box: HTMLElement,
	text: string,
	event: SendEvent,
	read: () => string,
	signal: AbortSignal,
): Promise<boolean> {
	const windows = windowsOf(box);
	const words = bare(text);
	// After a press on a button the words must be seen to stand somewhere else: "Discard" empties a box as well.
	const isKey = event.type === 'keydown';

	return new Promise((resolve) => {
		const stop = new AbortController();
		const until = AbortSignal.any([signal, stop.signal]);
		let isElsewhere = false;

		function end(hasBeenSent: boolean) {
			resolve(hasBeenSent);
			stop.abort();
		}

		function isGone() {
			return !box.isConnected || bare(read()) === '';
		}

		function look() {
			if (isGone() && (isKey || isElsewhere)) end(true);
		}

		const observer = new MutationObserver((changes) => {
			isElsewhere ||= changes.some(({ target, addedNodes }) => {
				if (box.contains(target)) return false;
				if (target.nodeType === Node.TEXT_NODE) return bare(target.nodeValue ?? '').includes(words);
				return [...addedNodes].some(
					(node) => node !== box && !node.contains(box) && bare(node.textContent ?? '').includes(words),
				);
			});
			look();
		});
		for (const { document } of windows)
			observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
		until.addEventListener('abort', () => {
			observer.disconnect();
			resolve(false);
		});

		// A page that empties a textarea changes nothing that can be observed: so it is asked at the moments after.
		for (const one of windows) {
			for (const type of ['keyup', 'pointerup'])
				one.addEventListener(type, look, { capture: true, passive: true, signal: until });
			// Heard after the page's own listeners: one that sends by itself has prevented the form from going.
			one.addEventListener(
				'submit',
				({ target, defaultPrevented }) => {
					if (!defaultPrevented && (target as Node | null)?.contains(box)) end(true);
				},
				{ signal: until },
			);
		}
		for (const wait of LOOKS) setTimeout(look, wait);

		box.addEventListener(
			'input',
			(typed) => {
				// The page writes into its own box without being trusted; a person goes on with the draft.
				if (typed.isTrusted && !isGone()) end(false);
			},
			{ passive: true, signal: until },
		);
	});
}
