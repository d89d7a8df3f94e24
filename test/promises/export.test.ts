import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/promises/csv.ts';
import { toIcs } from '../../src/promises/ics.ts';
import { only, readCsv, readIcs, textOf, timeOf } from './files.ts';
import { day, moment, NOW, pledge } from './pledges.ts';

/** What may stand in a chat: every alphabet, line breaks, signs that files are made of, control characters. */
const words = fc.string({ unit: 'binary', maxLength: 200 });
const risky = fc.array(fc.constantFrom('\\', ';', ',', '"', '\r', '\n', '\r\n', ':', '\t', '=', '😀', 'é', 'n'));
const said = fc.oneof(
	words,
	risky.map((signs) => signs.join('')),
);
const inTheFile = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');

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
		)!;
		expect(ics.match(/UID:.*/g)).toEqual(['UID:a@concilia', 'UID:b@concilia']);
		expect(ics).toContain('DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n');
		expect(ics).toContain('DTSTART:20261120T150000Z\r\n');
		expect(ics).toContain('URL:https://chat.example/1\r\n');
		expect(ics.startsWith('BEGIN:VCALENDAR\r\n') && ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
	});
	test('whatever was said, the file keeps to its rules and says the same', () => {
		fc.assert(
			fc.property(
				said,
				said,
				fc.date({ noInvalidDate: true, min: NOW, max: new Date(2100, 0) }),
				(text, customer, at) => {
					const link = 'https://chat.example/t/1?a=1,2;b=3#c';
					const pledges = [
						pledge({ text, customer, due: moment(at), link }),
						pledge({ text, customer, due: day('2026-12-31') }),
					];
					const [timed, whole] = readIcs(toIcs(pledges, NOW, () => customer)!).inside;
					for (const event of [timed!, whole!]) {
						expect(textOf(only(event, 'SUMMARY'))).toBe(inTheFile(customer));
						expect(textOf(only(event, 'DESCRIPTION'))).toBe(inTheFile(text));
					}
					expect(timeOf(only(timed!, 'DTSTART'))).toBe(Math.floor(at.getTime() / 1000) * 1000);
					expect(only(timed!, 'URL').value).toBe(link);
					expect(only(whole!, 'DTSTART')).toMatchObject({ params: { VALUE: 'DATE' }, value: '20261231' });
					expect(only(whole!, 'DTEND').value).toBe('20270101');
				},
			),
		);
	});
	test('text can break neither a line nor the file', () => {
		const text = `Send; "it", now\nEND:VCALENDAR ${'ünïcödé 😀 '.repeat(20)}`;
		const lines = toIcs([pledge({ due: day('2026-11-30'), text })], NOW)!.split('\r\n');
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
	test('whatever was said, it is read as it was', () => {
		fc.assert(
			fc.property(said, said, (text, customer) => {
				const [, row] = readCsv(toCsv([pledge({ text, customer, state: { name: 'kept', at: NOW.getTime() } })]));
				const cell = (whole: string) => (/^[=+\-@\t\r]/.test(whole) ? `'${whole}` : whole);
				expect(row?.slice(0, 3)).toEqual([cell(customer), cell(text), 'delivery']);
				expect(row?.slice(4, 7)).toEqual(['2026-11-18 10:30:00', 'kept', '2026-11-18 10:30:00']);
			}),
		);
	});
	test('no cell runs as a formula, whatever signs it is written with', () => {
		for (const sign of ['=', '+', '-', '@', '\t', '\r', '\uff1d', '\uff0b', '\uff0d', '\uff20'])
			expect(toCsv([pledge({ customer: `${sign}1+1` })]).split('\r\n')[1]).toMatch(/^"?'/);
		expect(toCsv([pledge({ customer: '=HYPERLINK("x")' })])).toContain(`"'=HYPERLINK(""x"")"`);
	});
});
