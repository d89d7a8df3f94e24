import { type Answers, ask, type Request, type toWorker, Unanswered } from '../protocol.ts';
import { isOrphaned } from './safely.ts';

/** Milliseconds before each further try: the worker may be stopped at any moment, and starts again when asked. */
const TRIES = [300, 1000, 3000, 10_000];

/** What may be said twice without harm: the same message, the same conversation, the same verdict. */
type Repeatable =
	| 'pledge/made'
	| 'pledge/withdraw'
	| 'pledge/reopen'
	| 'pledge/list'
	| 'pledge/maybe-kept'
	| 'pledge/closing'
	| 'letter/sent'
	| 'letter/undoable'
	| 'waiting/since'
	| 'waiting/over'
	| 'language/bring'
	| 'frame/tie'
	| 'reply/suggest';

/** Asks the worker, and again if need be. Rejects when nobody answered for a quarter of a minute, or ever will. */
export async function deliver<N extends Repeatable>(
	name: N & keyof typeof toWorker,
	request: Request<N>,
	signal: AbortSignal,
): Promise<Answers[N]> {
	const asking = ask as (name: N, request: Request<N>) => Promise<Answers[N]>;
	for (const wait of TRIES) {
		try {
			return await asking(name, request);
		} catch (error) {
			if (!(error instanceof Unanswered) || signal.aborted || isOrphaned()) throw error;
			await new Promise((resolve) => setTimeout(resolve, wait));
		}
	}
	return asking(name, request);
}
