import { expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { detect, keeps } from '../../src/promises/index.ts';

test('a plain promise has its span, what and due', () => {
	const text = 'So sorry. I’ll send your refund by Friday.';
	const [found, ...others] = detect(text, new Date(2026, 10, 18, 10), DEFAULT_CALENDAR);
	expect(others).toEqual([]);
	expect(found).toMatchObject({ what: 'refund', due: { kind: 'day', on: '2026-11-20' } });
	expect(text.slice(found?.start, found?.end)).toBe(found?.text);
	expect(keeps(found!, 'I’ve just sent your refund')).toBe('yes');
});
