/** `npm run package`: two zips for the stores, the same bytes for the same source. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { run } from './steps.mjs';

/** The oldest time a zip can hold: a real one would make every packing different. */
const THEN = new Date(1980, 0, 1);

if (!run('node', 'scripts/build.mjs')) process.exit(1);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
mkdirSync('dist/packages', { recursive: true });
for (const browser of ['chrome', 'firefox']) {
	const folder = join('dist', browser);
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		// By code unit: the same order on every machine, whatever its language.
		.sort((a, b) => (a < b ? -1 : 1));
	const files = Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
	const zip = zipSync(files, { level: 9, mtime: THEN });
	const name = `dist/packages/concilia-${version}-${browser}.zip`;
	writeFileSync(name, zip);
	console.log(`${name}: ${paths.length} files, ${(zip.length / 1024).toFixed(0)} kB`);
}
