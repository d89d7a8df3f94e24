/** Which month words name in a language, in full or short: 1 to 12. Null when none, or more than one: "mar" is a Tuesday too. */
export function monthIn(words: string, language: string): number | null {
	const found = monthsOf(language).flatMap((name, index) => (name.test(words) ? [index + 1] : []));
	return found.length === 1 ? found[0]! : null;
}

const known = new Map<string, readonly RegExp[]>();

/** What finds each month. Those with a number in them find nothing: numbers are read as what they are. */
function monthsOf(language: string): readonly RegExp[] {
	const before = known.get(language);
	if (before) return before;
	const names = Array.from({ length: 12 }, (_, month) => {
		const forms = (['long', 'short'] as const).flatMap((style) => [
			// With a day some languages have another form: "21 ноября".
			nameOf(month, language, { month: style, day: 'numeric' }),
			nameOf(month, language, { month: style }),
		]);
		const all = [...new Set(forms)]
			.filter((form) => /^\D*\p{L}\D*$/u.test(form))
			.map((form) => form.replace(/\.$/, ''));
		return new RegExp(all.length > 0 ? `(?<!\\p{L})(?:${all.map(escaped).join('|')})(?!\\p{L})` : '(?!)', 'iu');
	});
	known.set(language, names);
	return names;
}

function nameOf(month: number, language: string, style: Intl.DateTimeFormatOptions): string {
	try {
		const format = new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' });
		return format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month')?.value ?? '';
	} catch {
		// The page names a language that is none.
		return '';
	}
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
