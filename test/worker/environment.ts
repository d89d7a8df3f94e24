import 'fake-indexeddb/auto';

/** What an extension's worker has and Node 20 does not. Import it before anything that needs it. */

const requests = new Set<Promise<unknown>>();
const last = new Map<string, Promise<unknown>>();

const locks = {
	request<T>(name: string, work: () => Promise<T> | T): Promise<T> {
		const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
		last.set(name, mine);
		requests.add(mine);
		const done = () => requests.delete(mine);
		mine.then(done, done);
		return mine;
	},
};

/** Nobody holds a lock or waits for one. */
export async function locksFree(): Promise<void> {
	while (requests.size > 0) await Promise.allSettled(requests);
}

Object.assign(globalThis, { self: globalThis });
Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'test', locks }, configurable: true });
