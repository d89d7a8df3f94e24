/** Words that open a message and say nothing of what it is about, as long as more follows. */
export const LEADS: ReadonlySet<string> = new Set(
	'ok okay alright fine yes yeah yep no oh ah hmm but so . ! ?'.split(' '),
);
