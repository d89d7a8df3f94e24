/**
 * A long ledger in a real Chromium with the built extension (`dist/chrome`, built when it is not there): refreshing, a new
 * worker, the list in the popup. Medians; whatever else runs at the time doubles them easily, so compare on a quiet machine.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build, type Rollup } from 'vite';
import type extension from 'webextension-polyfill';
import { findBrowser } from '../../scripts/browsers.mjs';
import { open, type Session } from '../browser/driver.ts';
import type { LedgerFigures } from './ledger-page.ts';
import { median } from './median.ts';

declare const chrome: typeof extension;

const PLEDGES = 10_000;
const OPEN = 100;
const VERY_OPEN = 1000;
const ROUNDS = 50;
const TIMES = 9;
const DIST = 'dist/chrome';

export async function run(): Promise<void> {
	console.log(`\nledger of ${PLEDGES} promises, ${OPEN} open`);
	if (!findBrowser('chrome')) return console.log('  no Chromium here: not measured');
	if (!existsSync(`${DIST}/manifest.json`)) execFileSync('node', ['scripts/build.mjs'], { stdio: 'ignore' });
	const script = await pageScript();
	const session = await open('chrome', { dist: DIST });
	try {
		const figures = await fill(session, script, OPEN, ROUNDS);
		say('refresh, median', figures.refreshMedian, 50);
		say('refresh, 95 of 100', figures.refreshP95);
		say('one more promise and refresh', figures.putAndRefreshMedian);
		say('opened anew', figures.coldOpenMedian);
		say('all of it read', figures.all);
		say('worker started, badge right', await workerToBadge(session), 300);
		say(`popup, ${OPEN} listed, can be used`, await popup(session), 150);
		await fill(session, script, VERY_OPEN, 1);
		say(`popup, ${VERY_OPEN} listed, can be used`, await popup(session));
	} finally {
		await session.close();
	}
}

function say(what: string, milliseconds: number, most?: number) {
	const limit = most === undefined ? '' : `  (at most ${most}${milliseconds > most ? ', MISSED' : ''})`;
	console.log(`  ${what.padEnd(36)}${milliseconds.toFixed(1).padStart(8)} ms${limit}`);
}

/** What runs in a page of the extension, as one script that leaves `ledgerBench`. */
async function pageScript(): Promise<string> {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		build: {
			write: false,
			lib: { entry: 'test/bench/ledger-page.ts', formats: ['iife'], name: 'ledgerBench' },
		},
	})) as Rollup.RollupOutput[];
	return built[0]!.output[0].code;
}

/** The worker must not hold the ledger that is emptied, nor go on with what it knew of it. */
async function fill(session: Session, script: string, isOpen: number, rounds: number): Promise<LedgerFigures> {
	await session.killWorker();
	const page = await session.extension('src/options/index.html');
	const figures = await page.evaluate(`${script}; ledgerBench.run(${PLEDGES}, ${isOpen}, ${rounds})`);
	await page.close();
	await session.killWorker();
	return figures as LedgerFigures;
}

/** From a message to a stopped worker until the badge is right. */
async function workerToBadge(session: Session): Promise<number> {
	const id = await session.inside(async () => {
		const asked = { name: 'pledge/list', request: { state: 'open' } };
		const answer = (await chrome.runtime.sendMessage(asked)) as { value: { pledges: { id: string }[] } };
		return answer.value.pledges[0]!.id;
	});
	const times: number[] = [];
	for (let time = 0; time < TIMES; time++) {
		await session.killWorker();
		times.push(
			await session.inside(async (pledge) => {
				await chrome.action.setBadgeText({ text: '?' });
				const start = performance.now();
				await chrome.runtime.sendMessage({ name: 'pledge/reopen', request: { id: pledge } });
				const end = performance.now();
				if ((await chrome.action.getBadgeText({})) === '?') throw new Error('the badge was not set');
				return end - start;
			}, id),
		);
	}
	return median(times);
}

/** From opening the popup until a promise is painted and its buttons answer. */
async function popup(session: Session): Promise<number> {
	const url = await session.inside(() => chrome.runtime.getURL('src/popup/index.html'));
	const times: number[] = [];
	for (let time = 0; time < TIMES; time++) {
		const page = await session.browser.newPage();
		await page.setViewport({ width: 380, height: 560 });
		await page.evaluateOnNewDocument(() => {
			const seen = new Promise<number>((resolve, reject) => {
				setTimeout(() => reject(new Error(`no promise to be seen: ${document.body.textContent}`)), 20_000);
				const look = new MutationObserver(() => {
					const tab = document.querySelector<HTMLElement>('#tab-promises');
					if (tab?.ariaSelected === 'false') tab.click();
					if (!document.querySelector('.promises li button')) return;
					look.disconnect();
					requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
				});
				look.observe(document, { childList: true, subtree: true });
			});
			Object.assign(globalThis, { seen });
		});
		await page.bringToFront();
		await page.goto(url);
		times.push((await page.evaluate('seen')) as number);
		// The worker reads on for the line below the list; a person looks at the list meanwhile.
		await page.waitForSelector('.record');
		await page.close();
	}
	return median(times);
}
