/** What a house phrase does to the reader, with another wording at hand and without. */
export const HOUSE_WHY = {
	instead: 'Your shop says this in other words.',
	avoid: 'Your shop chose not to say this.',
} as const;
