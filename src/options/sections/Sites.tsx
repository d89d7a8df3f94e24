import { useEffect, useState } from 'react';
import { closedSites, requestAccess } from '../../ui/access.ts';
import { Switch } from '../../ui/Switch.tsx';
import { type KnownSite, SITES } from '../../ui/sites.ts';
import { t } from '../../ui/text.ts';
import { withItem } from '../../ui/use-settings.ts';
import type { SectionProps } from '../Options.tsx';

export function Sites({ settings, change }: SectionProps) {
	const [closed, setClosed] = useState<readonly KnownSite[]>([]);
	useEffect(() => {
		void closedSites().then(setClosed);
	}, []);

	async function allow(site: KnownSite) {
		if (await requestAccess([site])) setClosed(closed.filter((other) => other !== site));
	}
	return (
		<ul className="plain-list rows">
			{SITES.map((site) => (
				<li key={site.id}>
					<Switch
						isOn={!settings.sitesOff.includes(site.id)}
						onChange={(isOn) => change((now) => ({ sitesOff: withItem(now.sitesOff, site.id, !isOn) }))}
						about={new URL(site.home).host}
					>
						{site.name}
					</Switch>
					{closed.includes(site) && (
						<div className="note note-ask">
							<div>
								<p>{t('sites_needs_access')}</p>
								<button type="button" className="button" onClick={() => void allow(site)}>
									{t('action_allow', site.name)}
								</button>
							</div>
						</div>
					)}
				</li>
			))}
		</ul>
	);
}
