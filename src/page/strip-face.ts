import type { Need } from '../tone/hint.ts';
import { needName } from '../ui/names.ts';
import { count, digits, t } from '../ui/text.ts';
import { button, element } from './element.ts';
import type { Face } from './face.ts';
import { plannedShort, plannedWords } from './planned-words.ts';
import { shape } from './shapes.ts';

interface Acts {
	open(): void;
	resume(): void;
}

export interface Drawn {
	readonly parts: readonly HTMLElement[];
	/** Those of them that the strip can be dragged by. */
	readonly handles: readonly HTMLElement[];
	/** Calls the promises what they are called now, where all that is to be seen stays as it is. */
	renamed(face: Face): void;
}

/** How a draft is, in as few words as can be: its tone, the hints, what the answer has so far, what it promises. */
export function drawFace(face: Face, isFolded: boolean, { open, resume }: Acts): Drawn {
	const { look, needs, planned } = face;
	const tone = toneOf(face, isFolded, open);
	const renamed = () => undefined;
	if (look === 'paused')
		return { parts: [tone, button(t('strip_resume'), { class: 'resume' }, resume)], handles: [tone], renamed };
	if (isFolded) return { parts: [tone], handles: [tone], renamed };
	const check = needs.length > 0 ? [checkOf(needs)] : [];
	if (planned.length === 0) return { parts: [tone, ...check], handles: [tone], renamed };
	const promise = promiseOf(planned, open);
	return {
		parts: [tone, ...check, promise],
		handles: [tone, promise],
		renamed: (now) => called(promise, plannedWords(now.planned, new Date())),
	};
}

function toneOf({ look, hints }: Face, isFolded: boolean, open: () => void): HTMLElement {
	const word = t(`strip_${look}`);
	const number = hints > 0 ? count('strip_hints', hints) : '';
	const title = number ? `${word}, ${number}` : word;
	const looks = { class: `tone ${look}`, 'aria-haspopup': 'dialog', title };
	if (isFolded) return button(shape(look), { ...looks, 'aria-label': title }, open);
	const made = button(shape(look), looks, open);
	made.append(element('span', {}, word));
	if (!number) return made;
	made.append(element('span', { class: 'number', 'aria-hidden': 'true' }, digits(hints)));
	made.append(element('span', { class: 'only-read' }, `, ${number}`));
	return made;
}

const SHORT = {
	apology: 'strip_apology',
	empathy: 'strip_empathy',
	'next-step': 'strip_next_step',
	time: 'strip_time',
} as const satisfies Record<Need, string>;

function checkOf(needs: Face['needs']): HTMLElement {
	const ticks = needs.map(({ need, isMet }) =>
		element(
			'li',
			{ class: isMet ? 'met' : 'unmet', title: needName(need) },
			isMet ? shape('met', t('strip_met', needName(need))) : shape('unmet', t('strip_unmet', needName(need))),
			element('span', { class: 'word', 'aria-hidden': 'true' }, t(SHORT[need])),
		),
	);
	return element('ul', { 'aria-label': t('strip_check') }, ...ticks);
}

function promiseOf(planned: Face['planned'], open: () => void): HTMLElement {
	const made = button(shape('promise'), { class: 'promise', 'aria-haspopup': 'dialog' }, open);
	called(made, plannedWords(planned, new Date()));
	made.append(element('span', {}, plannedShort(planned, new Date())));
	return made;
}

function called(piece: HTMLElement, name: string) {
	if (piece.title === name) return;
	piece.title = name;
	piece.setAttribute('aria-label', name);
}
