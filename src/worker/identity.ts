import type { Made } from '../protocol.ts';

/** A short name for a text in which the text can't be read. */
export async function hash(text: string): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
	return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The start of the ids of every pledge of one sent message: the same message gives the same ids, whichever tab reports
 * it and however often.
 */
export async function messageId(sent: Pick<Made, 'site' | 'conversation' | 'message'>): Promise<string> {
	return `pledge-${await hash(JSON.stringify([sent.site, sent.conversation, sent.message]))}-`;
}

/** The id of the pledge that stands at this place in its message. */
export function pledgeId(message: string, index: number): string {
	return `${message}${String(index).padStart(3, '0')}`;
}
