import type { Ref } from 'react';
import { t } from '../../ui/text.ts';
import type { Given } from './gaps.ts';

interface Props {
	readonly ref: Ref<HTMLFormElement>;
	/** The variables of the chosen reply that nobody has filled. */
	readonly names: readonly string[];
	readonly given: Given;
	readonly onGive: (given: Given) => void;
	readonly onDone: () => void;
}

/** Asks for what a reply lacks; the list shows it filled while it is typed. Enter takes the reply. */
export function GapForm({ ref, names, given, onGive, onDone }: Props) {
	if (names.length === 0) return null;
	return (
		<form
			ref={ref}
			className="gaps"
			aria-label={t('gaps_title')}
			onSubmit={(event) => {
				event.preventDefault();
				onDone();
			}}
		>
			{names.map((name) => (
				<label key={name} className="gap">
					<span>{name}</span>
					<input
						className="gap-input"
						type="text"
						dir="auto"
						autoComplete="off"
						value={given[name] ?? ''}
						onChange={(event) => onGive({ ...given, [name]: event.target.value })}
					/>
				</label>
			))}
			{/* Enter sends a form of several fields only where there is a button for it. */}
			<button type="submit" className="only-read" tabIndex={-1}>
				{t('gaps_done')}
			</button>
		</form>
	);
}
