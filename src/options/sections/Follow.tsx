import { useEffect, useState } from 'react';
import { ask, type Following } from '../../protocol.ts';
import { difference, type SyncedName } from '../../synced.ts';
import { Switch } from '../../ui/Switch.tsx';
import { type Key, locale, t } from '../../ui/text.ts';
import type { SectionProps } from '../Options.tsx';

const UNAVAILABLE: Following = { name: 'unavailable' };

/** The switch that lets settings go along to other computers, and how that goes. */
export function Follow({ settings, change }: SectionProps) {
	const [state, setState] = useState<Following>({ name: 'off' });

	useEffect(() => {
		if (!settings.follows) return;
		let isShown = true;
		void ask('settings/follow')
			.catch(() => UNAVAILABLE)
			.then((now) => isShown && setState(now));
		return () => {
			isShown = false;
		};
	}, [settings]);

	/** What was chosen elsewhere comes with the switch in one change, so that undo takes back both. */
	async function begin() {
		const there = await ask('settings/synced');
		if (there) change((now) => ({ follows: true, ...difference(now, there).take }));
		else setState(UNAVAILABLE);
	}
	return (
		<div className="field">
			<Switch
				isOn={settings.follows}
				onChange={(isOn) => (isOn ? void begin().catch(() => setState(UNAVAILABLE)) : change({ follows: false }))}
				about={t('follow_about')}
			>
				{t('follow_switch')}
			</Switch>
			<p className="field-about" role="status">
				{settings.follows || state === UNAVAILABLE ? lineOf(state) : null}
			</p>
		</div>
	);
}

function lineOf(state: Following): string | null {
	if (state.name === 'off') return null;
	if (state.name !== 'together') return t(`follow_${state.name}`);
	if (state.left.length === 0) return t('follow_together');
	const names = state.left.map((name) => t(LONG[name] ?? 'follow_other'));
	return t('follow_left', new Intl.ListFormat(locale()).format(new Set(names)));
}

/** Those that can grow long. */
const LONG: Partial<Record<SyncedName, Key>> = {
	phrases: 'phrases_title',
	variables: 'variables',
	holidays: 'promise_holidays',
	rulesOff: 'tone_rules_off',
	rulesOffAt: 'tone_rules_off',
	sitesOff: 'sites_title',
};
