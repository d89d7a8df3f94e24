import { runTyping } from './typing.ts';

await runTyping();
