import { type ReactNode, useId } from 'react';

interface InputProps {
	readonly id: string;
	readonly isOn: boolean;
	readonly onChange: (isOn: boolean) => void;
	/** The name, where the label beside it says something else. */
	readonly name?: string;
	/** The id of what is read after the name. */
	readonly describedBy?: string | undefined;
}

/** An on/off switch by itself; the state is said in words by the browser and by where it is used. */
export function SwitchInput({ id, isOn, onChange, name, describedBy }: InputProps) {
	return (
		<input
			id={id}
			className="switch"
			type="checkbox"
			role="switch"
			aria-checked={isOn}
			aria-label={name}
			aria-describedby={describedBy}
			checked={isOn}
			onChange={(event) => onChange(event.target.checked)}
		/>
	);
}

interface Props {
	readonly isOn: boolean;
	readonly onChange: (isOn: boolean) => void;
	/** Names the switch. */
	readonly children: ReactNode;
	/** More about it, read after the name. */
	readonly about?: ReactNode;
}

/** A row with a name and an on/off switch; the whole row can be clicked. */
export function Switch({ isOn, onChange, children, about }: Props) {
	const id = useId();
	return (
		<div className="switch-row">
			<label className="switch-label" htmlFor={id}>
				{children}
			</label>
			{about && (
				<div className="switch-about" id={`${id}-about`}>
					{about}
				</div>
			)}
			<SwitchInput id={id} isOn={isOn} onChange={onChange} describedBy={about ? `${id}-about` : undefined} />
		</div>
	);
}
