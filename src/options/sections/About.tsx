import { useEffect, useState } from 'react';
import { browser } from '../../browser.ts';
import { t } from '../../ui/text.ts';

export function About() {
	const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
	useEffect(() => {
		// Firefox for Android knows no commands.
		void browser.commands?.getAll().then((commands) => {
			setKeys(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut ?? ''])));
		});
	}, []);
	return (
		<>
			<p>{t('about_privacy')}</p>
			{keys['open-card'] && <p>{t('about_shortcut', keys['open-card'])}</p>}
			{keys['open-picker'] && <p>{t('about_shortcut_replies', keys['open-picker'])}</p>}
			<p>
				<a href={browser.runtime.getURL('src/welcome/index.html')}>{t('about_welcome')}</a>
			</p>
			<p className="section-about">{t('about_version', browser.runtime.getManifest().version)}</p>
		</>
	);
}
