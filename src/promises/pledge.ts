import type { Span } from '../text/span.ts';
import type { Due } from './due.ts';

/** What is promised, in one word. */
export const PROMISED = ['refund', 'delivery', 'call', 'answer', 'quote', 'replacement', 'document', 'other'] as const;
export type Promised = (typeof PROMISED)[number];

/** A promise found in a text, with the promising clause's own span; when it falls due has not been read yet. */
export interface UndatedPledge extends Span {
	readonly text: string;
	readonly what: Promised;
}

export interface FoundPledge extends UndatedPledge {
	readonly due: Due;
}

interface Settled {
	/** Epoch milliseconds. */
	readonly at: number;
}

export type PledgeState =
	| { readonly name: 'open' }
	| ({ readonly name: 'kept' } & Settled)
	| ({ readonly name: 'dropped' } & Settled)
	| ({ readonly name: 'withdrawn' } & Settled);

/**
 * A promise the agent made and sent, as the ledger keeps it. Only the promising words, the due date, the site, the
 * customer's display name and the way back are stored: there is no field for more.
 */
export interface Pledge {
	/** Made from the site, the conversation and the sent message, so that one message can't be counted twice. */
	readonly id: string;
	readonly text: string;
	readonly what: Promised;
	readonly due: Due;
	readonly site: string;
	/** Stable within the site: which conversation. */
	readonly conversation: string;
	/** Display name; empty where the site does not show one. */
	readonly customer: string;
	/** A URL that opens the conversation, where the site has one. */
	readonly link: string | null;
	/** When the message was sent, epoch milliseconds. */
	readonly madeAt: number;
	readonly state: PledgeState;
	/** The reminder waits until then, epoch milliseconds; the due date never moves with it. */
	readonly snoozedUntil?: number;
	/** When a later message looked as if it kept this promise; to be asked about. Epoch milliseconds. */
	readonly maybeKeptAt?: number;
	/** The earlier promise that this one moved. */
	readonly replaces?: string;
	/** The later promise that this one was moved to; only a withdrawn one has it. */
	readonly replacedBy?: string;
}
