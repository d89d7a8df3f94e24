import type { Rules } from '../tone/rule.ts';

/** Every rule file by its path. What ships leaves the examples out; asked for like this they stay. */
export const RULE_FILES = import.meta.glob<Rules>('../tone/rules/en/**/*.ts', {
	query: '?examples',
	import: 'default',
	eager: true,
});
