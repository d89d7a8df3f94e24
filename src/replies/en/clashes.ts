import type { Cue } from '../../customer/cue.ts';

/** Replies that say this do not go with what was heard: unfilled text, so `{in 2 working days}` is told as it stands. */
export const CLASHES: readonly { readonly cue: Cue; readonly says: RegExp }[] = [
	{
		cue: 'service',
		says: /\b(?:better model|our new stock|bring it|express|another item|shipped|parcels?|packing|packed|pack (?:it|your)|rider|courier|collect(?:ed)?|deliver\w*|shelf|in stock|sold out|set aside|keep one|keep it for you|another item|new one|one piece|damage|right one|exchange|swap|size|photo of (?:what|the)|get it to you|reach you|left out|the item|your order|discount|give it to|dispatch)\b|\{(?:item|order|size|discount)\b/i,
	},
	{
		cue: 'food',
		says: /\{in \d+ working days?\}|\b(?:parcels?|packing table|courier|exchange|another item|new one|one piece|collected)\b/i,
	},
	{ cue: 'today', says: /\{in [2-9] working days\}/ },
	{ cue: 'photo', says: /\b(?:send|share)\b[^.?!]{0,30}\b(?:photo|picture)\b/i },
	{ cue: 'new-size', says: /\b(?:what|which) size\b/i },
	{ cue: 'size-told', says: /\b(?:what|which) size\b/i },
	{ cue: 'reference-told', says: /\b(?:send|share)\b[^.?!]{0,40}\breference\b/i },
	{ cue: 'usual-size', says: /\busually wear\b/i },
	{ cue: 'order-told', says: /\b(?:what is|what's|send|share|give|have) (?:me )?(?:your |the )?order number\b/i },
	{ cue: 'address-told', says: /\b(?:what is|what's|send|share|give) (?:me )?(?:your |the )?(?:address|location)\b/i },
	{
		cue: 'repeats',
		says: /\b(?:tell me (?:a (?:little|bit) more|what happened)|what is the problem|what did you need)\b/i,
	},
	{ cue: 'wants-refund', says: /\bwhat would make it right\b|\bwhat was wrong with it\b/i },
];
