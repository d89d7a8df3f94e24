import type { Reply } from './reply.ts';

const files = import.meta.glob<readonly Reply[]>('./library/en/*.ts', { eager: true, import: 'default' });

/** Every built-in reply, by file. */
export const library: readonly Reply[] = Object.values(files).flat();
