import { type ReactNode, useId } from 'react';

interface Props<Value extends string> {
	readonly legend: ReactNode;
	/** About all of them. */
	readonly about?: ReactNode;
	readonly values: readonly Value[];
	readonly chosen: Value;
	readonly onChoose: (value: Value) => void;
	readonly name: (value: Value) => string;
	/** More about one value, where there is something to say. */
	readonly line?: (value: Value) => string;
}

/** One of a few: radio buttons with a line about each. */
export function Choice<Value extends string>({ legend, about, values, chosen, onChoose, name, line }: Props<Value>) {
	const id = useId();
	return (
		<fieldset className="field">
			<legend className="field-name">{legend}</legend>
			{about && <p className="field-about">{about}</p>}
			<div className="choices">
				{values.map((value) => (
					<label key={value} className="choice">
						<input type="radio" name={id} checked={value === chosen} onChange={() => onChoose(value)} />
						<span>
							<span className="choice-name">{name(value)}</span>
							{line && <span className="choice-line">{line(value)}</span>}
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
