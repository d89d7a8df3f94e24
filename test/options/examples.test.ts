import { expect, test, vi } from 'vitest';
import { KINDS } from '../../src/tone/hint.ts';
import { createTone } from '../../src/tone/index.ts';
import { kindExample } from '../../src/ui/names.ts';
import { english } from '../english.ts';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);

const COMPLAINT = [{ direction: 'in', text: 'My parcel is late and nobody answers me!', at: 1 }] as const;
const READING = { situation: 'late-delivery', likely: ['late-delivery'], mood: 'angry', complaint: true } as const;

// Options shows an example of each kind; it would be a poor one if it were not found.
test.each(KINDS)('the example of %s is one', (kind) => {
	const draft = kindExample(kind);
	const { hints } = createTone(english.tone)({
		draft,
		messages: COMPLAINT,
		reading: READING,
		level: 'strict',
		off: new Set(),
	});
	expect(hints.map((hint) => hint.kind)).toContain(kind);
});
