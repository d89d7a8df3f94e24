/** What is in the packages: the things a reviewer of a store would look at first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from './driver.ts';

/** As little as the smallest of its kind, measured; every page of the site pays for it. */
const MOST_GZIPPED = 58 * 1024;

describe.each(BROWSERS)('the build for %s', (name) => {
	const folder = join('dist', name);
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

	test('has one content script, small enough', () => {
		const [{ js, css }, ...more] = manifest.content_scripts;
		expect([js, css, more]).toEqual([['src/page/main.iife.js'], undefined, []]);
		const script = readFileSync(join(folder, js[0]));
		expect(gzipSync(new Uint8Array(script), { level: 9 }).length).toBeLessThanOrEqual(MOST_GZIPPED);
		expect(script.toString()).not.toMatch(/\bimport\s*\(|\beval\s*\(|new Function\b/);
	});

	test("ships none of the rules' examples", () => {
		expect(readFileSync(join(folder, 'src/page/main.iife.js'), 'utf8')).not.toMatch(/[{,](?:flags|allows):\[/);
	});

	test('asks for no more than the README justifies', () => {
		expect(manifest.permissions).toEqual(['storage', 'alarms', 'notifications', 'scripting']);
		expect(manifest.host_permissions).toEqual(['https://web.whatsapp.com/*']);
		const readme = readFileSync('README.md', 'utf8');
		for (const asked of [...manifest.permissions, ...manifest.host_permissions])
			expect(readme).toContain(`\`${asked}\``);
		expect(manifest.optional_permissions ?? []).toEqual([]);
	});

	test('shows pages nothing of itself, and connects to nothing', () => {
		expect(manifest.web_accessible_resources).toBeUndefined();
		const policy: string = manifest.content_security_policy.extension_pages;
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'self'");
		expect(policy).not.toMatch(/https?:|\*|unsafe/);
		for (const file of files.filter((one) => one.endsWith('.html'))) {
			expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/https?:\/\//);
		}
	});
});
