import type { ComponentProps } from 'react';
import { useTyped } from './use-typed.ts';

type Given = Omit<ComponentProps<'input'>, 'value' | 'onChange'>;

interface Props extends Given {
	readonly value: string;
	readonly onChange: (text: string) => void;
}

/** A line to write in; all else an input may have can be given as well. */
export function TextInput({ value, onChange, ...more }: Props) {
	return (
		<input
			className="input"
			type="text"
			dir="auto"
			autoComplete="off"
			{...more}
			value={value}
			onChange={(event) => onChange(event.target.value)}
		/>
	);
}

/** The same for what is stored at each letter. */
export function StoredInput({ value, onChange, ...more }: Props) {
	const typed = useTyped(value, () => true);
	return (
		<TextInput
			{...more}
			value={typed.value}
			onBlur={typed.leave}
			onChange={(text) => {
				typed.set(text);
				onChange(text);
			}}
		/>
	);
}
