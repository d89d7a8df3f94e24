/**
 * Learns the tone's second opinion: `node scripts/run.mjs test/evaluate/learn-tone.ts`. No chance in it: the same data gives
 * the same weights. With `--held-out` it writes nothing and says how it does on files it has not seen, five times over.
 */
import { writeFileSync } from 'node:fs';
import { GRAIN } from '../../src/tone/learned/table.ts';
import { allSentences, hurts, learnHurts, learnKinds, weightsFile } from './learned.ts';

const sentences = allSentences();
const all = `${sentences.filter(hurts).length} sentences that hurt, ${sentences.filter((one) => !hurts(one)).length} that do not`;

if (process.argv.includes('--held-out')) heldOut();
else {
	const text = weightsFile(sentences);
	writeFileSync('src/tone/learned/en/weights.ts', text);
	console.log(`${all}; ${(text.length / 1024).toFixed(1)} kB of weights`);
}

function heldOut(): void {
	const batches = [...new Set(sentences.map(({ batch }) => batch))];
	const judged: { score: number; hurts: boolean }[] = [];
	let [kinds, right] = [0, 0];
	for (let part = 0; part < 5; part++) {
		const away = new Set(batches.filter((_, nth) => nth % 5 === part));
		const rest = sentences.filter(({ batch }) => !away.has(batch));
		const { bias, weights } = learnHurts(rest);
		const byKind = Object.entries(learnKinds(rest));
		const score = (from: typeof weights, places: readonly number[]): number =>
			places.reduce((sum, place) => sum + (from.get(place) ?? 0), 0);
		for (const one of sentences.filter(({ batch }) => away.has(batch))) {
			judged.push({ score: (bias + score(weights, one.places)) * GRAIN, hurts: hurts(one) });
			if (!hurts(one) || one.kind === 'hurts') continue;
			kinds++;
			const best = byKind
				.map(([kind, learned]) => ({ kind, score: learned.bias + score(learned.weights, one.places) }))
				.sort((a, b) => b.score - a.score)[0]!;
			if (best.kind === one.kind) right++;
		}
	}
	const fine = judged.filter((one) => !one.hurts).sort((a, b) => b.score - a.score);
	const harsh = judged.filter((one) => one.hurts);
	console.log(`${all}, in ${batches.length} files; judged by weights learned without their file`);
	for (const share of [0.005, 0.01, 0.02, 0.05]) {
		const least = fine[Math.floor(fine.length * share)]!.score;
		const caught = harsh.filter(({ score }) => score > least).length / harsh.length;
		console.log(
			`  at ${(100 * share).toFixed(1)} % of the courteous: ${caught.toFixed(3)} caught (score above ${least.toFixed(2)})`,
		);
	}
	console.log(`  right kind: ${(right / kinds).toFixed(3)} of ${kinds}`);
}
