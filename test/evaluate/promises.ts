import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Calendar, DEFAULT_CALENDAR } from '../../src/promises/calendar.ts';
import { type Due, deadline } from '../../src/promises/due.ts';
import { detect, keeps, parseDue } from '../../src/promises/index.ts';

/**
 * Promises, due dates and kept promises, measured on our own committed messages and, where a folder is given, on its
 * promise-dev.jsonl and due-dev.jsonl. How they were labelled stands in PROMISES.md.
 */

interface Labelled {
	readonly id: string;
	readonly text: string;
	/** Local time; the usual one where it is left out. */
	readonly now?: string;
	readonly pledges: readonly {
		readonly start: number;
		readonly end: number;
		readonly what: string;
		readonly due: string | null;
		/** Due by feel ("in a minute"): its date is not judged. */
		readonly loose?: true;
	}[];
}

interface Pair {
	readonly pledge: string;
	readonly later: string;
	readonly kept: boolean;
}

const NOW = '2026-11-18T10:30:00';
const SECOND = 1000;

const rows = <Row>(file: string): Row[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Row);

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** Right, falsely found and missed, with the usual three figures. */
class Count {
	right = 0;
	extra = 0;
	missed = 0;
	get f1(): number {
		return (2 * this.right) / Math.max(2 * this.right + this.extra + this.missed, 1);
	}
	toString(): string {
		const precision = this.right / Math.max(this.right + this.extra, 1);
		const recall = this.right / Math.max(this.right + this.missed, 1);
		return `F1 ${this.f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`;
	}
}

type Range = { readonly start: number; readonly end: number };

/** How much of two spans is the same: 0 to 1. */
function overlap(a: Range, b: Range): number {
	const same = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	return same <= 0 ? 0 : same / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const isDue = (due: Due | null, expected: string | null): boolean => {
	const at = due && deadline(due);
	return expected === null ? at === null : at !== null && Math.abs(at - new Date(expected).getTime()) <= SECOND;
};

/** Spans match from an overlap of `least` on; due dates are judged on matched promises only. */
export function measureMessages(messages: readonly Labelled[], say?: (line: string) => void, least = 0.5) {
	const spans = new Count();
	let dated = 0;
	let dueRight = 0;
	let whatRight = 0;
	let alarmed = 0;
	for (const { id, text, now = NOW, pledges } of messages) {
		const left = new Set(pledges);
		const all = detect(text, new Date(now), DEFAULT_CALENDAR);
		if (pledges.length === 0 && all.length > 0) alarmed++;
		for (const found of all) {
			const match = [...left].find((pledge) => overlap(pledge, found) >= least);
			if (!match) {
				spans.extra++;
				say?.(`extra   ${id}: ${found.text} [in: ${text}]`);
				continue;
			}
			left.delete(match);
			spans.right++;
			if (!match.loose) dated++;
			if (!match.loose && isDue(found.due, match.due)) dueRight++;
			else if (!match.loose) say?.(`due     ${id}: ${found.text} → ${JSON.stringify(found.due)}, not ${match.due}`);
			if (found.what === match.what) whatRight++;
			else say?.(`what    ${id}: ${found.text} → ${found.what}, not ${match.what}`);
		}
		spans.missed += left.size;
		for (const missed of left) say?.(`missed  ${id}: ${text.slice(missed.start, missed.end)} [in: ${text}]`);
	}
	return { spans, dated, dueRight, whatRight, alarmed };
}

export function measureKept(pairs: readonly Pair[], say?: (line: string) => void): { sure: Count; offered: Count } {
	const sure = new Count();
	const offered = new Count();
	for (const { pledge, later, kept } of pairs) {
		const found = keeps({ text: pledge }, later);
		for (const [count, isFound] of [
			[sure, found === 'yes'],
			[offered, found !== 'no'],
		] as const) {
			if (isFound && kept) count.right++;
			else if (isFound) count.extra++;
			else if (kept) count.missed++;
		}
		if ((found !== 'no') !== kept) say?.(`kept    ${pledge} | ${later} → ${found}, not ${kept}`);
	}
	return { sure, offered };
}

function printMessages(name: string, messages: readonly Labelled[], say?: (line: string) => void): void {
	const { spans, dated, dueRight, whatRight, alarmed } = measureMessages(messages, say);
	const without = messages.filter(({ pledges }) => pledges.length === 0).length;
	console.log(`${name}: ${messages.length} messages, ${without} without a promise, ${alarmed} of them taken for one`);
	console.log(`  promises  ${spans}`);
	console.log(`  touching  ${measureMessages(messages, undefined, 0.01).spans}`);
	console.log(`  due       ${percent(dueRight, dated)} of matched; what ${percent(whatRight, spans.right)}`);
}

function printKept(name: string, pairs: readonly Pair[], say?: (line: string) => void): void {
	const { sure, offered } = measureKept(pairs, say);
	console.log(
		`${name}: ${pairs.length} pairs\n  kept, offered (yes or maybe)  ${offered}\n  kept, sure (yes)              ${sure}`,
	);
}

/** One sentence a row: a promise is in it or not. "micro" (let me check) is scored with and without. */
function printSentences(file: string, say?: (line: string) => void): void {
	const all = rows<{ text: string; label: string; kind: string; borderline: boolean }>(file);
	const score = (name: string, some: typeof all) => {
		const count = new Count();
		for (const { text, label } of some) {
			const isFound = detect(text, new Date(NOW), DEFAULT_CALENDAR).length > 0;
			if (isFound && label === 'promise') count.right++;
			else if (isFound) count.extra++;
			else if (label === 'promise') count.missed++;
			if (isFound !== (label === 'promise')) say?.(`${isFound ? 'extra ' : 'missed'}  ${text}`);
		}
		console.log(`  ${name.padEnd(18)} ${some.length} rows  ${count}`);
	};
	console.log(file);
	score('all', all);
	say = undefined;
	score(
		'without micro',
		all.filter(({ kind }) => kind !== 'micro'),
	);
	score(
		'clear ones',
		all.filter(({ borderline }) => !borderline),
	);
}

/** A due date is acceptable anywhere from `due_start` to `due_end`, as the data says; exact is its end. */
function printDue(file: string, say?: (line: string) => void): void {
	const all = rows<{ text: string; reference: string; due_start: string | null; due_end: string | null }>(file);
	// The rows come from American suites.
	const calendar: Calendar = { ...DEFAULT_CALENDAR, dateOrder: 'month-day' };
	let acceptable = 0;
	let exact = 0;
	for (const { text, reference, due_start, due_end } of all) {
		const due = parseDue(text, new Date(reference), calendar);
		const at = due && deadline(due);
		if (isDue(due, due_end)) exact++;
		const isIn =
			due_end === null || due_start === null
				? at === null
				: at !== null && at >= new Date(due_start).getTime() - SECOND && at <= new Date(due_end).getTime() + SECOND;
		if (isIn) acceptable++;
		else say?.(`due     ${text} (${reference}) → ${JSON.stringify(due)}, not ${due_end}`);
	}
	console.log(
		`${file}: ${all.length} rows\n  acceptable ${percent(acceptable, all.length)}, exact end ${percent(exact, all.length)}`,
	);
}

/** Prints every measure; with `SHOW=1` in the environment also every miss. */
export function run(folder?: string): void {
	const say = process.env.SHOW ? (line: string) => console.log(`    ${line}`) : undefined;
	const data = join('test', 'evaluate', 'data');
	printMessages('own messages', rows(join(data, 'promises.jsonl')), say);
	if (existsSync(join(data, 'promises-fresh.jsonl')))
		printMessages('own messages, fresh', rows(join(data, 'promises-fresh.jsonl')), say);
	printKept('own pairs', rows(join(data, 'promises-kept.jsonl')), say);
	for (const file of readdirSync(join(data, 'promises')).sort()) {
		// A miss in a blind set is never shown: a set somebody learned from is blind no longer.
		const shown = file.startsWith('blind') ? undefined : say;
		const name = file.replace('.jsonl', '').replaceAll('-', ' ');
		if (name.endsWith('kept')) printKept(name, rows(join(data, 'promises', file)), shown);
		else printMessages(name, rows(join(data, 'promises', file)), shown);
	}
	if (!folder) return;
	const promiseDev = join(folder, 'promise-dev.jsonl');
	const dueDev = join(folder, 'due-dev.jsonl');
	if (existsSync(promiseDev)) printSentences(promiseDev, say);
	if (existsSync(dueDev)) printDue(dueDev, say);
}
