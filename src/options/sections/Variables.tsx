import { useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/text.ts';
import { Field } from '../Field.tsx';
import type { SectionProps } from '../Options.tsx';
import { StoredInput, TextInput } from '../TextInput.tsx';

/** What may stand in braces, as it is stored: lower case, one space between words. */
const asName = (typed: string) =>
	typed
		.replace(/[{}|\n]/g, ' ')
		.trim()
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.slice(0, 60);

/** The agent's own words for replies: {address}, {opening hours}. A list, and a name to add one by. */
export function Variables({ settings, change }: SectionProps) {
	const [typed, setTyped] = useState('');
	const [wrong, setWrong] = useState<string | null>(null);
	const names = Object.keys(settings.variables).sort();

	function add() {
		const name = asName(typed);
		if (!name) return setWrong(t('variables_missing'));
		if (names.includes(name)) return setWrong(t('variables_twice'));
		setWrong(null);
		setTyped('');
		change((now) => ({ variables: { ...now.variables, [name]: '' } }));
	}
	function remove(name: string) {
		change(({ variables: { [name]: _gone, ...others } }) => ({ variables: others }));
	}
	return (
		<fieldset className="field">
			<legend className="field-name">{t('variables')}</legend>
			<p className="field-about">{t('variables_about')}</p>
			{names.map((name) => (
				<Variable
					key={name}
					name={name}
					stored={settings.variables[name] ?? ''}
					onChange={(value) => change((now) => ({ variables: { ...now.variables, [name]: value } }))}
					onRemove={() => remove(name)}
				/>
			))}
			<Field name={<span className="only-read">{t('variables_name')}</span>} wrong={wrong}>
				{(input) => (
					<>
						<TextInput
							{...input}
							maxLength={60}
							placeholder={t('variables_example')}
							value={typed}
							onChange={setTyped}
							onKeyDown={(event) => event.key === 'Enter' && add()}
						/>
						<button type="button" className="button" onClick={add}>
							{t('variables_add')}
						</button>
					</>
				)}
			</Field>
		</fieldset>
	);
}

interface VariableProps {
	readonly name: string;
	readonly stored: string;
	readonly onChange: (value: string) => void;
	readonly onRemove: () => void;
}

/** One of them. */
function Variable({ name, stored, onChange, onRemove }: VariableProps) {
	return (
		<Field name={`{${name}}`}>
			{(input) => (
				<>
					<StoredInput {...input} maxLength={200} value={stored} onChange={onChange} />
					<button
						type="button"
						className="button-icon"
						aria-label={t('variables_remove', name)}
						title={t('variables_remove', name)}
						onClick={onRemove}
					>
						<Icon name="close" />
					</button>
				</>
			)}
		</Field>
	);
}
