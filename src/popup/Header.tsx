import { useId } from 'react';
import { browser } from '../browser.ts';
import type { PageState } from '../protocol.ts';
import { Icon } from '../ui/Icon.tsx';
import { Mark } from '../ui/Mark.tsx';
import { SwitchInput } from '../ui/Switch.tsx';
import { siteName } from '../ui/sites.ts';
import { t } from '../ui/text.ts';
import { OpenPanel } from './OpenPanel.tsx';
import type { Place } from './place.ts';

interface Props {
	readonly place: Place;
	readonly sitesOff: readonly string[];
	readonly onSwitch: (site: string, isOn: boolean) => void;
	/** Whether the pane beside the page may be opened from here. */
	readonly offersPanel: boolean;
}

/** Who the open chat is with, and whether Concilia works here. */
export function Header({ place, sitesOff, onSwitch, offersPanel }: Props) {
	return (
		<header className="header">
			<Mark />
			{place.kind === 'page' ? (
				<Chat
					state={place.state}
					isOn={!sitesOff.includes(place.state.site)}
					onSwitch={(isOn) => onSwitch(place.state.site, isOn)}
				/>
			) : (
				<Nowhere />
			)}
			{offersPanel && <OpenPanel />}
			<button
				type="button"
				className="button-icon"
				aria-label={t('action_settings')}
				title={t('action_settings')}
				onClick={() => void browser.runtime.openOptionsPage()}
			>
				<Icon name="settings" />
			</button>
		</header>
	);
}

function Nowhere() {
	return (
		<div className="header-place">
			<h1 className="header-who">{t('popup_title')}</h1>
			<p className="header-about">{t('popup_elsewhere')}</p>
		</div>
	);
}

interface ChatProps {
	readonly state: PageState;
	readonly isOn: boolean;
	readonly onSwitch: (isOn: boolean) => void;
}

function Chat({ state, isOn, onSwitch }: ChatProps) {
	const id = useId();
	return (
		<>
			<div className="header-place">
				<h1 className="header-who">{who(state)}</h1>
				<label className="header-about" htmlFor={id}>
					{t(isOn ? 'popup_site_on' : 'popup_site_off', siteName(state.site))}
				</label>
			</div>
			<SwitchInput id={id} isOn={isOn} onChange={onSwitch} name={t('popup_site_switch', siteName(state.site))} />
		</>
	);
}

function who(state: PageState) {
	if (state.status === 'off') return t('popup_title');
	if (state.status === 'no-chat') return t('popup_no_chat');
	if (state.status === 'changed') return t('popup_changed');
	if (!state.customer) return t('popup_chat_unnamed');
	return <bdi>{state.customer}</bdi>;
}
