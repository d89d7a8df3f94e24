import { useEffect, useState } from 'react';
import type { Pledge } from '../../promises/pledge.ts';
import { ask, type Export } from '../../protocol.ts';
import { locale, t } from '../../ui/text.ts';
import { dateOf } from '../../ui/when.ts';

type All = { readonly data: Export; readonly pledges: readonly Pledge[] };

/** All that is stored: the promises as a table, and the whole as the file would hold it. */
export function Everything() {
	const [all, setAll] = useState<All | 'failed' | null>(null);
	useEffect(() => {
		Promise.all([ask('data/export'), ask('pledge/list', { state: 'all' })]).then(
			([data, { pledges }]) => setAll({ data, pledges }),
			(error: unknown) => {
				console.error('Concilia:', error);
				setAll('failed');
			},
		);
	}, []);
	if (!all) return null;
	if (all === 'failed') return <p role="alert">{t('data_failed')}</p>;
	return (
		<>
			{all.pledges.length > 0 ? <PromiseTable pledges={all.pledges} /> : <p>{t('data_none')}</p>}
			<details className="raw">
				<summary>{t('data_everything')}</summary>
				<pre dir="ltr">{JSON.stringify(all.data, null, 2)}</pre>
			</details>
		</>
	);
}

function PromiseTable({ pledges }: { readonly pledges: readonly Pledge[] }) {
	return (
		<div className="table-frame">
			<table>
				<thead>
					<tr>
						<th scope="col">{t('data_customer')}</th>
						<th scope="col">{t('data_promise')}</th>
						<th scope="col">{t('data_due')}</th>
						<th scope="col">{t('data_state')}</th>
					</tr>
				</thead>
				<tbody>
					{pledges.map((pledge) => (
						<tr key={pledge.id}>
							<td dir="auto">{pledge.customer}</td>
							<td dir="auto">{pledge.text}</td>
							<td>{dateOf(pledge.due, locale()) ?? t('promise_someday')}</td>
							<td>{t(`state_${pledge.state.name}`)}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
