import type { Site } from '../../src/sites/index.ts';

// The practice chat is no place on the web: the page it is on starts it by itself.
const files = import.meta.glob<Site>(['../../src/sites/*.ts', '!../../src/sites/{index,site,practice}.ts'], {
	eager: true,
	import: 'default',
});

/** Every site on the web that we know. Each is built into a script of its own, so only tests have them all at once. */
export const sites: readonly Site[] = Object.values(files);
