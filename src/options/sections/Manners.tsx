import { BREATHS } from '../../settings.ts';
import { breathLine, breathName } from '../../ui/names.ts';
import { Switch } from '../../ui/Switch.tsx';
import { t } from '../../ui/text.ts';
import { Choice } from '../Choice.tsx';
import type { SectionProps } from '../Options.tsx';

/** When a page is left alone, and when a hot answer is held for a breath. */
export function Manners({ settings, change }: SectionProps) {
	return (
		<>
			<Choice
				legend={t('tone_breath')}
				about={t('tone_breath_about')}
				values={BREATHS}
				chosen={settings.breath}
				onChoose={(breath) => change({ breath })}
				name={breathName}
				line={breathLine}
			/>
			<fieldset className="field">
				<legend className="field-name">{t('tone_boxes')}</legend>
				<Switch isOn={settings.heedsGramm} onChange={(heedsGramm) => change({ heedsGramm })}>
					{t('tone_gramm')}
				</Switch>
				<Switch
					isOn={settings.heedsSpellcheck}
					onChange={(heedsSpellcheck) => change({ heedsSpellcheck })}
					about={t('tone_spellcheck_about')}
				>
					{t('tone_spellcheck')}
				</Switch>
			</fieldset>
		</>
	);
}
