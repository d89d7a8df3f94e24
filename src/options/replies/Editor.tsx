import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { createAnalyser } from '../../analyse.ts';
import { SITUATIONS } from '../../customer/reading.ts';
import { LONGEST_NAME } from '../../replies/own.ts';
import { REGISTERS, type Register } from '../../replies/reply.ts';
import type { Settings } from '../../settings.ts';
import type { Hint } from '../../tone/hint.ts';
import { registerLine, registerName, situationName } from '../../ui/names.ts';
import { t } from '../../ui/text.ts';
import { Field } from '../Field.tsx';
import { TextInput } from '../TextInput.tsx';
import { useLanguage } from '../use-language.ts';
import { type Draft, type Wrong, wrongIn } from './draft.ts';
import { Findings } from './Findings.tsx';
import { Preview } from './Preview.tsx';
import { WordsField } from './WordsField.tsx';

interface Props {
	readonly draft: Draft;
	readonly settings: Settings;
	readonly groups: readonly string[];
	/** The title of another reply that has this shortcut; null when it is free. */
	readonly shortcutOf: string | null;
	/** Saving was tried with something wrong. */
	readonly isTried: boolean;
	readonly onChange: (draft: Draft) => void;
	readonly onSave: () => void;
}

/** The form for one reply, with what is noticed in its words as they are typed, and how it will read. */
export function Editor({ draft, settings, groups, shortcutOf, isTried, onChange, onSave }: Props) {
	const id = useId();
	const [register, setRegister] = useState<Register>(
		REGISTERS.find((one) => draft.texts[one] !== '') ?? settings.register,
	);
	const language = useLanguage();
	const analyse = useMemo(() => (language ? createAnalyser(language) : null), [language]);
	const text = draft.texts[register];
	const hints = useMemo(() => (analyse ? hintsIn(analyse, text, settings) : []), [analyse, text, settings]);
	const first = REGISTERS.find((one) => draft.texts[one].trim() !== '');
	const wrong: Partial<Wrong> = (isTried && wrongIn(draft)) || {};
	const title = useRef<HTMLInputElement>(null);
	const words = useRef<HTMLTextAreaElement>(null);

	// What is wrong is shown to whoever tried to save it.
	useEffect(() => {
		if (!isTried) return;
		if (wrong.title) title.current?.focus();
		else if (wrong.text) words.current?.focus();
	}, [isTried, wrong.title, wrong.text]);

	function set(part: Partial<Draft>) {
		onChange({ ...draft, ...part });
	}

	function say(next: string) {
		set({ texts: { ...draft.texts, [register]: next } });
	}

	function replace({ replaces }: Hint, suggestion: string) {
		say(text.slice(0, replaces.start) + suggestion + text.slice(replaces.end));
		words.current?.focus();
	}

	return (
		<form
			className="editor"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				onSave();
			}}
			onKeyDown={(event) => {
				if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
				event.preventDefault();
				onSave();
			}}
		>
			<Field name={t('own_name')} wrong={wrong.title ? t('own_name_missing') : null}>
				{(input) => (
					<TextInput
						{...input}
						ref={title}
						maxLength={LONGEST_NAME}
						value={draft.title}
						onChange={(title) => set({ title })}
					/>
				)}
			</Field>

			<div className="field editor-words">
				<p className="field-name" id={`${id}-words`}>
					{t('own_words')}
				</p>
				<div className="registers" role="tablist" aria-label={t('own_registers')}>
					{REGISTERS.map((one) => (
						<button
							key={one}
							type="button"
							role="tab"
							id={`${id}-${one}`}
							className="register"
							aria-selected={one === register}
							aria-controls={`${id}-panel`}
							tabIndex={one === register ? 0 : -1}
							onClick={() => setRegister(one)}
							onKeyDown={(event) => {
								const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
								if (!step) return;
								const turned = document.documentElement.dir === 'rtl' ? -step : step;
								const next = (REGISTERS.indexOf(one) + turned + REGISTERS.length) % REGISTERS.length;
								setRegister(REGISTERS[next]!);
								document.getElementById(`${id}-${REGISTERS[next]}`)?.focus();
							}}
						>
							{registerName(one)}
							{draft.texts[one].trim() === '' && <span className="register-none"> {t('own_register_none')}</span>}
						</button>
					))}
				</div>
				<div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${register}`}>
					<WordsField
						ref={words}
						id={`${id}-text`}
						labelledBy={`${id}-words ${id}-${register}`}
						describedBy={`${id}-about ${id}-wrong`}
						isWrong={wrong.text ?? false}
						text={text}
						placeholder={
							first && first !== register ? t('own_words_same', registerName(first)) : registerLine(register)
						}
						hints={hints}
						onChange={say}
					/>
					<p className="field-wrong" id={`${id}-wrong`} role="status">
						{wrong.text && t('own_words_missing')}
					</p>
					<p className="field-about" id={`${id}-about`}>
						{t('own_words_about')}
					</p>
				</div>
			</div>

			<div className="beside">
				<Preview text={text || (first ? draft.texts[first] : '')} settings={settings} language={language} />
				<Findings hints={hints} onReplace={replace} />
			</div>

			<div className="pair">
				<Field name={t('own_situation')} about={t('own_situation_about')}>
					{(input) => (
						<select
							{...input}
							className="input"
							value={draft.situation}
							onChange={(event) => set({ situation: event.target.value as Draft['situation'] })}
						>
							{SITUATIONS.map((situation) => (
								<option key={situation} value={situation}>
									{situationName(situation)}
								</option>
							))}
						</select>
					)}
				</Field>
				<Field
					name={t('own_shortcut')}
					about={t('own_shortcut_about')}
					wrong={wrong.shortcut ? t('own_shortcut_wrong') : shortcutOf && t('own_shortcut_taken', shortcutOf)}
				>
					{(input) => (
						<TextInput
							{...input}
							spellCheck={false}
							maxLength={40}
							value={draft.shortcut}
							onChange={(shortcut) => set({ shortcut })}
						/>
					)}
				</Field>
				<Field name={t('own_group')} about={t('own_group_about')}>
					{(input) => (
						<>
							<TextInput
								{...input}
								list={`${id}-groups`}
								maxLength={60}
								value={draft.group}
								onChange={(group) => set({ group })}
							/>
							<datalist id={`${id}-groups`}>
								{groups.map((group) => (
									<option key={group} value={group} />
								))}
							</datalist>
						</>
					)}
				</Field>
				<Field name={t('own_tags')} about={t('own_tags_about')}>
					{(input) => <TextInput {...input} maxLength={1000} value={draft.tags} onChange={(tags) => set({ tags })} />}
				</Field>
			</div>
			<button type="submit" className="only-read" tabIndex={-1}>
				{t('action_save')}
			</button>
		</form>
	);
}

/** Gaps belong in a reply; everything else is noticed as in a chat. */
function hintsIn(analyse: ReturnType<typeof createAnalyser>, draft: string, settings: Settings): readonly Hint[] {
	const off = new Set(['placeholder', ...settings.kindsOff, ...settings.rulesOff]);
	return analyse({ draft, messages: [], level: settings.level, phrases: settings.phrases, off }).hints;
}
