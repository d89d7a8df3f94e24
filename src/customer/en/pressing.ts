const PRESSING =
	/^(?:(?:hello+|hi+|hey+|helo+|yo|sir|ma|madam|please|pls|abeg|still|anyone|anybody|someone|somebody|there|here|are|r|is|you|u|una|guys|reply|answer|respond|me|na|good|morning|afternoon|evening)\b[\s!.,?…]*|[?!.…\s]+)+$/i;
const GREETING =
	/^(?:hello|hi|hey|good (?:morning|afternoon|evening)|(?:sir|ma|madam))[\s!.,]*(?:sir|ma|madam|there)?[\s!.,]*$/i;

/** A message that only asks whether anybody is there. A plain greeting does so too when something was asked before it. */
export function isPressing(text: string): boolean {
	const said = text.trim();
	return said.length < 60 && (PRESSING.test(said) || GREETING.test(said));
}
