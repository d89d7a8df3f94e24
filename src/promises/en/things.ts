import { AGENTS, AUXILIARIES } from './words.ts';

/** What a promise or a report is about, where it names a thing: "the shoes", "your blue dress". */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What is ours ("our warehouse") is not what the customer gets. */
const DETERMINERS = set('the your ur a an another both these those this that');
/** A noun phrase ends before one of these. */
const ENDS = set(`
to of in on at by for from with and or but that which who will shall go don not so if as than into over up out off down back about via
without before after until till once when today tomorrow tonight now just soon already safely again yesterday latest please ma sir dear
monday tuesday wednesday thursday friday saturday sunday i we you he she it they him her them us me`);
/** These name nothing that another promise would not name as well. */
const ANYTHING = set(`
order orders parcel parcels package packages item items delivery refund money payment amount cash credit fund funds balance one ones thing
things stuff goods rest bit lot end start day days week weekend month morning afternoon evening night noon hour hours minute minutes
moment time way same first next last other new old full right correct whole small little free extra proper place house home
address bus van bike post mail email inbox message line number account card issue problem matter case request details quote
quotation price document documents pdf file copy attachment link replacement exchange dispatch shipment transfer latest update answer
feedback result situation charge customer customers supplier vendor courier bank system app site name side area street town city road
corner park station counter security neighbour neighbor apologies delay wait inconvenience best wrong faulty damaged broken missing pickup warehouse bill statement`);
const COLOURS = set(
	'red blue black white green yellow pink purple brown grey gray gold silver nude cream wine navy orange maroon beige',
);
const LONGEST = 3;

const PREPOSITIONS = set('at on in to with by under behind near from through into inside outside for about of');
/** "Your order ships" */
const isVerb = (word: string): boolean =>
	/^(?:ships|leaves|lands|arrives|goes|comes|reaches|gets|drops|runs|shows|says|looks|works)$/.test(word);

const stem = (word: string): string => word.replace(/(?:'s|s)$/, '');

/** The nouns of plain words that set one thing apart from another, shortened; none where it is only "it" or "your order". */
export function thingsIn(words: readonly string[]): ReadonlySet<string> {
	const found = new Set<string>();
	words.forEach((word, at) => {
		// "At your door" says where, not what.
		if (!DETERMINERS.has(word) || PREPOSITIONS.has(words[at - 1] ?? '')) return;
		for (let i = at + 1; i < words.length && i <= at + LONGEST; i++) {
			const next = words[i]!;
			if (
				ENDS.has(next) ||
				DETERMINERS.has(next) ||
				AUXILIARIES.has(next) ||
				isVerb(next) ||
				/\w\w(?:ed|ly)$|^\W*\d/.test(next)
			)
				break;
			if (next.length > 2 && !ANYTHING.has(next) && !AGENTS.has(next) && !AGENTS.has(stem(next))) found.add(stem(next));
		}
	});
	return found;
}

/** Whether words speak of things, and none of them is one of these. */
export function areOthers(things: ReadonlySet<string>, words: readonly string[]): boolean {
	if (things.size === 0) return false;
	const others = thingsIn(words);
	if (others.size === 0) return false;
	const colours = (of: Iterable<string>) => [...of].filter((word) => COLOURS.has(word));
	const [mine, theirs] = [colours(things), colours(others)];
	if (mine.length > 0 && theirs.length > 0 && !mine.some((colour) => theirs.includes(colour))) return true;
	return !words.some((word) => things.has(stem(word)));
}
