import type { SuggestedReply } from '../../protocol.ts';
import { type Given, withGiven } from '../../ui/gaps.ts';
import { t } from '../../ui/text.ts';
import { button, element } from '../element.ts';
import { on } from '../safely.ts';
import { marked } from './list.ts';

/** Asks for what a reply lacks; what it will be is shown while it is typed. */
export interface Form {
	readonly parts: readonly HTMLElement[];
	/** Puts the focus into the first field that is empty. False when there is none. */
	focusEmpty(): boolean;
	/** The reply with what was given in it. */
	filled(): SuggestedReply;
}

/** `done` is called by its button; keys are the caller's. */
export function createForm(reply: SuggestedReply, done: () => void, signal: AbortSignal): Form {
	const fields = reply.missing.map((name) => {
		const input = element('input', { class: 'field', dir: 'auto', 'aria-required': 'true' });
		input.autocomplete = 'off';
		return { name, input };
	});
	const given = (): Given => Object.fromEntries(fields.map(({ name, input }) => [name, input.value]));
	const filled = () => withGiven(reply, given());
	const preview = element('p', { class: 'preview', dir: 'auto', tabindex: '0' }, ...marked(reply));
	const form = element(
		'div',
		{ class: 'form', role: 'group', 'aria-label': t('gaps_title') },
		element('p', { class: 'title' }, t('gaps_title')),
		...fields.map(({ name, input }) => element('label', {}, element('span', {}, name), input)),
		button(t('gaps_done'), { class: 'way' }, done),
	);
	on(form, 'input', () => preview.replaceChildren(...marked(filled())), { signal });
	return {
		parts: [form, preview],
		filled,
		focusEmpty() {
			const empty = fields.find(({ input }) => input.value.trim() === '');
			empty?.input.focus({ preventScroll: true });
			return empty !== undefined;
		},
	};
}
