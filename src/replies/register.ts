import type { Channel } from '../text/conversation.ts';
import type { Register } from './reply.ts';

/** Where and how the conversation has gone so far. */
export interface Manners {
	readonly channel?: Channel | undefined;
	/** How the agent has written in it; null while there is too little to tell. */
	readonly said?: Register | null | undefined;
}

/**
 * The register to answer in: the one this conversation is in already, else the agent's own. A letter is not texted: where
 * the agent's own is chat, a mail is formal.
 */
export function registerFor(own: Register, { channel = 'chat', said = null }: Manners): Register {
	return said ?? (channel === 'mail' && own === 'chat' ? 'formal' : own);
}
