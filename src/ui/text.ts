import type messages from '../../public/_locales/en/messages.json';
import { browser } from '../browser.ts';

/** The name of a text in `_locales`. A name that is not there does not compile. */
export type Key = keyof typeof messages;

/** The stem of texts that depend on a number: `stem_one`, `stem_other`, and what else a language needs. */
export type Counted = {
	[K in Key]: K extends `${infer Stem}_other` ? (`${Stem}_one` extends Key ? Stem : never) : never;
}[Key];

/** The text in the person's language, `$1`, `$2`… standing for the substitutions. */
export function t(key: Key, ...substitutions: readonly string[]): string {
	return browser.i18n.getMessage(key, [...substitutions]);
}

/** The text for this many: `$1` is the number as the language writes it, `$2`… the other substitutions. */
export function count(stem: Counted, number: number, ...substitutions: readonly string[]): string {
	const form = spoken().plural.select(number);
	const all = [spoken().digits.format(number), ...substitutions];
	return browser.i18n.getMessage(`${stem}_${form}`, all) || browser.i18n.getMessage(`${stem}_other`, all);
}

/** The number as the language writes it. */
export function digits(number: number): string {
	return spoken().digits.format(number);
}

/**
 * The BCP 47 tag for dates and numbers: the browser's own ("en-NG") while it is the language our texts are in, and the
 * texts' language otherwise, so that a sentence is never in two languages.
 */
export function locale(): string {
	return spoken().locale;
}

// Making these takes longer than all that is done with them.
let made: ReturnType<typeof make> | undefined;

function spoken() {
	const mine = browser.i18n.getUILanguage();
	const texts = t('ui_language');
	if (made?.mine !== mine || made.texts !== texts) made = make(mine, texts);
	return made;
}

function make(mine: string, texts: string) {
	const locale = new Intl.Locale(mine).language === new Intl.Locale(texts).language ? mine : texts;
	return { mine, texts, locale, plural: new Intl.PluralRules(locale), digits: new Intl.NumberFormat(locale) };
}
