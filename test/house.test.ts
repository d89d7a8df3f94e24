import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/** House rules: which folder may import which, and what the pure ones may not name. DESIGN.md draws the house. */

const files = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name));

/** Each room, and the rooms it may import from. Its own files it may always import. */
const MAY_IMPORT: Record<string, readonly string[]> = {
	text: [],
	customer: ['text'],
	promises: ['text'],
	tone: ['text', 'customer', 'promises'],
	replies: ['text', 'customer', 'promises', 'tone'],
	'language.ts': ['text', 'customer', 'promises', 'tone'],
	'english-book.ts': ['text', 'customer', 'tone', 'language.ts'],
	'english.ts': ['language.ts', 'customer', 'promises', 'english-book.ts'],
	'pack.ts': ['text', 'analyse.ts', 'english.ts', 'language.ts'],
	'analyse.ts': ['text', 'customer', 'promises', 'tone', 'language.ts'],
	editors: ['text'],
	sites: ['text', 'editors', 'settings.ts'],
	'browser.ts': [],
	'news.ts': [],
	'settings.ts': ['browser.ts', 'promises', 'replies', 'tone'],
	'synced.ts': ['settings.ts'],
	'protocol.ts': ['browser.ts', 'settings.ts', 'synced.ts', 'text', 'customer', 'promises', 'replies', 'tone'],
	ui: ['browser.ts', 'protocol.ts', 'settings.ts', 'text', 'tone', 'customer', 'promises', 'replies'],
	page: [
		'text',
		'pack.ts',
		'language.ts',
		'customer',
		'promises',
		'tone',
		'analyse.ts',
		'editors',
		'sites',
		'browser.ts',
		'protocol.ts',
		'settings.ts',
		'ui',
	],
	worker: [
		'text',
		'customer',
		'promises',
		'tone',
		'replies',
		'browser.ts',
		'news.ts',
		'protocol.ts',
		'settings.ts',
		'synced.ts',
		'ui',
	],
	popup: [
		'text',
		'customer',
		'promises',
		'tone',
		'replies',
		'browser.ts',
		'news.ts',
		'protocol.ts',
		'settings.ts',
		'ui',
	],
	panel: ['popup', 'ui'],
	options: [
		'english.ts',
		'language.ts',
		'analyse.ts',
		'text',
		'customer',
		'promises',
		'tone',
		'replies',
		'browser.ts',
		'protocol.ts',
		'settings.ts',
		'synced.ts',
		'ui',
	],
	insight: ['promises', 'tone', 'browser.ts', 'protocol.ts', 'settings.ts', 'ui'],
	welcome: [
		'pack.ts',
		'english-book.ts',
		'english.ts',
		'language.ts',
		'text',
		'customer',
		'promises',
		'tone',
		'replies',
		'browser.ts',
		'protocol.ts',
		'settings.ts',
		'ui',
		'page',
		'sites',
	],
};

const PURE = [
	'text',
	'customer',
	'promises',
	'tone',
	'replies',
	'language.ts',
	'english-book.ts',
	'english.ts',
	'analyse.ts',
];

/** The room a file of `src` stands in: its top folder, or itself. */
const roomOf = (file: string) => relative('src', file).split(/[\\/]/)[0] ?? '';

/** Code without comments and strings, so that prose may say "window". */
const codeOf = (file: string) =>
	readFileSync(file, 'utf8').replace(
		/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
		(found) => (found.startsWith('/') ? '' : "''"),
	);

describe('imports go one way', () => {
	test.each(files)('%s', (file) => {
		const room = roomOf(file);
		const allowed = MAY_IMPORT[room];
		expect(allowed, `give "${room}" its line in MAY_IMPORT (test/house.test.ts)`).toBeDefined();
		const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^'?]+)/g)];
		for (const [, path = ''] of imports) {
			const target = join(dirname(file), path);
			const other = roomOf(target);
			if (target.startsWith('public') || other === room) continue;
			expect(allowed, `${file} imports ${path}: move what is shared down to a room both may use`).toContain(other);
			expect(existsSync(target), `${file} imports ${path}, which is not there`).toBe(true);
		}
	});
});

describe('the pure rooms take the page, the browser and the time as arguments', () => {
	test.each(files.filter((file) => PURE.includes(roomOf(file))))('%s', (file) => {
		const named = codeOf(file).match(
			/\b(?:document|window|navigator|location|browser|chrome|localStorage|fetch)\s*[.([]|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b/g,
		);
		expect(named, `${file} is pure: hand in what it needs as an argument`).toBeNull();
	});
});

test('nothing writes HTML', () => {
	const writers = files.filter((file) =>
		/\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b/.test(codeOf(file)),
	);
	expect(writers, 'use createElement, textContent and append').toEqual([]);
});

test('only browser.ts imports the extension API', () => {
	const importers = files.filter((file) => /\bchrome\.\w|\bglobalThis\b.*\bbrowser\b/.test(codeOf(file)));
	expect(importers).toEqual([join('src', 'browser.ts')]);
});

/** Where every database is opened, under the name it is given. */
const DATABASE = join('src', 'worker', 'database.ts');

test('whatever is stored is shown to the person it belongs to', () => {
	const stores = readFileSync(join('src', 'options', 'sections', 'stores.ts'), 'utf8');
	for (const file of files) {
		const code = codeOf(file);
		expect(code, `${file}: store with storage.local or PouchDB, so that it is exported and deleted`).not.toMatch(
			/\b(?:localStorage|sessionStorage|indexedDB|caches|storage\.session)\b/,
		);
		const text = readFileSync(file, 'utf8');
		for (const [, local, kept] of text.matchAll(/storage\.local\.set\((?:\{ \[(\w+)\]:)?|drawer\.set\((\w+)/g)) {
			const name = local ?? kept ?? '';
			const key = new RegExp(`const ${name} = '(\\w+)'`).exec(text)?.[1];
			expect(key, `${file}: write storage.local.set({ [KEY]: … }) with const KEY = '…'`).toBeDefined();
			expect(stores, `${file}: give "${key}" its entry in options/sections/stores.ts`).toMatch(`\t${key}: {`);
		}
		if (file === DATABASE || !/\b(?:new PouchDB|createDatabase)\(/.test(code)) continue;
		const database = /= create\w+\('([\w-]+)'\)/.exec(text)?.[1];
		expect(stores, `${file}: give its database an entry in options/sections/stores.ts`).toMatch(
			`database: '${database}'`,
		);
	}
});
