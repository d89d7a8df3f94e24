import { locale, t } from '../ui/text.ts';
import { Field } from './Field.tsx';
import { useTyped } from './use-typed.ts';

interface Props {
	readonly name: string;
	readonly about: string;
	readonly unit: string;
	/** The least and the most it may be. */
	readonly range: readonly [number, number];
	readonly stored: number;
	readonly onChange: (value: number) => void;
}

/** A whole number within a range; stored only while it is one. */
export function NumberField({ name, about, unit, range: [least, most], stored, onChange }: Props) {
	const isRight = (typed: string) => /^\d{1,6}$/.test(typed) && Number(typed) >= least && Number(typed) <= most;
	const typed = useTyped(String(stored), isRight);
	const numbers = new Intl.NumberFormat(locale(), { useGrouping: false });
	const wrong = isRight(typed.value) ? null : t('number_wrong', numbers.format(least), numbers.format(most));
	return (
		<Field name={name} about={about} wrong={wrong}>
			{(input) => (
				<>
					<input
						{...input}
						className="input input-short"
						type="text"
						inputMode="numeric"
						autoComplete="off"
						value={typed.value}
						onBlur={typed.leave}
						onChange={({ target: { value } }) => {
							typed.set(value);
							if (isRight(value)) onChange(Number(value));
						}}
					/>
					<span>{unit}</span>
				</>
			)}
		</Field>
	);
}
