/** The stand-ins' pages in other languages: what a site says in them, so far as tests lean on it, and no English beside. */
import { htmlOf } from './serve.ts';

const LANGUAGES = {
	Portuguese: { lang: 'pt-BR', dir: 'ltr', label: 'Rótulo' },
	Arabic: { lang: 'ar', dir: 'rtl', label: 'عنوان' },
} as const;
export type Language = keyof typeof LANGUAGES;

/** A page as it is, or in one of the languages. */
export type InLanguages<Page extends string> = Page | `${Page} in ${Language}`;

/** What some words are in each language; the others are made up. */
export type Words = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Each of the pages, in each of the languages. */
export function inLanguages<Page extends string>(pages: readonly Page[]): readonly InLanguages<Page>[] {
	const languages = Object.keys(LANGUAGES) as Language[];
	return pages.flatMap((page) => [page, ...languages.map((language) => `${page} in ${language}` as const)]);
}

/** The HTML of one page of a folder. */
export async function pageIn(folder: string, page: string, words: Words): Promise<string> {
	const [name = '', language] = page.split(' in ') as [string, Language?];
	const html = await htmlOf(folder, name);
	return language ? translated(html, language, words[language]) : html;
}

/** What people read in a page: labels, and text that is no icon's name. */
const READ = /(?<=\s(?:aria-label|aria-placeholder|title|placeholder|data-tooltip)=")[^"]+(?=")|(?<=>)[^<>]+(?=<)/g;
/** Within them: what a page fills in, typographic marks, and the keys of a shortcut, which are the same everywhere. */
const GIVEN = /(\{\{\w+\}\}|&#?\w+;|\([^)]*\))/;

/** The words that a page says in its own language. */
export function wordsIn(html: string): readonly string[] {
	const said = html.replace(/<!--.*?-->|<title>.*?<\/title>/gs, '').match(READ) ?? [];
	return [
		...new Set(said.flatMap((one) => one.split(GIVEN)).filter((one) => /[A-Za-z]{2}/.test(one) && !GIVEN.test(one))),
	];
}

function translated(html: string, language: Language, words: Readonly<Record<string, string>>): string {
	const { lang, dir, label } = LANGUAGES[language];
	const made = wordsIn(html);
	const other = (said: string) => {
		const [, before = '', core = '', after = ''] = /^([^A-Za-z]*)(.*?)([^A-Za-z]*)$/s.exec(said)!;
		// Addresses are nobody's language.
		const known =
			words[said] ?? (words[core] && `${before}${words[core]}${after}`) ?? (/@/.test(said) ? said : undefined);
		return known ?? `${before}${label} ${made.indexOf(said)}${after}`;
	};
	const parts = html.split(/(<!--.*?-->|<title>.*?<\/title>)/s);
	return parts
		.map((part) =>
			/^<(?:!--|title>)/.test(part)
				? part
				: part.replace(READ, (said) =>
						said
							.split(GIVEN)
							.map((one) => (made.includes(one) ? other(one) : one))
							.join(''),
					),
		)
		.join('')
		.replace(/<html[^>]*>/, `<html lang="${lang}" dir="${dir}">`);
}
