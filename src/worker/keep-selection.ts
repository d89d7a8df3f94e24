import { browser } from '../browser.ts';
import { keep } from './own.ts';

/** The words selected in a page become a reply, and the page of the agent's own replies opens on it to name it. */
export async function keepSelection(
	tab: number,
	clicked: { readonly frameId?: number | undefined; readonly selectionText?: string | undefined },
): Promise<void> {
	const text = await selectedIn(tab, clicked.frameId ?? 0, clicked.selectionText ?? '');
	if (!text.trim()) return;
	const { id } = await keep(text, 'other', new Date());
	const page = browser.runtime.getURL('src/options/replies/index.html');
	await browser.tabs.create({ url: `${page}#reply=${encodeURIComponent(id)}` });
}

/**
 * The menu tells the selection in one line. Choosing from it lets us read the page this once, lines and all; where that
 * does not work, or says something else, the line will do.
 */
async function selectedIn(tab: number, frame: number, line: string): Promise<string> {
	const target = { tabId: tab, frameIds: [frame] };
	const [read] = await browser.scripting
		.executeScript({ target, func: () => String(getSelection() ?? '') })
		.catch(() => []);
	const text = typeof read?.result === 'string' ? read.result : '';
	return flat(text) === flat(line) ? text : line;
}

const flat = (text: string): string => text.replace(/\s+/g, '');
