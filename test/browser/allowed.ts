import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserName } from './driver.ts';

/**
 * A copy of the built extension that has these optional origins from the start; the caller removes it. No driver can
 * press the browser's own question, and what comes after it is the same when the manifest asks.
 */
export async function allowed(name: BrowserName, origins: readonly string[]): Promise<string> {
	const dist = await mkdtemp(join(tmpdir(), 'concilia-dist-'));
	await cp(resolve('dist', name), dist, { recursive: true });
	const path = join(dist, 'manifest.json');
	const manifest = JSON.parse(await readFile(path, 'utf8'));
	manifest.host_permissions.push(...origins);
	await writeFile(path, JSON.stringify(manifest));
	return dist;
}
