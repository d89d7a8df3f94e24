const GREETING = words('hello helo hi hey yo good morning afternoon evening day greetings there');
const CALLED = words('sir ma madam dear boss bro sis aunty please pls');
const ASKING = words(
	'anyone anybody someone somebody nobody here are r is you u una guys reply answer respond me na still abeg',
);
const FILLER = words(
	'ok okay k alright fine hmm hm oh ah yes yeah yep no so well and wow great cool thanks thank just received got it',
);

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}

/** The words of a short message, "hellooo" as "hello"; null when there is too much of it to be one of these. */
function shortWords(text: string): readonly string[] | null {
	const said = text.trim();
	if (said.length > 60 || /\p{N}/u.test(said)) return null;
	return (said.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.replace(/([a-z])\1{2,}/g, '$1'));
}

function only(text: string, ...sets: readonly ReadonlySet<string>[]): boolean {
	return shortWords(text)?.every((word) => sets.some((set) => set.has(word))) ?? false;
}

/** A message that only greets. */
export const isGreeting = (text: string) => /\p{L}/u.test(text) && !text.includes('?') && only(text, GREETING, CALLED);

/**
 * A message that only asks whether anybody is there, "???" too. A plain greeting does so when something was asked
 * before it.
 */
export const isPressing = (text: string) =>
	!/\p{Extended_Pictographic}/u.test(text) && /[\p{L}?]/u.test(text) && only(text, GREETING, CALLED, ASKING);

/** A message that says nothing by itself; beside others it is passed over. */
export const isFiller = (text: string) => /\p{L}/u.test(text) && only(text, GREETING, CALLED, FILLER);
