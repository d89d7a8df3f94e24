import { describe, expect, test } from 'vitest';
import { isWink, triggerAt } from '../../src/page/picker/trigger.ts';
import { effort } from '../effort.ts';

/** The bar is the caret. */
function at(marked: string, characters = '/;') {
	const caret = marked.indexOf('|');
	return triggerAt(marked.replace('|', ''), caret, characters);
}

describe('asks for replies', () => {
	test.each([
		['/|', 0, ''],
		[';|', 0, ''],
		['/late|', 0, 'late'],
		['/late ref|', 0, 'late ref'],
		['/late |', 0, 'late '],
		[';where is it|', 0, 'where is it'],
		['Good morning. /|', 14, ''],
		['Hello\n/re|', 6, 're'],
		['Hello (/re|)', 7, 're'],
		['“/sorry|”', 1, 'sorry'],
		["/don't|", 0, "don't"],
		['/check-back|', 0, 'check-back'],
		['/désolé|', 0, 'désolé'],
		['/عذر|', 0, 'عذر'],
		['/size 42|', 0, 'size 42'],
		['See you at 5 /thanks|', 13, 'thanks'],
		['km/h and /late|', 9, 'late'],
		['/late| and more words after it', 0, 'late'],
		['/late|.', 0, 'late'],
	])('%s', (marked, start, words) => {
		expect(at(marked)).toEqual({ start, words });
	});
});

describe('is only text', () => {
	test.each([
		'|',
		'hello|',
		'and/|',
		'and/or|',
		'km/h|',
		'c/o|',
		'w/|',
		'24/7|',
		'1/2|',
		'1 /2|',
		'12/11/2026|',
		'https:/|',
		'https://|',
		'https://shop.example/late|',
		'/usr/|',
		'/usr/local|',
		'//|',
		'/ |',
		'; |',
		'late ; |',
		'paid;|',
		'paid; |',
		'paid;late|',
		';)|',
		';-)|',
		':/|',
		'/?|',
		'/late.|',
		'/late, and|',
		'/late  |',
		'/late\n|',
		'/one two three four five|',
		`/${'long'.repeat(10)}|`,
		'|/late',
		'/|late',
		'/la|te',
		'a&nbsp;|',
	])('%s', (marked) => {
		expect(at(marked)).toBeNull();
	});
});

test('only the characters that are set ask', () => {
	expect(at('/late|', ';')).toBeNull();
	expect(at(';late|', '/')).toBeNull();
	expect(at('/late|', '')).toBeNull();
	expect(at('/late|', '/')).not.toBeNull();
});

test('a wink is no search, until it has more letters', () => {
	const wink = (text: string) => isWink(text, triggerAt(text, text.length, '/;')!);
	expect([';p', 'ok ;D', ';x'].map(wink)).toEqual([true, true, true]);
	expect(['/p', ';pa', ';', '/'].map(wink)).toEqual([false, false, false, false]);
});

test('a long line costs no time', () => {
	const line = `${'a '.repeat(50_000)}/${'a'.repeat(100)}`;
	const start = effort();
	for (let time = 0; time < 1000; time++) triggerAt(line, line.length, '/;');
	expect(effort() - start).toBeLessThan(1000);
});
