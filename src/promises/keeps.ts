import type { Promised } from './pledge.ts';

/** Whether a later message of the agent does what was promised. */
export function keeps(
	pledge: { readonly text: string; readonly what?: Promised },
	later: string,
): 'yes' | 'maybe' | 'no' {
	if (
		!/\b(?:has|have|['’]ve|just|is|was) (?:\w+ )?(?:sent|left|refunded|shipped|delivered|done|attached)\b/i.test(later)
	)
		return 'no';
	return later.toLowerCase().includes(pledge.what ?? '-') ? 'yes' : 'maybe';
}
