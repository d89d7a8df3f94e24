import { useState } from 'react';
import { browser } from '../../browser.ts';
import { t } from '../../ui/text.ts';
import type { TabAddress } from './use-tab-address.ts';

/** Offers to work on the page the popup is open over. Says beforehand what will work there. */
export function Offer({ address, onAccess }: { readonly address: TabAddress; readonly onAccess: () => void }) {
	const [wasRefused, setWasRefused] = useState(false);

	async function allow() {
		// Straight from the click: browsers ask for nothing else.
		const isGranted = await browser.permissions.request({ origins: [address.origin] });
		setWasRefused(!isGranted);
		if (isGranted) onAccess();
	}
	return (
		<div className="site-offer">
			<h2 className="site-title">{t('site_offer', address.name)}</h2>
			<p className="site-words">{t(address.isKnown ? 'site_offer_known' : 'site_offer_any')}</p>
			<button type="button" className="button button-primary" onClick={() => void allow()}>
				{t('action_allow', address.name)}
			</button>
			<p className="site-words" role="status">
				{wasRefused ? t('note_access_refused') : t('site_offer_private')}
			</p>
		</div>
	);
}
