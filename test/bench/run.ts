import { run as analysis } from './analysis.ts';
import { run as ledger } from './ledger.ts';
import { run as popup } from './popup.ts';
import { run as search } from './search.ts';
import { run as typing } from './typing.ts';

const ALL = { analysis, search, ledger, popup, typing };

// `npm run bench -- typing` runs one alone; they disturb each other less than they disturb themselves.
const named = process.argv.slice(3);
for (const [name, run] of Object.entries(ALL)) {
	if (named.length === 0 || named.includes(name)) await run();
}
