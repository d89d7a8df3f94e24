import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { stripExamples } from './strip-examples.mjs';

/**
 * Bundles a TypeScript file for Node, with the bundler that builds the extension, so that what runs is what ships, and imports
 * it; packages stay outside the bundle. Gives what it exports.
 *
 * @param {string} file
 * @returns {Promise<Record<string, unknown>>}
 */
export async function bundledAndRun(file) {
	// Inside node_modules, so that the bundle finds the project's packages.
	const outDir = await mkdtemp(join('node_modules', '.run-'));
	try {
		await build({
			configFile: false,
			logLevel: 'error',
			plugins: [stripExamples()],
			publicDir: false,
			build: {
				ssr: file,
				outDir,
				emptyOutDir: false,
				minify: false,
				target: 'node20',
				rollupOptions: { output: { entryFileNames: 'main.mjs' } },
			},
		});
		return await import(pathToFileURL(join(outDir, 'main.mjs')).href);
	} finally {
		await rm(outDir, { recursive: true, force: true });
	}
}
