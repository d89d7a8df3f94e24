import { button, element } from './element.ts';
import type { Overlay } from './overlay.ts';
import { place } from './place.ts';
import { safely } from './safely.ts';

/** Something to say in one line, and perhaps one thing to do about it; doing it says something else. */
export interface Line {
	readonly say: string;
	readonly offer?: { readonly text: string; accept(): Promise<Line> };
}

const SHOWN = 8_000;

/**
 * Says something for some seconds, above the box. It takes no focus and lets the pointer through but for its buttons,
 * so it is in nobody's way. `onScreen` aborts it early.
 */
export function showChip(overlay: Overlay, box: HTMLElement, lines: readonly Line[], onScreen: AbortSignal): void {
	const stop = new AbortController();
	const signal = AbortSignal.any([onScreen, stop.signal]);
	const end = () => stop.abort();
	let timer = setTimeout(end, SHOWN);
	const moreTime = () => {
		clearTimeout(timer);
		timer = setTimeout(end, SHOWN);
	};
	const piece = element('div', { class: 'chip', role: 'status' }, ...lines.map((line) => drawn(line, moreTime)));
	overlay.show(piece, box);
	place(piece, box, () => [box.getBoundingClientRect()], end, signal);
	signal.addEventListener('abort', () => {
		clearTimeout(timer);
		overlay.hide(piece);
	});
}

function drawn(line: Line, moreTime: () => void): HTMLElement {
	const row = element('div', { class: 'line' }, element('span', { dir: 'auto' }, line.say));
	const { offer } = line;
	if (!offer) return row;
	const accept = safely(async () => {
		moreTime();
		row.replaceWith(drawn(await offer.accept(), moreTime));
	});
	row.append(button(offer.text, {}, accept));
	return row;
}
