import type { Hint } from '../tone/hint.ts';
import { kindName, needName } from '../ui/names.ts';
import { count, t } from '../ui/text.ts';
import { giveCaretBack } from './caret.ts';
import { asDialog } from './dialog.ts';
import { button, element, sign } from './element.ts';
import type { Face } from './face.ts';
import type { Overlay } from './overlay.ts';
import { PAUSES, type Pause } from './pauses.ts';
import { place } from './place.ts';
import { plannedWords } from './planned-words.ts';
import { safely } from './safely.ts';

/** What can be done from the list. */
export interface ListActs {
	open(hint: Hint): void;
	pause(pause: Pause): void;
	resume(): void;
	/** To the next corner of the box. */
	move(): void;
	fold(): void;
	settings(): void;
}

interface Shown {
	readonly box: HTMLElement;
	/** What it opens at. */
	readonly at: HTMLElement;
	readonly face: Face;
	readonly hints: readonly Hint[];
	readonly isFolded: boolean;
}

/** All there is to say about a draft, each hint a button that opens its card. Takes the focus; `close` aborts the signal. */
export function showList(
	overlay: Overlay,
	{ box, at, face, hints, isFolded }: Shown,
	acts: ListActs,
	close: () => void,
	signal: AbortSignal,
): void {
	const back = giveCaretBack(box);
	const leave = () => {
		close();
		back();
	};
	const acting = (work: () => void) =>
		safely(() => {
			leave();
			work();
		});
	const act = (text: string, work: () => void) => button(text, {}, acting(work));
	const found = hints.map((hint) => act('', () => acts.open(hint)));
	for (const [index, hint] of hints.entries()) {
		found[index]!.className = 'way found';
		found[index]!.append(element('b', {}, kindName(hint.kind)), ' ', element('q', { dir: 'auto' }, hint.text));
	}
	const lacking = face.needs.filter(({ isMet }) => !isMet).map(({ need }) => needName(need));
	const isPaused = face.look === 'paused';
	const line = isPaused ? t('strip_paused_line') : hints.length === 0 ? t('list_nothing') : '';
	const piece = element(
		'div',
		{ class: 'list', role: 'dialog', 'aria-labelledby': 'list-title', tabindex: '-1' },
		element(
			'div',
			{ class: 'head' },
			element('h2', { id: 'list-title', class: face.look }, isPaused ? t('strip_paused') : title(face, hints.length)),
			sign('close', t('card_close'), { class: 'close' }, leave),
		),
		...(line ? [element('p', { class: 'why', dir: 'auto' }, line)] : []),
		...(found.length > 0 ? [element('div', { class: 'ways' }, ...found)] : []),
		...(lacking.length > 0
			? [element('p', { class: 'trouble', dir: 'auto' }, t('list_lacks', lacking.join(', ')))]
			: []),
		...(face.planned.length > 0
			? [element('p', { class: 'trouble', dir: 'auto' }, plannedWords(face.planned, new Date()))]
			: []),
		element(
			'div',
			{ class: 'foot', role: 'group', 'aria-label': t('list_pause') },
			...(isPaused
				? [act(t('strip_resume'), acts.resume)]
				: [
						element('span', {}, t('list_pause')),
						...PAUSES.map((pause) => act(t(`pause_${pause}`), () => acts.pause(pause))),
					]),
		),
		element(
			'div',
			{ class: 'foot', role: 'group', 'aria-label': t('strip_name') },
			act(t(isFolded ? 'list_unfold' : 'list_fold'), acts.fold),
			act(t('list_move'), acts.move),
			sign('settings', t('card_settings'), { class: 'gear' }, acting(acts.settings)),
		),
	);
	overlay.show(piece, box);
	signal.addEventListener('abort', () => overlay.hide(piece), { once: true });
	place(piece, at, () => [at.getBoundingClientRect()], close, signal, overlay.sends(box));
	asDialog({ piece, box, focus: found[0] ?? piece, close, leave }, overlay, signal);
}

function title({ look }: Face, hints: number): string {
	const word = t(look === 'sharp' ? 'strip_sharp' : look === 'kind' ? 'strip_kind' : 'strip_even');
	return hints > 0 ? `${word} · ${count('strip_hints', hints)}` : word;
}
