/** What the label of a message tells besides its words: "At 10:14 AM, Amaka: Hello". */
export interface Label {
	/** What stands before the name, with the time in it. */
	readonly when: string;
	/** Who wrote it, as the page calls them: by their first name, ourselves by its word for "you". */
	readonly author: string;
}

/**
 * Takes a message's label apart, in any language that puts the time first, then the name, then the words. Null when it
 * has another shape, or other words than the message. A name with a colon in it is not understood.
 */
export function readLabel(label: string, words: string): Label | null {
	const [, when, author, spoken = ''] =
		/^([^:：]*\d[:.：]?[^:：]*?)[,،、，]\s*([^,،、，]+?)\s?[:：]\s(.*)$/su.exec(label.slice(0, 200)) ?? [];
	// Long messages are cut short in labels, faces have names there and what is bold has stars: the first word is enough.
	const isOfWords = firstWord(words) === firstWord(spoken);
	return when && author && isOfWords ? { when, author: author.trim() } : null;
}

const firstWord = (text: string) => /[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0] ?? '';
