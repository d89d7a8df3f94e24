import { browser } from '../../browser.ts';
import { t } from '../../ui/text.ts';

export function About() {
	return (
		<>
			<p className="section-about">{t('about_privacy')}</p>
			<p>
				<a href={browser.runtime.getURL('src/welcome/index.html')}>{t('about_welcome')}</a>
			</p>
			<p className="section-about">{t('about_version', browser.runtime.getManifest().version)}</p>
		</>
	);
}
