/** Runs one of our TypeScript programs in Node: `node scripts/run.mjs FILE [ARGUMENTS]`. */
import { bundledAndRun } from './bundled.mjs';

const [, , file] = process.argv;
if (!file) {
	console.error('usage: node scripts/run.mjs FILE [ARGUMENTS]');
	process.exit(2);
}
await bundledAndRun(file);
