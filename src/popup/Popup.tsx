import { useCallback, useEffect, useState } from 'react';
import { useSettings, withItem } from '../ui/use-settings.ts';
import { Access } from './Access.tsx';
import { Header } from './Header.tsx';
import { findPlace, type Place } from './place.ts';
import { PromiseList } from './promises/PromiseList.tsx';
import { usePromises } from './promises/use-promises.ts';
import { ReplyPicker } from './replies/ReplyPicker.tsx';
import { type TabName, Tabs } from './Tabs.tsx';

/** The toolbar popup: replies for the open chat, and the promises still open. */
export function Popup() {
	const [settings, change] = useSettings();
	const [place, setPlace] = useState<Place | null>(null);
	const [chosen, setChosen] = useState<TabName | null>(null);
	const promises = usePromises();

	const look = useCallback(() => {
		void findPlace()
			.catch((): Place => ({ kind: 'elsewhere' }))
			.then(setPlace);
	}, []);
	// A site switched on or off answers differently, so settings are a reason to look again.
	// biome-ignore lint/correctness/useExhaustiveDependencies: settings are not read here
	useEffect(look, [look, settings?.sitesOff]);

	if (!settings || !place) return null;
	// Away from a chat nothing can be inserted: what is owed comes first there.
	const tab = chosen ?? (place.kind === 'elsewhere' ? 'promises' : 'replies');
	const open = promises.state.name === 'ready' ? promises.state.pledges.length : 0;
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
					chosen={tab}
					onChoose={setChosen}
					openPromises={open}
					replies={<ReplyPicker place={place} settings={settings} />}
					promises={<PromiseList promises={promises} snoozeMinutes={settings.snoozeMinutes} />}
				/>
			</main>
		</div>
	);
}
