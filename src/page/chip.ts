import type { Due } from '../promises/due.ts';
import { locale, t } from '../ui/text.ts';
import { when } from '../ui/when.ts';
import { element } from './element.ts';
import type { Overlay } from './overlay.ts';
import { place } from './place.ts';

const SECONDS_SHOWN = 8;

/**
 * Says for some seconds, above the box, that a promise was noted. It takes no focus and lets the pointer through, so
 * it is in nobody's way. `onScreen` aborts it early.
 */
export function showChip(
	overlay: Overlay,
	box: HTMLElement,
	pledges: readonly { readonly text: string; readonly due: Due }[],
	now: Date,
	onScreen: AbortSignal,
): void {
	const stop = new AbortController();
	const signal = AbortSignal.any([onScreen, stop.signal]);
	const chips = pledges.map((pledge) => noted(pledge, now));
	const piece = element('div', { class: 'chip', role: 'status' }, ...chips);
	overlay.show(piece, box);
	place(
		piece,
		box,
		() => [box.getBoundingClientRect()],
		() => stop.abort(),
		signal,
	);
	const timer = setTimeout(() => stop.abort(), SECONDS_SHOWN * 1000);
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		overlay.hide(piece);
	});
}

function noted({ text, due }: { readonly text: string; readonly due: Due }, now: Date): HTMLElement {
	const by = when(due, now, locale());
	const promise = text.replace(/[\s.!…]+$/u, '');
	const words = by.standing === 'someday' ? t('page_noted', promise) : t('page_noted_by', promise, by.absolute);
	return element('div', {}, words);
}
