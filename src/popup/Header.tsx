import { browser } from '../browser.ts';
import type { PageState } from '../protocol.ts';
import { Icon } from '../ui/Icon.tsx';
import { Mark } from '../ui/Mark.tsx';
import { moodName, situationName } from '../ui/names.ts';
import { siteName } from '../ui/sites.ts';
import { t } from '../ui/text.ts';
import type { Place } from './place.ts';

interface Props {
	readonly place: Place;
	readonly sitesOff: readonly string[];
	readonly onSwitch: (site: string, isOn: boolean) => void;
}

/** Who the open chat is with, and whether Concilia works here. */
export function Header({ place, sitesOff, onSwitch }: Props) {
	return (
		<header className="header">
			<Mark />
			<div className="header-place">{place.kind === 'page' ? <Chat state={place.state} /> : <Nowhere />}</div>
			{place.kind === 'page' && (
				<SiteSwitch
					site={place.state.site}
					isOn={!sitesOff.includes(place.state.site)}
					onChange={(isOn) => onSwitch(place.state.site, isOn)}
				/>
			)}
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
		<>
			<h1 className="header-who">{t('popup_title')}</h1>
			<p className="header-about">{t('popup_elsewhere')}</p>
		</>
	);
}

function Chat({ state }: { readonly state: PageState }) {
	return (
		<>
			<h1 className="header-who">{who(state)}</h1>
			<p className="header-about">{about(state)}</p>
		</>
	);
}

function who(state: PageState) {
	if (state.status === 'off') return siteName(state.site);
	if (state.status === 'no-chat') return t('popup_no_chat');
	if (state.status === 'changed') return t('popup_changed');
	if (!state.customer) return t('popup_chat_unnamed');
	return <bdi>{state.customer}</bdi>;
}

/** What they write about and how they sound, where we can tell. */
function about({ site, status, likely: [situation], mood }: PageState): string {
	if (status !== 'ready' || !situation || situation === 'other') return siteName(site);
	return t('popup_reads', situationName(situation), moodName(mood));
}

interface SiteSwitchProps {
	readonly site: string;
	readonly isOn: boolean;
	readonly onChange: (isOn: boolean) => void;
}

function SiteSwitch({ site, isOn, onChange }: SiteSwitchProps) {
	const name = siteName(site);
	return (
		<label className="header-switch" title={t('popup_site_switch', name)}>
			<span aria-hidden="true">{t(isOn ? 'state_on' : 'state_off')}</span>
			<input
				className="switch"
				type="checkbox"
				role="switch"
				aria-checked={isOn}
				aria-label={t('popup_site_switch', name)}
				checked={isOn}
				onChange={(event) => onChange(event.target.checked)}
			/>
		</label>
	);
}
