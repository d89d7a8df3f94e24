import 'fake-indexeddb/auto';

/** What an extension's worker has and Node 20 does not. Import it before anything that needs it. */

const queues = new Map<string, Promise<unknown>>();

const locks = {
	request<T>(name: string, work: () => Promise<T> | T): Promise<T> {
		const mine = (queues.get(name) ?? Promise.resolve()).then(work, work);
		queues.set(name, mine);
		return mine;
	},
};

Object.assign(globalThis, { self: globalThis });
Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'test', locks }, configurable: true });
