import { describe, expect, test } from 'vitest';
import { type DateOrder, instantOf, orderOf, readStamp } from '../../src/sites/parts/stamp.ts';

const at = (year: number, month: number, day: number, hour: number, minute: number) =>
	new Date(year, month - 1, day, hour, minute).getTime();

describe('a stamp in every way a browser writes it', () => {
	test.each<[locale: string, raw: string, author: string | null, at: number]>([
		['en-US', '[4:04 PM, 8/12/2026] Maria: ', 'Maria', at(2026, 8, 12, 16, 4)],
		['en-US', '[4:04\u202fPM, 8/12/2026] Maria: ', 'Maria', at(2026, 8, 12, 16, 4)],
		['en-US', '[12:04 AM, 8/12/2026] Maria: ', 'Maria', at(2026, 8, 12, 0, 4)],
		['en-US', '[12:04 PM, 8/12/2026] Maria: ', 'Maria', at(2026, 8, 12, 12, 4)],
		['en-US', '[10:14, 11/21/2026] Amaka: ', 'Amaka', at(2026, 11, 21, 10, 14)],
		['en-GB', '[10:14, 05/11/2026] Amaka: ', 'Amaka', at(2026, 11, 5, 10, 14)],
		['en-NG', '[10:14, 21/11/2026] Amaka: ', 'Amaka', at(2026, 11, 21, 10, 14)],
		['pt-BR', '[10:38, 10/07/2026] +55 81 0000-0000: ', '+55 81 0000-0000', at(2026, 7, 10, 10, 38)],
		['es-AR', '[12:33\u00a0a.\u00a0m., 26/8/2026] Ana: ', 'Ana', at(2026, 8, 26, 0, 33)],
		['es-AR', '[1:33 p. m., 6/8/2026] Ana: ', 'Ana', at(2026, 8, 6, 13, 33)],
		['ru', '[16:04, 12.08.2026] Мама: ', 'Мама', at(2026, 8, 12, 16, 4)],
		['ru', '[16:07, 12.08.2026] ', null, at(2026, 8, 12, 16, 7)],
		['id', '[16.04, 12/8/2026] Budi: ', 'Budi', at(2026, 8, 12, 16, 4)],
		['sv', '[16:04, 2026-08-12] Åsa: ', 'Åsa', at(2026, 8, 12, 16, 4)],
		['zh-CN', '[下午4:04, 2026/8/12] 王: ', '王', at(2026, 8, 12, 16, 4)],
		['ja', '[午前10:04, 2026/8/12] 佐藤: ', '佐藤', at(2026, 8, 12, 10, 4)],
		['ko', '[오후 4:04, 2026. 8. 12.] 지우: ', '지우', at(2026, 8, 12, 16, 4)],
		['ar', '[٤:٠٤ م، ١٢‏/٨‏/٢٠٢٦] أمل: ', 'أمل', at(2026, 8, 12, 16, 4)],
		['hi', '[४:०४ pm, १२/८/२०२६] अमन: ', 'अमन', at(2026, 8, 12, 16, 4)],
		['en-GB', '[10:14, 05/11/2026] Obi: the tailor: ', 'Obi: the tailor', at(2026, 11, 5, 10, 14)],
	])('%s: %s', (locale, raw, author, expected) => {
		const stamp = readStamp(raw);
		expect(stamp?.author).toBe(author);
		expect(instantOf(stamp!, orderOf([stamp!.date], locale))).toBe(expected);
	});
});

test.each(['', 'Amaka: ', '[10:14] Amaka: ', '10:14, 21/11/2026'])('%j is no stamp', (raw) => {
	expect(readStamp(raw)).toBeNull();
});

test.each([
	'[25:14, 21/11/2026] A: ',
	'[10:74, 21/11/2026] A: ',
	'[10:14, 31/02/2026] A: ',
	'[10:14, 21/11] A: ',
	'[10:14, yesterday] A: ',
	'[10:14, 21/11/1447] A: ',
	'[10:14, 21/11/2569] A: ',
])('%j has no instant', (raw) => {
	expect(instantOf(readStamp(raw)!, 'day')).toBeNull();
});

describe('day or month first', () => {
	const dates = (...raws: string[]) => raws.map((raw) => readStamp(`[10:14, ${raw}] A: `)!.date);
	test.each<[string[], string, DateOrder | null]>([
		[['05/11/2026'], 'en-US', 'month'],
		[['05/11/2026'], 'en-GB', 'day'],
		[['05/11/2026', '13/11/2026'], 'en-US', 'day'],
		[['05/11/2026', '11/13/2026'], 'en-GB', 'month'],
		[['13/11/2026', '11/13/2026'], 'en-GB', null],
		[['2026-11-05'], 'en-US', 'year'],
		[['05/11/2026'], 'not a language', null],
	])('%j in %s: %s', (raws, language, order) => {
		expect(orderOf(dates(...raws), language)).toBe(order);
	});

	test('unknown order gives no date, except where it makes no difference', () => {
		expect(instantOf(readStamp('[10:14, 05/11/2026] A: ')!, null)).toBeNull();
		expect(instantOf(readStamp('[10:14, 11/11/2026] A: ')!, null)).toBe(at(2026, 11, 11, 10, 14));
	});
});
