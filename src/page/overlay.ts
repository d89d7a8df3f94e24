import { STYLES } from './styles.ts';
import { themeAround } from './theme.ts';

/** Marks our element, so that a newer copy of this script can clear away what an older one left. */
const MARK = 'data-concilia';

export interface Overlay {
	/** Puts a piece of ours over the page, in the colours of the page around `near`; taken away by `hide`. */
	show(piece: HTMLElement, near: Element): void;
	hide(piece: HTMLElement): void;
	/** Gives a piece that is shown the colours and the direction of the page as it is now. */
	dress(piece: HTMLElement, near: Element): void;
	/** The buttons that send what is in this box; none where it is no box. */
	sends(near: HTMLElement): readonly HTMLElement[];
	/** Whether an event happened on something of ours: the page sees only the one element around it. */
	holds(event: Event): boolean;
}

/**
 * The one element we add to a page, and only while it shows something. Its inside is closed to the page. `sends` finds
 * the buttons that should be left free at a box.
 */
export function createOverlay(signal: AbortSignal, sends: Overlay['sends'] = () => []): Overlay {
	for (const left of document.querySelectorAll(`[${MARK}]`)) left.remove();
	const host = document.createElement('div');
	host.setAttribute(MARK, '');
	const root = host.attachShadow({ mode: 'closed' });
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(STYLES);
	root.adoptedStyleSheets = [sheet];
	// The page's own shortcuts must not hear the keys meant for us.
	for (const type of [
		'keydown',
		'keyup',
		'keypress',
		'mousedown',
		'mouseup',
		'click',
		'pointerdown',
		'pointerup',
		'copy',
		'paste',
		'beforeinput',
		'input',
		'focusin',
		'focusout',
	]) {
		host.addEventListener(type, (event) => event.stopPropagation(), { signal });
	}
	// Pressing a button of ours leaves the caret where it is. A field of ours is there to be written in.
	const isField = ({ target }: Event) => target instanceof Element && target.matches('input, select, option');
	root.addEventListener('mousedown', (event) => isField(event) || event.preventDefault(), { signal });
	signal.addEventListener('abort', () => host.remove(), { once: true });
	const dress = (piece: HTMLElement, near: Element) => {
		piece.dataset.theme = themeAround(near);
		piece.dir = getComputedStyle(document.documentElement).direction;
	};
	return {
		sends,
		dress,
		show(piece, near) {
			if (signal.aborted) return;
			// Pieces are placed in pixels of the window, whatever zoom a page gives itself.
			const zoom = Number(getComputedStyle(document.documentElement).zoom) || 1;
			host.style.setProperty('--unzoom', `${1 / zoom}`, 'important');
			dress(piece, near);
			// A chip makes room for the strip by what stands before it, whichever comes first.
			if (piece.matches('.strip')) root.prepend(piece);
			else root.append(piece);
			// Outside the body: some apps swap it whole.
			if (!host.isConnected) document.documentElement.append(host);
		},
		hide(piece) {
			piece.remove();
			if (!root.firstElementChild) host.remove();
		},
		holds: (event) => event.target === host || event.composedPath().includes(host),
	};
}
