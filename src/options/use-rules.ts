import { useEffect, useState } from 'react';
import { type ShownRule, shownRules } from './rules.ts';

let coming: Promise<readonly ShownRule[]> | undefined;

/** Every rule with its example; they are many, so the page shows itself first. Null until they are there. */
export function useRules(): readonly ShownRule[] | null {
	const [rules, setRules] = useState<readonly ShownRule[] | null>(null);
	useEffect(() => {
		let isShown = true;
		coming ??= import('./rule-files.ts').then(({ RULE_FILES }) => shownRules(RULE_FILES));
		void coming.then((ready) => isShown && setRules(ready));
		return () => {
			isShown = false;
		};
	}, []);
	return rules;
}
