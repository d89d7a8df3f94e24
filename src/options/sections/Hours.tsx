import { useState } from 'react';
import { t } from '../../ui/text.ts';
import { clockOf, minutesOf } from '../clock.ts';
import { Wrong } from '../Field.tsx';
import type { SectionProps } from '../Options.tsx';

/** Opening and closing time; stored only while they make sense together. */
export function Hours({ settings, change }: SectionProps) {
	const [typed, setTyped] = useState({ opens: clockOf(settings.opens), closes: clockOf(settings.closes) });
	const wrong = wrongHours(typed);

	function set(part: Partial<typeof typed>) {
		const next = { ...typed, ...part };
		setTyped(next);
		const [opens, closes] = [minutesOf(next.opens), minutesOf(next.closes)];
		if (opens !== null && closes !== null && !wrongHours(next)) change({ opens, closes });
	}
	return (
		<fieldset className="field">
			<legend className="field-name">{t('promise_hours')}</legend>
			<div className="field-input">
				{(['opens', 'closes'] as const).map((end) => (
					<label key={end} className="inline-field">
						<span>{t(`promise_${end}`)}</span>
						<input
							className="input"
							type="time"
							aria-invalid={wrong !== null}
							aria-describedby="hours-wrong"
							value={typed[end]}
							onChange={(event) => set({ [end]: event.target.value })}
						/>
					</label>
				))}
			</div>
			<Wrong id="hours-wrong">{wrong}</Wrong>
		</fieldset>
	);
}

function wrongHours(typed: { readonly opens: string; readonly closes: string }): string | null {
	const [opens, closes] = [minutesOf(typed.opens), minutesOf(typed.closes)];
	if (opens === null || closes === null) return t('promise_hours_missing');
	return opens < closes ? null : t('promise_hours_order');
}
