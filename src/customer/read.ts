import type { Message, Messages } from '../text/conversation.ts';
import { words } from './en/words.ts';
import { type Evidence, type MoodEvidence, type SituationEvidence, WEIGHT } from './evidence.ts';
import { phrase } from './phrase.ts';
import { plain } from './plain.ts';
import type { Mood, Reading, Situation } from './reading.ts';

const situations = Object.values(
	import.meta.glob<SituationEvidence>('./en/situations/*.ts', { eager: true, import: 'default' }),
);
const moods = Object.values(import.meta.glob<MoodEvidence>('./en/moods/*.ts', { eager: true, import: 'default' }));

type Sign = readonly [pattern: RegExp, weight: number];

/** Patterns are made when first needed: a page without a chat pays nothing. */
function signsOf(says: Evidence): readonly Sign[] {
	return Object.entries(says).flatMap(([strength, phrases]) =>
		(phrases as readonly string[]).map((text): Sign => [phrase(text, words), WEIGHT[strength as keyof Evidence]]),
	);
}

let signs: {
	readonly situation: ReadonlyMap<Situation, readonly Sign[]>;
	readonly mood: ReadonlyMap<Mood, readonly Sign[]>;
};

function allSigns(): typeof signs {
	signs ??= {
		situation: new Map(situations.map((one) => [one.situation, signsOf(one.says)])),
		mood: new Map(moods.map((one) => [one.mood, signsOf(one.says)])),
	};
	return signs;
}

function weigh(text: string, found: readonly Sign[]): number {
	return found.reduce((sum, [pattern, weight]) => (pattern.test(text) ? sum + weight : sum), 0);
}

/** The customer's messages that count, each with how much: those not yet answered most, what came before less. */
function heard(messages: Messages): readonly (readonly [message: Message, weight: number])[] {
	const lastOut = messages.findLastIndex((message) => message.direction === 'out');
	const incoming = messages.flatMap((message, at) =>
		message.direction === 'in' ? [{ message, fresh: at > lastOut }] : [],
	);
	return incoming
		.slice(-6)
		.reverse()
		.map(({ message, fresh }, back) => [message, (fresh ? 1 : 0.5) * 0.75 ** back] as const);
}

/** Evidence weaker than this says nothing; a rival this far behind the first is no rival. */
const ENOUGH = 1;
const RIVAL = 0.2;

/** What the customer's last messages are about and how they feel. No message from them: `other`, `neutral`. */
export function read(messages: Messages): Reading {
	const said = heard(messages).map(([message, weight]) => [plain(message.text), weight, message.text] as const);
	const { situation, mood } = allSigns();

	const scored = [...situation]
		.map(([name, found]) => ({
			name,
			score: said.reduce((sum, [text, weight]) => sum + weight * weigh(text, found), 0),
		}))
		.filter(({ score }) => score >= ENOUGH)
		.sort((a, b) => b.score - a.score);
	const best = scored[0]?.score ?? 0;
	const likely = scored.filter(({ score }) => score >= best * RIVAL).map(({ name }) => name);
	const first = likely[0] ?? 'other';

	const usual = situations.find((one) => one.situation === first)?.mood ?? 'neutral';
	const feels = (name: Mood) =>
		said.reduce((sum, [text, weight]) => sum + weight * weigh(text, mood.get(name) ?? []), 0);
	const angry = feels('angry');
	const upset = feels('upset');
	const happy = feels('happy');
	let found: Mood = usual;
	if (angry >= 4) found = 'angry';
	else if (usual !== 'angry' && upset >= 4) found = 'upset';
	else if ((usual === 'neutral' || usual === 'happy') && happy >= 2.5 && happy > upset) found = 'happy';
	const complaint = (usual !== 'neutral' && usual !== 'happy') || found === 'angry' || found === 'upset';
	return { situation: first, likely, mood: found, complaint };
}
