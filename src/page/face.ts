import type { Need } from '../tone/hint.ts';
import { NEEDS } from '../tone/hint.ts';
import { SUBSTANCE } from '../tone/missing.ts';
import type { Sight } from './box.ts';
import type { Planned } from './planned.ts';

/** How a draft is, as the strip shows it. */
export interface Face {
	readonly look: 'sharp' | 'even' | 'kind' | 'paused';
	readonly hints: number;
	/** The answer check; empty where it does not apply. */
	readonly needs: readonly { readonly need: Need; readonly isMet: boolean }[];
	/** What the draft would promise. */
	readonly planned: readonly Planned[];
}

/** Null where there is nothing to show: an empty box, or no language yet. */
export function faceOf({ isEmpty, analysis, hints, planned }: Sight, isPaused: boolean): Face | null {
	if (isPaused && !isEmpty) return { look: 'paused', hints: 0, needs: [], planned: [] };
	if (isEmpty || !analysis) return null;
	const { tone, missing, reading, words } = analysis;
	const isSaid = words >= SUBSTANCE;
	return {
		look: tone.label === 'defensive' ? 'sharp' : tone.label === 'courteous' && isSaid ? 'kind' : 'even',
		hints: hints.length,
		needs: reading.complaint && isSaid ? NEEDS.map((need) => ({ need, isMet: !missing.includes(need) })) : [],
		planned,
	};
}
