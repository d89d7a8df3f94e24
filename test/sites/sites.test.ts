// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { matches, type Site, siteFor, sites } from '../../src/sites/index.ts';

test('every site has an id and patterns of its own', () => {
	const ids = sites.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)]);
	const patterns = sites.flatMap((site) => site.matches);
	expect(patterns).toEqual([...new Set(patterns)]);
});

test('every site is in the manifest', () => {
	const granted = [
		...manifest.content_scripts[0]!.matches,
		...((manifest as Optional).optional_host_permissions ?? []),
	];
	const missing = sites.flatMap((site) => site.matches).filter((pattern) => !granted.includes(pattern));
	expect(missing.map((pattern) => `"${pattern}"`).join(',\n'), 'paste these into content_scripts.matches').toBe('');
});

interface Optional {
	readonly optional_host_permissions?: readonly string[];
}

describe('which site', () => {
	const site = (id: string, ...patterns: string[]) => ({ ...sites[0]!, id, matches: patterns }) satisfies Site;
	const wide = site('wide', 'https://*.example.com/*');
	const narrow = site('narrow', 'https://mail.example.com/inbox/*');

	test.each([
		['https://mail.example.com/inbox/3', 'narrow'],
		['https://mail.example.com/', 'wide'],
		['https://example.com/', 'wide'],
		['http://example.com/', undefined],
		['https://example.org/', undefined],
		['https://badexample.com/', undefined],
		['https://example.com.evil.test/', undefined],
		['about:blank', undefined],
	])('%s: %s', (url, id) => {
		expect(siteFor(url, [wide, narrow])?.id).toBe(id);
		expect(siteFor(url, [narrow, wide])?.id).toBe(id);
	});

	test('a pattern is no regular expression', () => {
		expect(matches('https://example.com/a.b?c=*', 'https://example.com/a.b?c=1')).toBe(true);
		expect(matches('https://example.com/a.b?c=*', 'https://example.com/aXb?c=1')).toBe(false);
	});
});
