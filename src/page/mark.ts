import { badge } from '../promises/badge.ts';
import type { Pledge } from '../promises/pledge.ts';
import type { Site } from '../sites/index.ts';
import { isolated } from '../ui/isolated.ts';
import { count } from '../ui/text.ts';
import type { Chip } from './chip.ts';
import { deliver } from './deliver.ts';
import { button } from './element.ts';
import type { Overlay } from './overlay.ts';
import { on, safely } from './safely.ts';

/** Pixels between a title and its mark. */
const GAP = 6;
/** What covers a title, a picture or a dialogue, is there this long after the click that brought it. Milliseconds. */
const COMING = 400;

/** A mark at a chat's title while its customer has open promises. */
export interface TitleMark {
	/** The conversation of this box is before the person; null when there is no box in our care any more. */
	at(box: HTMLElement | null): void;
	/** Something may have been promised, kept or changed. */
	again(): void;
}

/**
 * `open` is called when the mark is pressed, with the promises, what they are to be shown at, the mark itself, and the box
 * of their conversation.
 */
export function createMark(
	site: Site,
	overlay: Overlay,
	open: (pledges: readonly Pledge[], at: HTMLElement, mark: HTMLElement, box: HTMLElement) => Chip,
	signal: AbortSignal,
): TitleMark {
	let box: HTMLElement | null = null;
	let seen = { key: '', title: null as HTMLElement | null };
	let shown = new AbortController();

	/** Whose chat it is now, and where that stands; nothing where it stands nowhere. */
	function now(): typeof seen {
		const chat = box && site.chat(box);
		const title = box && typeof chat === 'object' ? site.title?.(box) : null;
		return title && chat && typeof chat === 'object' ? { key: chat.key, title } : { key: '', title: null };
	}

	const again = safely(async () => {
		const mine = now();
		seen = mine;
		const { key, title } = mine;
		if (!title) return shown.abort();
		const of = { site: site.id, conversation: key };
		const { pledges } = await deliver('pledge/list', { state: 'open', of }, signal);
		if (seen !== mine || signal.aborted) return;
		shown.abort();
		if (pledges.length === 0) return;
		shown = new AbortController();
		const mark = markOf(pledges, () => open(pledges, title, mark, box ?? title));
		keepAt(title, mark, overlay, again, AbortSignal.any([signal, shown.signal]));
	});

	// What was done in the popup shows once the person is back.
	on(window, 'focus', again, { signal });
	return {
		at(element) {
			box = element;
			const { key, title } = now();
			if (key !== seen.key || title !== seen.title) again();
		},
		again,
	};
}

/** A press opens the list, and the next one closes it; pressed with a key it has the focus. */
function markOf(pledges: readonly Pledge[], open: () => Chip): HTMLElement {
	const { text, urgency } = badge(pledges, new Date());
	const name = count('page_owed', pledges.length, isolated(pledges[0]?.customer ?? ''));
	let list: Chip | null = null;
	const mark = button(text, { class: `mark ${urgency}`, 'aria-label': name, title: name }, () => {
		if (list?.close()) return;
		const hadFocus = mark.matches(':focus');
		list = open();
		if (hadFocus) list.focus();
	});
	return mark;
}

/** Keeps the mark beside the words of a title until the signal aborts; `changed` when the title says something else. */
function keepAt(
	title: HTMLElement,
	mark: HTMLElement,
	overlay: Overlay,
	changed: () => void,
	signal: AbortSignal,
): void {
	const words = document.createRange();
	overlay.show(mark, title);
	const move = safely(() => {
		words.selectNodeContents(title);
		const said = words.getBoundingClientRect();
		const room = title.getBoundingClientRect();
		const isVisible = said.width > 0 && isOnTop(title, said.left + 1, said.top + said.height / 2);
		mark.hidden = !isVisible;
		if (!isVisible) return;
		// As the page goes, not as the name in it does.
		const isRightToLeft = getComputedStyle(title.parentElement ?? title).direction === 'rtl';
		const left = isRightToLeft
			? Math.max(said.left, room.left) - GAP - mark.offsetWidth
			: Math.min(said.right, room.right) + GAP;
		mark.style.left = `${left}px`;
		mark.style.top = `${said.top + (said.height - mark.offsetHeight) / 2}px`;
	});
	move();
	// Apps use one element for title after title, or make it anew: then its size is gone.
	const size = new ResizeObserver(() => (title.isConnected ? move() : changed()));
	size.observe(title);
	const text = new MutationObserver(changed);
	text.observe(title, { childList: true, subtree: true, characterData: true });
	on(window, 'scroll resize', move, { capture: true, passive: true, signal });
	// What may have opened something over the title, or closed it.
	let coming: ReturnType<typeof setTimeout> | undefined;
	const soon = () => {
		clearTimeout(coming);
		coming = setTimeout(move, COMING);
		requestAnimationFrame(move);
	};
	on(window, 'click focusin', soon, { capture: true, passive: true, signal });
	on<KeyboardEvent>(window, 'keydown', ({ key }) => key === 'Escape' && soon(), {
		capture: true,
		passive: true,
		signal,
	});
	signal.addEventListener(
		'abort',
		() => {
			clearTimeout(coming);
			size.disconnect();
			text.disconnect();
			overlay.hide(mark);
		},
		{ once: true },
	);
}

/** Whether nothing lies over the title there. */
function isOnTop(title: Element, x: number, y: number): boolean {
	const there = document.elementFromPoint(x, y);
	return there !== null && (title.contains(there) || there.contains(title));
}
