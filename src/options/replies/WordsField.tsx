import { Fragment, type Ref } from 'react';
import { LONGEST_TEXT } from '../../replies/own.ts';
import type { Hint } from '../../tone/hint.ts';

interface Props {
	readonly ref?: Ref<HTMLTextAreaElement>;
	readonly id: string;
	readonly labelledBy: string;
	readonly describedBy: string;
	readonly isWrong: boolean;
	readonly text: string;
	readonly placeholder: string;
	readonly hints: readonly Hint[];
	readonly onChange: (text: string) => void;
}

/** A text box that grows with its text; what was noticed is underlined in it by a copy that lies behind. */
export function WordsField({ ref, id, labelledBy, describedBy, isWrong, text, placeholder, hints, onChange }: Props) {
	return (
		<div className="words">
			<div className="words-marks" aria-hidden="true" dir="auto">
				{marked(text, hints)}
				{'\n\u200b'}
			</div>
			<textarea
				ref={ref}
				id={id}
				aria-labelledby={labelledBy}
				aria-describedby={describedBy}
				aria-invalid={isWrong}
				dir="auto"
				spellCheck
				rows={4}
				maxLength={LONGEST_TEXT}
				placeholder={placeholder}
				value={text}
				onChange={(event) => onChange(event.target.value)}
			/>
		</div>
	);
}

/** The text with the underlined words marked. Hints are in order of place and do not overlap. */
function marked(text: string, hints: readonly Hint[]) {
	let at = 0;
	return [
		...hints.map(({ start, end }) => {
			const before = text.slice(at, start);
			at = end;
			return (
				<Fragment key={start}>
					{before}
					<span className="words-mark">{text.slice(start, end)}</span>
				</Fragment>
			);
		}),
		text.slice(at),
	];
}
