import './environment.ts';
import PouchDB from 'pouchdb-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readEntry } from '../../src/worker/entry.ts';
import { createLedger } from '../../src/worker/ledger.ts';
import { at, entry, WEDNESDAY } from './samples.ts';

vi.mock('../../src/browser.ts', () => ({ browser: {} }));

const someday = { kind: 'someday' } as const;
const kept = (when: Date) => ({ state: { name: 'kept', at: when.getTime() } }) as const;
const DAY = 24 * 60 * 60_000;

let ledger = createLedger('test');
let database = new PouchDB('test');
beforeEach(() => {
	ledger = createLedger('test');
	database = new PouchDB('test');
});
afterEach(() => new PouchDB('test').destroy());

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id.replace('pledge-', '')).sort();
const openIds = async () => ids((await ledger.open()).entries);
const allIds = async () => ids((await ledger.all()).entries);

describe('what is open', () => {
	test('is found, and not what is settled', async () => {
		await ledger.put([entry('a', someday), entry('b', someday, kept(WEDNESDAY)), entry('c', someday)]);
		expect(await openIds()).toEqual(['a', 'c']);
		await ledger.put([{ ...(await ledger.get('pledge-a'))!, ...kept(WEDNESDAY) }]);
		expect(await openIds()).toEqual(['c']);
		expect(await allIds()).toEqual(['a', 'b', 'c']);
	});

	test('comes back as it was put', async () => {
		const full = entry(
			'a',
			{ kind: 'moment', at: 5 },
			{ snoozedUntil: 1, maybeKeptAt: 2, replaces: 'x', replacedBy: 'y' },
		);
		await ledger.put([full]);
		expect((await ledger.open()).entries).toEqual([{ ...full, rev: expect.any(String) }]);
	});

	test('is found by another worker, and after documents came from elsewhere', async () => {
		await ledger.put([entry('a', someday)]);
		await ledger.open();
		await createLedger('test').put([entry('b', someday)]);
		expect(await openIds()).toEqual(['a', 'b']);
	});

	const spoil = async (change: object) => {
		const index = await database.get<object>('_local/open');
		await database.put({ ...index, ...change });
	};

	test.each([
		['lost', async () => database.remove(await database.get('_local/open'))],
		['nonsense', () => spoil({ open: 'all' })],
		['of another version', () => spoil({ version: 99 })],
		['of a worker that was killed before it wrote', () => spoil({ seq: 0, open: [] })],
	])('is found when the index is %s', async (_, happen) => {
		await ledger.put([entry('a', someday), entry('b', someday, kept(WEDNESDAY))]);
		await ledger.open();
		await happen();
		expect(await openIds()).toEqual(['a']);
	});

	test('costs the same to read however much is settled', async () => {
		const reads = async () => {
			const spies = [
				vi.spyOn(IDBObjectStore.prototype, 'get'),
				vi.spyOn(IDBObjectStore.prototype, 'openCursor'),
				vi.spyOn(IDBIndex.prototype, 'get'),
				vi.spyOn(IDBIndex.prototype, 'openCursor'),
				vi.spyOn(IDBCursor.prototype, 'continue'),
			];
			expect(await openIds()).toEqual(['a']);
			const sum = spies.reduce((total, spy) => total + spy.mock.calls.length, 0);
			vi.restoreAllMocks();
			return sum;
		};
		await ledger.put([entry('a', someday)]);
		await ledger.open();
		const alone = await reads();
		expect(alone).toBeGreaterThan(0);
		await ledger.put(Array.from({ length: 1200 }, (_, n) => entry(`old${n}`, someday, kept(WEDNESDAY))));
		await ledger.open();
		expect(await reads()).toBe(alone);
	});
});

describe('a document that makes no sense', () => {
	const corrupt = { _id: 'pledge-bad', schema: 1, text: 7 };

	test('is counted and kept, and hides nothing else', async () => {
		await database.put(corrupt);
		await ledger.put([entry('a', someday)]);
		expect(await ledger.open()).toMatchObject({ unreadable: 1, entries: [{ id: 'pledge-a' }] });
		expect(await ledger.all()).toMatchObject({ unreadable: 1, entries: [{ id: 'pledge-a' }] });
		expect(await ledger.get('pledge-bad')).toBeNull();
		expect(await ledger.documents()).toContainEqual(expect.objectContaining(corrupt));
	});

	test('is not counted any more once it is mended or gone', async () => {
		const { rev } = await database.put(corrupt);
		await ledger.open();
		const { rev: mended } = await database.put({ ...entry('bad', someday), ...corrupt, text: 'Mended.', _rev: rev });
		expect(await ledger.open()).toMatchObject({ unreadable: 0, entries: [{ id: 'pledge-bad' }] });
		await database.remove('pledge-bad', mended);
		expect(await ledger.open()).toMatchObject({ unreadable: 0, entries: [] });
	});

	test.each([
		['nothing', null],
		['a list', []],
		['of a later version', { ...entry('a', someday), _id: 'pledge-a', schema: 2 }],
		['without a state', { ...entry('a', someday), _id: 'pledge-a', schema: 1, state: undefined }],
		['settled at no time', { ...entry('a', someday), _id: 'pledge-a', schema: 1, state: { name: 'kept' } }],
		['due on no day', { ...entry('a', { kind: 'day', on: '2026-02-30' as never }), _id: 'pledge-a', schema: 1 }],
		['with a negative schema', { ...entry('a', someday), _id: 'pledge-a', schema: -1 }],
	])('is one that is %s', (_, stored) => {
		expect(readEntry(stored)).toBeNull();
	});
});

test('a document of the first schema is read, and written as one of this', async () => {
	const { home: _home, reminded: _reminded, id, ...first } = entry('a', someday);
	await database.put({ _id: id, ...first });
	const [found] = (await ledger.open()).entries;
	expect(found).toMatchObject({ id, home: null, reminded: [] });
	await ledger.put([found!]);
	expect(await database.get(id)).toMatchObject({ schema: 1 });
});

describe('storing', () => {
	test('what another has changed meanwhile is refused', async () => {
		await ledger.put([entry('a', someday)]);
		const old = (await ledger.get('pledge-a'))!;
		await ledger.put([{ ...old, customer: 'Ada' }]);
		await expect(ledger.put([{ ...old, customer: 'Eve' }])).rejects.toThrow(/conflict/);
		expect(await ledger.get('pledge-a')).toMatchObject({ customer: 'Ada' });
	});

	test('what was overwritten is really gone', async () => {
		await ledger.put([entry('a', someday, { text: 'A slip of the pen.' })]);
		const old = (await ledger.get('pledge-a'))!;
		await ledger.put([{ ...old, text: 'Better.' }]);
		await expect(database.get('pledge-a', { rev: old.rev! })).rejects.toMatchObject({ status: 404 });
	});
});

describe('a connection that was lost', () => {
	/** The connections that were used since. */
	const connections = new Set<IDBDatabase>();
	const watched = () => {
		const { transaction } = IDBDatabase.prototype;
		return vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...of) {
			connections.add(this);
			return transaction.apply(this, of);
		});
	};
	afterEach(() => {
		vi.restoreAllMocks();
		connections.clear();
	});

	test('is opened anew, for what reads and for what writes', async () => {
		watched();
		await ledger.put([entry('a', someday)]);
		for (const connection of connections) connection.close();
		expect(await Promise.all([openIds(), allIds()])).toEqual([['a'], ['a']]);
		for (const connection of connections) connection.close();
		await ledger.put([entry('b', someday)]);
		expect(await openIds()).toEqual(['a', 'b']);
	});

	test('by a write that was aborted, as on a full disk, loses that write at most', async () => {
		await ledger.put([entry('a', someday)]);
		let full = true;
		const { put } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...of) {
			const request = put.apply(this, of);
			if (full) this.transaction.abort();
			return request;
		});
		await expect(ledger.put([entry('b', someday)])).rejects.toThrow();
		full = false;
		await ledger.put([entry('c', someday)]);
		expect(await openIds()).toEqual(['a', 'c']);
	});
});

test('two who read at once, each with what has changed since, both find it', async () => {
	await ledger.put([entry('a', someday)]);
	const [mine, others] = await Promise.all([ledger.open(), createLedger('test').open()]);
	expect(ids(mine.entries)).toEqual(['a']);
	expect(ids(others.entries)).toEqual(['a']);
	await ledger.put([entry('b', someday)]);
	expect(await openIds()).toEqual(['a', 'b']);
});

describe('the sweep', () => {
	const sweep = (now = at(18, 12)) => ledger.sweep(now.getTime() - 7 * DAY, now);

	test('deletes what was settled long ago, and nothing else', async () => {
		await ledger.put([
			entry('open', someday, { madeAt: 0 }),
			entry('old', someday, kept(at(10))),
			entry('new', someday, kept(at(15))),
		]);
		await sweep();
		expect(await allIds()).toEqual(['new', 'open']);
	});

	test('goes on where it ended', async () => {
		await ledger.put([entry('a', someday, kept(at(10))), entry('b', someday, kept(at(11, 18)))]);
		await sweep();
		expect(await allIds()).toEqual(['b']);
		expect(await ledger.open()).toMatchObject({ sweptOn: '2026-11-18' });
		await ledger.put([entry('late', someday, kept(at(1)))]);
		await sweep(at(19, 12));
		expect(await allIds()).toEqual([]);
		expect(await ledger.open()).toMatchObject({ sweptOn: '2026-11-19' });
	});

	test('passes more than it reads in one go', async () => {
		await ledger.put(Array.from({ length: 1100 }, (_, n) => entry(`old${n}`, someday, kept(at(2)))));
		await ledger.put([entry('new', someday, kept(at(18)))]);
		await sweep();
		expect(await allIds()).toEqual(['new']);
	});

	test('is not stopped by a clock that was wrong', async () => {
		await ledger.put([entry('future', someday, kept(new Date(2031, 0, 1))), entry('old', someday, kept(at(2)))]);
		await sweep();
		expect(await allIds()).toEqual([]);
	});

	test('leaves what was settled while it was on its way', async () => {
		const noon = at(18, 12);
		await ledger.put([entry('just now', someday, kept(new Date(noon.getTime() + 1)))]);
		await sweep(noon);
		expect(await allIds()).toEqual(['just now']);
	});

	test('leaves unreadable documents where they are', async () => {
		await database.put({ _id: 'pledge-bad', state: { name: 'kept', at: 0 } });
		await sweep();
		expect(await ledger.open()).toMatchObject({ unreadable: 1 });
	});
});
