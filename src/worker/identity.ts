import type { Made } from '../protocol.ts';

/**
 * The start of the ids of every pledge of one sent message: the same message gives the same ids, whichever tab reports
 * it and however often. Hashed, so that no name or number can be read in it.
 */
export async function messageId({ site, conversation, message }: Pick<Made, 'site' | 'conversation' | 'message'>) {
	const bytes = new TextEncoder().encode(JSON.stringify([site, conversation, message]));
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return `pledge-${[...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}-`;
}

/** The id of the pledge that stands at this place in its message. */
export function pledgeId(message: string, index: number): string {
	return `${message}${String(index).padStart(3, '0')}`;
}
