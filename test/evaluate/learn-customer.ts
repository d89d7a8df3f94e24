/**
 * Learns to read customers' messages: `node scripts/run.mjs test/evaluate/learn-customer.ts`. No chance in it: the same data gives
 * the same weights. With `--held-out` it writes nothing and says how it does on the messages of each file, learned from all others.
 */
import { writeFileSync } from 'node:fs';
import { spellings } from '../../src/customer/en/spelling.ts';
import { words as groups } from '../../src/customer/en/words.ts';
import { createRead } from '../../src/customer/read.ts';
import { isHurt, moodOf, written } from '../../src/customer/weights.ts';
import { allHeard, IN_EXAMPLES, learnedFile, learnFrom } from './customer-learned.ts';

const heard = allHeard();

if (process.argv.includes('--held-out')) heldOut();
else {
	const text = learnedFile(learnFrom(heard));
	writeFileSync('src/customer/en/learned.ts', text);
	console.log(`${heard.length} messages; ${(text.length / 1024).toFixed(1)} kB of weights`);
}

function heldOut(): void {
	for (const batch of new Set(heard.map((one) => one.batch))) {
		if (batch === IN_EXAMPLES) continue;
		const learned = written(learnFrom(heard.filter((one) => one.batch !== batch)));
		const read = createRead({ learned, groups, spellings });
		const away = heard.filter((one) => one.batch === batch);
		const found = away.map(({ messages }) => read(messages.map((text) => ({ direction: 'in', text, at: null }))));
		const share = (is: (nth: number) => boolean, of: (nth: number) => boolean = () => true): string => {
			const all = [...away.keys()].filter(of);
			return `${((100 * all.filter(is).length) / Math.max(1, all.length)).toFixed(1)} %`;
		};
		console.log(`${batch}: ${away.length} messages`);
		console.log(`  situation right              ${share((nth) => found[nth]!.situation === away[nth]!.situation)}`);
		console.log(`  among the likely             ${share((nth) => found[nth]!.likely.includes(away[nth]!.situation))}`);
		console.log(`  mood right                   ${share((nth) => found[nth]!.mood === moodOf(away[nth]!.feeling!))}`);
		const complains = (nth: number): boolean => isHurt(away[nth]!.feeling!);
		console.log(`  complaints heard             ${share((nth) => found[nth]!.complaint, complains)}`);
		console.log(
			`  others taken for complaints  ${share(
				(nth) => found[nth]!.complaint,
				(nth) => !complains(nth),
			)}`,
		);
	}
}
