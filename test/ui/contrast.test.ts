import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LOOK_CSS } from '../../src/editors/looks.ts';

const css = readFileSync('src/ui/palette.css', 'utf8');
const named = [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)];

/** Each colour by its name: the first of a pair is for the light, the second for the dark. */
const colours = (at: 2 | 3): Record<string, string> => Object.fromEntries(named.map((one) => [one[1]!, one[at]!]));

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

/** Text needs 4.5, lines that say something need 3. */
const PAIRS = [
	...['ground', 'surface', 'sunken', 'accent-wash', 'late-wash', 'today-wash', 'mark-ground'].map(
		(ground) => ['ink', ground, 4.5] as const,
	),
	...['ground', 'surface', 'sunken', 'accent-wash', 'late-wash', 'today-wash'].map(
		(ground) => ['ink-soft', ground, 4.5] as const,
	),
	...['ground', 'surface', 'accent-wash'].map((ground) => ['accent', ground, 4.5] as const),
	['on-accent', 'accent', 4.5],
	['on-accent', 'accent-hover', 4.5],
	['late', 'late-wash', 4.5],
	['late', 'surface', 4.5],
	['today', 'today-wash', 4.5],
	['today', 'surface', 4.5],
	['today', 'accent-wash', 4.5],
	...['accent', 'today', 'late'].map((ground) => ['surface', ground, 4.5] as const),
	['ground', 'ink', 4.5],
	['line-strong', 'surface', 3],
	['line-strong', 'ground', 3],
	['line-strong', 'sunken', 3],
] as const;

describe.each([
	['light', colours(2)],
	['dark', colours(3)],
])('%s', (_, theme) => {
	test.each(PAIRS)('%s on %s is at least %d', (text, ground, least) => {
		expect(contrast(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(least);
	});
});

test('every colour of the palette is of both themes', () => {
	expect(named.length).toBe(css.match(/--[\w-]+:/g)?.length);
});

describe.each(Object.entries(LOOK_CSS))('the %s underline on a page', (_, css) => {
	const colour = /rgb\((\d+) (\d+) (\d+) /.exec(css)!.slice(1).map(Number);
	const line = `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

	test.each(['#ffffff', '#f7f5f3', '#161717', '#111b21'])('is seen on %s', (ground) => {
		expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
	});

	test('is not red, which is for spelling', () => {
		const [red = 0, green = 0] = colour;
		expect(green).toBeGreaterThan(red / 2);
	});
});

test('underlines are told apart by their line, not by colour alone', () => {
	const lines = Object.values(LOOK_CSS).map((css) => /underline (\w+)/.exec(css)?.[1]);
	expect(new Set(lines).size).toBe(lines.length);
});
