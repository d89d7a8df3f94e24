/** Looks at what the content script shows on a page: its element is closed to the page, but not to the extension. */
import type { Page } from 'puppeteer-core';
import type extension from 'webextension-polyfill';
import { type Session, until } from './driver.ts';

declare const chrome: typeof extension & { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot } };

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A piece of ours as a person would find it. */
export interface Piece {
	readonly kind: 'card' | 'chip' | 'picker' | 'mark' | 'strip' | 'list';
	/** What a screen reader calls it; empty for what is read as it stands. */
	readonly name: string;
	readonly text: string;
	/** What its drawings say to a screen reader. */
	readonly drawings: readonly string[];
	readonly rect: Rect;
	/** Some of its words are hidden for want of room. */
	readonly isCut: boolean;
	readonly theme: string;
	/** How far it is with what it was asked, where it says so: `ready` once it is done. */
	readonly state: string;
	readonly buttons: readonly { readonly text: string; readonly rect: Rect; readonly hasFocus: boolean }[];
	/** The lines of a list. */
	readonly options: readonly { readonly text: string; readonly rect: Rect; readonly isChosen: boolean }[];
	/** What is written in the field that has the focus; null when none has. */
	readonly field: string | null;
}

/** The id of the tab with the site at this address; with any page of the site where none is just there. */
export async function tabAt(session: Session, url: string): Promise<number> {
	return session.inside(
		async (site, at) => {
			const tabs = await chrome.tabs.query({ url: site });
			return (tabs.find((tab) => tab.url === at) ?? tabs[0])?.id ?? -1;
		},
		`${new URL(url).origin}/*`,
		url,
	);
}

/** What of ours is over the page at this address now. */
export async function pieces(session: Session, url: string): Promise<readonly Piece[]> {
	const tab = await tabAt(session, url);
	return session.inside(async (tabId) => {
		const [frame] = await chrome.scripting.executeScript({
			target: { tabId },
			func: async () => {
				// What has just changed is put in its place with the next frame; a page in the background gets none.
				const frame = () => new Promise((next) => (document.hidden ? next(null) : requestAnimationFrame(next)));
				await frame();
				await frame();
				const rectOf = (element: Element) => {
					const { x, y, width, height } = element.getBoundingClientRect();
					return { x, y, width, height };
				};
				const hosts = [...document.querySelectorAll<HTMLElement>('[data-concilia]')];
				const roots = hosts.map(
					(host) =>
						(host as never as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
						chrome.dom!.openOrClosedShadowRoot(host),
				);
				// What has not been drawn yet, or is on its way to its place, is not yet what a person sees. A hidden tab draws nothing.
				const drawn = async () => {
					await Promise.all(roots.flatMap((root) => root.getAnimations().map((one) => one.finished.catch(() => null))));
					if (document.visibilityState === 'visible') await new Promise(requestAnimationFrame);
				};
				const places = () =>
					JSON.stringify(roots.flatMap((root) => [...root.querySelectorAll('div, button')].map(rectOf)));
				for (let before = ''; before !== places(); ) {
					before = places();
					await drawn();
				}
				return roots.flatMap((root) => {
					return [
						...root.querySelectorAll<HTMLElement>(
							'.card, .list, .chip, .picker:not([hidden]), .mark:not([hidden]), .strip:not([hidden])',
						),
					].map((piece) => ({
						kind: piece.classList[0],
						name: piece.ariaLabel ?? '',
						text: piece.innerText,
						drawings: [...piece.querySelectorAll('[role="img"]')].map((one) => one.ariaLabel ?? ''),
						rect: rectOf(piece),
						isCut: [piece, ...piece.querySelectorAll('*')].some((one) => {
							const { overflowX, opacity } = getComputedStyle(one);
							// What is there for screen readers alone cannot be seen at all.
							return one.scrollWidth > one.clientWidth && overflowX !== 'visible' && opacity !== '0';
						}),
						theme: piece.dataset.theme,
						state: piece.dataset.state ?? '',
						buttons: [...piece.querySelectorAll('button')].map((button) => ({
							text: button.ariaLabel ?? button.innerText,
							rect: rectOf(button),
							hasFocus: root.activeElement === button,
						})),
						options: [...piece.querySelectorAll<HTMLElement>('[role="option"]')].map((option) => ({
							text: option.innerText,
							rect: rectOf(option),
							isChosen: option.ariaSelected === 'true',
						})),
						field: root.activeElement instanceof HTMLInputElement ? root.activeElement.value : null,
					}));
				});
			},
		});
		return frame?.result as never;
	}, tab);
}

/** Waits for the card, or the chip. */
export function piece(session: Session, url: string, kind: Piece['kind']): Promise<Piece> {
	return until(`the ${kind} is there`, async () => (await pieces(session, url)).find((one) => one.kind === kind));
}

/** Waits until there is no such piece. */
export async function noPiece(session: Session, url: string, kind: Piece['kind']): Promise<void> {
	await until(`the ${kind} is gone`, async () => (await pieces(session, url)).every((one) => one.kind !== kind));
}

/** Clicks in the middle of a rectangle with the real mouse. */
export async function clickOn(page: Page, { x, y, width, height }: Rect): Promise<void> {
	await page.mouse.click(x + width / 2, y + height / 2);
}

/** Whether two rectangles have no point in common. */
export function isApart(a: Rect, b: Rect): boolean {
	return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

/** Where some words stand on the page: the middle of their first line. Works for words over several text nodes. */
export async function middleOf(page: Page, selector: string, words: string): Promise<{ x: number; y: number }> {
	return page.evaluate(
		(box, sought) => {
			const root = document.querySelector(box)!;
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const start = (node.nodeValue ?? '').indexOf(sought);
				if (start < 0) continue;
				const range = document.createRange();
				range.setStart(node, start);
				range.setEnd(node, start + sought.length);
				const line = range.getClientRects()[0]!;
				return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
			}
			throw new Error(`no "${sought}" in ${root.textContent}`);
		},
		selector,
		words,
	);
}

/** The words underlined now, whatever the look, in the order of the looks. */
export function underlined(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...CSS.highlights]
			.filter(([name]) => name.startsWith('concilia-'))
			.flatMap(([, highlight]) => [...highlight].map((range) => range.toString())),
	);
}
