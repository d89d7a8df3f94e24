/** One message of an open chat or mail thread, as the site shows it. */
export interface Message {
	/** `in` came from the customer, `out` went out from the agent. */
	readonly direction: 'in' | 'out';
	readonly text: string;
	/** When it was sent, in epoch milliseconds; null where the page does not say (never guessed). */
	readonly at: number | null;
	/** Who wrote it, where the site says so (groups). */
	readonly author?: string;
}

/** The messages the agent can see, oldest first. May be empty. */
export type Messages = readonly Message[];

/** How people write to each other somewhere: short lines at once, or letters with a greeting and a close. */
export const CHANNELS = ['chat', 'mail'] as const;
export type Channel = (typeof CHANNELS)[number];
