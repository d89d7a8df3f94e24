import type { Entry } from './entry.ts';
import { ledger } from './ledger.ts';

/** These entries taken back, and what they had replaced open again; to be stored together. */
export async function withdrawn(entries: readonly Entry[], now: Date): Promise<readonly Entry[]> {
	const changed: Entry[] = [];
	for (const { replaces, ...entry } of entries) {
		changed.push({ ...entry, state: { name: 'withdrawn', at: now.getTime() } });
		const earlier = replaces === undefined ? null : await ledger.get(replaces);
		if (earlier?.replacedBy === entry.id) changed.push(reopened(earlier));
	}
	return changed;
}

/** An entry as if it had never been settled. */
export function reopened({ replacedBy: _replacedBy, maybeKeptAt: _maybeKeptAt, ...entry }: Entry): Entry {
	return { ...entry, state: { name: 'open' } };
}
