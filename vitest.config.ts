import { defineConfig } from 'vitest/config';

/** Two projects: `unit` needs only Node, `browser` needs both builds in dist/ and both browsers. */
export default defineConfig({
	define: { 'process.env.NODE_ENV': JSON.stringify('test') },
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
					exclude: ['test/browser/**'],
					// On a busy machine everything is slow; how fast it is, is for the bench.
					testTimeout: 30_000,
				},
			},
			{
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					// Two browsers on two cores: more would make each other late.
					maxWorkers: 2,
					testTimeout: 60_000,
					hookTimeout: 90_000,
				},
			},
		],
	},
});
