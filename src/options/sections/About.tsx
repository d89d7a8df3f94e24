import { browser } from '../../browser.ts';
import { t } from '../../ui/text.ts';

export function About() {
	return (
		<>
			<p className="section-about">{t('about_privacy')}</p>
			<p className="section-about">{t('about_version', browser.runtime.getManifest().version)}</p>
		</>
	);
}
