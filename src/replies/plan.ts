import { type HousePhrase, phraseKey } from '../tone/house.ts';
import type { BadEntry, Incoming } from './import/incoming.ts';
import type { OwnReply } from './own.ts';
import type { Pack } from './pack.ts';
import { REGISTERS } from './reply.ts';

/** What is here and what would take its place. */
export interface Changed<T> {
	readonly now: T;
	readonly incoming: T;
}

/** What an import would do, before it does it. Nothing is overwritten without a choice: `changed` is asked about. */
export interface ImportPlan {
	readonly added: readonly OwnReply[];
	/** Already here, word for word. */
	readonly same: readonly OwnReply[];
	readonly changed: readonly Changed<OwnReply>[];
	readonly phrases: {
		readonly added: readonly HousePhrase[];
		readonly same: readonly HousePhrase[];
		readonly changed: readonly Changed<HousePhrase>[];
	};
	readonly bad: readonly BadEntry[];
	readonly counted: Incoming['counted'];
}

/** What becomes of a reply that is here in other words: it stays, is replaced, or both are kept. */
export type Choice = 'keep' | 'replace' | 'both';

/** The words of a reply, the same whatever the order of fields and whenever it was written. */
const fingerprint = ({ situation, title, tags, say, shortcut, group }: OwnReply) =>
	JSON.stringify([
		situation,
		title,
		tags,
		shortcut,
		group,
		REGISTERS.map((register) => say[register].map(({ block, text, promises }) => [block, text, promises === true])),
	]);

/**
 * Compares what comes in with what is here: by id, else by shortcut, else by title. The same id twice in the file: the
 * last one counts, the others are bad.
 */
export function planImport(here: Pack, { replies, phrases, bad, counted }: Incoming): ImportPlan {
	const byId = new Map(here.replies.map((reply) => [reply.id, reply]));
	const byShortcut = new Map(here.replies.filter(({ shortcut }) => shortcut).map((one) => [fold(one.shortcut), one]));
	const byTitle = new Map(here.replies.map((reply) => [fold(reply.title), reply]));
	const last = new Map(replies.map((reply, at) => [reply.id, at]));
	const added: OwnReply[] = [];
	const same: OwnReply[] = [];
	const changed: Changed<OwnReply>[] = [];
	const twice: BadEntry[] = [];
	for (const [at, incoming] of replies.entries()) {
		const now =
			byId.get(incoming.id) ??
			(incoming.shortcut ? byShortcut.get(fold(incoming.shortcut)) : undefined) ??
			byTitle.get(fold(incoming.title));
		if (last.get(incoming.id) !== at) twice.push({ at: at + 1, reason: 'twice' });
		else if (!now) added.push(incoming);
		else if (fingerprint(now) === fingerprint(incoming)) same.push(incoming);
		else changed.push({ now, incoming });
	}
	return { added, same, changed, phrases: planPhrases(here.phrases, phrases), bad: [...bad, ...twice], counted };
}

const fold = (words: string): string => words.trim().toLowerCase();

function planPhrases(here: readonly HousePhrase[], incoming: readonly HousePhrase[]): ImportPlan['phrases'] {
	const known = new Map(here.map((phrase) => [phraseKey(phrase.avoid), phrase]));
	const once = [...new Map(incoming.map((phrase) => [phraseKey(phrase.avoid), phrase])).values()];
	const added: HousePhrase[] = [];
	const same: HousePhrase[] = [];
	const changed: Changed<HousePhrase>[] = [];
	for (const phrase of once) {
		const now = known.get(phraseKey(phrase.avoid));
		if (!now) added.push(phrase);
		else if (now.prefer === phrase.prefer) same.push(phrase);
		else changed.push({ now, incoming: phrase });
	}
	return { added, same, changed };
}

/**
 * The replies to store for a plan, given a choice for each changed one by the incoming id. One that is kept beside the
 * other gets an id of its own and leaves the shortcut to the one that has it.
 */
export function chosen(plan: ImportPlan, choices: ReadonlyMap<string, Choice>, taken: ReadonlySet<string>): OwnReply[] {
	const ids = new Set([...taken, ...plan.added.map(({ id }) => id)]);
	const free = (id: string): string => {
		let tried = id;
		for (let nth = 2; ids.has(tried); nth++) tried = `${id}-${nth}`;
		ids.add(tried);
		return tried;
	};
	return [
		...plan.added,
		...plan.changed.flatMap(({ now, incoming }) => {
			const choice = choices.get(incoming.id) ?? 'keep';
			if (choice === 'keep') return [];
			if (choice === 'replace') return [{ ...incoming, id: now.id, madeAt: now.madeAt }];
			const isTaken = fold(now.shortcut) === fold(incoming.shortcut);
			return [{ ...incoming, id: free(incoming.id), shortcut: isTaken ? '' : incoming.shortcut }];
		}),
	];
}
