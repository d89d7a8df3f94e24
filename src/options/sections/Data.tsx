import { useState } from 'react';
import { ask } from '../../protocol.ts';
import { t } from '../../ui/text.ts';
import { save } from '../save.ts';
import { Everything } from './Everything.tsx';

/** What is stored, and what can be done with it: see, take away, delete. */
export function Data() {
	const [said, setSaid] = useState<string | null>(null);
	const [isShown, setIsShown] = useState(false);
	const [isAsking, setIsAsking] = useState(false);

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
		save(`concilia-${new Date(all.exportedAt).toISOString().slice(0, 10)}.json`, JSON.stringify(all, null, '\t'));
		return t('data_exported');
	}

	async function deleteAll() {
		setIsAsking(false);
		setIsShown(false);
		await ask('data/delete');
		return t('data_deleted');
	}

	return (
		<>
			<h3 className="field-name">{t('data_stored')}</h3>
			<ul className="stored">
				<li>{t('data_stored_promises')}</li>
				<li>{t('data_stored_use')}</li>
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
				<button
					type="button"
					className="button button-danger"
					aria-expanded={isAsking}
					onClick={() => setIsAsking(true)}
				>
					{t('data_delete')}
				</button>
			</div>
			{isAsking && (
				<div className="note note-danger" role="alertdialog" aria-labelledby="sure" aria-describedby="sure-about">
					<div>
						<p id="sure">
							<strong>{t('data_delete_sure')}</strong>
						</p>
						<p id="sure-about">{t('data_delete_sure_about')}</p>
						<div className="buttons">
							{/* biome-ignore lint/a11y/noAutofocus: the question was just asked, and this is the safe answer */}
							<button type="button" className="button" autoFocus onClick={() => setIsAsking(false)}>
								{t('data_delete_no')}
							</button>
							<button type="button" className="button button-danger" onClick={() => void tell(deleteAll)}>
								{t('data_delete_yes')}
							</button>
						</div>
					</div>
				</div>
			)}
			<p className="said" role="status">
				{said}
			</p>
			{isShown && <Everything />}
		</>
	);
}
