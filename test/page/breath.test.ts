// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analysis } from '../../src/analyse.ts';
import { createBreath, type TakeBreath } from '../../src/page/breath.ts';
import { declines } from '../../src/page/declines.ts';
import { createPauses } from '../../src/page/pauses.ts';
import { asSettings } from '../../src/settings.ts';
import type { Site } from '../../src/sites/index.ts';
import { byHand } from './by-hand.ts';

vi.mock('../../src/browser.ts', () => ({ browser: { runtime: { id: 'concilia' } } }));

const HOT = { tone: { label: 'defensive', score: 0.9 }, reading: { mood: 'angry' } } as Analysis;
const draft = { analysis: () => HOT };
const site = { channel: 'chat', chat: () => ({ key: chat }) } as unknown as Site;

let chat: string;
let box: HTMLElement;
let asked: (() => void)[];
let breath: TakeBreath;

beforeEach(() => {
	chat = 'a';
	document.body.replaceChildren();
	const footer = document.body.appendChild(document.createElement('footer'));
	box = document.createElement('div');
	footer.append(
		document.createElement('button'),
		box,
		document.createElement('button'),
		document.createElement('button'),
	);
	asked = [];
	breath = createBreath(site, (_, again) => asked.push(again), new AbortController().signal);
});

function pressed<E extends Event>(event: E, target: Element): E & { readonly isStopped: boolean } {
	return Object.defineProperty(byHand(event), 'target', { value: target }) as never;
}
const enter = (repeat = false) =>
	pressed(new KeyboardEvent('keydown', { key: 'Enter', repeat, cancelable: true }), box) as KeyboardEvent;
const click = (index: number) =>
	pressed(new MouseEvent('click', { cancelable: true }), document.querySelectorAll('button')[index]!) as MouseEvent;

describe('a breath', () => {
	test('holds the first press of a draft, never the second, and the next draft’s first', () => {
		const first = enter();
		expect(breath.holds(first, box, draft, 'on')).toBe(true);
		expect(first.defaultPrevented).toBe(true);
		const second = enter();
		expect(breath.holds(second, box, draft, 'on')).toBe(false);
		expect(second.defaultPrevented).toBe(false);
		breath.fresh(box);
		expect(breath.holds(enter(), box, draft, 'on')).toBe(true);
		expect(asked).toHaveLength(2);
	});

	test('a key that is kept down is one press', () => {
		breath.holds(enter(), box, draft, 'on');
		expect(breath.holds(enter(true), box, draft, 'on')).toBe(true);
		expect(asked).toHaveLength(1);
		expect(breath.holds(enter(), box, draft, 'on')).toBe(false);
	});

	test('in a chat only the last button after the box is Send', () => {
		expect(breath.holds(click(0), box, draft, 'on')).toBe(false);
		expect(breath.holds(click(1), box, draft, 'on')).toBe(false);
		expect(breath.holds(click(2), box, draft, 'on')).toBe(true);
	});

	test('switched off it holds nothing', () => {
		expect(breath.holds(enter(), box, draft, 'off')).toBe(false);
	});

	test('when anything of ours fails, the press goes through, and so does the next', () => {
		const failing = createBreath(
			site,
			() => {
				throw new Error('no');
			},
			new AbortController().signal,
		);
		const press = enter();
		expect(() => failing.holds(press, box, draft, 'on')).toThrow();
		expect(press.defaultPrevented).toBe(false);
		expect(failing.holds(enter(), box, draft, 'on')).toBe(false);
	});

	test('the press is made anew when asked for', () => {
		const keys: string[] = [];
		for (const type of ['keydown', 'keypress', 'keyup'])
			box.addEventListener(type, (event) => keys.push(`${type} ${(event as KeyboardEvent).key}`));
		breath.holds(enter(), box, draft, 'on');
		asked[0]!();
		expect(keys).toEqual(['keydown Enter', 'keypress Enter', 'keyup Enter']);
	});
});

describe('a pause', () => {
	test('for a message ends with it, for a chat it is that chat’s, for an hour it holds everywhere', () => {
		let until = 0;
		let now = 1000;
		const pauses = createPauses(
			site,
			() => until,
			() => now,
		);
		const other = document.createElement('div');
		pauses.begin('message', box);
		expect([pauses.isOn(box), pauses.isOn(other)]).toEqual([true, false]);
		expect([pauses.emptied(box), pauses.emptied(box), pauses.isOn(box)]).toEqual([true, false, false]);
		pauses.begin('chat', box);
		expect(pauses.isOn(other)).toBe(true);
		chat = 'b';
		expect(pauses.isOn(box)).toBe(false);
		chat = 'a';
		now += 13 * 3600_000;
		expect(pauses.isOn(box), 'it comes back by itself').toBe(false);
		expect([pauses.hasRunOut(box), pauses.hasRunOut(box)], 'and says so once').toEqual([true, false]);
		until = now + 1;
		expect(pauses.isOn(other)).toBe(true);
		now += 2;
		expect(pauses.isOn(other)).toBe(false);
	});
});

describe('a box that asks assistants to stay away', () => {
	test.each([
		['data-gramm', {}, true],
		['data-enable-grammarly', {}, true],
		['data-gramm', { heedsGramm: false }, false],
		['spellcheck', {}, false],
		['spellcheck', { heedsSpellcheck: true }, true],
		['data-other', {}, false],
	] as const)('%s with %j: %s', (attribute, settings, expected) => {
		box.setAttribute(attribute, 'false');
		expect(declines(box, asSettings(settings))).toBe(expected);
	});
});
