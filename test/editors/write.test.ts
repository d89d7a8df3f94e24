// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Pace } from '../../src/editors/pace.ts';
import { type Change, write } from '../../src/editors/write.ts';

let box: HTMLElement;
let hasPressed: boolean;
beforeEach(() => {
	document.body.innerHTML = '<div>This is bad.</div>';
	box = document.body.querySelector('div')!;
	hasPressed = false;
});

const pace: Pace = {
	isComposing: () => false,
	presses: () => () => hasPressed,
	wrote() {},
	quiet: () => Promise.resolve(),
};

/** What becomes of a way that makes it so, when `after` is done right behind it. */
function written(after: () => void) {
	const change: Change = {
		box,
		pace,
		before: 'This is bad.',
		span: { start: 8, end: 11 },
		text: 'good',
		ways: [
			() => {
				box.textContent = 'This is good.';
				setTimeout(after, 0);
				return 'perhaps';
			},
		],
		read: () => box.textContent,
		select: () => true,
	};
	return write(change);
}

test('what the person takes back at once has been done', async () => {
	const outcome = await written(() => {
		hasPressed = true;
		box.textContent = 'This is bad.';
	});
	expect(outcome).toBe('done');
});

test('what the editor takes back has not', async () => {
	const outcome = await written(() => {
		box.textContent = 'This is bad.';
	});
	expect(outcome).toBe('refused');
});
