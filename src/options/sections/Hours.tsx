import { t } from '../../ui/text.ts';
import { clockOf, minutesOf } from '../clock.ts';
import { Wrong } from '../Field.tsx';
import type { SectionProps } from '../Options.tsx';
import { useTyped } from '../use-typed.ts';

/** As a time input writes it. */
interface Typed {
	readonly opens: string;
	readonly closes: string;
}

/** Opening and closing time; stored only while they make sense together. */
export function Hours({ settings, change }: SectionProps) {
	const stored: Typed = { opens: clockOf(settings.opens), closes: clockOf(settings.closes) };
	const typed = useTyped(stored, (hours) => !wrongHours(hours));
	const wrong = wrongHours(typed.value);

	function set(part: Partial<Typed>) {
		const next = { ...typed.value, ...part };
		typed.set(next);
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
							value={typed.value[end]}
							onBlur={typed.leave}
							onChange={(event) => set({ [end]: event.target.value })}
						/>
					</label>
				))}
			</div>
			<Wrong id="hours-wrong">{wrong}</Wrong>
		</fieldset>
	);
}

function wrongHours(typed: Typed): string | null {
	const [opens, closes] = [minutesOf(typed.opens), minutesOf(typed.closes)];
	if (opens === null || closes === null) return t('promise_hours_missing');
	return opens < closes ? null : t('promise_hours_order');
}
