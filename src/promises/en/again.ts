/** The thing is not named: it must have been before. */
const ONLY_IT =
	/\b(?:(?:have|get) (?:it|this|that|everything) (?:all )?(?:done|sorted|ready|finished|fixed|resolved)|(?:do|finish|sort|fix|complete|handle|settle) (?:it|this|that)\b(?! for))/i;

/** Whether a promise is about something that only an earlier one names: "I'll have it done by Friday". */
export function speaksOfIt(promise: string): boolean {
	return ONLY_IT.test(promise);
}
