import { describe, expect, it } from 'vitest';
import { type Reading, SITUATIONS, type Situation } from '../../src/customer/reading.ts';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { deadline } from '../../src/promises/due.ts';
import { detect } from '../../src/promises/index.ts';
import { fill, fillText, variablesIn } from '../../src/replies/fill.ts';
import { BLOCKS, type Part, REGISTERS, type Register, type Reply } from '../../src/replies/reply.ts';
import { createTone } from '../../src/tone/index.ts';
import { english } from '../english.ts';

const files = import.meta.glob<readonly Reply[]>('../../src/replies/library/en/*.ts', {
	eager: true,
	import: 'default',
});
const library = Object.values(files).flat();

/** A Monday morning, so that today, this evening and the next working days all lie ahead. */
const NOW = new Date(2026, 10, 23, 10, 0);

/** Plural on purpose: "your blue sandals is ready" must not happen. */
const FULL = {
	customer: 'Amaka',
	order: '#A-1043',
	item: 'blue sandals',
	size: '42',
	amount: '₦25,000',
	price: '₦30,000',
	date: 'Friday 27 November',
	agent: 'Ngozi',
	shop: 'Bloom',
	address: '12 Market Road',
	'tracking number': 'TR-5521',
};

/** What the agent is asked for when the conversation does not say it: nothing else may stay open. */
const ASKED = new Set(['amount', 'price', 'date', 'agent', 'address', 'tracking number']);

const BARE = {
	amount: '₦25,000',
	price: '₦30,000',
	date: 'Friday 27 November',
	agent: 'Ngozi',
	address: '12 Market Road',
	'tracking number': 'TR-5521',
};

/** The variables of the picker's form, and what a shop may set once for itself (each has its fallback in the text). */
const KNOWN = new Set([
	...Object.keys(FULL),
	'cursor',
	'today',
	'tomorrow',
	'colleague',
	'discount',
	'exchange days',
	'making days',
	'delivery days',
	'warranty',
	'closing time',
	'opening hours',
]);
const RELATIVE = /^in \d+ (?:working day|hour)s?$/;

const BANNED =
	/any inconvenience|valued customer|value your business|we apologi[sz]e for|please be (?:informed|advised|patient)|kindly note|as per|policy|unfortunately|rest assured|do not hesitate|don't hesitate|at the earliest|at your earliest|\bASAP\b|as soon as|\bsoon\b|shortly|in due course|calm down|but you|you should have (?!had|heard)|you failed|your fault|your mistake|terms and conditions|not our (?:fault|problem|department)|\bguarantee|100 ?%|\bdefinitely\b|\bnever again\b|feel that way/i;

const ASKS_FOR_A_SECRET =
	/(?<!\b(?:don't|never|not) )\b(?:send|share|give|tell|confirm|type)\b[^.?!]{0,40}\b(?:PIN|OTP|CVV|password|passcode|card (?:number|details))\b/i;

const each = REGISTERS.flatMap((register) =>
	library.map((reply) => ({ name: `${reply.id} ${register}`, reply, register })),
);

function said(reply: Reply, register: Register, values: Readonly<Record<string, string>> = FULL): string {
	return fill(reply, register, values, NOW, DEFAULT_CALENDAR).text;
}

function saidPart(part: Part): string {
	return fillText(part.text, FULL, NOW, DEFAULT_CALENDAR).text;
}

/** The same finding for every reply, so that one run names all that need another word. */
function wrong(find: (reply: Reply, register: Register) => readonly string[]): string[] {
	return each.flatMap(({ name, reply, register }) => find(reply, register).map((what) => `${name}: ${what}`));
}

describe('the reply library', () => {
	it('has at least ten replies for every situation and 170 in all', () => {
		for (const situation of SITUATIONS) {
			const many = library.filter((reply) => reply.situation === situation).length;
			expect(many, situation).toBeGreaterThanOrEqual(10);
		}
		expect(library.length).toBeGreaterThanOrEqual(170);
	});

	it('keeps each situation in the file of its name', () => {
		for (const [path, replies] of Object.entries(files)) {
			const situation = /([^/]+)\.ts$/.exec(path)?.[1];
			expect(SITUATIONS).toContain(situation);
			for (const reply of replies) expect(reply.situation, reply.id).toBe(situation);
		}
	});

	it('has unique ids that start with the situation, titles for a list and tags to search by', () => {
		expect(new Set(library.map((reply) => reply.id)).size).toBe(library.length);
		expect(new Set(library.map((reply) => reply.title)).size).toBe(library.length);
		for (const reply of library) {
			expect(reply.id).toMatch(new RegExp(`^${reply.situation}/[a-z]+(?:-[a-z]+)*$`));
			expect(reply.title.length, reply.title).toBeLessThanOrEqual(60);
			expect(reply.tags.length, reply.id).toBeGreaterThanOrEqual(3);
			expect(new Set(reply.tags).size, reply.id).toBe(reply.tags.length);
			for (const tag of reply.tags) expect(tag, reply.id).toMatch(/^[a-z0-9][a-z0-9' ]*$/);
		}
	});

	it('says the blocks in order in every register', () => {
		expect(
			wrong((reply, register) => {
				const order = reply.say[register].map((part) => BLOCKS.indexOf(part.block));
				if (order.length === 0) return ['says nothing'];
				const apologyFirst = new Set(['apology', 'acknowledge']);
				const steps = reply.say[register].map((part) =>
					apologyFirst.has(part.block) ? 1 : BLOCKS.indexOf(part.block),
				);
				return steps.some((step, at) => at > 0 && step < steps[at - 1]!) ? [`blocks ${order}`] : [];
			}),
		).toEqual([]);
	});

	it('greets in warm and formal, and signs a formal e-mail', () => {
		for (const reply of library) {
			expect(reply.say.warm[0]?.block, reply.id).toBe('greeting');
			expect(reply.say.formal[0], reply.id).toEqual({ block: 'greeting', text: 'Dear {customer},' });
			const last = reply.say.formal.at(-1)!;
			expect(last.block, reply.id).toBe('close');
			expect(last.text, reply.id).toMatch(/(?:^|\n\n)[A-Z][a-z ]+,\n\{agent\}\n\{shop\}$/);
		}
	});

	it('keeps chat to one or two short lines', () => {
		for (const reply of library) expect(said(reply, 'chat').length, reply.id).toBeLessThanOrEqual(220);
		expect(
			wrong((reply, register) => (register !== 'formal' && said(reply, register).includes('\n') ? ['breaks'] : [])),
		).toEqual([]);
	});

	it('knows every variable it uses', () => {
		expect(
			wrong((reply, register) =>
				reply.say[register].flatMap((part) =>
					variablesIn(part.text).filter((name) => !KNOWN.has(name) && !RELATIVE.test(name)),
				),
			),
		).toEqual([]);
	});

	it('leaves nothing in braces when filled, and asks only for what must be asked', () => {
		expect(wrong((reply, register) => said(reply, register).match(/[{}]/g) ?? [])).toEqual([]);
		expect(
			wrong((reply, register) =>
				fill(reply, register, {}, NOW, DEFAULT_CALENDAR).missing.filter((name) => !ASKED.has(name)),
			),
		).toEqual([]);
	});

	it('reads well with everything filled and with only what must be asked', () => {
		const gap = /\s[,.!?;:](?!\w)|[,;:][.!?]|\bthere there\b|\b(\w+) \1\b|\bnull\b|undefined/i;
		expect(
			wrong((reply, register) =>
				[FULL, BARE].flatMap((values) => {
					const found = gap.exec(said(reply, register, values));
					return found ? [`"${found[0]}" in ${said(reply, register, values)}`] : [];
				}),
			),
		).toEqual([]);
	});

	it('treats an item that may be several with care', () => {
		const singular =
			/(?<!(?:price|quality) of the )\{item\} (?:is|was|has|does|isn't|wasn't|costs|comes|fits|looks|works)\b|\b(?:a|an|another|new|first|last|second) \{item\}/;
		expect(
			wrong((reply, register) => reply.say[register].flatMap((part) => singular.exec(part.text)?.[0] ?? [])),
		).toEqual([]);
	});

	it('reads well without an order number', () => {
		const bare = /(?<!\byour )\border \{order\}/i;
		expect(wrong((reply, register) => reply.say[register].flatMap((part) => bare.exec(part.text) ?? []))).toEqual([]);
	});

	it('has no corporate speak, no blame, no wall and no vague promise', () => {
		expect(wrong((reply, register) => BANNED.exec(said(reply, register)) ?? [])).toEqual([]);
	});

	it('asks for no secret', () => {
		expect(ASKS_FOR_A_SECRET.test('Please send me your PIN.')).toBe(true);
		expect(wrong((reply, register) => ASKS_FOR_A_SECRET.exec(said(reply, register)) ?? [])).toEqual([]);
	});

	it('says sorry once, then does something about it', () => {
		expect(
			wrong((reply, register) => {
				const many = said(reply, register).match(/\b(?:sorry|apolog\w+|regret)\b/gi)?.length ?? 0;
				return many > 1 ? [`sorry ${many} times`] : [];
			}),
		).toEqual([]);
	});

	it('varies its words', () => {
		const count = new Map<string, number>();
		for (const { reply, register } of each) {
			for (const part of reply.say[register]) {
				// A plain "I'm so sorry." never wears out.
				if (part.block === 'greeting' || part.block === 'close' || part.text.length < 14) continue;
				count.set(part.text, (count.get(part.text) ?? 0) + 1);
			}
		}
		expect([...count].filter(([, many]) => many > 6)).toEqual([]);
		expect(new Set(library.map((reply) => said(reply, 'chat'))).size).toBe(library.length);
	});

	it('holds the phrases every shop should have at hand', () => {
		const all = each.map(({ reply, register }) => said(reply, register)).join('\n');
		for (const phrase of [
			'Sorry to keep you waiting',
			'Thanks for your order',
			"You're welcome",
			"It's been a pleasure helping you",
			"Oh, I'm sorry to hear that. What is the problem?",
		]) {
			expect(all).toContain(phrase);
		}
	});
});

describe('promises in the library', () => {
	it('marks the parts that promise, and only those', () => {
		expect(
			wrong((reply, register) =>
				reply.say[register].flatMap((part) => {
					const text = saidPart(part);
					const found = detect(text, NOW, DEFAULT_CALENDAR).length > 0;
					return found === (part.promises === true) ? [] : [`${found ? 'unmarked' : 'not detected'}: ${text}`];
				}),
			),
		).toEqual([]);
	});

	it('finds the promises again in the whole reply, each with a time', () => {
		expect(
			wrong((reply, register) => {
				const pledges = detect(said(reply, register), NOW, DEFAULT_CALENDAR);
				const marked = reply.say[register].some((part) => part.promises);
				if (marked !== pledges.length > 0) return [`${pledges.length} promises, marked ${marked}`];
				return pledges.filter(({ due }) => due.kind === 'someday').map(({ text }) => `no time: ${text}`);
			}),
		).toEqual([]);
	});

	/** The day each variable names when it is said on NOW. */
	const DUE = new Map([
		['date', new Date(2026, 10, 27)],
		['tomorrow', new Date(2026, 10, 24)],
		['in 1 working day', new Date(2026, 10, 24)],
		['in 2 working days', new Date(2026, 10, 25)],
		['in 3 working days', new Date(2026, 10, 26)],
		['in 5 working days', new Date(2026, 10, 30)],
	]);

	it('has each promise fall due on the day that was written', () => {
		const dated = (reply: Reply, register: Register): readonly Part[] =>
			reply.say[register].filter((part) => part.promises && variablesIn(part.text).some((name) => DUE.has(name)));
		expect(each.flatMap(({ reply, register }) => dated(reply, register)).length).toBeGreaterThan(100);
		expect(
			wrong((reply, register) =>
				dated(reply, register).flatMap((part) => {
					const days = variablesIn(part.text).flatMap((name) => DUE.get(name)?.toDateString() ?? []);
					const found = detect(saidPart(part), NOW, DEFAULT_CALENDAR).map(({ due }) =>
						new Date(deadline(due) ?? Number.NaN).toDateString(),
					);
					return found.some((day) => days.includes(day)) ? [] : [`${saidPart(part)} falls due ${found}`];
				}),
			),
		).toEqual([]);
	});
});

describe('tone of the library', () => {
	const COMPLAINTS: ReadonlySet<Situation> = new Set([
		'late-delivery',
		'wrong-item',
		'damaged-item',
		'missing-item',
		'refund',
		'exchange-or-size',
		'payment-problem',
		'no-reply',
		'rude-treatment',
		'broken-promise',
	]);

	/** An apology means that the reply answers a complaint; where the answer itself is left to the caret, it is not ours. */
	const answers = (reply: Reply, register: Register): boolean =>
		COMPLAINTS.has(reply.situation) &&
		reply.say[register].some((part) => part.block === 'apology') &&
		!reply.say[register].some((part) => part.text.includes('{cursor}'));

	it('lacks nothing where it answers a complaint', () => {
		const tone = createTone(english.tone);
		expect(each.filter(({ reply, register }) => answers(reply, register)).length).toBeGreaterThan(200);
		expect(
			wrong((reply, register) => {
				if (!answers(reply, register)) return [];
				const { missing } = tone({
					draft: said(reply, register),
					messages: [{ direction: 'in', text: 'This is not what I was promised, I am very upset.', at: null }],
					reading: { situation: reply.situation, likely: [reply.situation], mood: 'angry', complaint: true },
					level: 'normal',
					off: new Set(),
				});
				return missing;
			}),
		).toEqual([]);
	});

	it('gets no hint in any register', () => {
		const tone = createTone(english.tone);
		expect(
			wrong((reply, register) => {
				const complaint = COMPLAINTS.has(reply.situation);
				const reading: Reading = {
					situation: reply.situation,
					likely: [reply.situation],
					mood: complaint ? 'angry' : 'neutral',
					complaint,
				};
				const { hints } = tone({
					draft: said(reply, register),
					messages: [],
					reading,
					level: 'normal',
					off: new Set(),
				});
				return hints.map((hint) => `${hint.rule} "${hint.text}"`);
			}),
		).toEqual([]);
	});
});
