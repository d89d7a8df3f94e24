import { type Editor, windowsOf } from '../../editors/index.ts';
import type { SuggestedReply } from '../../protocol.ts';
import type { Span } from '../../text/span.ts';
import { count, t } from '../../ui/text.ts';
import { giveCaretBack } from '../caret.ts';
import { element } from '../element.ts';
import type { Overlay } from '../overlay.ts';
import { place } from '../place.ts';
import { on, safely } from '../safely.ts';
import { createVoice } from '../voice.ts';
import { createForm, type Form } from './form.ts';
import { takeKeys } from './keys.ts';
import { createList } from './list.ts';
import { createSearch, type Find } from './search.ts';
import { whereIn } from './where.ts';

interface Opening {
	readonly editor: Editor;
	/** The words of the draft it is shown at. */
	readonly at: Span;
	/** With a search field of its own, which takes the focus; otherwise the words are typed in the draft. */
	readonly hasField: boolean;
	readonly find: Find;
	/** Puts the reply into the box, or copies it, and says so. */
	put(reply: SuggestedReply): Promise<void>;
	close(): void;
}

/** The list of replies while it is open. */
export interface Session {
	/** What to look for from now on. */
	search(words: string): void;
	/** Shows nothing until other words are searched for. */
	rest(): void;
	/** The person fills in a reply, or it is being put into the box: the draft is none of its business now. */
	isBusy(): boolean;
}

/**
 * `asking`: the list, if any, is for words typed before; keys wait for the new one. `filling`: the form is open.
 * `putting`: a reply is on its way into the box.
 */
type State = 'asking' | 'ready' | 'none' | 'failed' | 'filling' | 'putting';

/** Lines of the list that PageUp and PageDown go over. */
const PAGE = 5;

export function openSession(overlay: Overlay, opening: Opening, signal: AbortSignal): Session {
	const { editor, at, hasField, find, put, close } = opening;
	const voice = createVoice(signal);
	const list = createList(choose, take, signal);
	const note = element('p', { class: 'note', dir: 'auto' });
	const body = element('div', { class: 'body' }, ...list.parts);
	const field = hasField ? searchField() : null;
	const piece = element('div', { class: 'picker', role: 'dialog', 'aria-label': t('replies_title') });
	piece.append(...(field ? [field] : []), body, note, voice.line);

	let state: State = 'asking';
	let replies: readonly SuggestedReply[] = [];
	let chosen = 0;
	/** Keys pressed before the list they are meant for is there. */
	let held: (() => void)[] = [];
	let form: Form | null = null;
	let giveBack = () => {};

	function become(next: State) {
		state = next;
		piece.dataset.state = replies.length === 0 && state === 'asking' ? 'first' : state;
		note.textContent = noteFor(state);
		// In the draft, words that no reply fits are just words.
		if (state === 'none') piece.hidden = !field;
		else if (state !== 'asking') piece.hidden = false;
		field?.setAttribute('aria-expanded', String(replies.length > 0));
		move();
	}

	function noteFor(now: State): string {
		if (now === 'asking' && replies.length === 0) return t('picker_asking');
		if (now === 'failed') return t('replies_failed');
		if (now === 'none') return t('replies_none', search.words());
		return t(now === 'filling' ? 'picker_keys_form' : 'picker_keys');
	}

	const search = createSearch(
		find,
		{
			asking() {
				held = [];
				become('asking');
			},
			answered(found) {
				replies = found ?? [];
				list.fill(replies);
				become(!found ? 'failed' : replies.length > 0 ? 'ready' : 'none');
				if (state !== 'ready') return void (piece.hidden || voice.say(note.textContent ?? ''));
				choose(0);
				voice.say(`${count('replies_found', replies.length)}. ${field ? '' : spoken()}`);
				for (const act of held.splice(0)) if (isReady()) act();
			},
		},
		signal,
	);
	// What a key does changes this under the compiler's eyes.
	const isReady = () => state === 'ready';

	function choose(index: number) {
		if (index < 0 || index >= replies.length || state !== 'ready') return;
		chosen = index;
		list.choose(index);
		field?.setAttribute('aria-activedescendant', list.chosenId());
		if (!field) voice.say(spoken());
		move();
	}

	function spoken(): string {
		const { title, text } = replies[chosen]!;
		return `${title}: ${text}`;
	}

	function step(by: number) {
		const last = replies.length - 1;
		// One step goes round; a page ends at the end.
		if (Math.abs(by) === 1) choose((chosen + by + replies.length) % replies.length);
		else choose(Math.max(0, Math.min(chosen + by, last)));
	}

	function take(index: number) {
		const reply = replies[index];
		if (!reply || state !== 'ready') return;
		choose(index);
		if (reply.missing.length > 0) fillIn(reply);
		else give(reply);
	}

	function give(reply: SuggestedReply) {
		become('putting');
		safely(put)(reply);
	}

	function fillIn(reply: SuggestedReply) {
		form = createForm(reply, giveFilled, signal);
		body.replaceChildren(...form.parts);
		if (!field) giveBack = giveCaretBack(editor.box);
		become('filling');
		form.focusEmpty();
	}

	function giveFilled() {
		if (form && state === 'filling' && !form.focusEmpty()) give(form.filled());
	}

	function backToList() {
		form = null;
		body.replaceChildren(...list.parts);
		become('ready');
		choose(chosen);
		if (field) field.focus({ preventScroll: true });
		else giveBack();
	}

	function leave() {
		close();
		if (field) giveBack();
	}

	function searchField(): HTMLInputElement {
		const made = element('input', {
			class: 'field',
			role: 'combobox',
			dir: 'auto',
			'aria-label': t('replies_search'),
			'aria-autocomplete': 'list',
			'aria-controls': 'options',
		});
		made.placeholder = t('replies_search');
		made.autocomplete = 'off';
		made.spellcheck = false;
		on(made, 'input', () => search.begin(made.value), { signal });
		return made;
	}

	/** What a key does now; null leaves it to whoever has the focus. */
	function actOf(key: string): (() => void) | null {
		if (piece.hidden) return null;
		// The box may take its time: a second press is not for the page either.
		if (state === 'putting') return key === 'Escape' || listActs[key] ? () => {} : null;
		if (key === 'Escape') return state === 'filling' ? backToList : leave;
		if (state === 'filling') return key === 'Enter' && hasFocusIn('input') ? giveFilled : null;
		if (state !== 'ready' && state !== 'asking') return null;
		const act = listActs[key];
		if (!act || (field && (key === 'Home' || key === 'End'))) return null;
		return state === 'ready' ? act : () => held.push(act);
	}
	const listActs: Readonly<Record<string, () => void>> = {
		ArrowDown: () => step(1),
		ArrowUp: () => step(-1),
		PageDown: () => step(PAGE),
		PageUp: () => step(-PAGE),
		Home: () => choose(0),
		End: () => choose(replies.length - 1),
		Enter: () => take(chosen),
		Tab: () => take(chosen),
	};
	const hasFocusIn = (name: string) => (piece.getRootNode() as ShadowRoot).activeElement?.localName === name;

	const isElsewhere = (event: Event) => !overlay.holds(event) && !event.composedPath().includes(editor.box);

	overlay.show(piece, editor.box);
	signal.addEventListener('abort', () => overlay.hide(piece), { once: true });
	const move = place(piece, editor.box, () => whereIn(editor, at), close, signal, overlay.sends(editor.box));
	for (const view of windowsOf(editor.box)) {
		takeKeys(view, overlay.holds, actOf, signal);
		on(view, 'pointerdown focusin', (event) => isElsewhere(event) && close(), { capture: true, signal });
	}
	if (field) {
		giveBack = giveCaretBack(editor.box);
		field.focus({ preventScroll: true });
	}

	return {
		search: search.begin,
		rest() {
			search.stop();
			held = [];
			replies = [];
			become('none');
		},
		isBusy: () => state === 'filling' || state === 'putting',
	};
}
