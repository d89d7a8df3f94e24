import { type Letter, UNDOABLE } from '../protocol.ts';
import type { Site } from '../sites/index.ts';
import type { Line } from './chip.ts';
import { deliver } from './deliver.ts';
import { safely } from './safely.ts';
import { undo } from './taken-back.ts';

/** Sees to it that a letter whose sending is undone takes along what it has done, in whatever window it stands again. */
export interface BroughtBack {
	/** The box in which a letter stands again; null when it can't do so any more. */
	box(letter: Letter): Promise<HTMLElement | null>;
	/** The letter stands in this box again: what it has done is undone with it. */
	takeUp(box: HTMLElement, letter: Letter): Promise<void>;
	/** A letter of this page did something, and may come back into a window that opens later. */
	tell(letter: Letter): void;
	/** A letter has left from another window. */
	expect(letter: Letter): void;
	/** There is a box: a page that has just been opened may have been so for a letter that comes back. */
	met(): void;
}

/** `say` is called with what there is to say about a letter, and the box in which it stands. */
export function createBroughtBack(
	site: Site,
	say: (lines: readonly Line[], box: HTMLElement) => void,
	signal: AbortSignal,
): BroughtBack {
	let hasAsked = false;

	async function box({ conversation: key, customer, words, sentAt }: Letter): Promise<HTMLElement | null> {
		const soon = AbortSignal.any([signal, AbortSignal.timeout(UNDOABLE)]);
		// What stood here before is another letter.
		const isOpenedAfter = performance.timeOrigin > sentAt;
		return (await site.broughtBack?.({ key, customer }, words, soon, isOpenedAfter)) ?? null;
	}

	async function takeUp(element: HTMLElement, letter: Letter): Promise<void> {
		say(await undo(site, letter, signal), element);
	}

	const expect = safely(async (letter: Letter) => {
		const back = await box(letter);
		if (back) await takeUp(back, letter);
	});

	return {
		box,
		takeUp,
		expect,
		tell: safely((letter: Letter) => site.broughtBack && deliver('letter/sent', letter, signal)),
		met: safely(async () => {
			if (hasAsked || !site.broughtBack || performance.now() > UNDOABLE) return;
			hasAsked = true;
			for (const letter of await deliver('letter/undoable', undefined, signal)) expect(letter);
		}),
	};
}
