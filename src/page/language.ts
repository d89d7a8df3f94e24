import './left.ts';
import type { Pack } from '../pack.ts';
import type { Steps } from '../text/steps.ts';
import { deliver } from './deliver.ts';
import { readyForDates } from './planned-words.ts';
import { safely } from './safely.ts';
import { tie } from './tied.ts';

/** The language a page works in. */
export interface PageLanguage {
	/** Null until it has come. */
	now(): Pack | null;
	/** Asks for it when nobody has, and waits until it is there. */
	needed(): Promise<Pack>;
}

/** Gets the language to work in; opening it takes a tenth of a second in all. */
export type Bring = (signal: AbortSignal) => Promise<Steps<Pack>>;

/** Has the worker put the language into this page. */
export const bringLanguage: Bring = async (signal) => {
	await deliver('language/bring', { language: 'en' }, signal);
	// What came is for the copy of this script that has taken this one's place.
	signal.throwIfAborted();
	tie(document, signal);
	const { conciliaLanguage, conciliaBook } = globalThis;
	if (!conciliaLanguage || !conciliaBook) throw new Error('the language did not come');
	globalThis.conciliaBook = undefined;
	return conciliaLanguage.openEnglish(conciliaBook.englishBook);
};

/** `bring` is called when a language is first needed: a chat nobody writes in never loads one. */
export function createPageLanguage(bring: Bring, signal: AbortSignal): PageLanguage {
	let language: Pack | null = null;
	let coming: Promise<Pack> | null = null;

	async function fetched(): Promise<Pack> {
		const opening = await bring(signal);
		// Reading it takes a moment, and somebody may be typing.
		language = await inIdleTime(opening);
		idle().then(safely(() => readyForDates(new Date())));
		return language;
	}

	return {
		now: () => language,
		needed() {
			coming ??= fetched();
			// What failed may go well the next time.
			coming.catch(() => {
				coming = null;
			});
			return coming;
		},
	};
}

/** A turn lasts at least so many milliseconds: a page that is never idle has to let us through as well. */
const A_TURN = 4;

/** Does the work whenever the page has nothing else to do, and a little of it soon in any case. */
async function inIdleTime<T>(steps: Steps<T>): Promise<T> {
	for (;;) {
		const left = await idle();
		const least = performance.now() + A_TURN;
		do {
			const step = steps.next();
			if (step.done) return step.value;
		} while (left() > 1 || performance.now() < least);
	}
}

function idle(): Promise<() => number> {
	return new Promise((resolve) =>
		requestIdleCallback((deadline) => resolve(() => deadline.timeRemaining()), { timeout: 100 }),
	);
}
