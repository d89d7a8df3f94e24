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
	const shown = new Set<Kind>();
	let left = new Set<Kind>();
	return {
		/** The hints of the draft as it stands, those that the agent wants to keep so as well. */
		look(draft: string, hints: readonly { readonly kind: Kind }[]): void {
			if (draft.trim() === '') shown.clear();
			left = new Set(hints.map(({ kind }) => kind));
			for (const kind of left) shown.add(kind);
		},
		now: (): HintsSeen => ({ shown: [...shown], fixed: [...shown].filter((kind) => !left.has(kind)) }),
	};
}
