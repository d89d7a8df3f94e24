/** A character that asks for replies, and the words after it: "/late ref". */
export interface Trigger {
	/** Where the character stands in the text. */
	readonly start: number;
	/** What follows it up to the caret; at first nothing. */
	readonly words: string;
}

/** Of a search nobody types more: what is longer is a sentence that happens to hold a slash. */
const LONGEST = 40;

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’-]*";
/** A character where a word begins, and up to four words after it. A lone one with a space behind it is punctuation. */
const TRIGGER = new RegExp(`(?<=^|[\\s([{"'“‘«])[/;](?:${WORD}(?: ${WORD}){0,3} ?)?$`, 'u');

/** What goes on right behind the caret is a word that was there before. */
const GOES_ON = /^[\p{L}\p{N}\p{M}_]/u;
/** "5 /kg" may be a search after a sentence that ends in a number; "1 /2" is none. */
const FRACTION = /\p{N}\s*[/;]\p{N}/u;
/** ";p" and ";D" are winks until more letters come. */
const WINK = /^;[dpox]$/i;

/**
 * The trigger whose words end at the caret, or null where there is none: "and/or", "km/h", "https://…", "a/c 12", dates.
 * `characters` are those that ask for replies, of "/" and ";".
 */
export function triggerAt(text: string, caret: number, characters: string): Trigger | null {
	const line = text.slice(Math.max(text.lastIndexOf('\n', caret - 1) + 1, caret - 2 * LONGEST), caret);
	const found = TRIGGER.exec(line);
	if (!found || !characters.includes(found[0].charAt(0)) || found[0].length > LONGEST) return null;
	if (GOES_ON.test(text.slice(caret, caret + 2)) || FRACTION.test(line)) return null;
	return { start: caret - found[0].length, words: found[0].slice(1) };
}

/** Whether it looks like a face so far, which nobody wants turned into a reply by Enter. */
export function isWink(text: string, { start, words }: Trigger): boolean {
	return WINK.test(text.charAt(start) + words);
}
