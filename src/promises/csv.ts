import { isoInstant } from './due-rule.ts';
import type { Pledge } from './pledge.ts';

const HEADINGS = ['customer', 'promise', 'kind', 'due', 'made', 'state', 'settled', 'site', 'link'] as const;

/** A spreadsheet runs a cell that begins like a formula, in wide signs as well; the quote in front makes it text. */
const harmless = (cell: string): string => (/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const local = (at: number): string => isoInstant(new Date(at)).replace('T', ' ');

function dueCell({ due }: Pledge): string {
	if (due.kind === 'day') return due.on;
	return due.kind === 'moment' ? local(due.at) : '';
}

/** Every promise as one line of a CSV file (RFC 4180), with a heading; times are local, without a zone. */
export function toCsv(pledges: readonly Pledge[]): string {
	const lines = pledges.map((pledge) => [
		pledge.customer,
		pledge.text,
		pledge.what,
		dueCell(pledge),
		local(pledge.madeAt),
		pledge.state.name,
		pledge.state.name === 'open' ? '' : local(pledge.state.at),
		pledge.site,
		pledge.link ?? '',
	]);
	return [HEADINGS, ...lines].map((cells) => `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('');
}
