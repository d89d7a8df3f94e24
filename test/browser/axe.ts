/** The rules of accessibility, held against our pages and against what we show on other people's. Chromium only. */
import { readFileSync } from 'node:fs';
import type { AxeResults, ElementContext } from 'axe-core';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { until } from './driver.ts';

declare const axe: { run(context?: ElementContext): Promise<AxeResults> };
declare const chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } };

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

export type Faults = readonly (readonly string[])[];

const named = ({ violations }: AxeResults) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);

/** What is wrong with a page of ours: the rule, and the elements that break it. */
export async function faults(page: Page): Promise<Faults> {
	await page.evaluate(AXE);
	return named(await page.evaluate(() => axe.run()));
}

/** The world of the content script in a page, where a closed shadow root can be looked into. */
export class OurWorld {
	private readonly client: CDPSession;
	private readonly context: number;

	private constructor(client: CDPSession, context: number) {
		this.client = client;
		this.context = context;
	}

	/** Of the document that is there now, once our script runs in it; the checker is brought along. */
	static async of(page: Page): Promise<OurWorld> {
		const client = await page.createCDPSession();
		let context: number | undefined;
		client.on('Runtime.executionContextCreated', ({ context: one }: Protocol.Runtime.ExecutionContextCreatedEvent) => {
			if (one.origin.startsWith('chrome-extension:')) context = one.id;
		});
		await client.send('Runtime.enable');
		const world = new OurWorld(client, await until('our script runs in the page', () => context));
		await world.evaluate(`${AXE}; true`);
		return world;
	}

	private async evaluate<T>(expression: string): Promise<T> {
		const { result, exceptionDetails } = await this.client.send('Runtime.evaluate', {
			contextId: this.context,
			expression,
			awaitPromise: true,
			returnByValue: true,
		});
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
		return result.value as T;
	}

	/** What of ours has the focus, by its name or words, and whether that can be seen; null while the page has it. */
	focus(): Promise<{ readonly name: string; readonly isSeen: boolean } | null> {
		const look = () => {
			const host = document.activeElement;
			const active = host?.matches('[data-concilia]') && chrome.dom.openOrClosedShadowRoot(host).activeElement;
			if (!active) return null;
			const { outlineStyle, outlineWidth } = getComputedStyle(active);
			const name = active.ariaLabel ?? (active as HTMLElement).innerText ?? active.localName;
			return { name: name || active.localName, isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0 };
		};
		return this.evaluate(`(${look})()`);
	}

	/** Whether what is shown of this kind moves as it comes. */
	moves(kind: string): Promise<boolean> {
		const look = (selector: string) => {
			const host = document.querySelector('[data-concilia]')!;
			const piece = chrome.dom.openOrClosedShadowRoot(host).querySelector(selector)!;
			return getComputedStyle(piece).animationName !== 'none';
		};
		return this.evaluate(`(${look})('.${kind}')`);
	}

	/** What is wrong with all that we show over the page now. */
	async faults(): Promise<Faults> {
		const look = async () => {
			const host = document.querySelector('[data-concilia]')!;
			// Closed to the page, and to the checker too unless it is told.
			Object.defineProperty(host, 'shadowRoot', { value: chrome.dom.openOrClosedShadowRoot(host), configurable: true });
			const { violations, passes } = await axe.run(host);
			return { violations, passes };
		};
		const found = await this.evaluate<AxeResults>(`(${look})()`);
		if (found.passes.length === 0) throw new Error('nothing of ours was checked');
		return named(found);
	}
}
