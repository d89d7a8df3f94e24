import { type ReactNode, useId } from 'react';

interface Props {
	readonly isOn: boolean;
	readonly onChange: (isOn: boolean) => void;
	/** Names the switch; the state is said in words by the browser and by where it is used. */
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
			<input
				id={id}
				className="switch"
				type="checkbox"
				role="switch"
				aria-checked={isOn}
				checked={isOn}
				aria-describedby={about ? `${id}-about` : undefined}
				onChange={(event) => onChange(event.target.checked)}
			/>
		</div>
	);
}
