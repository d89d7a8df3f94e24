import type { Cue } from '../customer/cue.ts';
import type { Situation } from '../customer/reading.ts';

export const REGISTERS = ['chat', 'warm', 'formal'] as const;
export type Register = (typeof REGISTERS)[number];

/** The parts a conciliatory reply is made of, in the order they are said. */
export const BLOCKS = ['greeting', 'acknowledge', 'apology', 'fix', 'next-step', 'goodwill', 'close'] as const;
export type Block = (typeof BLOCKS)[number];

/** One part of a reply; the words may hold variables: `{customer}`, `{order}`, `{in 2 working days}`. */
export interface Part {
	readonly block: Block;
	readonly text: string;
	/** The words promise something the shop can be held to; sending them is recorded. */
	readonly promises?: true;
}

/** What must be heard in the customer's message for a reply to fit; the built-in ones say so. */
export interface Hears {
	/** It fits best where one of these is heard. */
	readonly for?: readonly Cue[];
	/** As `for`, and where none is heard it says what nobody spoke of. Empty: the agent comes with it, nobody asks for it. */
	readonly only?: readonly Cue[];
	/** Where one of these is heard it misses the point. */
	readonly not?: readonly Cue[];
}

/** A canned reply, in every register. */
export interface Reply extends Hears {
	/** `situation/name`, stable across versions. */
	readonly id: string;
	readonly situation: Situation;
	/** A few words for the list. */
	readonly title: string;
	readonly tags: readonly string[];
	readonly say: Readonly<Record<Register, readonly Part[]>>;
}
