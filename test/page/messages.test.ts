// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createMessages } from '../../src/page/messages.ts';
import type { SeenMessage, Site } from '../../src/sites/index.ts';

test('reads again only after the page has changed, and never for typing', async () => {
	let panel = document.body.appendChild(document.createElement('main'));
	const box = panel.appendChild(document.createElement('footer')).appendChild(document.createElement('div'));
	const read = vi.fn((): SeenMessage[] =>
		[...panel.querySelectorAll('p')].map((row) => ({ id: row.id, direction: 'in', text: row.textContent!, at: null })),
	);
	const site = { messages: read, panel: () => panel } as unknown as Site;
	const stop = new AbortController();
	const changed = vi.fn();
	const messages = createMessages(site, box, changed, stop.signal);
	const heard = () => new Promise((resolve) => setTimeout(resolve));

	const first = messages();
	expect(first).toEqual([]);
	expect(messages()).toBe(first);
	box.append('typing');
	await heard();
	messages();
	expect(read).toHaveBeenCalledTimes(1);

	const row = panel.appendChild(document.createElement('p'));
	row.textContent = 'Hello';
	await heard();
	const second = messages();
	expect(second.map(({ text }) => text)).toEqual(['Hello']);
	row.append(document.createElement('i'));
	await heard();
	expect(messages(), 'a tick is no other message').toBe(second);

	row.append('!');
	await heard();
	expect(
		messages().map(({ text }) => text),
		'in what came later',
	).toEqual(['Hello!']);

	panel = document.body.appendChild(document.createElement('main'));
	expect(messages(), 'another chat').toEqual([]);

	await vi.waitFor(() => expect(changed, 'two changes, told once').toHaveBeenCalledTimes(1));
	panel.append(document.createElement('p'));
	stop.abort();
	const reads = read.mock.calls.length;
	await heard();
	messages();
	expect(read).toHaveBeenCalledTimes(reads);
});
