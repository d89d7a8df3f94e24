import { beforeEach, expect, test, vi } from 'vitest';
import { activeTab } from '../../src/ui/tab.ts';
import { browserModule, world } from './world.tsx';

vi.mock('../../src/browser.ts', async () => (await import('./world.tsx')).browserModule);

const ours = browserModule.browser.runtime.getURL;
const chat = { id: 2, url: 'https://web.whatsapp.com/', lastAccessed: 5 };

beforeEach(() => world.reset());

test('a popup looks at the active tab, whatever it is', async () => {
	world.tabs = [chat, { id: 3, active: true }];
	expect(await activeTab()).toBe(3);
});

test('opened as a tab it looks at the one looked at last', async () => {
	world.tabs = [{ id: 1, active: true, url: ours('src/popup/index.html') }, { id: 3, lastAccessed: 4 }, chat];
	world.self = 1;
	expect(await activeTab()).toBe(2);
});

test('our own pages are passed over, but not the practice chat', async () => {
	world.tabs = [{ id: 4, active: true, url: ours('src/options/index.html') }];
	expect(await activeTab()).toBeNull();
	world.tabs = [{ id: 5, active: true, url: ours('src/welcome/index.html') }];
	expect(await activeTab()).toBe(5);
});
