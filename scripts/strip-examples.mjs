import { parseAst } from 'vite';

/**
 * Rules carry their own examples (`flags`, `allows`) for the tests. This plugin leaves them out of what ships: the
 * examples are most of a rule's bytes, and no page needs them. The options show them: `blame.ts?examples` keeps its own.
 *
 * @returns {import('vite').Plugin}
 */
export function stripExamples() {
	return {
		name: 'strip-examples',
		transform: {
			filter: { id: /\/src\/(tone\/rules|customer\/en|promises\/en)\/.*\.ts$/ },
			handler(code) {
				let stripped = '';
				let from = 0;
				for (const [start, end] of examplesIn(parseAst(code, { lang: 'ts' }))) {
					stripped += code.slice(from, start);
					// The comma behind the property goes with it; the one before the next stays.
					from = end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);
				}
				return from === 0 ? null : { code: stripped + code.slice(from), map: null };
			},
		},
	};
}

/**
 * Where the examples stand, as offsets into the code, in order.
 *
 * @param {unknown} node
 * @returns {[number, number][]}
 */
function examplesIn(node) {
	if (Array.isArray(node)) return node.flatMap(examplesIn);
	if (typeof node !== 'object' || node === null) return [];
	const { type, start, end, key } = /** @type {any} */ (node);
	// What is taken out of an object by these names (a RegExp has flags) is no example.
	if (type === 'ObjectPattern') return [];
	if (type === 'Property' && ['flags', 'allows'].includes(key.name ?? key.value)) return [[start, end]];
	return Object.values(node).flatMap(examplesIn);
}
