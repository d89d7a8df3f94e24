// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { createOnlookers } from '../../src/page/onlookers.ts';
import { WATCH } from '../../src/protocol.ts';

const connecting = vi.hoisted(() => new Set<(port: unknown) => void>());
vi.mock('../../src/browser.ts', () => ({
	browser: {
		runtime: {
			onConnect: {
				addListener: (one: (port: unknown) => void) => connecting.add(one),
				removeListener: (one: (port: unknown) => void) => connecting.delete(one),
			},
		},
	},
}));

function connect(name = WATCH) {
	const gone = new Set<() => void>();
	const port = {
		name,
		told: 0,
		isOpen: true,
		postMessage: () => void port.told++,
		disconnect: () => {
			port.isOpen = false;
		},
		onDisconnect: { addListener: (one: () => void) => gone.add(one) },
		leave: () => gone.forEach((one) => void one()),
	};
	for (const listener of connecting) listener(port);
	return port;
}

let stop: AbortController;
beforeEach(() => {
	stop?.abort();
	stop = new AbortController();
	document.body.innerHTML = '<main><div><p></p></div></main>';
});

test('those who look on are told, until they leave; other lines are not ours', () => {
	const { tell } = createOnlookers(stop.signal);
	const [one, two, other] = [connect(), connect(), connect('else')];
	tell();
	two.leave();
	tell();
	expect([one.told, two.told, other.told]).toEqual([2, 1, 0]);
});

test('an element that leaves the page, however far up, is told once', async () => {
	const { mind } = createOnlookers(stop.signal);
	mind(document.querySelector('p')!);
	const port = connect();
	document.querySelector('div')!.append('words');
	await Promise.resolve();
	expect(port.told).toBe(0);
	document.querySelector('main')!.remove();
	await vi.waitFor(() => expect(port.told).toBe(1));
	document.body.append('more');
	await Promise.resolve();
	expect(port.told).toBe(1);
});

test('what happens between asking and looking on is told to who begins to look on, and once', () => {
	const { mind } = createOnlookers(stop.signal);
	mind(document.querySelector('p')!);
	expect(connect().told).toBe(0);
	stop.abort();

	stop = new AbortController();
	const again = createOnlookers(stop.signal);
	again.mind(document.querySelector('p')!);
	again.tell();
	expect([connect().told, connect().told]).toEqual([1, 0]);
	stop.abort();

	stop = new AbortController();
	const left = createOnlookers(stop.signal);
	left.mind(document.querySelector('p')!);
	document.querySelector('main')!.remove();
	expect(connect().told).toBe(1);
});

test('at the end every line is closed', () => {
	createOnlookers(stop.signal);
	const port = connect();
	stop.abort();
	expect(port.isOpen).toBe(false);
	expect(connecting.size).toBe(0);
});
