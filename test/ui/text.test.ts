import { afterEach, expect, test, vi } from 'vitest';
import { count, locale, t } from '../../src/ui/text.ts';
import { browserModule } from './world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('./world.tsx')).browserModule);

afterEach(() => vi.restoreAllMocks());

const speaks = (language: string) =>
	vi.spyOn(browserModule.browser.i18n, 'getUILanguage').mockImplementation(() => language);

test('substitutions stand in their places', () => {
	expect(t('promise_due', 'Fri 27 Nov', 'tomorrow')).toBe('Due tomorrow, Fri 27 Nov');
});

test('one and many', () => {
	expect(count('replies_found', 1)).toBe('1 reply found');
	expect(count('replies_found', 2)).toBe('2 replies found');
	expect(count('replies_found', 0)).toBe('0 replies found');
	expect(count('replies_found', 1234)).toBe('1,234 replies found');
});

test('dates follow the browser while it speaks the language of the texts', () => {
	speaks('en-NG');
	expect(locale()).toBe('en-NG');
	speaks('de-AT');
	expect(locale()).toBe('en');
});
