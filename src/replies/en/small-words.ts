/** Words that stand in almost every reply and so find nothing by themselves. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
	'a an and are as at be but by can do for from has have how i in is it its me my of on or our so that the this to us was we what when where will with you your'.split(
		' ',
	),
);
