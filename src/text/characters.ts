/** What a UTF-16 unit is, for cutting text: letters and digits of any script are words, emoji and signs are not. */

export const isSpace = (unit: number): boolean =>
	unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x200b || unit === 0x202f || unit === 0x3000;

export const isNewline = (unit: number): boolean => unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

const isUpperAscii = (unit: number): boolean => unit >= 65 && unit <= 90;
const isLowerAscii = (unit: number): boolean => unit >= 97 && unit <= 122;

/** Straight or curly; between letters it belongs to the word. */
export const isApostrophe = (unit: number): boolean =>
	unit === 39 || unit === 0x2019 || unit === 0x02bc || unit === 0x60;

/** A letter of any script. Emoji, arrows, currency signs and general punctuation are not letters. */
export function isLetter(unit: number): boolean {
	if (unit < 128) return isLowerAscii(unit) || isUpperAscii(unit);
	if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
	if (unit === 0xd7 || unit === 0xf7) return false;
	if (unit >= 0x2000 && unit <= 0x2bff) return false;
	if (unit >= 0x3000 && unit <= 0x3020) return false;
	if (unit >= 0xd800 && unit <= 0xdfff) return false;
	return !(unit >= 0xfe00 && unit <= 0xfe0f) && unit < 0xfff0;
}

export const isWordUnit = (unit: number): boolean => isLetter(unit) || isDigit(unit);

/** A capital letter: it has a lower-case form that differs. */
export function isUpper(unit: number): boolean {
	if (unit < 128) return isUpperAscii(unit);
	const letter = String.fromCharCode(unit);
	return isLetter(unit) && letter.toLowerCase() !== letter;
}
