import { type FormEvent, useId, useState } from 'react';
import type { Pledge } from '../../promises/pledge.ts';
import { t } from '../../ui/text.ts';
import type { Correction } from './actions.ts';
import { dueOf, inputOf } from './due-input.ts';

interface Props {
	readonly pledge: Pledge;
	readonly onSave: (change: Correction) => void;
	readonly onCancel: () => void;
}

/** Puts right what was promised, to whom and when. What makes no sense is said and nothing is lost. */
export function EditPromise({ pledge, onSave, onCancel }: Props) {
	const id = useId();
	const [typed, setTyped] = useState({ text: pledge.text, customer: pledge.customer, ...inputOf(pledge.due) });
	const [wrong, setWrong] = useState<string | null>(null);

	const input = (field: keyof typeof typed) => ({
		value: typed[field],
		className: 'edit-input',
		'aria-describedby': `${id}-wrong`,
		onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [field]: target.value }),
	});

	function save(event: FormEvent) {
		event.preventDefault();
		const [text, due] = [typed.text.trim(), dueOf(typed)];
		if (!text) return setWrong(t('edit_text_missing'));
		if (!due) return setWrong(t('edit_date_missing'));
		onSave({ text, due, customer: typed.customer.trim() });
	}
	return (
		<form
			className="edit"
			onSubmit={save}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				// Esc also closes the popup; here it closes the form first.
				event.preventDefault();
				event.stopPropagation();
				onCancel();
			}}
		>
			<label className="edit-field">
				{t('edit_text')}
				{/* biome-ignore lint/a11y/noAutofocus: the form was just opened by a click on its button */}
				<textarea {...input('text')} autoFocus rows={2} dir="auto" />
			</label>
			<label className="edit-field">
				{t('edit_customer')}
				<input {...input('customer')} type="text" dir="auto" autoComplete="off" />
			</label>
			<div className="edit-pair">
				<label className="edit-field">
					{t('edit_date')}
					<input {...input('date')} type="date" />
				</label>
				<label className="edit-field">
					{t('edit_time')}
					<input {...input('time')} type="time" />
				</label>
			</div>
			<p className="edit-wrong" id={`${id}-wrong`} role="status">
				{wrong}
			</p>
			<div className="promise-actions">
				<button type="submit" className="button button-primary">
					{t('action_save')}
				</button>
				<button type="button" className="button button-quiet" onClick={onCancel}>
					{t('action_cancel')}
				</button>
			</div>
		</form>
	);
}
