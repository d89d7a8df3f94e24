import { hash } from './hash.ts';
import { asName } from './words.ts';

/** Somebody who writes or receives a letter. */
export interface Person {
	/** As the page shows it; the address where it shows no other. Empty only when nothing is known. */
	readonly name: string;
	/** In small letters; null where the page keeps it to itself. */
	readonly address: string | null;
}

const ADDRESS = /[^\s<>()[\]",;:@]+@[^\s<>()[\]",;:@]+\.[^\s<>()[\]",;:@]+/;

/** The mail address in a text, in small letters: the one in <> at its end, else the first. Null when there is none. */
export function addressIn(text: string | null | undefined): string | null {
	const said = plain(text ?? '');
	const [, marked] = /<([^<>]+)>\s*$/.exec(said) ?? [];
	return (ADDRESS.exec(marked ?? '') ?? ADDRESS.exec(said))?.[0].toLowerCase() ?? null;
}

/**
 * A person from what the page says of them: a name, or "Amaka Obi <amaka@example.com>"; and an address, or a text with
 * the address in it.
 */
export function person(name: string | null | undefined, address: string | null | undefined): Person {
	const found = addressIn(address) ?? addressIn(name);
	const shown = asName(plain(name ?? '')).replace(/\s*<[^<>]*@[^<>]*>$/, '');
	return { name: shown.replace(/^"(.*)"$/, '$1') || (found ?? ''), address: found };
}

/** The people of "Amaka Obi <amaka@example.com>, tunde@example.net". A comma may also stand in a name. */
export function peopleIn(list: string): Person[] {
	return list
		.slice(0, LONGEST_LIST)
		.split(/(?<=@[^\s,;<>]+>?)\s*[,;]\s*/)
		.filter((one) => addressIn(one))
		.map((one) => person(one, one));
}

/** Whether two are the same as far as is known: by address, by name where one of them shows no address. */
export function isSamePerson(a: Person, b: Person): boolean {
	return a.address && b.address ? a.address === b.address : a.name !== '' && a.name === b.name;
}

/** People without those of these addresses, each once. */
export function others(people: readonly Person[], own: ReadonlySet<string>): Person[] {
	const strangers = people.filter(({ name, address }) => name !== '' && !(address && own.has(address)));
	return strangers.filter((one, index) => strangers.findIndex((other) => isSamePerson(one, other)) === index);
}

/** Names enough to know who is meant. */
export function namesOf(people: readonly Person[]): string {
	const names = people.slice(0, 3).map(({ name }) => name);
	return people.length > names.length ? `${names.join(', ')}…` : names.join(', ');
}

/** The key of a letter that belongs to no thread yet: the same for the same people, in whatever order they stand. */
export function keyOf(people: readonly Person[]): { readonly key: string; readonly weak: boolean } {
	const known = people.map(({ address, name }) => address ?? name).sort();
	return { key: `to:${hash(known.join(' '))}`, weak: people.some(({ address }) => address === null) };
}

/** Whoever writes to us chooses their name: what is longer than any is not looked through, for that takes ever longer. */
const LONGEST = 500;
const LONGEST_LIST = 5_000;

/** The beginning, without halves of characters and the marks that keep an address left to right in a line that is not. */
function plain(text: string): string {
	return text.slice(0, LONGEST).replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, '');
}
