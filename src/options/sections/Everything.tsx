import { type ReactNode, useEffect, useState } from 'react';
import { ask, type Export } from '../../protocol.ts';
import { count, digits, locale, t } from '../../ui/text.ts';
import { shownOf, type Table } from './stores.ts';

/** All that is stored, each kind by itself as a table, and the whole as the file would hold it. */
export function Everything() {
	const [all, setAll] = useState<Export | 'failed' | null>(null);
	useEffect(() => {
		ask('data/export').then(setAll, (error: unknown) => {
			console.error('Concilia:', error);
			setAll('failed');
		});
	}, []);
	if (!all) return null;
	if (all === 'failed') return <p role="alert">{t('data_failed')}</p>;
	const shown = shownOf(all);
	const empty = shown.filter(({ table }) => !table).map(({ title }) => title);
	return (
		<div className="everything">
			{shown.map(({ name, title, table }) => table && <Kind key={name} title={title} table={table} />)}
			{empty.length > 0 && (
				<p className="kinds-empty">
					{t('data_nothing', new Intl.ListFormat(locale(), { type: 'unit' }).format(empty))}
				</p>
			)}
			<Opened summary={t('data_everything')}>
				{() => (
					// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
					<pre dir="ltr" tabIndex={0}>
						{JSON.stringify(all, null, 2)}
					</pre>
				)}
			</Opened>
		</div>
	);
}

function Kind({ title, table }: { readonly title: string; readonly table: Table }) {
	const rows = digits(table.rows.length);
	return (
		<Opened summary={title} count={rows}>
			{() => <Rows title={title} table={table} />}
		</Opened>
	);
}

interface OpenedProps {
	readonly summary: string;
	readonly count?: string;
	readonly children: () => ReactNode;
}

/** What may be long is made once somebody wants to see it. */
function Opened({ summary, count, children }: OpenedProps) {
	const [isOpen, setIsOpen] = useState(false);
	return (
		<details className="raw" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
			<summary>
				{summary} {count && <span className="raw-count">{count}</span>}
			</summary>
			{isOpen && children()}
		</details>
	);
}

/** Rows that a page shows without becoming slow. */
const MOST = 500;

function Rows({ title, table: { head, rows } }: { readonly title: string; readonly table: Table }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
		// biome-ignore lint/a11y/useSemanticElements: a section by this name would be a landmark beside that of the settings
		<div role="group" className="table-frame" aria-label={title} tabIndex={0}>
			<table>
				<thead>
					<tr>
						{head.map((name) => (
							<th key={name} scope="col">
								{name}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.slice(0, MOST).map((cells, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
						<tr key={at}>
							{cells.map((cell, column) => (
								<td
									// biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
									key={column}
									dir="auto"
									colSpan={cells.length === 1 ? head.length : 1}
								>
									{cell}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
			{rows.length > MOST && <p className="field-about">{count('data_more', rows.length - MOST)}</p>}
		</div>
	);
}
