import { expect, test } from 'vitest';
import type { Incoming } from '../../src/replies/import/incoming.ts';
import { chosen, planImport } from '../../src/replies/plan.ts';
import { NOW, ownReply } from './own-samples.ts';

const file = (more: Partial<Incoming>): Incoming => ({ replies: [], phrases: [], bad: [], counted: 'entry', ...more });

const here = {
	replies: [ownReply('a'), ownReply('b', { shortcut: 'bee' }), ownReply('c')],
	phrases: [
		{ avoid: 'client', prefer: 'customer' },
		{ avoid: 'Dear all', prefer: '' },
	],
};

test('says what is new, the same, changed and bad, and touches nothing', () => {
	const changed = ownReply('c', { title: 'Other words' });
	const incoming = file({
		replies: [ownReply('new'), ownReply('a', { changedAt: NOW + 1 }), changed, ownReply('new')],
		bad: [{ at: 9, reason: 'no-text' }],
	});
	const plan = planImport(here, incoming);
	expect(plan.added.map(({ id }) => id)).toEqual(['own/new']);
	expect(plan.same.map(({ id }) => id)).toEqual(['own/a']);
	expect(plan.changed).toEqual([{ now: here.replies[2], incoming: changed }]);
	expect(plan.bad).toEqual([
		{ at: 9, reason: 'no-text' },
		{ at: 1, reason: 'twice' },
	]);
});

test('finds the same reply by its shortcut, then by its title, whatever its id', () => {
	const byShortcut = ownReply('x', { shortcut: 'BEE', title: 'Not like it' });
	const byTitle = ownReply('y', { title: ' title A ' });
	const { added, changed } = planImport(here, file({ replies: [byShortcut, byTitle] }));
	expect(added).toEqual([]);
	expect(changed.map(({ now }) => now.id)).toEqual(['own/b', 'own/a']);
});

test('house phrases are told apart by the words to avoid', () => {
	const { phrases } = planImport(
		here,
		file({
			phrases: [
				{ avoid: 'CLIENT', prefer: 'guest' },
				{ avoid: 'dear  all', prefer: '' },
				{ avoid: 'cheap', prefer: 'affordable' },
			],
		}),
	);
	expect(phrases.added.map(({ avoid }) => avoid)).toEqual(['cheap']);
	expect(phrases.same).toHaveLength(1);
	expect(phrases.changed.map(({ incoming }) => incoming.prefer)).toEqual(['guest']);
});

test('nothing is overwritten without a choice, and what is kept beside takes nothing away', () => {
	const incoming = ownReply('b', { title: 'Theirs', shortcut: 'bee' });
	const plan = planImport(here, file({ replies: [ownReply('new'), incoming] }));
	const taken = new Set(here.replies.map(({ id }) => id));
	const result = (choice?: 'keep' | 'replace' | 'both') =>
		chosen(plan, new Map(choice ? [[incoming.id, choice]] : []), taken).slice(1);
	expect(result()).toEqual([]);
	expect(result('keep')).toEqual([]);
	expect(result('replace')).toEqual([incoming]);
	expect(result('both')).toEqual([{ ...incoming, id: 'own/b-2', shortcut: '' }]);
});
