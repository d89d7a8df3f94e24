import { useEffect, useState } from 'react';
import { browser } from '../browser.ts';
import { closedSites, requestAccess } from '../ui/access.ts';
import { KeepSafe } from '../ui/KeepSafe.tsx';
import { type KnownSite, SITES } from '../ui/sites.ts';
import { t } from '../ui/text.ts';

/** Where to go from here; first of all the access a browser may not have given yet. */
export function Next() {
	const [closed, setClosed] = useState<readonly KnownSite[]>([]);
	useEffect(() => {
		void closedSites().then(setClosed);
	}, []);

	async function allow(site: KnownSite) {
		if (await requestAccess([site])) setClosed(closed.filter((other) => other !== site));
	}
	const ours = SITES.filter(({ isOptional }) => !isOptional);
	return (
		<section className="next" aria-labelledby="next">
			<h2 id="next">{t('next_title')}</h2>
			<ul className="plain-list next-cards">
				<li className="card card-sites">
					<h3>{t('next_sites')}</h3>
					<p>{t('next_sites_about')}</p>
					<ul className="plain-list card-links">
						{ours.map((site) => (
							<li key={site.id}>
								{closed.includes(site) ? (
									<button type="button" className="button button-primary" onClick={() => void allow(site)}>
										{t('action_allow', site.name)}
									</button>
								) : (
									<a className="button" href={site.home} target="_blank" rel="noreferrer">
										{t('next_open_site', site.name)}
									</a>
								)}
							</li>
						))}
					</ul>
					{closed.length > 0 && <p>{t('next_sites_closed')}</p>}
				</li>
				<li className="card">
					<h3>{t('next_settings')}</h3>
					<p>{t('next_settings_about')}</p>
					<button type="button" className="button" onClick={() => void browser.runtime.openOptionsPage()}>
						{t('next_settings_link')}
					</button>
				</li>
				<KeepSafe>
					{(ask) => (
						<li className="card">
							<h3>{t('keep_safe_title')}</h3>
							<p>{t('keep_safe_about')}</p>
							{ask}
						</li>
					)}
				</KeepSafe>
				<li className="card">
					<h3>{t('next_pin')}</h3>
					<p>{t('next_pin_about')}</p>
				</li>
			</ul>
		</section>
	);
}
