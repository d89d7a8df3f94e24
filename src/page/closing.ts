import type { Site } from '../sites/index.ts';
import { deliver } from './deliver.ts';
import type { PageLanguage } from './language.ts';
import { logError } from './safely.ts';
import { deedOf, openWith, type Sent } from './sent.ts';

/**
 * Leaves word with the worker of what counts as sent if this page closes now, for once that has happened it is too late
 * to say anything. Null takes it back.
 */
export function createClosing(site: Site, language: PageLanguage, signal: AbortSignal) {
	let told: AbortController | null = null;

	async function leaveWord(sent: Sent, until: AbortSignal): Promise<void> {
		const promises = language.now()?.promises;
		if (!promises) return;
		await deliver('pledge/closing', deedOf(site, sent, promises, []), until);
		// What it keeps of earlier promises follows as soon as they are known.
		const open = await openWith(site, sent.chat, until);
		if (open.length > 0 && !until.aborted) await deliver('pledge/closing', deedOf(site, sent, promises, open), until);
	}

	return function closing(sent: Sent | null): void {
		if (!sent && !told) return;
		told?.abort();
		told = sent && new AbortController();
		const saying = sent
			? leaveWord(sent, AbortSignal.any([signal, told!.signal]))
			: deliver('pledge/closing', undefined, signal);
		saying.catch(logError);
	};
}
