import { describe, expect, test } from 'vitest';
import { STYLES } from '../../src/page/styles.ts';

/** The colours of a theme, as written in the style sheet. */
function colours(selector: string): Record<string, readonly number[]> {
	const block = STYLES.slice(STYLES.indexOf(selector));
	const rules = block.slice(0, block.indexOf('}'));
	return Object.fromEntries(
		[...rules.matchAll(/--([\w-]+): #([\da-f]{6});/g)].map(([, name, hex]) => [
			name!,
			[0, 2, 4].map((at) => Number.parseInt(hex!.slice(at, at + 2), 16) / 255),
		]),
	);
}

function luminance(colour: readonly number[]): number {
	const [red, green, blue] = colour.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: readonly number[], b: readonly number[]): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((one, other) => one - other);
	return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['[data-theme] {', "[data-theme='dark'] {"])('the words of %s can be read', (selector) => {
	const theme = colours(selector);
	test.each([
		['ink', 'paper'],
		['soft', 'paper'],
		['kind', 'paper'],
		['act', 'paper'],
		['late', 'paper'],
		['act', 'act-tint'],
		['ink', 'tint'],
		['ink', 'act-tint'],
		['soft', 'act-tint'],
		['soft', 'tint'],
		['kind', 'act-tint'],
	])('%s on %s', (words, ground) => {
		expect(contrast(theme[words]!, theme[ground]!)).toBeGreaterThanOrEqual(4.5);
	});
});
