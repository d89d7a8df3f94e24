/**
 * Runs one of our TypeScript programs in Node: `node scripts/run.mjs FILE [ARGUMENTS]`. The file is bundled first, by
 * the bundler that builds the extension, so that what is measured is what ships; packages stay outside the bundle.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { stripExamples } from './strip-examples.mjs';

const [, , file] = process.argv;
if (!file) {
	console.error('usage: node scripts/run.mjs FILE [ARGUMENTS]');
	process.exit(2);
}
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
	await import(pathToFileURL(join(outDir, 'main.mjs')).href);
} finally {
	await rm(outDir, { recursive: true, force: true });
}
