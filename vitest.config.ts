import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first: begun last, one of them would run alone at the end. */
const LONG = [
	...['week', 'any-order', 'patterns', 'engine', 'options', 'kill', 'undo', 'learned'],
	...['editors', 'whatsapp', 'around', 'replies', 'stories', 'outlook', 'strip', 'gmail', 'promises', 'picker'],
];

class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification) => {
			const at = LONG.indexOf(basename(moduleId, '.test.ts'));
			return at < 0 ? LONG.length : at;
		};
		return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
	}
}

/** Two projects: `unit` needs only Node, `browser` needs both builds in dist/ and both browsers. */
export default defineConfig({
	define: { 'process.env.NODE_ENV': JSON.stringify('test') },
	test: {
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
					exclude: ['test/browser/**'],
					// Left to itself it keeps one core free, of two.
					maxWorkers: '100%',
					// On a busy machine everything is slow; how fast it is, is for the bench.
					testTimeout: 240_000,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					// Browsers spend half their time waiting; with more of them on two cores they would be late.
					maxWorkers: 3,
					// Only what hangs takes so long: a story waits for conditions, and each of them has a limit of its own.
					testTimeout: 240_000,
					hookTimeout: 240_000,
				},
			},
		],
	},
});
