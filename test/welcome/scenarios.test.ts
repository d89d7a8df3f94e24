import { describe, expect, test } from 'vitest';
import { DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { detect } from '../../src/promises/index.ts';
import { createTone } from '../../src/tone/index.ts';
import { feedbackOn } from '../../src/welcome/answer.ts';
import { scenarios } from '../../src/welcome/scenario.ts';
import { english } from '../english.ts';

const NOW = new Date(2026, 10, 18, 10, 30);

// The welcome page says what there is to see; here it is made sure that there is.
describe.each(scenarios)('$title', (scenario) => {
	const messages = scenario.messages.map(({ direction, text, minutesAgo }) => ({
		direction,
		text,
		at: NOW.getTime() - minutesAgo * 60_000,
	}));
	const tone = (draft: string) =>
		createTone(english.tone)({ draft, messages, reading: english.read(messages), level: 'normal', off: new Set() });

	test('the sharp line gets an underline with kinder words', () => {
		const { hints } = tone(scenario.sharp);
		expect(hints.length).toBeGreaterThan(0);
		expect(hints.some(({ suggestions }) => suggestions.length > 0)).toBe(true);
	});

	test('the promise is found, has a date, and hurts nobody', () => {
		const found = detect(scenario.promise, NOW, DEFAULT_CALENDAR);
		expect(found).toHaveLength(1);
		expect(found[0]?.due.kind).not.toBe('someday');
		expect(tone(scenario.promise).hints).toEqual([]);
	});

	test('the customer takes them so', () => {
		expect(feedbackOn(scenario.sharp, messages).taken).toBe('hurt');
		expect(feedbackOn(scenario.promise, messages).taken).toBe('kindly');
	});

	test('the better version hurts nobody and lacks nothing', () => {
		const { taken, hurts, needs } = feedbackOn(scenario.better, messages);
		expect({ taken, hurts }).toEqual({ taken: 'kindly', hurts: [] });
		expect(needs.filter(({ isThere }) => !isThere)).toEqual([]);
		expect(detect(scenario.better, NOW, DEFAULT_CALENDAR).length).toBeGreaterThan(0);
	});

	test('nor does it after a sharp line, when the customer is hurt', () => {
		const at = NOW.getTime();
		const sharp = { direction: 'out', text: scenario.sharp, at } as const;
		const hurt = { direction: 'in', text: scenario.answers.hurt, at } as const;
		const { hurts, needs } = feedbackOn(scenario.better, [...messages, sharp, hurt]);
		expect([hurts, needs.filter(({ isThere }) => !isThere)]).toEqual([[], []]);
	});
});
