import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseCsv, writeCsv } from '../../src/replies/csv.ts';
import { textOf } from '../../src/replies/import/html.ts';
import { LARGEST_FILE } from '../../src/replies/import/incoming.ts';
import { readFile } from '../../src/replies/import/read.ts';
import { library } from '../../src/replies/index.ts';
import type { OwnReply } from '../../src/replies/own.ts';
import { writePack } from '../../src/replies/pack.ts';
import { writeTable } from '../../src/replies/table.ts';
import { effort } from '../effort.ts';
import { anyOwnReply, NOW, ownReply } from './own-samples.ts';

// Some of these files are large, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string, text: string) => readFile(name, bytes(text), NOW);
const chat = (reply: OwnReply | undefined) => reply?.say.chat.map(({ text }) => text).join(' ');
/** What matters of a foreign reply. */
const told = ({ replies }: { replies: readonly OwnReply[] }) =>
	replies.map((reply) => [reply.shortcut, reply.title, chat(reply)]);

const owned = library.map(({ for: _f, only: _o, not: _n, ...reply }): OwnReply => ({ ...ownReply('x'), ...reply }));

describe('what goes out comes back exactly', () => {
	test('the library', async () => {
		expect((await read('a.json', writePack({ replies: owned, phrases: [] }))).replies).toEqual(owned);
		expect((await read('a.csv', writeTable(owned))).replies).toEqual(owned);
	});

	test('anything a person can store, as JSON and as a table', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uniqueArray(anyOwnReply, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
				async (replies) => {
					const phrases = [{ avoid: 'client', prefer: 'customer' }];
					const pack = await read('a.json', writePack({ replies, phrases }));
					expect(pack).toMatchObject({ replies, phrases, bad: [] });
					expect(await read('a.csv', writeTable(replies))).toMatchObject({ replies, bad: [] });
				},
			),
		);
	});

	test('any table survives CSV', () => {
		const cell = fc.string({ maxLength: 12 });
		fc.assert(
			fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
				fc.pre(cells.some((one) => one !== ''));
				const head = ['a', 'b', 'c', 'd'];
				expect(parseCsv(writeCsv([head, cells])).map((row) => row.cells)).toEqual([head, cells]);
			}),
		);
	});

	test('no cell of ours is a formula to a spreadsheet', () => {
		const table = writeTable([ownReply('a', { title: '=1+1', group: '@x', tags: ['-1'] })]);
		expect(parseCsv(table)[1]!.cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
	});
});

describe('a table of another program', () => {
	test.each([',', ';', '\t', '|'])('with %j between cells', async (delimiter) => {
		const table = [
			['Shortcut', 'Message', 'Category'],
			['/thanks', '"Thank you,\nfriend; ""really"""', 'thanks'],
			['', 'Some words', 'Late & lost'],
			['empty', '', ''],
		];
		const file = await read('a.csv', `\ufeff${table.map((row) => row.join(delimiter)).join('\r\n')}`);
		expect(told(file)).toEqual([
			['thanks', 'thanks', 'Thank you,\nfriend; "really"'],
			['', 'Some words', 'Some words'],
		]);
		expect(file.replies.map(({ situation, group }) => [situation, group])).toEqual([
			['thanks', ''],
			['other', 'Late & lost'],
		]);
		expect(file.bad).toEqual([{ at: 5, reason: 'no-text' }]);
	});

	test('Briskine: HTML bodies, tags with commas, variables', async () => {
		const file = await read(
			'templates.csv',
			'id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text\n' +
				'x1,Parcel late,late,About your parcel,,,,"late, sorry",' +
				'"<div>Hello {{to.first_name}},</div><div></div><div>Sorry about the wait &amp; the silence.</div><div>{{from.first_name}}</div>",plain\n',
		);
		expect(told(file)).toEqual([
			['late', 'Parcel late', 'Hello {customer},\n\nSorry about the wait & the silence.\n{agent}'],
		]);
		expect(file.replies[0]!.tags).toEqual(['late', 'sorry']);
	});

	test('from an older Windows program, and from a spreadsheet in UTF-16', async () => {
		const old = Uint8Array.from([...bytes('title,text\nCaf'), 0xe9, ...bytes(',Voil'), 0xe0]);
		expect(told(await readFile('a.csv', old, NOW))).toEqual([['', 'Café', 'Voilà']]);
		const wide = new Uint8Array(Buffer.from('\ufefftitle\ttext\nHi\tHello', 'utf16le'));
		expect(told(await readFile('a.txt', wide, NOW))).toEqual([['', 'Hi', 'Hello']]);
	});

	test('the same file again is the same replies; twins in it stay two', async () => {
		const csv = 'name,text\nHi,One\nHi,Two\n';
		const ids = (await read('a.csv', csv)).replies.map(({ id }) => id);
		expect(ids).toEqual(['own/hi', 'own/hi-2']);
		expect((await read('b.csv', csv)).replies.map(({ id }) => id)).toEqual(ids);
	});
});

test('Text Blaze: folders of snippets with commands', async () => {
	const file = {
		version: 4,
		folders: [
			{
				name: 'Orders',
				snippets: [
					{
						name: 'Late',
						shortcut: '/late',
						type: 'text',
						text: 'Sorry {formtext: name=first name; default=friend}! {cursor}',
					},
					{
						name: 'Size',
						shortcut: '/size',
						type: 'html',
						html: '<p>Which size?</p><p>{formmenu: 40; 42; name=size}</p>',
					},
					{ name: 'Gone', shortcut: '/gone', text: '' },
				],
			},
			{ name: 'Other', snippets: [{ shortcut: '/bye', text: 'Bye.{note: inside}nothing{endnote} {time: D MMMM}' }] },
		],
	};
	const incoming = await read('textblaze.json', JSON.stringify(file));
	expect(told(incoming)).toEqual([
		['late', 'Late', 'Sorry {customer|friend}! {cursor}'],
		['size', 'Size', 'Which size?\n\n{size}'],
		['bye', 'bye', 'Bye. {date}'],
	]);
	expect(incoming.replies.map(({ group }) => group)).toEqual(['Orders', 'Orders', 'Other']);
	expect(incoming).toMatchObject({ bad: [{ at: 3, reason: 'no-text' }], counted: 'entry' });
});

test('any other JSON with a list of texts', async () => {
	const templates = [{ Title: 'Hi', Body: 'Hello {first_name}', tags: [{ title: 'en' }] }, 7];
	const file = await read('a.json', JSON.stringify({ templates }));
	expect(told(file)).toEqual([['', 'Hi', 'Hello {customer}']]);
	expect(file.replies[0]!.tags).toEqual(['en']);
	expect(file.bad).toEqual([{ at: 2, reason: 'no-text' }]);
});

test('espanso: triggers, forms, variables, with the lines of what cannot be taken', async () => {
	const file = await read(
		'base.yml',
		[
			'# my matches',
			'matches:',
			'  - trigger: ":hi"',
			'    replace: "Hello {{name}},$|$"',
			'    label: Greeting',
			'  - triggers: [":late", ":delay"]',
			'    replace: |',
			'      Sorry.',
			'      It is on its way.',
			'  - trigger: ":form"',
			'    form: "Your [[item]] is ready."',
			'  - trigger: ":cat"',
			'    image_path: "pictures/cat.png"',
			'  - regex: ":greet\\\\d"',
			'    replace: "x"',
			'  - just words',
		].join('\n'),
	);
	expect(told(file)).toEqual([
		['hi', 'Greeting', 'Hello {customer},{cursor}'],
		['late', 'late', 'Sorry.\nIt is on its way.'],
		['form', 'form', 'Your {item} is ready.'],
	]);
	expect(file.replies[1]!.tags).toEqual([':delay']);
	expect(file.bad).toEqual([
		{ at: 12, reason: 'picture' },
		{ at: 14, reason: 'pattern' },
		{ at: 16, reason: 'not-a-reply' },
	]);
});

test('quick replies pasted as text, with shortcuts or as paragraphs', async () => {
	const file = await read(
		'pasted.txt',
		'hello\n/thanks Thank you!\nCome again.\n\n/late\nSorry for the wait.\n/nothing',
	);
	expect(told(file)).toEqual([
		['', 'hello', 'hello'],
		['thanks', 'thanks', 'Thank you!\nCome again.'],
		['late', 'late', 'Sorry for the wait.'],
	]);
	expect(file.bad).toEqual([{ at: 7, reason: 'no-text' }]);
	const paragraphs = await read('pasted.txt', 'Thank you!\nCome again.\n\n\nSorry for the wait.');
	expect(told(paragraphs).map(([, , text]) => text)).toEqual(['Thank you!\nCome again.', 'Sorry for the wait.']);
});

test.each([
	['<p>One</p><p>Two<br>lines</p>', 'One\n\nTwo\nlines'],
	['<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
	['<ul><li>a</li><li>b</li></ul>end', '- a\n- b\nend'],
	['a &lt;b&gt; &#65;&#x42;&nope;&nbsp;c', 'a <b> AB&nope; c'],
	['<style>p{}</style><script>alert(1)</script>Hi<!-- no -->!', 'Hi!'],
	['a <b', 'a'],
	['', ''],
])('%j is read as %j', (html, text) => {
	expect(textOf(html)).toBe(text);
});

describe('a hostile or wrong file is refused with the reason', () => {
	const laughs = `a: &a ["lol","lol"]\n${[...'bcdefghij'].map((name, at) => `${name}: &${name} [${`*${'abcdefghi'[at]},`.repeat(9)}]`).join('\n')}\nmatches: *j`;
	const cases: readonly [string, string, string | Uint8Array, string][] = [
		['20 MB', 'a.json', 'x'.repeat(20_000_000), 'too-large'],
		['just too large', 'a.csv', 'x'.repeat(LARGEST_FILE + 1), 'too-large'],
		['nothing', 'a.csv', '', 'empty'],
		['spaces', 'a.json', ' \n ', 'empty'],
		['a workbook', 'a.csv', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]), 'workbook'],
		['a packed file', 'a.json', new Uint8Array(deflateRawSync('x'.repeat(1000))).map(() => 0), 'binary'],
		['a picture', 'a.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'binary'],
		['broken JSON', 'a.json', '{"kind":', 'not-json'],
		['a number', 'a.json', '[1,2,3]', 'unknown'],
		['an empty list', 'a.json', '[]', 'unknown'],
		['another program’s settings', 'a.json', '{"theme":"dark"}', 'unknown'],
		['ours, from the future', 'a.json', '{"kind":"concilia-replies","version":2,"replies":[]}', 'newer'],
		['ours, without replies', 'a.json', '{"kind":"concilia-replies","version":1}', 'unknown'],
		['a table without a text', 'a.csv', 'when,who\n1,2', 'no-columns'],
		['nested a million deep', 'a.json', '['.repeat(1_000_000), 'not-json'],
		['nested deep and closed', 'a.json', '['.repeat(200_000) + ']'.repeat(200_000), 'unknown'],
		['YAML nested deep', 'a.yml', `matches: ${'['.repeat(900_000)}`, 'not-yaml'],
		['lists in lists in one line', 'a.yml', `matches:\n${'- '.repeat(400_000)}`, 'not-yaml'],
		['a billion laughs', 'a.yml', laughs, 'unknown'],
		['broken YAML', 'a.yml', 'matches:\n  - trigger: "x', 'not-yaml'],
		['too many', 'a.csv', `text\n${'a\n'.repeat(20_001)}`, 'too-many'],
	];
	test.each(cases)('%s', async (_, name, content, reason) => {
		const started = effort();
		const file = await readFile(name, typeof content === 'string' ? bytes(content) : content, NOW);
		expect(file.replies).toEqual([]);
		expect(file.bad[0]?.reason).toBe(reason);
		expect(effort() - started, 'refused before anybody waits').toBeLessThan(5000);
	});

	test('names of the prototype are words like others, or none', async () => {
		const evil =
			'{"kind":"concilia-replies","version":1,"replies":[{"__proto__":{"polluted":1}}],"__proto__":{"polluted":1}}';
		expect((await read('a.json', evil)).bad).toEqual([{ at: 1, reason: 'not-a-reply' }]);
		const list = '[{"__proto__":{"text":"inherited"},"constructor":"x"},{"text":"real","title":"constructor"}]';
		expect(told(await read('a.json', list))).toEqual([['', 'constructor', 'real']]);
		const braces = '[{"text":"{{constructor}} {{__proto__}}","title":"a"}]';
		expect(told(await read('a.json', braces))).toEqual([['', 'a', '{constructor} {proto}']]);
		const ours = { kind: 'concilia-replies', version: 1, replies: [ownReply('a', { id: 'constructor' })] };
		expect((await read('a.json', JSON.stringify(ours))).bad).toEqual([{ at: 1, reason: 'not-a-reply' }]);
		const table = await read('a.csv', '__proto__,constructor,text\na,b,real');
		expect(told(table)).toEqual([['', 'real', 'real']]);
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});

	test('large ones that are fine are read', async () => {
		const csv = `title,text\n${Array.from({ length: 19_999 }, (_, at) => `Reply ${at},"Text ${at}"`).join('\n')}`;
		expect((await read('a.csv', csv)).replies).toHaveLength(19_999);
		expect((await read('a.csv', `title,text\na,"${'x'.repeat(4_000_000)}`)).bad).toEqual([
			{ at: 2, reason: 'too-long' },
		]);
		expect((await read('a.csv', `"${'x'.repeat(4_000_000)}`)).bad[0]?.reason).toBe('no-columns');
	});

	test('an entry that is broken is named and leaves the others', async () => {
		const good = ownReply('good');
		const file = { kind: 'concilia-replies', version: 1, replies: [{ ...good, situation: 'x' }, good, 7] };
		const { replies, bad } = await read('a.json', JSON.stringify(file));
		expect(replies).toEqual([good]);
		expect(bad.map(({ at }) => at)).toEqual([1, 3]);
	});

	test('nothing makes it throw', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom('a.json', 'a.csv', 'a.yml', 'a.txt'),
				fc.oneof(
					fc.uint8Array({ maxLength: 200 }),
					fc.json().map(bytes),
					fc.string().map((text) => bytes(`matches:\n - ${text}`)),
				),
				async (name, content) => {
					const { replies, bad } = await readFile(name, content, NOW);
					expect(replies.length + bad.length).toBeGreaterThan(0);
				},
			),
		);
	});
});
