import { bare } from '../../text/bare.ts';
import type { SendEvent } from '../site.ts';

/** After a press on a button the text must be seen to stand somewhere else: "Discard" empties a box as well. */
const SHOWN_WITHIN = 3_000;

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
	const { ownerDocument } = box;
	const view = ownerDocument.defaultView;
	if (!view) return Promise.resolve(false);
	const words = bare(text);
	const isKey = event.type === 'keydown';

	return new Promise((resolve) => {
		const stop = new AbortController();
		const until = AbortSignal.any([signal, stop.signal]);
		let isElsewhere = false;

		function end(hasBeenSent: boolean) {
			stop.abort();
			resolve(hasBeenSent);
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
		observer.observe(ownerDocument.documentElement, { childList: true, subtree: true, characterData: true });
		until.addEventListener('abort', () => {
			observer.disconnect();
			resolve(false);
		});

		// A page that empties a textarea changes nothing that can be observed: so it is asked at the moments after.
		view.addEventListener('keyup', look, { capture: true, passive: true, signal: until });
		view.addEventListener('pointerup', look, { capture: true, passive: true, signal: until });
		view.setTimeout(look, 0);
		view.setTimeout(look, SHOWN_WITHIN / 6);
		view.setTimeout(look, SHOWN_WITHIN);

		box.addEventListener(
			'input',
			(typed) => {
				// The page writes into its own box without being trusted; a person goes on with the draft.
				if (typed.isTrusted && !isGone()) end(false);
			},
			{ passive: true, signal: until },
		);
		// Heard after the page's own listeners: one that sends by itself has prevented the form from going.
		view.addEventListener(
			'submit',
			(submitted) => {
				const form = submitted.target as Node | null;
				if (form?.contains(box) && !submitted.defaultPrevented) end(true);
			},
			{ signal: until },
		);
	});
}
