/**
 * A time by the Swahili clock, whose hours count from sunrise: saa tatu is nine, or three to who thinks in English.
 * A source without anchors or groups that capture.
 */
export const SWAHILI_CLOCK =
	'\\bsaa (?:moja|mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi(?: na (?:moja|mbili))?|\\d{1,2})(?: na (?:nusu|robo))?(?: (?:za |ya )?(?:asubuhi|mchana|jioni|usiku))?\\b';

const ASKS = new RegExp(SWAHILI_CLOCK, 'i');

/** Whether these words name a time that only who said them can be sure of; it is asked for and never guessed. */
export function asksTime(words: string): boolean {
	return ASKS.test(words);
}
