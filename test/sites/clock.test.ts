import { describe, expect, test } from 'vitest';
import { readClock, readDay } from '../../src/sites/parts/clock.ts';

/** A Wednesday. */
const NOW = new Date(2026, 10, 18, 10, 30);
const at = (day: number, hour: number, minute: number, month = 10, year = 2026) =>
	new Date(year, month, day, hour, minute).getTime();

describe('a day and a time as chats write them between messages', () => {
	test.each<[language: string, text: string, instant: number | null]>([
		['en', '10:14', at(18, 10, 14)],
		['en', '10:14 AM', at(18, 10, 14)],
		['en', 'Today 10:14\u202fAM', at(18, 10, 14)],
		['en', 'Yesterday 10:14 PM', at(17, 22, 14)],
		['en', 'Yesterday at 22:14', at(17, 22, 14)],
		['en', 'Mon 9:05 AM', at(16, 9, 5)],
		['en', 'Thursday 9:05 AM', at(12, 9, 5)],
		['en', '3 Nov 2025, 10:14', at(3, 10, 14, 10, 2025)],
		['en', 'Tue, Nov 3, 10:14', at(3, 10, 14)],
		['ru', '21 октября 2026 г., 22:03', at(21, 22, 3, 9)],
		['it', 'mar 3 nov 2026, 10:14', null],
		['en', 'March 3, 2026 at 10:14 AM', at(3, 10, 14, 2)],
		['en-GB', '12/11/2026, 10:14', at(12, 10, 14)],
		['en-US', '11/12/2026, 10:14 AM', at(12, 10, 14)],
		['pt-BR', 'Hoje 10:14', at(18, 10, 14)],
		['pt-BR', 'Ontem às 22:03', at(17, 22, 3)],
		['pt-BR', 'seg., 22:03', at(16, 22, 3)],
		['pt-BR', '21 de out. de 2026, 22:03', at(21, 22, 3, 9)],
		['es', 'martes 22:03', at(17, 22, 3)],
		['ar', 'اليوم ١٠:١٤ ص', at(18, 10, 14)],
		['ar', 'أمس ١٠:١٤ م', at(17, 22, 14)],
		['he', 'אתמול 22:14', at(17, 22, 14)],
		['ja', '昨日 10:14', at(17, 10, 14)],
		['en', 'Marcus 10:14', null],
		['en', 'Seen', null],
		['en', 'Today', null],
		['en', 'Today 10:45', null],
		['ja', '10月21日 10:14', null],
		['en', '31/31/2026 10:14', null],
		['no language', 'Today 10:14', null],
	])('%s: %s', (language, text, instant) => {
		expect(readClock(text, language, NOW)).toBe(instant);
	});

	test('without a day it is the day that was said before', () => {
		const yesterday = readDay('Yesterday', 'en', NOW)!;
		expect(yesterday).toBe(at(17, 0, 0));
		expect(readClock('At 10:14 PM, ', 'en', NOW, yesterday)).toBe(at(17, 22, 14));
		expect(readClock('Today 10:14 AM', 'en', NOW, yesterday), 'its own day is the better one').toBe(at(18, 10, 14));
		expect(readClock('At 10:14 PM, 7/7', 'en', NOW, yesterday)).toBeNull();
	});
});
