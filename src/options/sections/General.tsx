import { browser } from '../../browser.ts';
import { t } from '../../ui/text.ts';
import { Field } from '../Field.tsx';
import type { SectionProps } from '../Options.tsx';
import { StoredInput } from '../TextInput.tsx';
import { Paused } from './Paused.tsx';

/** Whether hints are on at all, who the person is to their customers, and the way back to where it all began. */
export function General({ settings, change }: SectionProps) {
	return (
		<>
			<Paused settings={settings} change={change} />
			<div className="pair">
				<Field name={t('replies_agent')} about={t('replies_agent_about')}>
					{(input) => (
						<StoredInput
							{...input}
							maxLength={80}
							value={settings.agentName}
							onChange={(agentName) => change({ agentName })}
						/>
					)}
				</Field>
				<Field name={t('replies_shop')} about={t('replies_shop_about')}>
					{(input) => (
						<StoredInput
							{...input}
							maxLength={80}
							value={settings.shopName}
							onChange={(shopName) => change({ shopName })}
						/>
					)}
				</Field>
			</div>
			<p className="field">
				<a href={browser.runtime.getURL('src/welcome/index.html')}>{t('about_welcome')}</a>
			</p>
		</>
	);
}
