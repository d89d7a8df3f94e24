/**
 * Learns the tone's second opinion: `node scripts/run.mjs test/evaluate/learn-tone.ts`. From our own sentences only
 * (data/tone-learn.jsonl and the reply library); the same data gives the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { library } from '../../src/replies/index.ts';
import { plain } from '../../src/text/plain.ts';
import { sentences } from '../../src/text/sentences.ts';
import { featuresOf, GRAIN } from '../../src/tone/learned/features.ts';
import { learn } from '../../src/tone/learned/learn.ts';
import { english } from '../english.ts';

/** How strongly weights are held near zero, and how many of them are kept: the heaviest. */
const HOLD = 0.3;
const MOST = 2200;

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));
const examples = [
	...readFileSync('test/evaluate/data/tone-learn.jsonl', 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as { text: string; hurts: boolean }),
	// What we suggest must never sound harsh to us.
	...english.tone.entries.flatMap(({ rule }) =>
		rule.suggestions.flatMap((text) => cut(text).flatMap((one) => Array(3).fill({ text: one, hurts: false }))),
	),
	...library.flatMap(({ say }) =>
		Object.values(say).flatMap((parts) =>
			parts.flatMap(({ text }) => cut(text).map((one) => ({ text: one, hurts: false }))),
		),
	),
];

const { bias, weights } = learn(
	examples.map(({ text, hurts }) => ({ features: featuresOf(plain(text, english.tone.misspelt)), hurts })),
	HOLD,
);
const kept = [...weights].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, MOST);
const byWeight = new Map<number, string[]>();
for (const [name, weight] of kept) {
	const whole = Math.round(weight / GRAIN);
	if (whole !== 0) byWeight.set(whole, [...(byWeight.get(whole) ?? []), name]);
}
const lines = [...byWeight].sort(([a], [b]) => b - a).map(([whole, names]) => `${whole}\t${names.sort().join('|')}`);
writeFileSync(
	'src/tone/learned/en/weights.ts',
	`/** Made by test/evaluate/learn-tone.ts: what a feature adds, in tenths, and the features that add it. */
export const BIAS = ${Math.round(bias / GRAIN)};
export const WEIGHTS = \`${lines.join('\n')}\`;
`,
);
console.log(`${examples.length} sentences, ${kept.length} weights kept of ${weights.size}`);
