import type { Span } from '../text/span.ts';
import type { Outcome } from './index.ts';
import { undo, type Way } from './ways.ts';

/** A change to make, and how to see whether it was made. */
export interface Change {
	readonly box: HTMLElement;
	/** The text as it is. */
	readonly before: string;
	/** What of it goes; empty for a caret. */
	readonly span: Span;
	/** What comes in its place. */
	readonly text: string;
	/** The ways to try, in order. */
	readonly ways: readonly Way[];
	read(): string;
	select(span: Span): void;
}

/** How long an editor may take to show what it was given, in ms. Some write later, and only then a second way is safe. */
const PATIENCE = 300;

/** Makes the change, and reads back. A way that did something else is taken back, and no other is tried after it. */
export async function write(change: Change): Promise<Outcome> {
	const { box, before, span, text, ways, read } = change;
	const wanted = before.slice(0, span.start) + text + before.slice(span.end);
	for (const way of ways) {
		change.select(span);
		way(box, text);
		if ((await comes(box, () => read() === wanted)) && (await stays(() => read() === wanted))) return 'done';
		if (read() !== before) {
			console.debug('WRONG', way.name, JSON.stringify([before, wanted, read()]));
			await restore(change);
			return 'refused';
		}
	}
	return 'refused';
}

async function restore({ box, before, read }: Change): Promise<void> {
	for (let step = 0; step < 3 && read() !== before; step++) {
		undo(box);
		await comes(box, () => read() === before);
	}
}

/** Whether it becomes so, looking again at each change in the box, within our patience. */
function comes(box: HTMLElement, isSo: () => boolean): Promise<boolean> {
	if (isSo()) return Promise.resolve(true);
	return new Promise((resolve) => {
		const end = (result: boolean) => {
			observer.disconnect();
			clearTimeout(timer);
			resolve(result);
		};
		const observer = new MutationObserver(() => isSo() && end(true));
		observer.observe(box, { subtree: true, childList: true, characterData: true });
		const timer = setTimeout(() => end(isSo()), PATIENCE);
	});
}

/** Whether it is still so when the editor has had its turn: late handlers and renders run as tasks of their own. */
async function stays(isSo: () => boolean): Promise<boolean> {
	for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
	return isSo();
}
