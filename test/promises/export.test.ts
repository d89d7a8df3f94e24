import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/promises/csv.ts';
import { toIcs } from '../../src/promises/ics.ts';
import { day, moment, NOW, pledge } from './pledges.ts';

describe('toIcs', () => {
	test('a day is a whole day, a moment is in universal time, the rest is left out', () => {
		const ics = toIcs(
			[
				pledge({ id: 'a', due: day('2026-11-30'), link: 'https://chat.example/1' }),
				pledge({ id: 'b', due: moment(new Date(Date.UTC(2026, 10, 20, 15))) }),
				pledge({ id: 'c' }),
				pledge({ id: 'd', due: day('2026-11-30'), state: { name: 'kept', at: 0 } }),
			],
			NOW,
		);
		expect(ics.match(/UID:.*/g)).toEqual(['UID:a@concilia', 'UID:b@concilia']);
		expect(ics).toContain('DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n');
		expect(ics).toContain('DTSTART:20261120T150000Z\r\n');
		expect(ics).toContain('URL:https://chat.example/1\r\n');
		expect(ics.startsWith('BEGIN:VCALENDAR\r\n') && ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
	});
	test('text can break neither a line nor the file', () => {
		const text = `Send; "it", now\nEND:VCALENDAR ${'ünïcödé 😀 '.repeat(20)}`;
		const lines = toIcs([pledge({ due: day('2026-11-30'), text })], NOW).split('\r\n');
		for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		expect(lines.filter((line) => line === 'END:VCALENDAR')).toHaveLength(1);
		const unfolded = lines.join('\r\n').replaceAll('\r\n ', '');
		expect(unfolded).toContain('DESCRIPTION:Send\\; "it"\\, now\\nEND:VCALENDAR ünïcödé 😀');
	});
});

describe('toCsv', () => {
	test('one line a promise under a heading', () => {
		const csv = toCsv([pledge({ due: day('2026-11-30'), text: 'I will send "it", soon' })]);
		expect(csv.split('\r\n')).toEqual([
			'customer,promise,kind,due,made,state,settled,site,link',
			'Customer One,"I will send ""it"", soon",delivery,2026-11-30,2026-11-18 10:30:00,open,,whatsapp,',
			'',
		]);
	});
	test('no cell runs as a formula', () => {
		expect(toCsv([pledge({ customer: '=HYPERLINK("x")' })])).toContain(`"'=HYPERLINK(""x"")"`);
	});
});
