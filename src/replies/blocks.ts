/**
 * Putting a reply together: adding, dropping and swapping its parts, one at a time. Parts keep the order in which a
 * conciliatory reply is said, whatever is done to them.
 */
import type { Situation } from '../customer/reading.ts';
import { LOOSE } from './en/loose.ts';
import { BLOCKS, type Block, type Part, type Register, type Reply } from './reply.ts';

/** For each block what may be said there, unfilled. */
export type Choices = Readonly<Record<Block, readonly Part[]>>;

/** In these somebody is put out, and is met with understanding before anything else. */
const COMPLAINTS: ReadonlySet<Situation> = new Set([
	'late-delivery',
	'wrong-item',
	'damaged-item',
	'missing-item',
	'refund',
	'exchange-or-size',
	'payment-problem',
	'no-reply',
	'rude-treatment',
	'broken-promise',
]);

/** Whether somebody who writes about this is put out. */
export const isComplaint = (situation: Situation): boolean => COMPLAINTS.has(situation);

/** What only the situation can say; the other blocks are said with words that stand anywhere. */
const OF_SITUATION: readonly Block[] = ['acknowledge', 'fix'];

/**
 * What may be said for each block in this situation and register: words that stand in any reply, and for what is put
 * right, what the replies for this situation say.
 */
export function choicesFor(from: readonly Reply[], situation: Situation, register: Register): Choices {
	const peers = from.filter((reply) => reply.situation === situation).flatMap((reply) => reply.say[register]);
	const told = isComplaint(situation) ? 'complaint' : 'calm';
	const choices = BLOCKS.map((block) => {
		const loose = LOOSE[register].filter((one) => one.part.block === block && (!one.when || one.when === told));
		const own = OF_SITUATION.includes(block) ? peers.filter((part) => part.block === block && !isOpen(part)) : [];
		return [block, unlike([...loose.map(({ part }) => part), ...own])] as const;
	});
	return Object.fromEntries(choices) as Record<Block, Part[]>;
}

/** It leaves the saying to the person: it is the start of something, not a part by itself. */
const isOpen = ({ text }: Part) => text.includes('{cursor}');

/** Each wording once. */
function unlike(parts: readonly Part[]): readonly Part[] {
	return [...new Map(parts.map((part) => [part.text, part])).values()];
}

/** Understanding and apology are said in either order: an apology finds its place as understanding does. */
const placeOf = (block: Block) => BLOCKS.indexOf(block === 'apology' ? 'acknowledge' : block);

/** The parts with one more, behind those that are said before it. */
export function withPart(parts: readonly Part[], part: Part): readonly Part[] {
	const next = parts.findIndex(({ block }) => placeOf(block) > placeOf(part.block));
	return next < 0 ? [...parts, part] : parts.toSpliced(next, 0, part);
}

/** The parts without the one at this place; the last one left stays. */
export function withoutPart(parts: readonly Part[], at: number): readonly Part[] {
	return parts.length > 1 ? parts.toSpliced(at, 1) : parts;
}

/** The parts with another in the place of one of the same block. */
export function withSwapped(parts: readonly Part[], at: number, part: Part): readonly Part[] {
	return parts[at]?.block === part.block ? parts.with(at, part) : parts;
}

/** The blocks that are not said, of those something can be said for; in the order they are said. */
export function blocksLeft(parts: readonly Part[], choices: Choices): readonly Block[] {
	return BLOCKS.filter((block) => choices[block].length > 0 && !parts.some((part) => part.block === block));
}

/** What else can be said in the place of a part: not what is said anywhere in the reply already. */
export function othersFor(parts: readonly Part[], at: number, choices: Choices): readonly Part[] {
	const part = parts[at];
	return part ? choices[part.block].filter(({ text }) => parts.every((said) => said.text !== text)) : [];
}
