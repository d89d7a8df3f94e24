import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
	test.each<[string, string[]]>([
		['', []],
		['  \n ', []],
		['ok', ['ok']],
		['Sorry about that. We are on it!', ['Sorry about that.', 'We are on it!']],
		['hi ada\nyour order is out', ['hi ada', 'your order is out']],
		['It is $3.50 at shop.com today. Fine?', ['It is $3.50 at shop.com today.', 'Fine?']],
		['Mr. Obi called at 4 p.m. today. Thanks.', ['Mr. Obi called at 4 p.m. today.', 'Thanks.']],
		['Order no. 55 left. No. It stayed.', ['Order no. 55 left.', 'No.', 'It stayed.']],
		['Wait... we are checking. Done…', ['Wait... we are checking.', 'Done…']],
		['Sorry.We will fix it.Promise', ['Sorry.', 'We will fix it.', 'Promise']],
		['Really?! "Yes." he said', ['Really?!', '"Yes."', 'he said']],
		['What!!!You too', ['What!!!', 'You too']],
		['J. Smith will call. I will. He too', ['J. Smith will call.', 'I will.', 'He too']],
		['Thanks 🙏🏽. Pole sana 😔', ['Thanks 🙏🏽.', 'Pole sana 😔']],
	])('%j', (text, expected) => {
		expect(cut(text)).toEqual(expected);
	});

	test('spans are in order, never overlap, and only white space is left out', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'ab A.!?…\n\t "\'’1,😀') }), (text) => {
				let at = 0;
				let between = '';
				for (const { start, end } of sentences(text)) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(end).toBeGreaterThan(start);
					between += text.slice(at, start);
					at = end;
				}
				between += text.slice(at);
				expect(between.trim()).toBe('');
			}),
		);
	});

	test('an unchanged head is cut the same when the tail grows', () => {
		const head = 'Hello Ada. We are sorry! ';
		for (const tail of ['a', 'a.', 'a. B', '\n\nx']) {
			expect(sentences(head + tail).slice(0, 2)).toEqual(sentences(head));
		}
	});
});
