/**
 * The full analysis of a draft after one more key, beside what others make, in one run: p50 and p99 in microseconds,
 * the ratio to ours, load and first call in milliseconds, size in kB gzipped (wink with its model, harper without its wasm).
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { english } from '../english.ts';
import { hostile } from '../tone/hostile.ts';
import { keystrokes } from './drafts.ts';
import { installPeers } from './install.ts';
import { sizeOf } from './size.ts';

const LENGTHS = [60, 300, 1200, 6000];
/** A slow peer gets fewer rounds: at most this long for each length. */
const PATIENCE_MS = 1500;
const ROUNDS = 3000;
const HOSTILE = 100_000;

type Read = (draft: string) => unknown;
interface Peers {
	readonly peers: Readonly<Record<string, { readonly packages: string[]; readonly open: () => Promise<Read> }>>;
}

/** Our analyser as a peer: everything the page asks for, in a running complaint. */
async function ours(): Promise<Read> {
	const { createAnalyser } = await import('../../src/analyse.ts');
	const { DEFAULT_CALENDAR } = await import('../../src/promises/calendar.ts');
	const analyse = createAnalyser(english);
	const messages = [{ direction: 'in', text: 'My order is three days late and nobody answers me', at: null }] as const;
	const rest = {
		messages,
		now: new Date(2026, 10, 18, 10, 30),
		calendar: DEFAULT_CALENDAR,
		level: 'normal',
		off: new Set<string>(),
	} as const;
	return (draft) => analyse({ draft, ...rest });
}

/** How long a new tone engine takes for a draft it has never seen, in milliseconds, so many times. */
async function firstReads(draft: string, times: number): Promise<number[]> {
	const taken: number[] = [];
	for (let time = 0; time < times; time++) {
		const read = await tone();
		const from = performance.now();
		read(draft);
		taken.push(performance.now() - from);
	}
	return taken;
}

/** The tone engine by itself. */
async function tone(): Promise<Read> {
	const { createTone } = await import('../../src/tone/index.ts');
	const check = createTone(english.tone);
	const reading = { situation: 'other', likely: [], mood: 'neutral', complaint: false } as const;
	return (draft) => check({ draft, messages: [], reading, level: 'normal', off: new Set() });
}

interface Figures {
	readonly p50: number;
	readonly p99: number;
}

async function measure(read: Read, length: number): Promise<Figures> {
	const drafts = keystrokes(length, ROUNDS);
	const times: number[] = [];
	const until = performance.now() + PATIENCE_MS;
	for (const draft of drafts) {
		const from = performance.now();
		const result = read(draft);
		if (result instanceof Promise) await result;
		times.push((performance.now() - from) * 1000);
		if (performance.now() > until) break;
	}
	// The first quarter warms the engine up.
	const sorted = times.slice(times.length >> 2).sort((a, b) => a - b);
	return { p50: sorted[sorted.length >> 1]!, p99: sorted[Math.floor(sorted.length * 0.99)]! };
}

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

export async function run(): Promise<void> {
	const folder = resolve('test/bench');
	installPeers(folder);
	const { peers } = (await import(/* @vite-ignore */ pathToFileURL(`${folder}/peers.mjs`).href)) as Peers;
	const candidates: [string, () => Promise<Read>, () => Promise<number>][] = [
		['Concilia, all of it', ours, () => sizeOf(['./src/analyse.ts', './src/english.ts'])],
		['Concilia, tone', tone, () => sizeOf(['./src/tone/index.ts', './src/english-book.ts'])],
		...Object.entries(peers).map(([name, { open, packages }]): [string, () => Promise<Read>, () => Promise<number>] => [
			name,
			open,
			() => sizeOf(packages, folder),
		]),
	];
	const baseline = new Map<number, number>();
	console.log(
		`${'one key, µs'.padEnd(30)}${LENGTHS.map((length) => `${length} chars`.padStart(24)).join('')}${'load ms'.padStart(10)}${'kB gz'.padStart(8)}`,
	);
	for (const [name, open, size] of candidates) {
		try {
			const from = performance.now();
			const read = await open();
			await read(keystrokes(60, 1)[0]!);
			const load = performance.now() - from;
			let line = name.padEnd(30);
			for (const length of LENGTHS) {
				const { p50, p99 } = await measure(read, length);
				if (!baseline.has(length)) baseline.set(length, p50);
				line += `${figure(p50)} / ${figure(p99)} (${figure(p50 / baseline.get(length)!)}×)`.padStart(24);
			}
			console.log(`${line}${load.toFixed(0).padStart(10)}${(await size()).toFixed(0).padStart(8)}`);
		} catch (error) {
			console.log(`${name.padEnd(30)}could not run: ${error}`);
		}
	}
	console.log('Each cell: p50 / p99 (p50 by ours). Only the last sentence differs from key to key.');
	let slowest = { name: '', ms: 0 };
	for (const [name, draft] of hostile(HOSTILE)) {
		const ms = Math.min(...(await firstReads(draft, 3)));
		if (ms > slowest.ms) slowest = { name, ms };
	}
	console.log(
		`${HOSTILE} hostile characters, read for the first time: tone takes ${slowest.ms.toFixed(0)} ms at most (${slowest.name}); aim 150`,
	);
}
