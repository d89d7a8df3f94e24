import { useMemo, useState } from 'react';
import type { ListedKind } from '../../tone/hint.ts';
import { createTone } from '../../tone/index.ts';
import { kindName } from '../../ui/names.ts';
import { count, t } from '../../ui/text.ts';
import type { SectionProps } from '../Options.tsx';
import { findRules } from '../rules.ts';
import { useLanguage } from '../use-language.ts';
import { useRules } from '../use-rules.ts';
import { RuleRows } from './RuleRows.tsx';

/** The rules of one kind, behind a line: they are fetched when it is opened. */
export function RulesOfKind({ kind, ...section }: SectionProps & { readonly kind: ListedKind }) {
	const [isOpen, setIsOpen] = useState(false);
	return (
		<details className="disclosed" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
			<summary>{t('tone_rules', kindName(kind))}</summary>
			{isOpen && <OfKind kind={kind} {...section} />}
		</details>
	);
}

function OfKind({ kind, ...section }: SectionProps & { readonly kind: ListedKind }) {
	const rules = useRules();
	return rules && <RuleRows rules={rules.filter((rule) => rule.kind === kind)} {...section} />;
}

/** The rules that have the typed words in them, after those that flag them. */
export function FoundRules({ typed, ...section }: SectionProps & { readonly typed: string }) {
	const rules = useRules();
	const flagged = useFlagged(typed);
	if (!rules) return null;
	const found = findRules(rules, typed, flagged, kindName);
	return (
		<>
			<p className="field-about" role="status">
				{found.length > 0 ? count('tone_found', found.length) : t('tone_found_none', typed.trim())}
			</p>
			<RuleRows rules={found} {...section} isNamed />
		</>
	);
}

/** The rules that flag the typed text as it stands, however strict. */
function useFlagged(typed: string): ReadonlySet<string> {
	const language = useLanguage();
	const tone = useMemo(() => language && createTone(language.tone), [language]);
	return useMemo(() => {
		if (!tone || !language) return new Set<string>();
		const reading = language.read([]);
		const { hints } = tone({ draft: typed, messages: [], reading, level: 'strict', off: new Set() });
		return new Set<string>(hints.map(({ rule }) => rule));
	}, [tone, language, typed]);
}
