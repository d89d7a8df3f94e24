import { useCallback, useEffect, useState } from 'react';
import { closedSites, giveBack, givenOrigins, requestAccess } from '../../ui/access.ts';
import { Switch } from '../../ui/Switch.tsx';
import { type KnownSite, SITES } from '../../ui/sites.ts';
import { t } from '../../ui/text.ts';
import { withItem } from '../../ui/use-settings.ts';
import type { SectionProps } from '../Options.tsx';

/** Where Concilia works: the sites it is made for, those that can be added by name, and any other that was let in. */
export function Sites({ settings, change }: SectionProps) {
	const [closed, setClosed] = useState<readonly KnownSite[]>([]);
	const [given, setGiven] = useState<readonly string[]>([]);
	const look = useCallback(() => {
		void closedSites().then(setClosed);
		void givenOrigins().then(setGiven);
	}, []);
	useEffect(look, [look]);

	async function allow(site: KnownSite) {
		if (await requestAccess([site])) look();
	}
	async function stop(origins: readonly string[]) {
		if (await giveBack(origins)) look();
	}
	const isGiven = ({ origins }: KnownSite) => origins.every((origin) => given.includes(origin));
	const others = given.filter((origin) => !SITES.some(({ origins }) => origins.includes(origin)));
	return (
		<>
			<ul className="plain-list rows">
				{SITES.filter((site) => !site.isOptional || isGiven(site)).map((site) => (
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
						{site.isOptional && <Stop name={site.name} onStop={() => void stop(site.origins)} />}
					</li>
				))}
				{others.map((origin) => {
					const host = origin.replace(/^https:\/\/|\/\*$/g, '');
					return (
						<li key={origin}>
							<Switch
								isOn={!settings.sitesOff.includes(host)}
								onChange={(isOn) => change((now) => ({ sitesOff: withItem(now.sitesOff, host, !isOn) }))}
								about={t('sites_other')}
							>
								{host}
							</Switch>
							<Stop name={host} onStop={() => void stop([origin])} />
						</li>
					);
				})}
			</ul>
			{SITES.some((site) => site.isOptional && !isGiven(site)) && (
				<>
					<h3 className="field-name">{t('sites_more')}</h3>
					<p className="field-about">{t('sites_more_about')}</p>
					<ul className="plain-list rows">
						{SITES.filter((site) => site.isOptional && !isGiven(site)).map((site) => (
							<li key={site.id} className="site-row">
								<span className="switch-name">{site.name}</span>
								<button type="button" className="button" onClick={() => void allow(site)}>
									{t('action_allow', site.name)}
								</button>
							</li>
						))}
					</ul>
				</>
			)}
			<p className="field-about site-any">{t('sites_any_about')}</p>
		</>
	);
}

function Stop({ name, onStop }: { readonly name: string; readonly onStop: () => void }) {
	return (
		<button type="button" className="button" onClick={onStop}>
			{t('site_give_back', name)}
		</button>
	);
}
