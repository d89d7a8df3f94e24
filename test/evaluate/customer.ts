import { existsSync, readFileSync } from 'node:fs';
import { MOODS, type Mood, SITUATIONS, type Situation } from '../../src/customer/reading.ts';
import type { Messages } from '../../src/text/conversation.ts';
import { english } from '../english.ts';

/** One labelled conversation. The mixed and the oblique have one label too: what a good agent would answer first. */
export interface CustomerCase {
	readonly id: string;
	readonly messages: readonly { readonly from: 'customer' | 'agent'; readonly text: string }[];
	readonly situation: Situation;
	readonly mood: Mood;
}

export interface CustomerScore {
	readonly cases: number;
	readonly situation: number;
	readonly top3: number;
	readonly mood: number;
	readonly wrong: readonly {
		readonly case: CustomerCase;
		readonly likely: readonly Situation[];
		readonly mood: Mood;
	}[];
}

/** From the project's folder: what runs is a bundle, which stands elsewhere. */
const OURS = 'test/evaluate/data';

/** The labelled conversations in `customer.jsonl` of a folder. */
export function customerCases(folder = OURS, file = 'customer.jsonl'): readonly CustomerCase[] {
	return readFileSync(`${folder}/${file}`, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as CustomerCase);
}

export const asMessages = (one: CustomerCase): Messages =>
	one.messages.map(({ from, text }) => ({ direction: from === 'customer' ? 'in' : 'out', text, at: null }));

/** Shares right, from 0 to 1. */
export function scoreCustomer(cases: readonly CustomerCase[]): CustomerScore {
	let situation = 0;
	let top3 = 0;
	let mood = 0;
	const wrong: CustomerScore['wrong'][number][] = [];
	for (const one of cases) {
		const found = english.read(asMessages(one));
		const named: readonly Situation[] = found.likely.length > 0 ? found.likely : ['other'];
		if (found.situation === one.situation) situation++;
		if (named.slice(0, 3).includes(one.situation)) top3++;
		if (found.mood === one.mood) mood++;
		if (found.situation !== one.situation || found.mood !== one.mood) {
			wrong.push({ case: one, likely: named, mood: found.mood });
		}
	}
	const cases_ = Math.max(1, cases.length);
	return { cases: cases.length, situation: situation / cases_, top3: top3 / cases_, mood: mood / cases_, wrong };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function print(name: string, cases: readonly CustomerCase[]): void {
	const { situation, top3, mood } = scoreCustomer(cases);
	console.log(`${name}: ${cases.length} conversations`);
	console.log(`  situation right   ${percent(situation)}   of ${SITUATIONS.length}`);
	console.log(`  right in top 3    ${percent(top3)}`);
	console.log(`  mood right        ${percent(mood)}   of ${MOODS.length}`);
}

/** Messages as customers really write them; `complains` where something has gone wrong for them. */
interface RealCase {
	readonly messages: readonly string[];
	readonly situation: Situation;
	readonly mood: Mood;
	readonly complains: boolean;
}

function printReal(name: string): void {
	const cases = readFileSync(`${OURS}/customers/${name}.jsonl`, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as RealCase);
	const read = cases.map((one) => ({
		one,
		found: english.read(one.messages.map((text) => ({ direction: 'in', text, at: null }))),
	}));
	const count = (holds: (it: (typeof read)[number]) => boolean) => read.filter(holds).length;
	const share = (holds: (it: (typeof read)[number]) => boolean) => percent(count(holds) / cases.length);
	console.log(`customers/${name}: ${cases.length} conversations`);
	console.log(`  situation right   ${share(({ one, found }) => found.situation === one.situation)}`);
	console.log(`  among the likely  ${share(({ one, found }) => found.likely.includes(one.situation))}`);
	console.log(`  mood right        ${share(({ one, found }) => found.mood === one.mood)}`);
	const complains = count(({ one }) => one.complains);
	console.log(`  complaints heard  ${count(({ one, found }) => one.complains && found.complaint)} of ${complains}`);
	console.log(
		`  taken for one     ${count(({ one, found }) => !one.complains && found.complaint)} of ${cases.length - complains}`,
	);
}

/**
 * Prints how many situations and moods are read right, on our labelled sets or on `customer.jsonl` in `folder`. Ours:
 * the main set, written before the reader learned anything; plain everyday messages, written after; and conversations of
 * several turns, which the reader was adjusted on and so flatter it; then four sets of messages as they are really written.
 */
export function run(folder?: string): void {
	if (folder && !existsSync(`${folder}/customer.jsonl`)) {
		console.log('no customer.jsonl there');
		return;
	}
	const cases = customerCases(folder);
	print('customer', cases);
	for (const name of SITUATIONS) {
		const own = scoreCustomer(cases.filter((one) => one.situation === name));
		if (own.cases > 0) console.log(`    ${name.padEnd(17)} ${percent(own.situation).padStart(7)}  of ${own.cases}`);
	}
	if (folder) return;
	print('everyday messages', customerCases(OURS, 'customer-everyday.jsonl'));
	print('several turns (adjusted on)', customerCases(OURS, 'customer-turns.jsonl'));
	for (const name of ['seen-africa', 'seen-desks', 'blind-mixed', 'blind-vendors', 'blind-short']) printReal(name);
}
