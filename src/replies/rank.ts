import type { Mood, Situation } from '../customer/reading.ts';
import type { Need } from '../tone/hint.ts';
import type { Block, Reply } from './reply.ts';

export interface RankQuery {
	readonly likely: readonly Situation[];
	readonly mood: Mood;
	readonly missing: readonly Need[];
	/** Ids the agent has used, with how often. */
	readonly used: Readonly<Record<string, number>>;
}

/** How much less each next likely situation counts, and each next reply of the same situation: the first few differ. */
const NEXT_SITUATION = 0.8;
const NEXT_REPLY = 0.6;
/** A situation nothing speaks for. */
const UNLIKELY = 0.02;

const ANSWERS: Readonly<Record<Exclude<Need, 'time'>, readonly Block[]>> = {
	apology: ['apology'],
	empathy: ['acknowledge', 'apology'],
	'next-step': ['fix', 'next-step'],
};

function answers(reply: Reply, need: Need): boolean {
	const parts = reply.say.warm;
	if (need === 'time') return parts.some((part) => /\{(?:date|today|tomorrow|in )/i.test(part.text));
	return parts.some((part) => ANSWERS[need].includes(part.block));
}

/** How well a reply fits within its situation; only compared, never shown. */
function fitness(reply: Reply, { mood, missing, used }: RankQuery): number {
	const blocks = new Set(reply.say.warm.map((part) => part.block));
	let fit = 1;
	fit += 0.5 * missing.filter((need) => answers(reply, need)).length;
	if (mood === 'angry' || mood === 'upset') {
		if (blocks.has('apology')) fit += 0.4;
		if (reply.tags.includes(mood)) fit += 0.6;
		if (mood === 'angry' && blocks.has('goodwill')) fit += 0.2;
	}
	if (mood === 'happy' && reply.tags.includes('happy')) fit += 0.6;
	return fit + 0.5 * Math.log2(1 + Math.max(0, Math.min(used[reply.id] ?? 0, 1000)));
}

/**
 * The replies that fit the conversation, best first: the best of each likely situation, then their seconds. Never empty
 * while `from` is not: what fits less comes later. The same input gives the same order.
 */
export function rank(from: readonly Reply[], query: RankQuery): readonly Reply[] {
	const likely = query.likely.length > 0 ? query.likely : (['other'] as const);
	const seen = new Map<Situation, number>();
	const scored = from
		.map((reply, at) => ({ reply, at, fit: fitness(reply, query) }))
		.sort((a, b) => b.fit - a.fit || a.at - b.at)
		.map(({ reply, at }) => {
			const nth = seen.get(reply.situation) ?? 0;
			seen.set(reply.situation, nth + 1);
			const place = likely.indexOf(reply.situation);
			const weight = place < 0 ? UNLIKELY : NEXT_SITUATION ** place;
			return { reply, at, score: weight * NEXT_REPLY ** nth, fits: place >= 0 };
		});
	return scored
		.sort((a, b) => Number(b.fits) - Number(a.fits) || b.score - a.score || a.at - b.at)
		.map(({ reply }) => reply);
}
