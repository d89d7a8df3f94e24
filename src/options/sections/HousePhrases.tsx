import { type FormEvent, useState } from 'react';
import { isPhrase, LONGEST_PHRASE, LONGEST_PREFERRED, MOST_PHRASES, phraseKey } from '../../tone/house.ts';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/text.ts';
import { Field } from '../Field.tsx';
import type { SectionProps } from '../Options.tsx';
import { TextInput } from '../TextInput.tsx';

/** The shop's own words to avoid, with what it says instead. */
export function HousePhrases({ settings: { phrases }, change }: SectionProps) {
	const [avoid, setAvoid] = useState('');
	const [prefer, setPrefer] = useState('');
	const [wrong, setWrong] = useState<string | null>(null);

	function add(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (!isPhrase(avoid)) return setWrong(t('phrases_missing'));
		if (phrases.length >= MOST_PHRASES) return setWrong(t('phrases_full', String(MOST_PHRASES)));
		const phrase = { avoid: avoid.trim(), prefer: prefer.trim() };
		const others = (now: typeof phrases) => now.filter((one) => phraseKey(one.avoid) !== phraseKey(avoid));
		change((now) => ({ phrases: [...others(now.phrases), phrase] }));
		setWrong(null);
		setAvoid('');
		setPrefer('');
		// One is seldom alone.
		event.currentTarget.querySelector('input')?.focus();
	}

	return (
		<>
			<form className="pair phrase-form" onSubmit={add}>
				<Field name={t('phrases_avoid')} wrong={wrong}>
					{(input) => (
						<TextInput
							{...input}
							maxLength={LONGEST_PHRASE}
							placeholder={t('phrases_avoid_example')}
							value={avoid}
							onChange={setAvoid}
						/>
					)}
				</Field>
				<Field name={t('phrases_prefer')} about={t('phrases_prefer_about')}>
					{(input) => (
						<TextInput
							{...input}
							maxLength={LONGEST_PREFERRED}
							placeholder={t('phrases_prefer_example')}
							value={prefer}
							onChange={setPrefer}
						/>
					)}
				</Field>
				<button type="submit" className="button">
					{t('phrases_add')}
				</button>
			</form>
			{phrases.length > 0 && (
				<ul className="plain-list rows">
					{phrases.map((phrase) => (
						<li key={phrase.avoid} className="backup">
							<span>
								<span className="choice-name" dir="auto">
									{phrase.avoid}
								</span>
								<span className="choice-line" dir="auto">
									{phrase.prefer ? t('phrases_instead', phrase.prefer) : t('phrases_only_avoid')}
								</span>
							</span>
							<button
								type="button"
								className="button-icon"
								aria-label={t('phrases_remove', phrase.avoid)}
								onClick={() => change((now) => ({ phrases: now.phrases.filter((one) => one.avoid !== phrase.avoid) }))}
							>
								<Icon name="close" />
							</button>
						</li>
					))}
				</ul>
			)}
		</>
	);
}
