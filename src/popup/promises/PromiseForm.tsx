import { type FormEvent, useId, useState } from 'react';
import { PROMISED, type Promised } from '../../promises/pledge.ts';
import { type DueInput, dueOf, inputOf } from '../../ui/due-input.ts';
import { promisedName } from '../../ui/promised.ts';
import { t } from '../../ui/text.ts';
import type { Correction } from './actions.ts';

interface Props {
	readonly label: string;
	/** What stands in it at first. */
	readonly start: Correction;
	/** Kind and date as the words tell them, for as long as the person gives none. Without it they stay as at first. */
	readonly read?: (words: string) => Pick<Correction, 'what' | 'due'>;
	readonly onSave: (promise: Correction) => void;
	readonly onCancel: () => void;
}

const NO_DATE: DueInput = { date: '', time: '' };

/** What was promised, to whom and when. What makes no sense is said and nothing is lost. */
export function PromiseForm({ label, start, read, onSave, onCancel }: Props) {
	const id = useId();
	const [text, setText] = useState(start.text);
	const [customer, setCustomer] = useState(start.customer);
	const [kind, setKind] = useState<Promised | null>(null);
	const [date, setDate] = useState<DueInput | null>(null);
	const [wrong, setWrong] = useState<string | null>(null);
	const told = read?.(text) ?? start;
	const what = kind ?? told.what;
	const due = date ?? inputOf(told.due);

	function save(event: FormEvent) {
		event.preventDefault();
		const meant = dueOf(due);
		if (!text.trim()) return setWrong(t('edit_text_missing'));
		if (!meant) return setWrong(t('edit_date_missing'));
		onSave({ text: text.trim(), customer: customer.trim(), what, due: meant });
	}

	const shared = { className: 'edit-input', 'aria-describedby': `${id}-wrong` };
	return (
		<form
			className="edit"
			aria-label={label}
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
				<textarea
					{...shared}
					// biome-ignore lint/a11y/noAutofocus: the form was just opened by a click on its button
					autoFocus
					rows={2}
					dir="auto"
					value={text}
					onChange={(event) => setText(event.target.value)}
				/>
			</label>
			<div className="edit-pair">
				<label className="edit-field">
					{t('edit_customer')}
					<input
						{...shared}
						type="text"
						dir="auto"
						autoComplete="off"
						value={customer}
						onChange={(event) => setCustomer(event.target.value)}
					/>
				</label>
				<label className="edit-field">
					{t('edit_kind')}
					<select {...shared} value={what} onChange={(event) => setKind(event.target.value as Promised)}>
						{PROMISED.map((one) => (
							<option key={one} value={one}>
								{promisedName(one)}
							</option>
						))}
					</select>
				</label>
			</div>
			<div className="edit-pair">
				<label className="edit-field">
					{t('edit_date')}
					<input
						{...shared}
						type="date"
						value={due.date}
						onChange={(event) => setDate({ ...due, date: event.target.value })}
					/>
				</label>
				<label className="edit-field">
					{t('edit_time')}
					<input
						{...shared}
						type="time"
						value={due.time}
						onChange={(event) => setDate({ ...due, time: event.target.value })}
					/>
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
				{(due.date !== '' || due.time !== '') && (
					<button type="button" className="button button-quiet edit-no-date" onClick={() => setDate(NO_DATE)}>
						{t('edit_no_date')}
					</button>
				)}
			</div>
		</form>
	);
}
