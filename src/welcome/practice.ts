import { start } from '../page/start.ts';
import practice from '../sites/practice.ts';

/** Runs the page code on the practice chat of this page, until the signal aborts. */
export function startPractice(signal: AbortSignal): void {
	start(practice, signal).catch((error: unknown) => console.error('the practice chat did not start', error));
}
