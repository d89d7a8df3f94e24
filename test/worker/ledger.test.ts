import './environment.ts';
import { expect, test, vi } from 'vitest';
import { createLedger } from '../../src/worker/ledger.ts';

vi.mock('../../src/browser.ts', () => ({ browser: {} }));

test('an open pledge is found', async () => {
	const ledger = createLedger('one');
	await ledger.put([
		{
			id: 'pledge-1-000',
			text: 'I will send it.',
			what: 'delivery',
			due: { kind: 'someday' },
			site: 'whatsapp',
			conversation: 'c',
			customer: 'Ada',
			link: null,
			madeAt: 1,
			state: { name: 'open' },
			home: null,
			reminded: [],
		},
	]);
	expect((await ledger.open()).entries).toHaveLength(1);
	expect((await ledger.open()).entries).toHaveLength(1);
});
