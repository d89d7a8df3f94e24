/** Strict readers of the files we give away, after RFC 5545 and RFC 4180: they throw where a file breaks a rule. */

export interface Property {
	readonly name: string;
	readonly params: Readonly<Record<string, string>>;
	/** As it stands in the file, unfolded. */
	readonly value: string;
}

export interface Component {
	readonly name: string;
	readonly properties: readonly Property[];
	readonly inside: readonly Component[];
}

const MOST_OCTETS = 75;
const LINE = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/su;

function must(holds: unknown, rule: string): asserts holds {
	if (!holds) throw new Error(rule);
}

/** The calendar a file holds (RFC 5545, 3.1 to 3.6). */
export function readIcs(file: string): Component {
	must(file.endsWith('\r\n'), 'every line ends with CRLF');
	const lines = file.slice(0, -2).split('\r\n');
	for (const line of lines) {
		must(!/[\r\n]/.test(line), 'no CR or LF but in CRLF');
		must(!/(?!\t)\p{Cc}/u.test(line), 'no control characters');
		must(new TextEncoder().encode(line).length <= MOST_OCTETS, `at most ${MOST_OCTETS} octets a line`);
		must(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(line), 'no character is cut in two');
	}
	const properties = lines
		.join('\r\n')
		.replace(/\r\n[ \t]/g, '')
		.split('\r\n')
		.map(propertyOf);
	const [calendar, ...rest] = componentsOf(properties);
	must(calendar?.name === 'VCALENDAR' && rest.length === 0, 'one calendar');
	for (const name of ['PRODID', 'VERSION']) must(all(calendar, name).length === 1, `one ${name}`);
	must(only(calendar, 'VERSION').value === '2.0', 'version 2.0');
	must(calendar.inside.length > 0, 'at least one component');
	for (const event of calendar.inside) checkEvent(event);
	const uids = calendar.inside.map((event) => only(event, 'UID').value);
	must(new Set(uids).size === uids.length, 'every UID once');
	return calendar;
}

function propertyOf(line: string): Property {
	const [, name, params, value] = LINE.exec(line) ?? [];
	must(name !== undefined && params !== undefined && value !== undefined, `a content line: ${line}`);
	const pairs = params
		.split(';')
		.slice(1)
		.map((pair) => pair.split('=') as [string, string]);
	return { name: name.toUpperCase(), params: Object.fromEntries(pairs), value };
}

function componentsOf(properties: readonly Property[]): readonly Component[] {
	const [begin, ...rest] = properties;
	if (!begin) return [];
	must(begin.name === 'BEGIN', 'a component begins');
	let depth = 1;
	const end = rest.findIndex(({ name }) => {
		depth += name === 'BEGIN' ? 1 : name === 'END' ? -1 : 0;
		return depth === 0;
	});
	must(rest[end]?.value === begin.value, `${begin.value} ends`);
	const body = rest.slice(0, end);
	const first = body.findIndex(({ name }) => name === 'BEGIN');
	const own = first < 0 ? body : body.slice(0, first);
	const inside = componentsOf(first < 0 ? [] : body.slice(first));
	return [{ name: begin.value, properties: own, inside }, ...componentsOf(rest.slice(end + 1))];
}

export function all({ properties }: Component, name: string): readonly Property[] {
	return properties.filter((one) => one.name === name);
}

export function only(component: Component, name: string): Property {
	const [one, ...others] = all(component, name);
	must(one && others.length === 0, `${name} once`);
	return one;
}

function checkEvent(event: Component) {
	must(event.name === 'VEVENT' && event.inside.length === 0, 'an event');
	for (const name of ['UID', 'SUMMARY', 'DESCRIPTION']) textOf(only(event, name));
	must(!only(event, 'DTSTAMP').params.VALUE && only(event, 'DTSTAMP').value.endsWith('Z'), 'DTSTAMP in universal time');
	timeOf(only(event, 'DTSTAMP'));
	const start = timeOf(only(event, 'DTSTART'));
	for (const end of all(event, 'DTEND')) {
		must(end.params.VALUE === only(event, 'DTSTART').params.VALUE, 'begin and end are of one kind');
		must(timeOf(end) > start, 'the end is later than the start');
	}
	for (const { value } of all(event, 'URL')) must(URL.canParse(value) && !/[\s"<>]/.test(value), 'an address');
}

/** A text as it was before it was escaped (3.3.11). */
export function textOf({ value }: Property): string {
	must(!/(?<!\\)(?:\\\\)*[;,]/.test(value), 'semicolon and comma are escaped');
	must(!/(?<!\\)(?:\\\\)*\\(?:[^\\;,nN]|$)/.test(value), 'nothing else is escaped');
	return value.replace(/\\(.)/gs, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** Epoch milliseconds of a time in universal time, or of the beginning of a day there (3.3.4, 3.3.5). */
export function timeOf({ params, value }: Property): number {
	const parts = (params.VALUE === 'DATE' ? /^(\d{4})(\d\d)(\d\d)$/ : /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/).exec(
		value,
	);
	must(parts, `a time: ${value}`);
	const [year, month, date, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
	const time = new Date(Date.UTC(year!, month! - 1, date, hour, minute, second));
	must(time.getUTCDate() === date && time.getUTCHours() === hour && time.getUTCSeconds() === second, 'a real time');
	return time.getTime();
}

/** The records of a table (RFC 4180). */
export function readCsv(file: string): readonly (readonly string[])[] {
	must(file.endsWith('\r\n'), 'every record ends with CRLF');
	const records: string[][] = [[]];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gsy;
	while (field.lastIndex < file.length) {
		const [, quoted, plain, end] = field.exec(file) ?? [];
		must(end, 'a field');
		records.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
		if (end === '\r\n') records.push([]);
	}
	records.pop();
	must(new Set(records.map(({ length }) => length)).size === 1, 'as many fields in every record');
	return records;
}
