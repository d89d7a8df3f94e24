// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { mount } from '../../src/ui/mount.tsx';
import { settle, text } from './world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('./world.tsx')).browserModule);

afterEach(() => document.body.replaceChildren());

async function mounted(page: Parameters<typeof mount>[1]) {
	const root = document.createElement('div');
	root.id = 'root';
	document.body.replaceChildren(root);
	await act(async () => mount('A title', page));
}

test('a page says its language, its direction and its title', async () => {
	await mounted(<p>Hello</p>);
	expect(document.documentElement.lang).toBe('en');
	expect(document.documentElement.dir).toBe('ltr');
	expect(document.title).toBe('A title');
	expect(text()).toBe('Hello');
});

function Broken(): never {
	throw new Error('broken');
}

test('a page that breaks says so and offers to load again', async () => {
	const log = vi.spyOn(console, 'error').mockImplementation(() => {});
	await mounted(<Broken />);
	await settle();
	expect(text('[role=alert]')).toContain('Something went wrong on this page. Nothing you saved is lost.');
	expect(log).toHaveBeenCalled();
	log.mockRestore();
});
