import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const all: Record<string, { readonly message: string; readonly description?: string }> = messages;
const keys = Object.keys(all);

const source = readdirSync('src', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
	.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
	.join('\n');
const manifest = readFileSync('manifest.json', 'utf8');

/** Families: `kind_${name}_line` stands for every key of that shape. */
const families = [...source.matchAll(/`([a-z_]{3,})\$\{[^`]*?\}([a-z_]*)`/g)].map(
	([, start, end]) => new RegExp(`^${start}[a-z_]+${end}$`),
);
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

function isUsed(key: string): boolean {
	if (manifest.includes(`__MSG_${key}__`) || families.some((family) => family.test(key))) return true;
	return [key, stem(key)].some((name) => source.includes(`'${name}'`));
}

test('every text is used somewhere', () => {
	expect(
		keys.filter((key) => !isUsed(key)),
		'take these out of messages.json',
	).toEqual([]);
});

test('every text asked for by name is there', () => {
	const asked = [
		...[...source.matchAll(/getMessage\(\s*'([a-z_]+)'/g)].map(([, key]) => key!),
		...[...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!),
	];
	expect(asked.length).toBeGreaterThan(0);
	expect(
		asked.filter((key) => !(key in all)),
		'add these to messages.json',
	).toEqual([]);
});

test('what stands for $1 is explained to translators', () => {
	const dark = keys.filter((key) => /\$\d/.test(all[key]!.message) && !all[key]!.description);
	expect(
		// A number in a counted text needs no words.
		dark.filter((key) => stem(key) === key || /\$2/.test(all[key]!.message)),
		'add a description to these',
	).toEqual([]);
});

test('the store takes the name and the description', () => {
	expect(all.name?.message.length).toBeLessThanOrEqual(75);
	expect(all.description?.message.length).toBeLessThanOrEqual(132);
});
