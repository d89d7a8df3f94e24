/** What is in the packages: the things a reviewer of a store would look at first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from './driver.ts';

/** As little as the smallest of its kind, measured; every page of the site pays for it. */
const MOST_GZIPPED = 58 * 1024;

/** What runs in other people's pages. */
const FOR_PAGES = /^(?:src\/(?:page|sites)|language)\/[^/]*\.js$/;

describe.each(BROWSERS)('the build for %s', (name) => {
	const folder = join('dist', name);
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

	test.each<{ js: string[]; css?: string[] }>(manifest.content_scripts)('$js.0: small enough', ({ js, css }) => {
		expect(css).toBeUndefined();
		const scripts = js.map((file) => readFileSync(join(folder, file)));
		const sizes = scripts.map((script) => gzipSync(new Uint8Array(script), { level: 9 }).length);
		expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(MOST_GZIPPED);
	});

	test.each(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => FOR_PAGES.test(file)))(
		'%s is a classic script that makes no code and carries no examples',
		(file) => {
			const script = readFileSync(join(folder, file), 'utf8');
			expect(script).not.toMatch(/\bimport\s*\(|\bimport\.meta|\beval\s*\(|new Function\b/);
			expect(script).not.toMatch(/[{,](?:flags|allows):\[/);
		},
	);

	test('asks for no more than the README justifies', () => {
		expect(manifest.permissions).toEqual([
			'storage',
			'alarms',
			'notifications',
			'scripting',
			'contextMenus',
			'activeTab',
			// The same pane needs no permission in Firefox.
			...(name === 'chrome' ? ['sidePanel'] : []),
		]);
		expect(manifest.host_permissions).toEqual([
			'https://mail.google.com/*',
			'https://outlook.live.com/*',
			'https://outlook.office.com/*',
			'https://outlook.office365.com/*',
			'https://outlook.cloud.microsoft/*',
			'https://web.whatsapp.com/*',
			'https://www.instagram.com/*',
		]);
		const readme = readFileSync('README.md', 'utf8');
		for (const asked of [...manifest.permissions, ...manifest.host_permissions])
			expect(readme).toContain(`\`${asked}\``);
		expect(manifest.optional_permissions ?? []).toEqual([]);
		// One site at a time, when the person says so.
		expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
	});

	test('shows pages nothing of itself, and connects to nothing', () => {
		expect(manifest.web_accessible_resources).toBeUndefined();
		expect(manifest.externally_connectable).toBeUndefined();
		const policy: string = manifest.content_security_policy.extension_pages;
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("connect-src 'self'");
		// No page can show ours in a frame of its own and have it clicked.
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toMatch(/https?:|\*|unsafe/);
		for (const file of files.filter((one) => one.endsWith('.html'))) {
			expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/https?:\/\//);
		}
	});
});
