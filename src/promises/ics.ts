import { addDays, startOf } from './days.ts';
import type { LocalDay } from './due.ts';
import { localDayOf } from './due.ts';
import type { Pledge } from './pledge.ts';

/** Open promises as a calendar file (RFC 5545). Nothing in it but what the ledger holds. */

const encoder = new TextEncoder();
const MOST_OCTETS = 74;

const escaped = (text: string): string =>
	text
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replace(/\r\n?|\n/g, '\\n')
		.replace(/\p{Cc}/gu, '');

/** A line may be 75 octets long; the rest goes on below after one space. Never cuts inside a character. */
function folded(line: string): string {
	let out = '';
	let octets = 0;
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > MOST_OCTETS) {
			out += '\r\n ';
			octets = 1;
		}
		out += character;
		octets += size;
	}
	return out;
}

const utc = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
const compact = (day: LocalDay): string => day.replaceAll('-', '');

/**
 * An event for every open promise with a date: at its moment, or for its whole day. Promises without a date have no
 * place in a calendar and are left out; null where that leaves nothing, for a calendar holds something. `title` names an
 * event; the promise's own words are its description.
 */
export function toIcs(
	pledges: readonly Pledge[],
	now: Date,
	title: (pledge: Pledge) => string = ({ customer, text }) => (customer ? `${customer}: ${text}` : text),
): string | null {
	const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Concilia//Promises//EN', 'CALSCALE:GREGORIAN'];
	for (const pledge of pledges) {
		if (pledge.state.name !== 'open' || pledge.due.kind === 'someday') continue;
		lines.push('BEGIN:VEVENT', `UID:${escaped(pledge.id)}@concilia`, `DTSTAMP:${utc(now.getTime())}`);
		if (pledge.due.kind === 'moment') {
			// Without an end it takes no time, as a deadline does; an end must be later than the start.
			lines.push(`DTSTART:${utc(pledge.due.at)}`);
		} else {
			const next = localDayOf(addDays(startOf(pledge.due.on), 1));
			lines.push(`DTSTART;VALUE=DATE:${compact(pledge.due.on)}`, `DTEND;VALUE=DATE:${compact(next)}`);
		}
		lines.push(`SUMMARY:${escaped(title(pledge))}`, `DESCRIPTION:${escaped(pledge.text)}`);
		if (pledge.link) lines.push(`URL:${pledge.link.replace(/[\r\n]/g, '')}`);
		lines.push('TRANSP:TRANSPARENT', 'END:VEVENT');
	}
	if (!lines.includes('END:VEVENT')) return null;
	lines.push('END:VCALENDAR');
	return `${lines.map(folded).join('\r\n')}\r\n`;
}
