import { describe, expect, test } from 'vitest';
import { timesOf } from '../../src/sites/parts/mail-time.ts';
import { addressIn, isSamePerson, keyOf, namesOf, others, peopleIn, person } from '../../src/sites/parts/people.ts';
import { effort } from '../effort.ts';

const AT = new Date(2026, 10, 21, 10, 14);
const EVENING = new Date(2026, 10, 21, 22, 14);
const time = (text: string, ...languages: string[]) => timesOf([text], languages)[0];

test('a name without end, which is theirs to choose, does not hold us up', () => {
	const before = effort();
	for (const part of ['a', '@', 'a@', '<@', 'a@b.', ' ,', '<a@b.c>,'])
		for (const name of [part.repeat(200_000), `<${part.repeat(200_000)}`]) {
			expect(person(name, name).name.length).toBeLessThanOrEqual(500);
			peopleIn(name);
		}
	expect(effort() - before).toBeLessThan(1500);
	// An address goes into a link, which no half of a character can.
	expect(person('\ud800Amaka', 'a\udc00@example.com')).toEqual({ name: 'Amaka', address: 'a@example.com' });
});

describe('when a letter was written', () => {
	test.each([
		['Nov 21, 2026, 10:14 AM', 'en'],
		['Nov 21, 2026, 10:14\u202fAM', 'en'],
		['21 Nov 2026, 10:14', 'en-GB'],
		['Saturday, November 21, 2026 at 10:14 AM', 'en-US'],
		['21 de nov. de 2026, 10:14', 'pt-BR'],
		['21 nov. 2026, 10:14', 'fr'],
		['21.11.2026, 10:14', 'de'],
		['Sa 21.11.2026 10:14', 'de'],
		['21.11.2026 10.14', 'fi'],
		['Sat 11/21/2026 10:14 AM', 'en-US'],
		['sáb. 21/11/2026 10:14', 'pt-BR'],
		['2026年11月21日 10:14', 'ja'],
		['\u200f٢١ نوفمبر ٢٠٢٦, ١٠:١٤ ص', 'ar'],
		['2026-11-21 10:14', 'sv'],
	])('%s', (text, language) => {
		expect(time(text, language)).toBe(AT.getTime());
	});

	test.each([
		['Nov 21, 2026, 10:14 PM', 'en'],
		['21 de nov. de 2026, 22:14', 'pt-BR'],
		['٢١ نوفمبر ٢٠٢٦, ١٠:١٤ م', 'ar'],
	])('%s', (text, language) => {
		expect(time(text, language)).toBe(EVENING.getTime());
	});

	test('the page may speak another language than the browser', () => {
		expect(time('21 de nov. de 2026, 10:14', 'en', 'pt-BR')).toBe(AT.getTime());
	});

	test('one date tells the order of the others', () => {
		const [first, second] = timesOf(['Mon 4/5/2026 10:14', 'Sat 21/11/2026 10:14'], ['en-US']);
		expect(first).toBe(new Date(2026, 4, 4, 10, 14).getTime());
		expect(second).toBe(AT.getTime());
	});

	test.each([
		['', 'en'],
		['yesterday', 'en'],
		['10:14 AM', 'en'],
		['Nov 21, 2026', 'en'],
		['Feb 30, 2026, 10:14', 'en'],
		// A Tuesday and a month.
		['mar 3 nov 2026, 10:14', 'it'],
		['21 აბც 2026, 10:14', 'en'],
	])('not known: "%s"', (text, language) => {
		expect(time(text, language)).toBeNull();
	});
});

describe('people', () => {
	test.each([
		['Amaka Obi <amaka@example.com>', 'amaka@example.com'],
		['From: Amaka Obi<Amaka@Example.com>', 'amaka@example.com'],
		['"a@b.example" <real@example.com>', 'real@example.com'],
		['Google Account: Shop Desk \u202a(desk@shop.example)\u202c', 'desk@shop.example'],
		['إدارة الحساب لـ desk@shop.example', 'desk@shop.example'],
		['Amaka Obi', null],
		['@', null],
		[null, null],
	])('the address in %s', (text, address) => {
		expect(addressIn(text)).toBe(address);
	});

	test.each([
		['"Amaka Obi" <amaka@example.com>', 'Amaka Obi'],
		['Amaka\u00a0 Obi<amaka@example.com>', 'Amaka Obi'],
		['<img src="x"><amaka@example.com>', '<img src="x">'],
		['amaka@example.com', 'amaka@example.com'],
		['<amaka@example.com>', 'amaka@example.com'],
	])('the name in %s', (text, name) => {
		expect(person(text, text)).toEqual({ name, address: 'amaka@example.com' });
	});

	test('several in one field, a comma in a name among them', () => {
		const list = '"Obi, Amaka" <amaka@example.com>, tunde@example.net; Ngozi <ngozi@example.org>';
		expect(peopleIn(list).map(({ name }) => name)).toEqual(['Obi, Amaka', 'tunde@example.net', 'Ngozi']);
	});

	test('the same key for the same people in any order, whatever their names', () => {
		const [a, b] = [person('Amaka', 'a@example.com'), person('Tunde', 'b@example.com')];
		expect(keyOf([a, b])).toEqual(keyOf([person('T.', 'B@example.com'), a]));
		expect(keyOf([a]).key).not.toBe(keyOf([b]).key);
		expect(keyOf([a]).weak).toBe(false);
		expect(keyOf([person('Amaka', null)]).weak).toBe(true);
		expect(keyOf([a]).key, 'an address is nobody else’s business').not.toContain('example');
	});

	test('the agent is nobody else, and nobody is there twice', () => {
		const all = [
			person('Desk', 'desk@shop.example'),
			person('Amaka', 'a@example.com'),
			person('A. Obi', 'A@example.com'),
		];
		expect(others(all, new Set(['desk@shop.example'])).map(({ name }) => name)).toEqual(['Amaka']);
	});

	test('two of one name are one only as long as no address says otherwise', () => {
		expect(isSamePerson(person('Amaka', 'a@example.com'), person('Amaka', null))).toBe(true);
		expect(isSamePerson(person('Amaka', 'a@example.com'), person('Amaka', 'b@example.com'))).toBe(false);
		expect(isSamePerson(person('', null), person('', null))).toBe(false);
	});

	test('three names are enough', () => {
		expect(namesOf(['A', 'B', 'C', 'D'].map((name) => person(name, null)))).toBe('A, B, C…');
	});
});
