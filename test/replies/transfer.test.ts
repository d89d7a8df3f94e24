import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SITUATIONS } from '../../src/customer/reading.ts';
import { parseCsv, writeCsv } from '../../src/replies/csv.ts';
import { library } from '../../src/replies/index.ts';
import { planImport } from '../../src/replies/plan.ts';
import { BLOCKS, type Reply } from '../../src/replies/reply.ts';
import {
	exportCsv,
	exportJson,
	importCsv,
	importJson,
	importPasted,
	LARGEST_FILE,
} from '../../src/replies/transfer.ts';

const line = fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, ' '));
const words = line.filter((text) => text.trim() !== '');
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const parts = fc.array(fc.record({ block: fc.constantFrom(...BLOCKS), text }), { minLength: 1, maxLength: 4 });
const anyReply: fc.Arbitrary<Reply> = fc.record({
	id: words,
	situation: fc.constantFrom(...SITUATIONS),
	title: words,
	tags: fc.array(words, { maxLength: 3 }),
	say: fc.record({ chat: parts, warm: parts, formal: parts }),
});

test('what goes out comes back exactly: the library, and anything else', () => {
	expect(importJson(exportJson(library))).toEqual({ replies: library, bad: [] });
	expect(importCsv(exportCsv(library))).toEqual({ replies: library, bad: [] });
	fc.assert(
		fc.property(fc.array(anyReply, { minLength: 1, maxLength: 3 }), (replies) => {
			expect(importJson(exportJson(replies))).toEqual({ replies, bad: [] });
			expect(importCsv(exportCsv(replies))).toEqual({ replies, bad: [] });
		}),
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

test.each([',', ';', '\t', '|'])('another program’s table, with %j between cells', (delimiter) => {
	const table = [
		['Shortcut', 'Message', 'Category'],
		['thanks', '"Thank you,\nfriend; ""really"""', 'thanks'],
		['', 'words', ''],
		['empty', '', ''],
	];
	const { replies, bad } = importCsv(`\ufeff${table.map((row) => row.join(delimiter)).join('\r\n')}`);
	expect(replies).toMatchObject([
		{
			id: 'thanks/thanks',
			situation: 'thanks',
			title: 'thanks',
			say: { formal: [{ text: 'Thank you,\nfriend; "really"' }] },
		},
	]);
	expect(bad).toEqual([
		{ at: 4, reason: 'There is no title.' },
		{ at: 5, reason: 'There is no text.' },
	]);
});

test('quick replies pasted as text', () => {
	const { replies, bad } = importPasted(
		'hello\n/thanks Thank you!\nCome again.\n\n/late\nSorry for the wait.\n/nothing',
	);
	expect(replies.map(({ title, say }) => [title, say.chat[0]?.text])).toEqual([
		['thanks', 'Thank you!\nCome again.'],
		['late', 'Sorry for the wait.'],
	]);
	expect(bad.map(({ at }) => at)).toEqual([1, 7]);
});

test.each([
	'',
	'{',
	'null',
	'[]',
	'{"kind":"concilia-replies","version":2,"replies":[]}',
	'{"kind":"other","version":1,"replies":[]}',
	' '.repeat(LARGEST_FILE + 1),
])('a file that is not ours is refused with a reason', (file) => {
	const { replies, bad } = importJson(file);
	expect(replies).toEqual([]);
	expect(bad[0]?.reason).toMatch(/^[A-Z].+\.$/);
});

test('a broken entry is named and leaves the others', () => {
	const [good] = library;
	const file = { kind: 'concilia-replies', version: 1, replies: [{ ...good, situation: 'x' }, good, 7] };
	const { replies, bad } = importJson(JSON.stringify(file));
	expect(replies).toEqual([good]);
	expect(bad.map(({ at }) => at)).toEqual([1, 3]);
	expect(bad[0]?.reason).toContain('situation');
});

test('the plan says what is new, the same and changed, and touches nothing', () => {
	const [first, second, third] = library as readonly [Reply, Reply, Reply];
	const changed = { ...second, title: 'Other words' };
	const plan = planImport([first, second], {
		replies: [third, first, changed, changed],
		bad: [{ at: 9, reason: 'x' }],
	});
	expect(plan.added).toEqual([third]);
	expect(plan.same).toEqual([first]);
	expect(plan.changed).toEqual([{ now: second, incoming: changed }]);
	expect(plan.bad.map(({ at }) => at)).toEqual([9, 3]);
});
