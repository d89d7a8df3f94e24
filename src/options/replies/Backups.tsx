import { useEffect, useState } from 'react';
import { ask, type BackupSummary } from '../../protocol.ts';
import { count, locale, t } from '../../ui/text.ts';

/** The backups that were made by themselves, and the way back to each. */
export function Backups({ onRestored }: { readonly onRestored: () => Promise<unknown> }) {
	const [backups, setBackups] = useState<readonly BackupSummary[] | null>(null);
	const [said, setSaid] = useState<string | null>(null);

	async function tell(work: () => Promise<string | null>) {
		try {
			setSaid(await work());
			setBackups(await ask('own/backups'));
		} catch (error) {
			console.error('Concilia:', error);
			setSaid(t('own_failed'));
		}
	}

	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is shown
	useEffect(() => void tell(async () => null), []);

	async function restore({ at }: BackupSummary) {
		await ask('own/restore', { at });
		await onRestored();
		return t('backup_restored', timeOf(at));
	}

	async function backUp() {
		return t((await ask('own/back-up')) ? 'backup_made' : 'backup_nothing');
	}

	return (
		<section className="section" aria-labelledby="backups-title">
			<h2 id="backups-title">{t('backup_title')}</h2>
			<p className="section-about">{t('backup_about')}</p>
			{backups?.length === 0 && <p className="own-none">{t('backup_none')}</p>}
			{backups && backups.length > 0 && (
				<ul className="plain-list rows">
					{backups.map((backup) => (
						<li key={backup.at} className="backup">
							<span>
								<b>{timeOf(backup.at)}</b>
								<span className="choice-line">
									{count('pack_replies', backup.replies)}, {count('pack_phrases', backup.phrases)}
								</span>
							</span>
							<button
								type="button"
								className="button"
								aria-label={t('backup_restore_of', timeOf(backup.at))}
								onClick={() => void tell(() => restore(backup))}
							>
								{t('backup_restore')}
							</button>
						</li>
					))}
				</ul>
			)}
			<div className="buttons">
				<button type="button" className="button" onClick={() => void tell(backUp)}>
					{t('backup_now')}
				</button>
			</div>
			<p className="said" role="status">
				{said}
			</p>
		</section>
	);
}

function timeOf(at: number): string {
	return new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeStyle: 'short' }).format(at);
}
