import type { Due } from '../promises/due.ts';
import { PROMISED, type Promised } from '../promises/pledge.ts';
import { dueOf, inputOf } from '../ui/due-input.ts';
import { promisedName } from '../ui/promised.ts';
import { t } from '../ui/text.ts';
import { button, element } from './element.ts';

/** What of a promise can be put right on the page; its words and the customer can be in the popup. */
export interface Correction {
	readonly what: Promised;
	readonly due: Due;
}

/** A form that says what was promised and by when. What makes no sense is said and nothing is lost. */
export function promiseForm(start: Correction, save: (change: Correction) => void, cancel: () => void): HTMLElement {
	const kind = element('select', {});
	for (const what of PROMISED) kind.append(new Option(promisedName(what), what, false, what === start.what));
	const day = input('date', inputOf(start.due).date);
	const time = input('time', inputOf(start.due).time);
	const wrong = element('p', { class: 'wrong', role: 'alert' });
	const form = element(
		'form',
		{ class: 'edit', 'aria-label': t('action_edit') },
		element('label', {}, t('edit_kind'), kind),
		element('label', {}, t('edit_date'), day),
		element('label', {}, t('edit_time'), time),
		element(
			'span',
			{ class: 'ends' },
			submit(t('action_save')),
			button(t('action_cancel'), { class: 'cancel' }, cancel),
		),
		wrong,
	);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const due = dueOf({ date: day.value, time: time.value });
		if (due) save({ what: kind.value as Promised, due });
		else wrong.textContent = t('edit_date_missing');
	});
	return form;
}

function input(type: 'date' | 'time', value: string): HTMLInputElement {
	const made = element('input', {});
	made.type = type;
	made.value = value;
	return made;
}

function submit(text: string): HTMLButtonElement {
	const made = element('button', { class: 'main' }, text);
	made.type = 'submit';
	return made;
}
