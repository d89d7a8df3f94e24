import fc from 'fast-check';
import { SITUATIONS } from '../../src/customer/reading.ts';
import { cleaned, type OwnReply } from '../../src/replies/own.ts';
import { BLOCKS } from '../../src/replies/reply.ts';

export const NOW = new Date(2026, 10, 18, 10, 30).getTime();

/** One of the agent's own. */
export function ownReply(name: string, more: Partial<OwnReply> = {}): OwnReply {
	return {
		id: `own/${name}`,
		situation: 'refund',
		title: `Title ${name}`,
		tags: [],
		say: { chat: [{ block: 'fix', text: `Text of ${name}.` }], warm: [], formal: [] },
		shortcut: '',
		group: '',
		archived: false,
		madeAt: NOW,
		changedAt: NOW,
		...more,
	};
}

const unit = fc.oneof(
	fc.constantFrom('[', ']', '\\', '"', "'", ',', ';', '=', '\n', '!', '{', '}', 'é', '😀'),
	fc.string(),
);
const text = (maxLength: number) => fc.string({ unit: unit as fc.Arbitrary<string>, maxLength }).map(cleaned);
const line = text(20).map((words) => words.replace(/\n/g, ' '));
const nonEmpty = (words: string) => words !== '';
const visible = (words: string) => words.trim() !== '';

const parts = fc.array(
	fc
		.record({ block: fc.constantFrom(...BLOCKS), text: text(40).filter(nonEmpty), promises: fc.boolean() })
		.map(({ block, text, promises }) => (promises ? { block, text, promises: true as const } : { block, text })),
	{ maxLength: 4 },
);
const instant = fc.integer({ min: 0, max: 4e12 });

/** Anything a person could have stored. */
export const anyOwnReply: fc.Arbitrary<OwnReply> = fc.record({
	id: fc.uuid().map((id) => `own/${id}`),
	situation: fc.constantFrom(...SITUATIONS),
	title: line.filter(visible),
	tags: fc.array(line.filter(visible), { maxLength: 3 }),
	say: fc
		.record({ chat: parts, warm: parts, formal: parts })
		.filter(({ chat, warm, formal }) => chat.length + warm.length + formal.length > 0),
	shortcut: line.map((words) => words.replace(/\s/g, '')),
	group: line,
	archived: fc.boolean(),
	madeAt: instant,
	changedAt: instant,
});
