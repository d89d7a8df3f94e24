import { englishBook } from '../english-book.ts';
import { openEnglish } from '../pack.ts';
import { start } from '../page/start.ts';
import { ask } from '../protocol.ts';
import practice from '../sites/practice.ts';

/** Runs the page code on the practice chat of this page, until the signal aborts. */
export function startPractice(signal: AbortSignal): void {
	start(practice, async () => openEnglish(englishBook), signal).catch((error: unknown) =>
		console.error('the practice chat did not start', error),
	);
}

/** Drops the promises made in a practice chat that begins anew: nobody is waiting for them. */
export async function dropPractised(conversation: string): Promise<void> {
	const { pledges } = await ask('pledge/list', { state: 'open' });
	for (const pledge of pledges) {
		if (pledge.site !== practice.id || pledge.conversation !== conversation) continue;
		await ask('pledge/settle', { id: pledge.id, as: 'dropped' });
	}
}
