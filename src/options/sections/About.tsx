import { useEffect, useState } from 'react';
import { browser } from '../../browser.ts';
import { t } from '../../ui/text.ts';

export function About() {
	const [keys, setKeys] = useState('');
	useEffect(() => {
		// Firefox for Android knows no commands.
		void browser.commands?.getAll().then((commands) => {
			setKeys(commands.find(({ name }) => name === 'open-card')?.shortcut ?? '');
		});
	}, []);
	return (
		<>
			<p>{t('about_privacy')}</p>
			{keys && <p>{t('about_shortcut', keys)}</p>}
			<p>
				<a href={browser.runtime.getURL('src/welcome/index.html')}>{t('about_welcome')}</a>
			</p>
			<p className="section-about">{t('about_version', browser.runtime.getManifest().version)}</p>
		</>
	);
}
