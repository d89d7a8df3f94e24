import * as v from 'valibot';
import { browser } from '../browser.ts';
import { hash } from './identity.ts';

/** Sentences the agent said are no promises, as hashes, the latest last. */
const KEY = 'notPromises';
const stored = v.fallback(v.array(v.string()), []);

/** Old ones are forgotten; asking about a sentence again after that many others does no harm. */
const MOST = 500;

export async function isNoPromise(text: string): Promise<boolean> {
	return (await load()).includes(await nameOf(text));
}

/** Not to be taken for a promise any more. Runs inside `change`. */
export async function rememberNoPromise(text: string): Promise<void> {
	const [all, name] = [await load(), await nameOf(text)];
	if (!all.includes(name)) await browser.storage.local.set({ [KEY]: [...all, name].slice(-MOST) });
}

/** It was a promise after all. Runs inside `change`. */
export async function forgetNoPromise(text: string): Promise<void> {
	const [all, name] = [await load(), await nameOf(text)];
	if (all.includes(name)) await browser.storage.local.set({ [KEY]: all.filter((other) => other !== name) });
}

async function load(): Promise<readonly string[]> {
	return v.parse(stored, (await browser.storage.local.get(KEY))[KEY]);
}

/** The same sentence in other capitals or spaces is the same sentence. */
function nameOf(text: string): Promise<string> {
	return hash(text.toLowerCase().replace(/\s+/g, ' ').trim());
}
