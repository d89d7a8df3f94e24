import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

/** Bundled, minified and gzipped, in kB: packages found in `folder`, or files of ours. What can't be bundled is NaN. */
export async function sizeOf(names: readonly string[], folder = resolve('.')): Promise<number> {
	const work = await mkdtemp(join(folder, 'node_modules', '.size-'));
	try {
		const plugin = async (file: string, name: string) =>
			((await import(/* @vite-ignore */ resolve(file))) as Record<string, () => Plugin>)[name]!();
		const entry = join(work, 'entry.js');
		const from = (name: string) => JSON.stringify(name.startsWith('.') ? resolve(folder, name) : name);
		await writeFile(entry, names.map((name, i) => `export * as part${i} from ${from(name)};`).join('\n'));
		await build({
			root: work,
			configFile: false,
			logLevel: 'silent',
			plugins: [
				await plugin('scripts/strip-examples.mjs', 'stripExamples'),
				await plugin('scripts/worked-out.mjs', 'workedOut'),
			],
			publicDir: false,
			build: {
				outDir: join(work, 'out'),
				minify: 'oxc',
				assetsInlineLimit: 0,
				lib: { entry, formats: ['es'], fileName: 'out' },
			},
		});
		let bytes = 0;
		for (const file of await readdir(join(work, 'out'), { recursive: true, withFileTypes: true })) {
			if (file.isFile())
				bytes += gzipSync(new Uint8Array(await readFile(join(file.parentPath, file.name))), { level: 9 }).length;
		}
		return bytes / 1000;
	} catch {
		return Number.NaN;
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}
