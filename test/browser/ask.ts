/** What test files do alike: ask the worker, and hear what a page complains of. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type extension from 'webextension-polyfill';
import type { Session } from './driver.ts';

declare const chrome: typeof extension;

/** Asks the worker, as the popup would; an answer that is an error fails the test. */
export async function askWorker<T>(session: Session, name: string, request?: unknown): Promise<T> {
	const answer = await session.inside((one) => chrome.runtime.sendMessage(one), { name, request });
	expect(answer).toMatchObject({ ok: true });
	return (answer as { value: T }).value;
}

/** Adds to the list whatever goes wrong in a page from here on: errors nobody caught, and those in its console. */
export function hearComplaints(page: Page, complaints: string[]): void {
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (said) => {
		if (said.type() === 'error') complaints.push(said.text());
	});
}
