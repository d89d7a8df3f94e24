import { useEffect, useState } from 'react';
import { count, t } from '../ui/text.ts';
import { useSettings, withItem } from '../ui/use-settings.ts';
import { Access } from './Access.tsx';
import { Header } from './Header.tsx';
import { lastTab, rememberTab } from './last-tab.ts';
import { PromiseList } from './promises/PromiseList.tsx';
import { usePromises } from './promises/use-promises.ts';
import { ReplyPicker } from './replies/ReplyPicker.tsx';
import { SitePanel } from './site/SitePanel.tsx';
import { type Tab, type TabName, Tabs } from './Tabs.tsx';
import { usePlace } from './use-place.ts';
import { useWaiting } from './waiting/use-waiting.ts';
import { WaitingList } from './waiting/WaitingList.tsx';
import './popup.css';
import './promises/promises.css';
import './replies/replies.css';

interface Props {
	/** The popup of the toolbar, or the pane that stays open beside the page. */
	readonly view?: 'popup' | 'panel';
}

/** Replies for the open chat, the promises still open, and who waits for an answer. */
export function Popup({ view = 'popup' }: Props) {
	const [settings, change] = useSettings(globalThis.conciliaAhead?.settings);
	const [place, look] = usePlace();
	const [tab, setTab] = useState<TabName | null>(null);
	const [remembered, setRemembered] = useState<TabName | 'none' | null>(null);
	const promises = usePromises();
	const [waiting, lookWhoWaits] = useWaiting();

	useEffect(() => void (globalThis.conciliaAhead?.tab ?? lastTab()).then((name) => setRemembered(name ?? 'none')), []);
	// A page switched on or off answers differently.
	// biome-ignore lint/correctness/useExhaustiveDependencies: that they changed is the reason, whatever they are
	useEffect(() => void (settings && look()), [settings?.sitesOff]);
	// The conversation went on: what is promised and who waits may have changed with it.
	// biome-ignore lint/correctness/useExhaustiveDependencies: that it changed is the reason, whatever it is
	useEffect(() => {
		if (!place || view === 'popup') return;
		void promises.reload();
		lookWhoWaits();
	}, [place]);

	if (!settings || !place || !remembered) return null;
	// Away from a chat nothing can be inserted: what is owed comes first there. Decided once, so that an answer that
	// comes late turns no page under the reader.
	const waits = waiting.waiting.length;
	if (!tab) setTab(opened(remembered, waits, place.kind === 'elsewhere'));
	const open = promises.state.name === 'ready' ? promises.state.pledges.length : 0;
	const tabs: Tab[] = [
		{
			name: 'replies',
			label: t('tab_replies'),
			panel: <ReplyPicker place={place} settings={settings} change={change} />,
		},
		{
			name: 'promises',
			label: t('tab_promises'),
			count: { number: open, words: count('tab_promises_count', open) },
			panel: <PromiseList promises={promises} place={place} settings={settings} />,
		},
	];
	// Most days nobody waits, and a tab less is calmer.
	if (waits > 0 || tab === 'waiting') {
		tabs.push({
			name: 'waiting',
			label: t('waiting_title'),
			count: { number: waits, words: count('tab_waiting_count', waits) },
			panel: <WaitingList {...waiting} />,
		});
	}
	const broken = place.kind === 'page' ? place.state.unrecognised.length : 0;
	const switchSite = (site: string, isOn: boolean) =>
		void change((now) => ({ sitesOff: withItem(now.sitesOff, site, !isOn) }));
	tabs.push({
		name: 'site',
		label: t('tab_site'),
		count: { number: broken, words: count('tab_site_count', broken) },
		panel: <SitePanel place={place} settings={settings} onSwitch={switchSite} onAccess={look} />,
	});
	function choose(name: TabName) {
		setTab(name);
		rememberTab(name);
	}
	return (
		<div className="popup">
			<Header place={place} sitesOff={settings.sitesOff} onSwitch={switchSite} offersPanel={view === 'popup'} />
			<main className="popup-main">
				<Access onGranted={look} />
				<Tabs tabs={tabs} chosen={tab ?? 'replies'} onChoose={choose} />
			</main>
		</div>
	);
}

/** The tab shown first: the one chosen last, while there is something on it. */
function opened(remembered: TabName | 'none', waits: number, isElsewhere: boolean): TabName {
	if (remembered === 'none' || (remembered === 'waiting' && waits === 0)) return isElsewhere ? 'promises' : 'replies';
	return remembered;
}
