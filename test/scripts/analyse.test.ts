/** The analyse contract, as anyone would run it. */
import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from 'vitest';

const NOW = '2026-11-18T10:30:00';

function analyse(lines: readonly unknown[]) {
	const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
	const { stdout, status } = spawnSync('npm', ['run', '--silent', 'analyse'], { input, encoding: 'utf8' });
	return {
		answers: stdout
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line)),
		status,
	};
}

describe('good lines', () => {
	const harsh = 'As I already told you, there is no refund.';
	const promise = "So sorry about this, Amaka 🙏 I'll send your refund by Friday.";
	let ran: ReturnType<typeof analyse>;

	beforeAll(() => {
		ran = analyse([
			{
				id: 'a1',
				draft: harsh,
				messages: [{ from: 'customer', text: 'Where is my order?? It is two days late!', at: '2026-11-18T10:29:00' }],
				now: NOW,
				locale: 'en-GB',
			},
			{ id: 'a2', draft: promise, now: NOW },
			{ id: 'k1', pledge: promise, later: "I've just sent your refund.", now: NOW },
			{ id: 'k2', pledge: promise, later: 'Good morning! How are you?', now: NOW },
			{ id: 'd1', when: 'within 24 hours', now: NOW, locale: 'en-GB' },
			{ id: 'd2', when: 'soon', now: NOW },
			{ id: 'd3', when: 'size 42', now: NOW },
			{ id: 'd4', when: 'on 05/12', now: NOW, locale: 'en-US' },
			{ id: 'd5', when: 'on 05/12', now: NOW, locale: 'en-GB' },
			{ id: 'empty' },
		]);
	});

	const answerTo = (id: string) => ran.answers.find((one) => one.id === id);

	test('are answered in order, and well', () => {
		expect(ran.answers.map(({ id }) => id)).toEqual(['a1', 'a2', 'k1', 'k2', 'd1', 'd2', 'd3', 'd4', 'd5', 'empty']);
		expect(ran.status).toBe(0);
	});

	test('hints say where, what, why and how else', () => {
		const { hints, tone, missing, situation, mood, replies } = answerTo('a1');
		expect(hints.length).toBeGreaterThan(0);
		for (const hint of hints) {
			expect(hint.text).toBe(harsh.slice(hint.start, hint.end));
			expect(hint.rule).toMatch(new RegExp(`^${hint.kind}/`));
			expect(hint.why).not.toBe('');
			expect(hint.suggestions.length).toBeGreaterThan(0);
		}
		expect(tone).toEqual({ label: 'defensive', score: expect.any(Number) });
		expect(missing).toContain('apology');
		expect([situation, mood]).toEqual(['late-delivery', expect.stringMatching(/angry|upset/)]);
		expect(replies).toHaveLength(5);
		expect(replies[0].situation).toBe('late-delivery');
	});

	test('pledges are spans in UTF-16 units, due at the last acceptable instant', () => {
		const { hints, tone, pledges } = answerTo('a2');
		expect([hints, tone.label]).toEqual([[], 'courteous']);
		expect(pledges).toHaveLength(1);
		expect(pledges[0]).toMatchObject({ due: '2026-11-20T23:59:59', grain: 'day' });
		expect(promise.slice(pledges[0].start, pledges[0].end)).toBe(pledges[0].text);
	});

	test('kept and due questions have their own answers', () => {
		expect([answerTo('k1'), answerTo('k2')]).toEqual([
			{ id: 'k1', kept: true },
			{ id: 'k2', kept: false },
		]);
		expect(answerTo('d1')).toEqual({ id: 'd1', due: '2026-11-19T10:30:00', grain: 'moment' });
		expect(answerTo('d2')).toEqual({ id: 'd2', due: null, grain: 'vague' });
		expect(answerTo('d3')).toEqual({ id: 'd3', due: null, grain: 'none' });
		expect(answerTo('d4')).toMatchObject({ due: '2027-05-12T23:59:59' });
		expect(answerTo('d5')).toMatchObject({ due: '2026-12-05T23:59:59' });
	});

	test('absent fields are empty', () => {
		expect(answerTo('empty')).toMatchObject({ hints: [], missing: [], pledges: [], situation: 'other', replies: [] });
	});
});

test('a bad line gets its error, and the run goes on', () => {
	const { answers, status } = analyse([
		'not json',
		{ id: 'b', draft: 3 },
		{ draft: 'no id' },
		{ id: 'c', now: 'yesterday' },
		{ id: 'd' },
	]);
	expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
		[null, 'string'],
		['b', 'string'],
		[null, 'string'],
		['c', 'string'],
		['d', 'undefined'],
	]);
	expect(status).toBe(1);
});
