/**
 * How good the tone engine is: on our own drafts (data/tone.jsonl), and on the labelled text of a folder when one is
 * given. `--list` shows every miss and every false alarm.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/customer/reading.ts';
import type { Messages } from '../../src/text/conversation.ts';
import type { Hint, Kind, Need } from '../../src/tone/hint.ts';
import { createTone, type ToneResult } from '../../src/tone/index.ts';
import { english } from '../english.ts';

interface Row {
	readonly id: string;
	readonly draft: string;
	readonly messages?: readonly { readonly direction: 'in' | 'out'; readonly text: string }[];
	readonly complaint?: boolean;
	/** Absent: only `missing` is judged. */
	readonly hints?: readonly { readonly start: number; readonly end: number; readonly kind: Kind }[];
	readonly missing?: readonly Need[];
}

const DATA = 'test/evaluate/data';
const listed = process.argv.includes('--list');

const rows = <T>(file: string): T[] =>
	readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as T);

function analyse(draft: string, messages: Messages = [], complaint = false): ToneResult {
	const reading: Reading = { situation: 'other', likely: [], mood: complaint ? 'upset' : 'neutral', complaint };
	return createTone(english.tone)({ draft, messages, reading, level: 'normal', off: new Set() });
}

/** A found span is right when it and the marked one share at least half of the shorter. */
function overlaps(hint: Hint, gold: { start: number; end: number }): boolean {
	const shared = Math.min(hint.end, gold.end) - Math.max(hint.start, gold.start);
	return shared >= Math.min(hint.end - hint.start, gold.end - gold.start) / 2;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
const say = (name: string, value: string | number): void => console.log(`  ${name.padEnd(46)}${value}`);

function own(file: string): void {
	let [gold, caught, spans, rightSpans, rightKinds, fine, flagged, asked, answered] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
	let suggested = 0;
	for (const row of rows<Row>(join(DATA, file))) {
		const messages = (row.messages ?? []).map((message) => ({ ...message, at: null }));
		const result = analyse(row.draft, messages, row.complaint);
		if (row.missing) {
			asked++;
			if (row.missing.join() === result.missing.join()) answered++;
			else if (listed) console.log(`  MISSING ${row.id} want [${row.missing}] got [${result.missing}]: ${row.draft}`);
		}
		if (!row.hints) continue;
		suggested += result.hints.filter(({ suggestions }) => suggestions.length > 0).length;
		spans += result.hints.length;
		if (row.hints.length === 0) {
			fine++;
			if (result.hints.length > 0) flagged++;
		}
		for (const want of row.hints) {
			gold++;
			const hint = result.hints.find((one) => overlaps(one, want));
			if (hint) caught++;
			if (hint?.kind === want.kind) rightKinds++;
			else if (listed) {
				const got = hint ? `${hint.rule} “${hint.text}”` : 'nothing';
				console.log(`  ${hint ? 'KIND' : 'MISS'} ${want.kind} got ${got}: ${row.draft}`);
			}
		}
		for (const hint of result.hints) {
			if (row.hints.some((want) => overlaps(hint, want))) rightSpans++;
			else if (listed) console.log(`  FALSE ${hint.rule} “${hint.text}”: ${row.draft}`);
		}
	}
	console.log(`\n${file}: ${gold} marked spans, ${fine} courteous look-alikes`);
	say('recall', percent(caught, gold));
	say('span precision', percent(rightSpans, spans));
	say('kind, of those caught', percent(rightKinds, caught));
	say('look-alikes flagged, per 1,000', ((1000 * flagged) / Math.max(1, fine)).toFixed(1));
	say('hints with a suggestion', percent(suggested, spans));
	say('answer check exactly right', `${percent(answered, asked)} of ${asked}`);
}

interface Marked {
	readonly draft: string;
	readonly hurts: boolean;
	/** The one clause that hurts in a draft that is kind otherwise: only a hint on it counts as caught. */
	readonly barb?: string;
	/** The customer's last messages, where there are any. */
	readonly messages?: readonly string[];
}

/**
 * Drafts or sentences without spans: only whether anything is said. Twice: what the engine makes of the customer's messages
 * by itself, and as if they were known to complain.
 */
function marked(file: string): void {
	const all = rows<Marked>(join(DATA, file));
	const hurting = all.filter(({ hurts }) => hurts).length;
	console.log(`\n${file}: ${hurting} hurting, ${all.length - hurting} courteous`);
	for (const complaint of [false, true]) {
		const flagged = all.filter(({ draft, barb = draft, messages: said = [] }) => {
			const messages = said.map((text) => ({ direction: 'in' as const, text, at: null }));
			const [start, end] = [draft.indexOf(barb), draft.indexOf(barb) + barb.length];
			const { hints } = analyse(draft, messages, complaint || english.read(messages).complaint);
			return hints.some((hint) => hint.start < end && hint.end > start);
		});
		const caught = flagged.filter(({ hurts }) => hurts).length;
		say(`caught${complaint ? ' under a complaint' : ''}`, percent(caught, hurting));
		say(`courteous flagged${complaint ? ' under a complaint' : ''}`, flagged.length - caught);
	}
}

function real(folder: string, file: string): void {
	const texts = rows<{ text: string }>(join(folder, file)).map(({ text }) => text);
	const flagged = texts.flatMap((text) => analyse(text).hints.map((hint) => ({ hint, text })));
	const drafts = new Set(flagged.map(({ text }) => text)).size;
	const labels = texts.map((text) => analyse(text).tone.label);
	console.log(`\n${file}: ${texts.length} real agent messages`);
	say('flagged, per 1,000', ((1000 * drafts) / texts.length).toFixed(1));
	for (const label of ['defensive', 'neutral', 'courteous']) {
		say(`called ${label}`, percent(labels.filter((one) => one === label).length, texts.length));
	}
	if (listed) for (const { hint, text } of flagged) console.log(`  FLAG ${hint.rule} “${hint.text}”: ${text}`);
}

function rated(folder: string, file: string): void {
	const scored = rows<{ text: string; label: string }>(join(folder, file)).map(({ text, label }) => ({
		defensive: label === 'defensive',
		score: analyse(text).tone.score,
	}));
	const high = scored.filter(({ defensive }) => defensive).map(({ score }) => score);
	const low = scored.filter(({ defensive }) => !defensive).map(({ score }) => score);
	let wins = 0;
	for (const a of high) for (const b of low) wins += a > b ? 1 : a === b ? 0.5 : 0;
	console.log(`\n${file}: ${scored.length} rated texts (debate and bargaining: a stress test)`);
	say('AUC of the score', percent(wins, high.length * low.length));
}

/** Prints every figure; `folder` holds the labelled files that are not part of the project. */
export function run(folder?: string): void {
	console.log('TONE');
	own('tone.jsonl');
	marked('tone-unseen.jsonl');
	for (const seen of ['seen', 'blind']) {
		for (const genre of ['owners', 'practitioners', 'vendors', 'barbs']) marked(`drafts/${seen}-${genre}.jsonl`);
	}
	if (!folder) return;
	real(folder, 'agents-real-dev.jsonl');
	real(folder, 'agents-bitext-dev.jsonl');
	rated(folder, 'receptiveness.jsonl');
	rated(folder, 'offers-warm-tough.jsonl');
}
