import { expect, test } from 'vitest';
import { createHintsSeen } from '../../src/page/hints-seen.ts';

const of = (...kinds: readonly ('blame' | 'command')[]) => kinds.map((kind) => ({ kind }));

test('what was shown and is there no more was put otherwise', () => {
	const seen = createHintsSeen();
	seen.look('You should have', of('blame'));
	seen.look('You should have. Send it now.', of('blame', 'command', 'command'));
	seen.look('Let us see. Send it now.', of('command'));
	expect(seen.now()).toEqual({ shown: ['blame', 'command'], fixed: ['blame'] });
});

test('what comes back was not put otherwise, and an emptied box begins anew', () => {
	const seen = createHintsSeen();
	seen.look('You should have', of('blame'));
	seen.look('Hello', []);
	seen.look('You should have', of('blame'));
	expect(seen.now()).toEqual({ shown: ['blame'], fixed: [] });
	seen.look(' ', []);
	expect(seen.now()).toEqual({ shown: [], fixed: [] });
});
