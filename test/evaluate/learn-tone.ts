/**
 * Learns the tone's second opinion: `node scripts/run.mjs test/evaluate/learn-tone.ts`. No chance in it: the same data gives
 * the same weights. With `--held-out [FOLDER]` it writes nothing and says how it does on files it has not seen, five times over; with the
 * folder also at a bar that so many of its real agents' messages pass. With `--bars FILE…` it says what a higher or lower bar would do.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bars } from './bars.ts';
import {
	allSentences,
	among,
	hurts,
	learnHurts,
	learnKinds,
	type Sentence,
	scoreOf,
	sentencesOf,
	weightsFile,
} from './learned.ts';

const PARTS = 5;
const REAL_FLAGGED = [0.002, 0.005, 0.01];

const sentences = allSentences();
const all = `${sentences.filter(hurts).length} sentences that hurt, ${sentences.filter((one) => !hurts(one)).length} that do not`;

const [, , , how, ...rest] = process.argv;
if (how === '--held-out') heldOut(rest[0]);
else if (how === '--bars') bars(rest);
else {
	const text = weightsFile(sentences);
	writeFileSync('src/tone/learned/en/weights.ts', text);
	console.log(`${all}; ${(text.length / 1024).toFixed(1)} kB of weights`);
}

function heldOut(folder: string | undefined): void {
	const batches = [...new Set(sentences.map(({ batch }) => batch))];
	const real = folder ? textsIn(`${folder}/agents-real-dev.jsonl`).map(({ text }) => sentencesOf(text!)) : [];
	const unseen = textsIn('test/evaluate/data/tone-unseen.jsonl')
		.filter((one) => one.hurts)
		.map(({ draft }) => sentencesOf(draft!));
	const judged: { score: number; hurts: boolean }[] = [];
	const caught = new Map(REAL_FLAGGED.map((share) => [share, { held: 0, unseen: 0 }]));
	let [kinds, right] = [0, 0];
	for (let part = 0; part < PARTS; part++) {
		const away = new Set(batches.filter((_, nth) => nth % PARTS === part));
		const rest = sentences.filter(({ batch }) => !away.has(batch));
		const learned = learnHurts(rest);
		const knownIn = among(learned.weights);
		const byKind = Object.entries(learnKinds(rest, learned.weights));
		const held = sentences.filter(({ batch }) => away.has(batch));
		const scored = held.map((one) => ({ score: scoreOf(one, learned), hurts: hurts(one) }));
		judged.push(...scored);
		const harshest = (one: readonly Sentence[]): number => Math.max(...one.map((said) => scoreOf(said, learned)));
		const reals = real.map(harshest).sort((a, b) => b - a);
		const drafts = unseen.map(harshest);
		for (const [share, sums] of caught) {
			const bar = reals[Math.round(share * reals.length)] ?? Infinity;
			const harsh = scored.filter((one) => one.hurts);
			sums.held += harsh.filter(({ score }) => score > bar).length / harsh.length / PARTS;
			sums.unseen += drafts.filter((score) => score > bar).length / drafts.length / PARTS;
		}
		for (const one of held) {
			if (!hurts(one) || one.kind === 'hurts') continue;
			kinds++;
			const known = knownIn(one);
			const best = byKind
				.map(([kind, { bias, weights }]) => ({
					kind,
					score: known.reduce((sum, place) => sum + (weights.get(place) ?? 0), bias),
				}))
				.sort((a, b) => b.score - a.score)[0]!;
			if (best.kind === one.kind) right++;
		}
	}
	console.log(`${all}, in ${batches.length} files; judged by weights learned without their file`);
	const fine = judged.filter((one) => !one.hurts).sort((a, b) => b.score - a.score);
	const harsh = judged.filter((one) => one.hurts);
	for (const share of [0.005, 0.01, 0.02, 0.05]) {
		const bar = fine[Math.floor(fine.length * share)]!.score;
		const part = harsh.filter(({ score }) => score > bar).length / harsh.length;
		console.log(
			`  at ${(100 * share).toFixed(1)} % of the courteous: ${part.toFixed(3)} (score above ${bar.toFixed(2)})`,
		);
	}
	for (const [share, sums] of folder ? caught : []) {
		const figures = `${sums.held.toFixed(3)}, of tone-unseen ${sums.unseen.toFixed(3)}`;
		console.log(`  at ${1000 * share} in 1,000 real agents' messages: ${figures}`);
	}
	console.log(`  right kind: ${(right / kinds).toFixed(3)} of ${kinds}`);
}

function textsIn(file: string): { text?: string; draft?: string; hurts?: boolean }[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
}
