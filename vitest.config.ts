import { defineConfig } from 'vitest/config';

/** Two projects: `unit` needs only Node, `browser` needs both builds in dist/ and both browsers. */
export default defineConfig({
	define: { 'process.env.NODE_ENV': JSON.stringify('test') },
	test: {
		projects: [
			{
				test: { name: 'unit', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: ['test/browser/**'] },
			},
			{
				test: {
					name: 'browser',
					include: ['test/browser/**/*.test.ts'],
					// One browser at a time: two on two cores make each other late.
					fileParallelism: false,
					testTimeout: 60_000,
					hookTimeout: 90_000,
				},
			},
		],
	},
});
