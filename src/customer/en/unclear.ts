/** Words that say that something is wrong, not what. */
export const TROUBLE: ReadonlySet<string> = new Set(
	'problem problems issue issues trouble wrong bad complaint complain complaining unhappy disappointed disappointing terrible horrible awful poor useless faulty rubbish upset annoyed angry frustrated unacceptable working work works'.split(
		' ',
	),
);

/** Words that may stand around them without saying more. */
export const AROUND: ReadonlySet<string> = new Set(
	'a about again all am an and anymore any are at be been do does did dont doesnt didnt for from get got had has have hello help hey hi hii good morning afternoon evening day i im ive in is isnt it its just like me my no not now of on one order ordered item items thing things product package parcel goods purchase service app website account site phone machine please pls product really so some something someone very still sir ma madam team that thats the there theres this to too was we with you your u ur guys people i’m there’s what ! ? .'.split(
		' ',
	),
);
