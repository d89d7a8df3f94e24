import type { Need } from '../tone/hint.ts';
import { needName } from '../ui/names.ts';
import { count, locale, t } from '../ui/text.ts';
import { button, element } from './element.ts';
import type { Face } from './face.ts';
import { plannedShort, plannedWords } from './planned-words.ts';
import { shape } from './shapes.ts';

interface Acts {
	open(): void;
	resume(): void;
}

interface Drawn {
	readonly parts: readonly HTMLElement[];
	/** Those of them that the strip can be dragged by. */
	readonly handles: readonly HTMLElement[];
}

/** How a draft is, in as few words as can be: its tone, the hints, what the answer has so far, what it promises. */
export function drawFace(face: Face, isFolded: boolean, { open, resume }: Acts): Drawn {
	const { look, needs, planned } = face;
	const tone = toneOf(face, isFolded, open);
	if (look === 'paused')
		return { parts: [tone, button(t('strip_resume'), { class: 'resume' }, resume)], handles: [tone] };
	if (isFolded) return { parts: [tone], handles: [tone] };
	const check = needs.length > 0 ? [checkOf(needs)] : [];
	const promise = planned.length > 0 ? [promiseOf(planned, open)] : [];
	return { parts: [tone, ...check, ...promise], handles: [tone, ...promise] };
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
	const digits = new Intl.NumberFormat(locale()).format(hints);
	made.append(element('span', { class: 'number', 'aria-hidden': 'true' }, digits));
	made.append(element('span', { class: 'said' }, `, ${number}`));
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
			shape(isMet ? 'met' : 'unmet'),
			element('span', { class: 'said' }, t(isMet ? 'strip_met' : 'strip_unmet', needName(need))),
			element('span', { class: 'word', 'aria-hidden': 'true' }, t(SHORT[need])),
		),
	);
	return element('ul', { 'aria-label': t('strip_check') }, ...ticks);
}

function promiseOf(planned: Face['planned'], open: () => void): HTMLElement {
	const name = plannedWords(planned, new Date());
	const made = button(
		shape('promise'),
		{ class: 'promise', 'aria-label': name, 'aria-haspopup': 'dialog', title: name },
		open,
	);
	made.append(element('span', {}, plannedShort(planned, new Date())));
	return made;
}
