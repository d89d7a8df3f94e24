import type { Tone } from './hint.ts';

/** Where a draft with nothing in it stands: neither warm nor cold. */
const NEUTRAL = 0.35;
/** Beyond this many log odds, either way, nothing sounds harsher or kinder. */
const MOST = 3;

/**
 * The whole draft in one word. `harsh` are the strengths of what hurts, `kind` is how many kinds of courtesy are in it.
 * `harshest` is how the harshest sentence sounds, in log odds. Courtesy never talks a hard line away: it and the sound only order
 * drafts of the same label.
 */
export function toneOf(harsh: readonly number[], kind: number, harshest: number): Tone {
	const sound = Math.max(-MOST, Math.min(MOST, harshest)) / MOST;
	if (harsh.length > 0) {
		const calm = harsh.reduce((left, strength) => left * (1 - 0.8 * strength), 1);
		const score = 1 - 0.5 * calm - Math.min(kind, 4) * 0.02 + sound * 0.02;
		return { label: score - sound * 0.02 >= 0.6 ? 'defensive' : 'neutral', score: round(score) };
	}
	const score = NEUTRAL - Math.min(kind, 5) * 0.065 + sound * 0.15;
	return { label: kind >= 2 ? 'courteous' : 'neutral', score: round(score) };
}

const round = (score: number): number => Math.round(Math.min(1, Math.max(0, score)) * 1000) / 1000;
