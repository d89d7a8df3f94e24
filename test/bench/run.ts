import { run as analysis } from './analysis.ts';
import { run as ledger } from './ledger.ts';
import { run as search } from './search.ts';

await analysis();
await search();
await ledger();
