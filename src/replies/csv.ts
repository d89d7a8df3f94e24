/** One row of a CSV file, with the line in the file (from 1) where it starts. */
export interface CsvRow {
	readonly line: number;
	readonly cells: readonly string[];
}

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** No line that names columns is longer. */
const LONGEST_HEAD = 10_000;

/** The delimiter the first line uses most, outside quotes. */
function delimiterOf(text: string): string {
	const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
	let isQuoted = false;
	for (const sign of text.slice(0, LONGEST_HEAD)) {
		if (sign === '"') isQuoted = !isQuoted;
		else if (sign === '\n' && !isQuoted) break;
		else if (!isQuoted && counts.has(sign)) counts.set(sign, counts.get(sign)! + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

/**
 * The rows of a CSV text: any of `,` `;` tab `|` between cells, quotes doubled inside quotes, newlines kept in them,
 * LF or CRLF. Empty lines are passed over. Never throws: a quote that is never closed ends with the text.
 */
export function parseCsv(text: string): readonly CsvRow[] {
	const source = text.replace(/^\ufeff/, '');
	const delimiter = delimiterOf(source);
	const rows: CsvRow[] = [];
	let cells: string[] = [];
	let cell = '';
	let quoted = false;
	let line = 1;
	let startsAt = 1;
	const endCell = () => {
		cells.push(cell);
		cell = '';
	};
	const endRow = () => {
		endCell();
		if (cells.some((one) => one !== '')) rows.push({ line: startsAt, cells });
		cells = [];
		startsAt = line;
	};
	for (let at = 0; at < source.length; at++) {
		const sign = source[at]!;
		if (sign === '\n') line++;
		if (quoted) {
			if (sign !== '"') cell += sign;
			else if (source[at + 1] === '"') {
				cell += '"';
				at++;
			} else quoted = false;
		} else if (sign === '"' && cell === '') quoted = true;
		else if (sign === delimiter) endCell();
		else if (sign === '\n') endRow();
		else if (sign !== '\r' || source[at + 1] !== '\n') cell += sign;
	}
	endRow();
	return rows;
}

/** Rows as CSV text with commas and CRLF; cells are quoted where they must be. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	const written = (cell: string) => (/[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
	return rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('');
}
