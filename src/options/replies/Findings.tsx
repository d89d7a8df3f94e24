import type { Hint } from '../../tone/hint.ts';
import { kindName } from '../../ui/names.ts';
import { count, t } from '../../ui/text.ts';

interface Props {
	readonly hints: readonly Hint[];
	readonly onReplace: (hint: Hint, suggestion: string) => void;
}

/** What was noticed in the text, each with what to say instead. */
export function Findings({ hints, onReplace }: Props) {
	return (
		<div className="findings">
			<p className="only-read" role="status">
				{count('own_noticed', hints.length)}
			</p>
			{hints.length > 0 && (
				<ul className="plain-list">
					{hints.map((hint) => (
						<li key={`${hint.rule} ${hint.start}`} className="finding">
							<p>
								<b className="finding-kind">{kindName(hint.kind)}</b>{' '}
								<q className="finding-words" dir="auto">
									{hint.text}
								</q>
							</p>
							<p className="finding-why">{hint.why}</p>
							{hint.suggestions.length > 0 && (
								<div className="finding-instead">
									{hint.suggestions.slice(0, 3).map((suggestion) => (
										<button
											key={suggestion}
											type="button"
											className="button"
											aria-label={t('own_say_instead', suggestion)}
											onClick={() => onReplace(hint, suggestion)}
										>
											{suggestion}
										</button>
									))}
								</div>
							)}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
