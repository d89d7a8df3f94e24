// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRich, type Spaces } from '../../src/editors/reading.ts';

function boxOf(html: string): HTMLElement {
	const box = document.createElement('div');
	box.innerHTML = html;
	return box;
}

const read = (html: string, spaces: Spaces = 'keep') => readRich(boxOf(html), spaces).text;

test.each([
	['nothing', '', ''],
	['words', 'Hi there', 'Hi there'],
	['an empty Lexical', '<p><br></p>', ''],
	['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
	['an empty line', '<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
	['a line break', '<p>one<br>two</p>', 'one\ntwo'],
	['a filler at the end of a line', '<div>one<br></div><div>two</div>', 'one\ntwo'],
	['two breaks at the end', '<div>one<br><br></div>', 'one\n'],
	['words, then blocks', 'one<div>two</div>three', 'one\ntwo\nthree'],
	['blocks in blocks', '<div><div>one</div></div><div><p>two</p></div>', 'one\ntwo'],
	['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
	['newlines in the text', 'one\ntwo\n\nthree\n', 'one\ntwo\n\nthree'],
	[
		'ProseMirror fillers',
		'<p>a<img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p><p>b</p>',
		'a\nb',
	],
	['CKEditor fillers', '<p>a</p><p><br data-cke-filler="true"></p><p>\u2060\u2060\u2060b</p>', 'a\n\nb'],
	['Slate fillers', '<div><span data-slate-zero-width="n">\uFEFF<br></span></div><div><span>b</span></div>', '\nb'],
	['a zero-width line', '<div>a</div><div>\u200B</div><div>b</div>', 'a\n\nb'],
	['joiners in emoji and words stay', '<p>👩\u200D🚚 می\u200Cخواهم</p>', '👩\u200D🚚 می\u200Cخواهم'],
	['emoji images', '<p>ok <img alt="🙂"> <img data-plain-text="👍" alt="thumb"></p>', 'ok 🙂 👍'],
	['a mention', '<p>Hi <span contenteditable="false">@Amaka</span>, yes</p>', 'Hi @Amaka, yes'],
	['a split phrase', '<p><span>no ref</span><b>und</b></p>', 'no refund'],
	['no-break spaces', '<p>a\u00A0 b</p>', 'a  b'],
	['what is hidden', '<p>a<span aria-hidden="true">x</span><span hidden>y</span></p>', 'a'],
	['a placeholder', '<p><span data-slate-placeholder="true">Write</span></p>', ''],
	['a comment and a script', '<p>a<!-- x --><script>x</script><style>y</style></p>', 'a'],
	['a quote', '<div>mine</div><blockquote>theirs</blockquote><div>mine too</div>', 'mine\nmine too'],
	['quoted mail', '<div>mine</div><div class="gmail_quote"><div>theirs</div></div>', 'mine'],
	['a signature', '<div>mine</div><div class="gmail_signature">Shop</div>', 'mine'],
	[
		'mail history',
		'<div>mine</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From</div><div>theirs</div>',
		'mine',
	],
])('reads %s', (_what, html, text) => {
	expect(read(html)).toBe(text);
});

test.each([
	['source spaces', '\n\t<p>one\n\ttwo</p>\n\t<p> three </p>\n', 'one two\nthree '],
	['runs of spaces', 'a  b \u00A0c', 'a b  c'],
	['spaces between blocks', '<div>a</div> <div>b</div>', 'a\nb'],
])('collapses %s', (_what, html, text) => {
	expect(read(html, 'collapse')).toBe(text);
});

test('knows where a quote breaks the draft', () => {
	const reading = readRich(boxOf('<div>mine</div><blockquote>theirs</blockquote><div>mine too</div>'), 'keep');
	expect(reading.isBroken({ start: 2, end: 7 })).toBe(true);
	expect(reading.isBroken({ start: 0, end: 4 })).toBe(false);
	expect(reading.isBroken({ start: 5, end: 9 })).toBe(false);
});

describe('places', () => {
	const at = (html: string, offset: number, side: 'start' | 'end') => {
		const reading = readRich(boxOf(html), 'keep');
		const { node, offset: into } = reading.place(offset, side);
		return [node.nodeType === 3 ? (node as Text).data : node.nodeName, into];
	};

	test('lean to what follows at a start and to what came before at an end', () => {
		expect(at('<p>no ref<b>und</b> now</p>', 6, 'start')).toEqual(['und', 0]);
		expect(at('<p>no ref<b>und</b> now</p>', 6, 'end')).toEqual(['no ref', 6]);
	});

	test('are before and after an emoji image', () => {
		expect(at('<p>ok <img alt="🙂"></p>', 3, 'start')).toEqual(['P', 1]);
		expect(at('<p>ok <img alt="🙂"></p>', 5, 'end')).toEqual(['P', 2]);
	});

	test('are on an empty line', () => {
		expect(at('<p>a</p><p><br></p><p>b</p>', 2, 'start')).toEqual(['P', 0]);
	});

	test('count what is left out', () => {
		expect(at('<p>\u2060\u2060ab</p>', 1, 'start')).toEqual(['\u2060\u2060ab', 3]);
	});

	test('are in the box when it is empty', () => {
		expect(at('', 0, 'start')).toEqual(['DIV', 0]);
	});

	test('of elements are understood', () => {
		const box = boxOf('<p>one</p><p><br></p><p>two</p>');
		const { offset } = readRich(box, 'keep');
		const [, empty, last] = box.children;
		expect(offset({ node: box, offset: 0 })).toBe(0);
		expect(offset({ node: empty!, offset: 0 })).toBe(4);
		expect(offset({ node: box, offset: 2 })).toBe(5);
		expect(offset({ node: last!, offset: 1 })).toBe(8);
		expect(offset({ node: box, offset: 3 })).toBe(8);
	});
});

/** Any box an editor might make, as HTML. */
const inline = fc.oneof(
	fc.constantFrom(
		'a',
		'bc ',
		'\u00A0',
		'\u200B',
		'\uFEFF',
		'\n',
		'<br>',
		'<img alt="🙂">',
		'<img alt="">',
		'<!-- x -->',
		'',
	),
	fc.string({ unit: fc.constantFrom('x', 'y', ' '), maxLength: 4 }).map((words) => `<span>${words}</span>`),
);
const html = fc
	.array(
		fc
			.tuple(fc.constantFrom('', 'p', 'div', 'b', 'blockquote'), fc.array(inline, { maxLength: 5 }))
			.map(([tag, parts]) => (tag === '' ? parts.join('') : `<${tag}>${parts.join('')}</${tag}>`)),
		{ maxLength: 5 },
	)
	.map((parts) => parts.join(''));

test('a form in a letter, whose fields stand in the place of its own properties, hides only itself', () => {
	const box = boxOf('<div>mine</div><form>theirs<input name="matches"></form><div>mine too</div>');
	const form = box.querySelector('form')!;
	Object.defineProperty(form, 'matches', { value: form.querySelector('input') });
	expect(readRich(box, 'collapse').text).toBe('mine\nmine too');
});

test.each(['keep', 'collapse'] as const)('every offset has a place that leads back to it (%s)', (spaces) => {
	fc.assert(
		fc.property(html, (source) => {
			const reading = readRich(boxOf(source), spaces);
			for (let offset = 0; offset <= reading.text.length; offset++) {
				// Inside an emoji there is no place.
				if (/^[\uDC00-\uDFFF]/.test(reading.text.slice(offset))) continue;
				for (const side of ['start', 'end'] as const) {
					const place = reading.place(offset, side);
					const back = reading.offset(place);
					// The end of a line and the beginning of the next may share a place only if nothing stands between.
					if (back !== offset) throw new Error(`${offset} ${side} → ${place.node.nodeName} ${place.offset} → ${back}`);
				}
			}
		}),
		{ numRuns: 5000 },
	);
});
