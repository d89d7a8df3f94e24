import { bundledAndRun } from './bundled.mjs';

/** Modules that are run while building: what ships is the texts they export. */
const WORKED_OUT = /\/src\/[a-z]+-book\.ts$/;

/**
 * Ships what such a module gives instead of the module: what it takes to work it out is large, and no page needs it.
 *
 * @returns {import('vite').Plugin}
 */
export function workedOut() {
	return {
		name: 'worked-out',
		load: {
			filter: { id: WORKED_OUT },
			async handler(id) {
				const texts = Object.entries(await bundledAndRun(id));
				return texts.map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`).join('\n');
			},
		},
	};
}
