// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { luminance, themeAround } from '../../src/page/theme.ts';

test.each([
	['rgb(255, 255, 255)', 1],
	['rgb(0, 0, 0)', 0],
	['rgba(0, 0, 0, 0)', null],
	['rgba(255, 255, 255, 0.2)', null],
	['rgba(0, 0, 0, 0.9)', 0],
	['color(srgb 1 1 1)', 1],
	['transparent', null],
	['', null],
])('%j has luminance %j', (colour, expected) => {
	const found = luminance(colour);
	if (expected === null) expect(found).toBeNull();
	else expect(found).toBeCloseTo(expected);
});

test('the nearest background one can see decides', () => {
	document.body.style.backgroundColor = 'rgb(255, 255, 255)';
	const pane = document.body.appendChild(document.createElement('div'));
	const box = pane.appendChild(document.createElement('div'));
	expect(themeAround(box)).toBe('light');
	pane.style.backgroundColor = 'rgb(20, 20, 20)';
	expect(themeAround(box)).toBe('dark');
	box.style.backgroundColor = 'rgba(0, 0, 0, 0)';
	expect(themeAround(box)).toBe('dark');
});
