import { type ReactNode, useId } from 'react';
import { t } from '../ui/text.ts';
import { clockOf, minutesOf } from './clock.ts';
import { Wrong } from './Field.tsx';
import { useTyped } from './use-typed.ts';

/** Two times of one day, in minutes after midnight. */
export interface Hours {
	readonly from: number;
	readonly to: number;
}

/** The same as time inputs write them. */
type Clocks = { readonly [End in keyof Hours]: string };

interface Props {
	readonly name: string;
	readonly about?: ReactNode;
	readonly stored: Hours;
	/** What is wrong with two times that are both there; null when nothing is. */
	readonly check: (hours: Hours) => string | null;
	readonly onChange: (hours: Hours) => void;
}

/** From and to; stored only while they make sense together. */
export function HoursField({ name, about, stored, check, onChange }: Props) {
	const id = useId();
	const typed = useTyped<Clocks>(
		{ from: clockOf(stored.from), to: clockOf(stored.to) },
		(clocks) => !wrongWith(clocks),
	);
	const wrong = wrongWith(typed.value);

	function wrongWith(clocks: Clocks): string | null {
		const hours = hoursOf(clocks);
		return hours ? check(hours) : t('hours_missing');
	}

	function set(part: Partial<Clocks>) {
		const next = { ...typed.value, ...part };
		typed.set(next);
		const hours = hoursOf(next);
		if (hours && !check(hours)) onChange(hours);
	}
	return (
		<fieldset className="field">
			<legend className="field-name">{name}</legend>
			<div className="field-input">
				{(['from', 'to'] as const).map((end) => (
					<label key={end} className="inline-field">
						<span>{t(`hours_${end}`)}</span>
						<input
							className="input"
							type="time"
							aria-invalid={wrong !== null}
							aria-describedby={`${id}-wrong ${id}-about`}
							value={typed.value[end]}
							onBlur={typed.leave}
							onChange={(event) => set({ [end]: event.target.value })}
						/>
					</label>
				))}
			</div>
			<Wrong id={`${id}-wrong`}>{wrong}</Wrong>
			<p className="field-about" id={`${id}-about`}>
				{about}
			</p>
		</fieldset>
	);
}

function hoursOf(clocks: Clocks): Hours | null {
	const [from, to] = [minutesOf(clocks.from), minutesOf(clocks.to)];
	return from === null || to === null ? null : { from, to };
}
