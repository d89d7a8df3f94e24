import type { Reply } from './reply.ts';
import type { BadEntry, Incoming } from './transfer.ts';

/** What an import would do, before it does it. Nothing is overwritten without a choice: `changed` is asked about. */
export interface ImportPlan {
	readonly added: readonly Reply[];
	/** Already here, word for word. */
	readonly same: readonly Reply[];
	readonly changed: readonly { readonly now: Reply; readonly incoming: Reply }[];
	readonly bad: readonly BadEntry[];
}

/** The same whatever the order of fields. */
const fingerprint = ({ id, situation, title, tags, say }: Reply) =>
	JSON.stringify([
		id,
		situation,
		title,
		tags,
		[say.chat, say.warm, say.formal].map((parts) =>
			parts.map(({ block, text, promises }) => [block, text, promises === true]),
		),
	]);

/** Compares what comes in with what is here, by id. The same id twice in the file: the last one counts, the others are bad. */
export function planImport(here: readonly Reply[], { replies, bad }: Incoming): ImportPlan {
	const known = new Map(here.map((reply) => [reply.id, reply]));
	const last = new Map(replies.map((reply, at) => [reply.id, at]));
	const added: Reply[] = [];
	const same: Reply[] = [];
	const changed: { now: Reply; incoming: Reply }[] = [];
	const twice: BadEntry[] = [];
	for (const [at, incoming] of replies.entries()) {
		const now = known.get(incoming.id);
		if (last.get(incoming.id) !== at)
			twice.push({ at: at + 1, reason: `“${incoming.title}” comes again later in the file.` });
		else if (!now) added.push(incoming);
		else if (fingerprint(now) === fingerprint(incoming)) same.push(incoming);
		else changed.push({ now, incoming });
	}
	return { added, same, changed, bad: [...bad, ...twice] };
}
