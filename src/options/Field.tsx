import { type ReactNode, useId } from 'react';

interface Props {
	readonly name: ReactNode;
	readonly about?: ReactNode;
	/** What is wrong with what was typed; null when nothing is. */
	readonly wrong?: string | null;
	readonly children: (input: {
		readonly id: string;
		readonly 'aria-describedby': string;
		readonly 'aria-invalid': boolean;
	}) => ReactNode;
}

/** A name above an input, a line about it, and what is wrong beside it. */
export function Field({ name, about, wrong = null, children }: Props) {
	const id = useId();
	return (
		<div className="field">
			<label className="field-name" htmlFor={id}>
				{name}
			</label>
			<div className="field-input">
				{children({ id, 'aria-describedby': `${id}-wrong ${id}-about`, 'aria-invalid': wrong !== null })}
			</div>
			<Wrong id={`${id}-wrong`}>{wrong}</Wrong>
			<p className="field-about" id={`${id}-about`}>
				{about}
			</p>
		</div>
	);
}

/** A message beside a field; always there, so that a screen reader hears it appear. */
export function Wrong({ id, children }: { readonly id?: string; readonly children: string | null }) {
	return (
		<p className="field-wrong" id={id} role="status">
			{children}
		</p>
	);
}
