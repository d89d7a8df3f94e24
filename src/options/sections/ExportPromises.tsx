import { useState } from 'react';
import { toCsv } from '../../promises/csv.ts';
import { localDayOf } from '../../promises/due.ts';
import { toIcs } from '../../promises/ics.ts';
import type { Pledge } from '../../promises/pledge.ts';
import { ask } from '../../protocol.ts';
import { t } from '../../ui/text.ts';
import { save } from '../save.ts';

interface Format {
	readonly ending: 'ics' | 'csv';
	readonly type: string;
	readonly name: 'data_export_ics' | 'data_export_csv';
	readonly state: 'open' | 'all';
	readonly write: (pledges: readonly Pledge[], now: Date) => string | null;
}

const FORMATS: readonly Format[] = [
	{ ending: 'ics', type: 'text/calendar', name: 'data_export_ics', state: 'open', write: toIcs },
	// A spreadsheet takes a file for UTF-8 only when it begins with this mark.
	{ ending: 'csv', type: 'text/csv', name: 'data_export_csv', state: 'all', write: (all) => `\ufeff${toCsv(all)}` },
];

/** The promises as files other programs read. */
export function ExportPromises() {
	const [said, setSaid] = useState<string | null>(null);

	async function take({ ending, type, state, write }: Format) {
		try {
			const now = new Date();
			const { pledges } = await ask('pledge/list', { state });
			const file = write(pledges, now);
			if (file !== null) save(`concilia-${localDayOf(now)}.${ending}`, file, type);
			setSaid(t(file === null ? 'data_export_none' : 'data_exported'));
		} catch (error) {
			console.error('Concilia:', error);
			setSaid(t('data_failed'));
		}
	}

	return (
		<>
			<h3 className="field-name">{t('data_export_promises')}</h3>
			<p className="field-about">{t('data_export_promises_about')}</p>
			<div className="buttons">
				{FORMATS.map((format) => (
					<button key={format.ending} type="button" className="button" onClick={() => void take(format)}>
						{t(format.name)}
					</button>
				))}
			</div>
			<p className="said" role="status">
				{said}
			</p>
		</>
	);
}
