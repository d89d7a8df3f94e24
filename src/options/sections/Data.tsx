import { useState } from 'react';
import { localDayOf } from '../../promises/due.ts';
import { ask } from '../../protocol.ts';
import { KeepSafe } from '../../ui/KeepSafe.tsx';
import { t } from '../../ui/text.ts';
import { NumberField } from '../NumberField.tsx';
import type { SectionProps } from '../Options.tsx';
import { save } from '../save.ts';
import { DeleteAll } from './DeleteAll.tsx';
import { Everything } from './Everything.tsx';
import { ExportPromises } from './ExportPromises.tsx';
import { Follow } from './Follow.tsx';

/** What is stored, and what can be done with it: see, take away, delete. */
export function Data({ settings, change }: SectionProps) {
	const [said, setSaid] = useState<string | null>(null);
	const [isShown, setIsShown] = useState(false);

	async function tell(work: () => Promise<string>) {
		try {
			setSaid(await work());
		} catch (error) {
			console.error('Concilia:', error);
			setSaid(t('data_failed'));
		}
	}

	async function exportAll() {
		const all = await ask('data/export');
		save(`concilia-${localDayOf(new Date(all.exportedAt))}.json`, JSON.stringify(all, null, '\t'));
		return t('data_exported');
	}

	async function deleteAll() {
		setIsShown(false);
		await ask('data/delete');
		return t('data_deleted');
	}

	return (
		<>
			<h3 className="field-name">{t('data_stored')}</h3>
			<ul className="stored">
				<li>{t('data_stored_promises')}</li>
				<li>{t('data_stored_waiting')}</li>
				<li>{t('data_stored_own')}</li>
				<li>{t('data_stored_use')}</li>
				<li>{t('data_stored_record')}</li>
				<li>{t('data_stored_no_promise')}</li>
				<li>{t('data_stored_apart')}</li>
				<li>{t('data_stored_settings')}</li>
			</ul>
			<p>{t('data_stored_never')}</p>
			<div className="buttons">
				<button type="button" className="button" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
					{t(isShown ? 'data_hide' : 'data_see')}
				</button>
				<button type="button" className="button" onClick={() => void tell(exportAll)}>
					{t('data_export')}
				</button>
				<DeleteAll onDelete={() => void tell(deleteAll)} />
			</div>
			<p className="said" role="status">
				{said}
			</p>
			{isShown && <Everything />}
			<KeepSafe>
				{(ask) => (
					<div className="field">
						<h3 className="field-name">{t('keep_safe_title')}</h3>
						<p className="field-about">{t('keep_safe_about')}</p>
						<div className="field-input">{ask}</div>
					</div>
				)}
			</KeepSafe>
			<Follow settings={settings} change={change} />
			<NumberField
				name={t('promise_keep')}
				about={t('promise_keep_about')}
				unit={t('unit_days')}
				range={[1, 3650]}
				stored={settings.keepDays}
				onChange={(keepDays) => change({ keepDays })}
			/>
			<ExportPromises />
		</>
	);
}
