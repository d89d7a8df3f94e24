import type { Editor, Outcome } from '../editors/index.ts';
import type { Hint } from '../tone/hint.ts';
import { isolated } from '../ui/isolated.ts';
import { kindName } from '../ui/names.ts';
import { t } from '../ui/text.ts';
import { giveCaretBack } from './caret.ts';
import { asDialog } from './dialog.ts';
import { button, element, sign } from './element.ts';
import type { Overlay } from './overlay.ts';
import { place } from './place.ts';
import { on, safely } from './safely.ts';
import { createVoice } from './voice.ts';

/** What brought the card up. Only the keyboard moves the focus into it, and only the pointer can take it away by leaving. */
export type OpenedBy = 'pointer' | 'click' | 'keys';

/** No more of this: here and now, these words anywhere, or this rule on this site. */
export type Dismissal = 'once' | 'words' | 'site';

/** A hint in a box, and what a person may do about it. */
export interface Offer {
	readonly hint: Hint;
	readonly editor: Editor;
	/** Puts a suggestion in the place of the words. */
	choose(suggestion: string): Promise<Outcome>;
	dismiss(how: Dismissal): void;
	/** Opens the settings that say what is flagged. */
	settings(): void;
}

export interface Card {
	open(offer: Offer, by: OpenedBy): void;
	close(): void;
	/** The hint shown now. */
	shown(): Hint | null;
}

/** How long a pointer may be away from words and card before the card goes. */
const LEAVE = 350;

/** One card for the page; opening it for another hint takes the first away. */
export function createCard(overlay: Overlay, signal: AbortSignal): Card {
	/** What has been told of without the focus; once is enough. */
	const told = new Set<string>();
	let open: { readonly offer: Offer; readonly by: OpenedBy; readonly stop: AbortController } | null = null;

	function close() {
		open?.stop.abort();
		open = null;
	}
	signal.addEventListener('abort', close, { once: true });

	return {
		shown: () => open?.offer.hint ?? null,
		close,
		open(offer, by) {
			if (open?.offer.hint === offer.hint && by === 'pointer') return;
			close();
			const stop = new AbortController();
			open = { offer, by, stop };
			const piece = show(overlay, offer, by, { close, signal: stop.signal });
			if (by !== 'keys') tell(offer.hint, piece, stop.signal);
		},
	};

	/** Says to screen readers what came up beside the words; with the keyboard the focus moves into it and says so. */
	function tell({ kind, text, why }: Hint, piece: HTMLElement, until: AbortSignal) {
		const name = `${kind} ${text}`;
		if (told.has(name)) return;
		told.add(name);
		const voice = createVoice(until);
		piece.append(voice.line);
		voice.say(t('card_said', kindName(kind), isolated(text), why));
	}
}

function show(
	overlay: Overlay,
	offer: Offer,
	by: OpenedBy,
	{ close, signal }: { close(): void; signal: AbortSignal },
): HTMLElement {
	const { editor, hint } = offer;
	const back = giveCaretBack(editor.box);
	const leave = () => {
		close();
		back();
	};
	const ways = hint.suggestions.slice(0, 3).map((suggestion, index) =>
		button(
			suggestion,
			{ class: 'way', dir: 'auto', 'aria-keyshortcuts': String(index + 1) },
			safely(async () => {
				const outcome = await offer.choose(suggestion);
				if (outcome === 'done') close();
				else piece.querySelector('.trouble')?.replaceWith(refused(suggestion));
			}),
		),
	);
	const dismiss = (how: Dismissal) =>
		safely(() => {
			leave();
			offer.dismiss(how);
		});
	const piece = element(
		'div',
		{ class: 'card', role: 'dialog', 'aria-labelledby': 'kind', 'aria-describedby': 'why', tabindex: '-1' },
		element(
			'div',
			{ class: 'head' },
			element('h2', { id: 'kind' }, kindName(hint.kind)),
			sign('close', t('card_close'), { class: 'close' }, leave),
		),
		element('p', { id: 'why', class: 'why', dir: 'auto' }, hint.why),
		element('div', { class: 'ways', role: 'group', 'aria-label': t('card_instead') }, ...ways),
		element('span', { class: 'trouble' }),
		element(
			'div',
			{ class: 'foot' },
			button(t('card_dismiss_once'), {}, dismiss('once')),
			button(t('card_dismiss_words'), {}, dismiss('words')),
			button(t('card_dismiss_site'), {}, dismiss('site')),
			sign(
				'settings',
				t('card_settings'),
				{ class: 'gear' },
				safely(() => {
					leave();
					offer.settings();
				}),
			),
		),
	);
	overlay.show(piece, editor.box);
	signal.addEventListener('abort', () => overlay.hide(piece), { once: true });
	const whereWordsAre = () => {
		const lines = editor.rects(hint);
		// The keyboard may ask about words that are scrolled out of a small box.
		return lines.length === 0 && by === 'keys' ? [editor.box.getBoundingClientRect()] : lines;
	};
	const whereCaretIs = () => {
		const at = editor.caret();
		return at === null ? [] : editor.rects({ start: Math.max(0, at - 1), end: at });
	};
	place(piece, editor.box, whereWordsAre, close, signal, overlay.sends(editor.box), whereCaretIs);

	const keys = Object.fromEntries(ways.map((way, index) => [index + 1, way]));
	asDialog(
		{ piece, box: editor.box, focus: by === 'keys' ? (ways[0] ?? piece) : null, keys, close, leave },
		overlay,
		signal,
	);
	if (by === 'pointer') goesWithPointer(overlay, offer, close, signal);
	return piece;
}

function goesWithPointer(overlay: Overlay, { editor, hint }: Offer, close: () => void, signal: AbortSignal) {
	let leaving: ReturnType<typeof setTimeout> | undefined;
	const look = (event: MouseEvent) => {
		clearTimeout(leaving);
		if (overlay.holds(event)) return;
		leaving = setTimeout(
			safely(() => {
				const mark = editor.markAt(event.clientX, event.clientY);
				if (mark?.start !== hint.start) close();
			}),
			LEAVE,
		);
	};
	on(window, 'mousemove', look, { passive: true, capture: true, signal });
	signal.addEventListener('abort', () => clearTimeout(leaving), { once: true });
}

/** The box would not take it: the words can still be copied. */
function refused(suggestion: string): HTMLElement {
	const copy = button(
		t('card_copy'),
		{},
		safely(async () => {
			await navigator.clipboard.writeText(suggestion);
			copy.textContent = t('card_copied');
		}),
	);
	return element('p', { class: 'trouble', role: 'alert', dir: 'auto' }, t('card_refused'), ' ', copy);
}
