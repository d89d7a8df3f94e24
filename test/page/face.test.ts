import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/analyse.ts';
import { english } from '../../src/english.ts';
import { openLanguage } from '../../src/language.ts';
import { isHot } from '../../src/page/breath.ts';
import { faceOf } from '../../src/page/face.ts';

const analyse = createAnalyser(openLanguage(english));
const COMPLAINT = 'My order is two days late and nobody answers me!';
const ANGRY = 'You people are thieves!! This is the third time I ask. I am furious, I want my money back NOW!';
const HARSH = 'As I already told you, there is no refund.';

function analysisOf(draft: string, said = COMPLAINT) {
	const messages = [{ direction: 'in', text: said, at: null } as const];
	return analyse({ draft, messages, level: 'normal', off: new Set() });
}

function faceFor(draft: string, said?: string, isPaused = false) {
	const analysis = analysisOf(draft, said);
	return faceOf({ isEmpty: draft === '', analysis, hints: analysis.hints, planned: [] }, isPaused);
}

describe('how a draft is shown', () => {
	test('a defensive one, with what an answer still lacks', () => {
		const face = faceFor(HARSH)!;
		expect(face).toMatchObject({ look: 'sharp', hints: 2 });
		expect(face.needs.map(({ isMet }) => isMet)).toEqual([false, false, false, false]);
	});

	test('a good one reads kind, and has all four', () => {
		const face = faceFor(
			'I am so sorry about this, I understand how upsetting it is. I am checking with the rider now and I will call you by 4pm today.',
		)!;
		expect(face).toMatchObject({ look: 'kind', hints: 0 });
		expect(face.needs.every(({ isMet }) => isMet)).toBe(true);
	});

	test('too few words are no answer yet, and no praise', () => {
		expect(faceFor('So sorry, thank you')).toMatchObject({ look: 'even', needs: [] });
	});

	test('who did not complain needs no apology', () => {
		expect(faceFor('We have it in size 42 and in size 43.', 'Do you have this in size 42?')!.needs).toEqual([]);
	});

	test('nothing in an empty box, paused or not; paused it says only that', () => {
		expect(faceFor('')).toBeNull();
		expect(faceFor('', COMPLAINT, true)).toBeNull();
		expect(faceFor(HARSH, COMPLAINT, true)).toEqual({ look: 'paused', hints: 0, needs: [], planned: [] });
	});
});

describe('worth a breath', () => {
	test.each([
		[HARSH, ANGRY, 'on', true],
		[HARSH, ANGRY, 'strong', true],
		[HARSH, ANGRY, 'off', false],
		[HARSH, 'Do you have this in size 42?', 'on', false],
		['I am so sorry. I will refund you today.', ANGRY, 'on', false],
	] as const)('%s, to: %s (%s): %s', (draft, said, breath, expected) => {
		expect(isHot(analysisOf(draft, said), breath)).toBe(expected);
	});

	test('words the person stands by are not hot', () => {
		const messages = [{ direction: 'in', text: ANGRY, at: null } as const];
		const allowed = new Set(['as i already told you', 'there is no refund']);
		const analysis = analyse({ draft: HARSH, messages, level: 'normal', off: new Set(), allowed });
		expect(analysis.hints).toEqual([]);
		expect(isHot(analysis, 'on')).toBe(false);
	});
});
