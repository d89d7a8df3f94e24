import type { Settings } from '../../settings.ts';
import { giveBack } from '../../ui/access.ts';
import { Switch } from '../../ui/Switch.tsx';
import { SITES, siteName } from '../../ui/sites.ts';
import { t } from '../../ui/text.ts';
import type { Place } from '../place.ts';
import { Found } from './Found.tsx';
import { Offer } from './Offer.tsx';
import { useTabAddress } from './use-tab-address.ts';

interface Props {
	readonly place: Place;
	readonly settings: Settings;
	readonly onSwitch: (site: string, isOn: boolean) => void;
	/** Access was given or taken back. */
	readonly onAccess: () => void;
}

/** The page the popup is opened over: whether Concilia works there, what it finds in it, and how to change that. */
export function SitePanel({ place, settings, onSwitch, onAccess }: Props) {
	const address = useTabAddress(place);
	if (place.kind === 'elsewhere') {
		return (
			<section className="scroll site">
				{address ? <Offer address={address} onAccess={onAccess} /> : <p className="site-words">{t('site_none')}</p>}
			</section>
		);
	}
	const { state, tab } = place;
	const known = SITES.find(({ id }) => id === state.site);
	const isOn = !settings.sitesOff.includes(state.site);
	const isOurs = state.site === 'practice' || (known && !known.isOptional);

	async function stop() {
		const origins = known?.origins ?? (address ? [address.origin] : []);
		if (await giveBack(origins)) onAccess();
	}
	return (
		<section className="scroll site">
			<Switch
				isOn={isOn}
				onChange={(on) => onSwitch(state.site, on)}
				about={t(isOn ? 'site_on_about' : 'site_off_about')}
			>
				{t('popup_site_switch', siteName(state.site))}
			</Switch>
			{isOn && <Found state={state} tab={tab} isKnown={known !== undefined || state.site === 'practice'} />}
			{!isOurs && (known || address) && (
				<p className="site-words">
					<button type="button" className="button" onClick={() => void stop()}>
						{t('site_give_back', siteName(state.site))}
					</button>
				</p>
			)}
		</section>
	);
}
