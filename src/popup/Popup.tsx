import { useEffect, useState } from 'react';
import { useSettings, withItem } from '../ui/use-settings.ts';
import { Access } from './Access.tsx';
import { Header } from './Header.tsx';
import { PromiseList } from './promises/PromiseList.tsx';
import { usePromises } from './promises/use-promises.ts';
import { ReplyPicker } from './replies/ReplyPicker.tsx';
import { type TabName, Tabs } from './Tabs.tsx';
import { usePlace } from './use-place.ts';

/** The toolbar popup: replies for the open chat, and the promises still open. */
export function Popup() {
	const [settings, change] = useSettings();
	const [place, look] = usePlace();
	const [tab, setTab] = useState<TabName | null>(null);
	const promises = usePromises();

	// A page switched on or off answers differently.
	// biome-ignore lint/correctness/useExhaustiveDependencies: that they changed is the reason, whatever they are
	useEffect(look, [settings?.sitesOff]);

	if (!settings || !place) return null;
	// Away from a chat nothing can be inserted: what is owed comes first there. Decided once, so that an answer that
	// comes late turns no page under the reader.
	if (!tab) setTab(place.kind === 'elsewhere' ? 'promises' : 'replies');
	return (
		<div className="popup">
			<Header
				place={place}
				sitesOff={settings.sitesOff}
				onSwitch={(site, isOn) => void change((now) => ({ sitesOff: withItem(now.sitesOff, site, !isOn) }))}
			/>
			<main className="popup-main">
				<Access onGranted={look} />
				<Tabs
					chosen={tab ?? 'replies'}
					onChoose={setTab}
					openPromises={promises.state.name === 'ready' ? promises.state.pledges.length : 0}
					replies={<ReplyPicker place={place} settings={settings} />}
					promises={<PromiseList promises={promises} snoozeMinutes={settings.snoozeMinutes} />}
				/>
			</main>
		</div>
	);
}
