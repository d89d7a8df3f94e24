import { run } from './analysis.ts';

await run();
