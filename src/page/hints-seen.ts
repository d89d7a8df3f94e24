import type { Kind } from '../tone/hint.ts';

/** What became of the hints of one draft: kinds, never words. */
export interface HintsSeen {
	/** Each kind that was underlined at some time. */
	readonly shown: Kind[];
	/** Those of them that were put otherwise. */
	readonly fixed: Kind[];
}

/** Follows which kinds of hint a draft has while it is written; an emptied box begins anew. */
export function createHintsSeen() {
	/** Each kind there was, and whether it still is. */
	const kinds = new Map<Kind, boolean>();
	return {
		/** The hints of the draft as it stands, those that the agent wants to keep so as well. */
		look(draft: string, hints: readonly { readonly kind: Kind }[]): void {
			if (!draft.trim()) kinds.clear();
			for (const kind of kinds.keys()) kinds.set(kind, false);
			for (const { kind } of hints) kinds.set(kind, true);
		},
		now(): HintsSeen {
			const shown = [...kinds.keys()];
			return { shown, fixed: shown.filter((kind) => !kinds.get(kind)) };
		},
	};
}
