import { siteName } from '../../ui/sites.ts';
import { t } from '../../ui/text.ts';
import { withItem } from '../../ui/use-settings.ts';
import type { SectionProps } from '../Options.tsx';
import { ruleName } from './rule-name.ts';

/** What was left alone from a card: rules on one site, and words anywhere; each with the way back. */
export function Allowed({ settings: { rulesOffAt, allowedWords }, change }: SectionProps) {
	const again = [
		...rulesOffAt.map(({ site, rule }) => ({
			key: `${site} ${rule}`,
			name: t('tone_rule_at', ruleName(rule), siteName(site)),
			flag: () =>
				change((now) => ({ rulesOffAt: now.rulesOffAt.filter((one) => one.site !== site || one.rule !== rule) })),
		})),
		...allowedWords.map((words) => ({
			key: words,
			name: words,
			flag: () => change((now) => ({ allowedWords: withItem(now.allowedWords, words, false) })),
		})),
	];
	if (again.length === 0) return null;
	return (
		<div className="field">
			<h3 className="field-name">{t('tone_allowed')}</h3>
			<p className="field-about">{t('tone_allowed_about')}</p>
			<ul className="plain-list chips">
				{again.map(({ key, name, flag }) => (
					<li key={key}>
						<button type="button" className="button" onClick={flag}>
							{t('tone_rule_on', name)}
						</button>
					</li>
				))}
			</ul>
		</div>
	);
}
