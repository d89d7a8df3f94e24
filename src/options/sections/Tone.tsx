import { useState } from 'react';
import { KINDS, LEVELS } from '../../tone/hint.ts';
import { kindExample, kindLine, kindName, levelLine, levelName } from '../../ui/names.ts';
import { Switch } from '../../ui/Switch.tsx';
import { t } from '../../ui/text.ts';
import { withItem } from '../../ui/use-settings.ts';
import { Choice } from '../Choice.tsx';
import { Field } from '../Field.tsx';
import type { SectionProps } from '../Options.tsx';
import { Allowed } from './Allowed.tsx';
import { Manners } from './Manners.tsx';
import { FoundRules, RulesOfKind } from './Rules.tsx';
import { ruleName } from './rule-name.ts';

export function Tone({ settings, change }: SectionProps) {
	const [typed, setTyped] = useState('');
	return (
		<>
			<Choice
				legend={t('tone_level')}
				values={LEVELS}
				chosen={settings.level}
				onChoose={(level) => change({ level })}
				name={levelName}
				line={levelLine}
			/>
			{settings.rulesOff.length > 0 && <RulesOff settings={settings} change={change} />}
			<Allowed settings={settings} change={change} />
			<Manners settings={settings} change={change} />
			<Field name={t('tone_find')} about={t('tone_find_about')}>
				{(input) => (
					<input
						{...input}
						className="input input-long"
						type="search"
						autoComplete="off"
						spellCheck={false}
						dir="auto"
						value={typed}
						onChange={({ target: { value } }) => setTyped(value)}
					/>
				)}
			</Field>
			{typed.trim() ? (
				<FoundRules typed={typed} settings={settings} change={change} />
			) : (
				<Kinds settings={settings} change={change} />
			)}
		</>
	);
}

function Kinds({ settings, change }: SectionProps) {
	return (
		<fieldset className="field">
			<legend className="field-name">{t('tone_kinds')}</legend>
			<ul className="plain-list rows">
				{KINDS.map((kind) => (
					<li key={kind}>
						<Switch
							isOn={!settings.kindsOff.includes(kind)}
							onChange={(isOn) => change((now) => ({ kindsOff: withItem(now.kindsOff, kind, !isOn) }))}
							about={
								<>
									{kindLine(kind)} <q className="example">{kindExample(kind)}</q>
								</>
							}
						>
							{kindName(kind)}
						</Switch>
						<RulesOfKind kind={kind} settings={settings} change={change} />
					</li>
				))}
			</ul>
		</fieldset>
	);
}

/** Rules switched off one by one, and the way back. */
function RulesOff({ settings, change }: SectionProps) {
	return (
		<div className="field">
			<h3 className="field-name">{t('tone_rules_off')}</h3>
			<p className="field-about">{t('tone_rules_off_about')}</p>
			<ul className="plain-list chips">
				{settings.rulesOff.map((rule) => (
					<li key={rule}>
						<button
							type="button"
							className="button"
							onClick={() => change((now) => ({ rulesOff: withItem(now.rulesOff, rule, false) }))}
						>
							{t('tone_rule_on', ruleName(rule))}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
