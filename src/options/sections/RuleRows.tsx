import type { Settings } from '../../settings.ts';
import { LEVELS } from '../../tone/hint.ts';
import { SHOWN } from '../../tone/index.ts';
import { kindName, levelName } from '../../ui/names.ts';
import { Switch } from '../../ui/Switch.tsx';
import { t } from '../../ui/text.ts';
import { withItem } from '../../ui/use-settings.ts';
import type { SectionProps } from '../Options.tsx';
import type { ShownRule } from '../rules.ts';

interface Props extends SectionProps {
	readonly rules: readonly ShownRule[];
	/** Each says which kind it is of. */
	readonly isNamed?: boolean;
}

/** Rules with what they underline, why, and what could be said instead; each with its switch. */
export function RuleRows({ rules, settings, change, isNamed = false }: Props) {
	return (
		<ul className="plain-list rows rule-rows">
			{rules.map((rule) => {
				const { id, kind, why, examples } = rule;
				const { before, words, after, fixed } = examples[0]!;
				const unheard = unheardBecause(rule, settings);
				return (
					<li key={id}>
						<Switch
							isOn={!settings.rulesOff.includes(id)}
							onChange={(isOn) => change((now) => ({ rulesOff: withItem(now.rulesOff, id, !isOn) }))}
							about={
								<>
									{isNamed && <span className="rule-kind">{kindName(kind)}</span>} {why}
									{fixed && <span className="rule-better">{t('tone_rule_instead', fixed)}</span>}
									{unheard && <span className="rule-better">{unheard}</span>}
								</>
							}
						>
							<bdi lang="en">
								{before}
								<mark className="rule-words">{words}</mark>
								{after}
							</bdi>
						</Switch>
					</li>
				);
			})}
		</ul>
	);
}

/** Why a rule that is on does not show: its kind is off, or the level is gentler than it. Null when it shows. */
function unheardBecause({ kind, strength }: ShownRule, { kindsOff, level }: Settings): string | null {
	if (kindsOff.includes(kind)) return t('tone_rule_kind_off', kindName(kind));
	if (strength >= SHOWN[level]) return null;
	const from = LEVELS.find((one) => strength >= SHOWN[one]);
	return from ? t('tone_rule_level', levelName(from)) : null;
}
