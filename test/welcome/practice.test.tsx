// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import practiceSite from '../../src/sites/practice.ts';
import { dropPractised } from '../../src/welcome/practice.ts';
import { scenarios } from '../../src/welcome/scenario.ts';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { pledge } from '../popup/samples.ts';
import { click, hide, named, press, settle, show, text, world } from '../ui/world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('../ui/world.tsx')).browserModule);
// The page code has its own tests, and the browser tests run it on this page.
vi.mock('../../src/page/start.ts', () => ({ start: async () => {} }));

const box = () => document.querySelector<HTMLElement>('[data-practice-box]')!;
const messages = () => practiceSite.messages(box());
const type = (words: string) =>
	settle(() => {
		box().append(words);
		box().dispatchEvent(new InputEvent('input', { bubbles: true }));
	});

beforeEach(async () => {
	world.reset();
	await show(<Welcome />);
});
afterEach(hide);

describe('src/sites/practice.ts reads what we show', () => {
	test('the customer, the conversation and what was said', () => {
		expect(practiceSite.chat(box())).toMatchObject({ customer: 'Amaka', key: 'practice-1' });
		expect(messages().map(({ direction }) => direction)).toEqual(['out', 'in', 'in']);
		expect(messages().at(-1)?.text).toContain('I want my money back.');
		const times = messages().map(({ at }) => at ?? 0);
		expect(times).toEqual([...times].sort((a, b) => a - b));
		expect(Date.now() - times[0]!).toBeLessThan(60 * 60_000);
	});

	test('the box and the ways to send', () => {
		expect(practiceSite.openBox()).toBe(box());
		expect(practiceSite.composeBox(box())).toBe(box());
		let sent: HTMLElement | null = null;
		document.addEventListener('click', (event) => (sent = practiceSite.sends(event)), { once: true });
		named('Send').click();
		expect(sent).toBe(box());
	});
});

test('Enter sends: the message stands in the chat with an id of its own, and the box is empty', async () => {
	await type('I’ll refund you by Friday.');
	await press(box(), 'Enter');
	expect(messages().at(-1)).toMatchObject({ direction: 'out', text: 'I’ll refund you by Friday.' });
	expect(box().textContent).toBe('');
	await type('Again.');
	await click('Send');
	const ids = messages().map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('who watches the box hears that it was emptied', async () => {
	await type('Hello');
	const heard = vi.fn();
	box().addEventListener('input', heard);
	await press(box(), 'Enter');
	expect(heard).toHaveBeenCalled();
});

test.each([
	['Shift and Enter', { shiftKey: true }],
	['the Enter of an input method', { isComposing: true }],
])('%s sends nothing', async (_, more) => {
	await type('Half a thought');
	await press(box(), 'Enter', more);
	expect(messages()).toHaveLength(3);
	expect(box().textContent).toBe('Half a thought');
});

test.each(['', '   \n '])('an empty draft (%j) is not sent', async (draft) => {
	await type(draft);
	await click('Send');
	expect(messages()).toHaveLength(3);
});

test('the customer types and answers, once to sharp words and once to kind ones', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	const answers = scenarios[0]!.answers;
	const send = async (words: string) => {
		await type(words);
		await press(box(), 'Enter');
	};
	await send('As I already told you, there is no refund.');
	expect(text('.log')).toContain('Amaka is typing');
	expect(messages()).toHaveLength(4);
	await settle(() => vi.advanceTimersByTime(2000));
	expect(messages().at(-1)).toMatchObject({ direction: 'in', text: answers.hurt });
	expect(text('.log')).not.toContain('typing');
	await send('I’m so sorry. I’ll send your refund by Friday.');
	await settle(() => vi.advanceTimersByTime(2000));
	expect(messages().at(-1)).toMatchObject({ direction: 'in', text: answers.kindly });
	await send('Thank you, Amaka.');
	await settle(() => vi.advanceTimersByTime(2000));
	expect(messages().at(-1)?.direction).toBe('out');
	vi.useRealTimers();
});

test('what was sent is told how it went, with a good way to say it; another customer begins anew', async () => {
	const feedback = () => text('.feedback');
	expect(feedback()).toBe('');
	await type('As I already told you, no refund, no exchange.');
	await press(box(), 'Enter');
	expect(feedback()).toContain('This may hurt');
	expect(feedback()).toContain('As I already told you');
	expect([...document.querySelectorAll('.tick')].map((one) => one.textContent)).toContain('Still missing: an apology');
	expect(feedback()).toContain(scenarios[0]!.better);
	await type(scenarios[0]!.better);
	await press(box(), 'Enter');
	expect(feedback()).toContain('Kind, and all there');
	expect(document.querySelectorAll('.tick-there')).toHaveLength(4);
	await click('Late parcel');
	expect(feedback()).toBe('');
	expect(text('.target')).toContain(scenarios[1]!.target);
	await type('OK.');
	await press(box(), 'Enter');
	expect(document.querySelectorAll('.tick-there')).toHaveLength(0);
});

test('the browser is asked to keep what is stored, once, and says what it does', async () => {
	let isKept = false;
	const persist = vi.fn(async () => {
		isKept = true;
		return isKept;
	});
	vi.stubGlobal('navigator', Object.assign(navigator, { storage: { persisted: async () => isKept, persist } }));
	await show(<Welcome />);
	await click('Ask my browser to keep it');
	expect(persist).toHaveBeenCalledOnce();
	expect(text('.next')).toContain('Your browser will keep it.');
	await show(<Welcome />);
	expect(text('.next')).not.toContain('Keep it safe');
	vi.unstubAllGlobals();
});

test('an answer on its way does not come into another chat', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	await type('Hello');
	await press(box(), 'Enter');
	await click('Late parcel');
	await settle(() => vi.advanceTimersByTime(5000));
	expect(messages()).toHaveLength(2);
	vi.useRealTimers();
});

test('what is in the box survives whatever else changes on the page', async () => {
	await type('A draft');
	const node = box().firstChild;
	world.granted = false;
	await settle(() => window.dispatchEvent(new Event('focus')));
	await settle(() => document.querySelector<HTMLElement>('.chat-head')?.click());
	expect(box().firstChild).toBe(node);
});

test('another customer is another conversation with an empty box', async () => {
	await type('For Amaka');
	await click('Late parcel');
	expect(practiceSite.chat(box())).toMatchObject({ customer: 'Wanjiru', key: 'practice-2' });
	expect(box().textContent).toBe('');
	expect(messages()).toHaveLength(2);
});

test('starting again clears the chat and what was promised in it, and nothing else', async () => {
	const mine = pledge('mine', { kind: 'someday' }, { site: 'practice', conversation: 'practice-1' });
	const others = [pledge('real', { kind: 'someday' }), { ...mine, id: 'two', conversation: 'practice-2' }];
	world.answer('pledge/list', () => ({ pledges: [mine, ...others], unreadable: 0 }));
	world.answer('pledge/settle', () => mine);
	await type('I’ll call you.');
	await press(box(), 'Enter');
	await click('Start again');
	expect(messages()).toHaveLength(3);
	expect(world.asked.filter(({ name }) => name === 'pledge/settle')).toEqual([
		{ name: 'pledge/settle', request: { id: 'mine', as: 'dropped' } },
	]);
	await expect(dropPractised('practice-9')).resolves.toBeUndefined();
});

test('each scenario has an id of its own and something to try', () => {
	expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
	expect(scenarios.length).toBeGreaterThanOrEqual(4);
	for (const { messages } of scenarios) expect(messages.at(-1)?.direction).toBe('in');
});

test('without host access the page asks for it, and shows the way in once it is given', async () => {
	await hide();
	world.granted = false;
	await show(<Welcome />);
	expect(text('.next')).toContain('your browser waits for your permission');
	await click('Allow on WhatsApp Web');
	expect(named<HTMLAnchorElement>('Open WhatsApp Web').href).toBe('https://web.whatsapp.com/');
});
