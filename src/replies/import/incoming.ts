import type { HousePhrase } from '../../tone/house.ts';
import type { OwnReply } from '../own.ts';

/** Why a file, or one entry of it, can't be taken. The page says it in words. */
export type Reason =
	| 'too-large'
	| 'binary'
	| 'workbook'
	| 'empty'
	| 'not-json'
	| 'not-yaml'
	| 'unknown'
	| 'newer'
	| 'too-many'
	| 'no-columns'
	| 'no-title'
	| 'no-text'
	| 'too-long'
	| 'picture'
	| 'pattern'
	| 'not-a-reply'
	| 'twice';

/** What could not be read: where (a line of the file, or which entry, both from 1) and why. */
export interface BadEntry {
	readonly at: number;
	readonly reason: Reason;
}

/** What a file holds. */
export interface Incoming {
	readonly replies: readonly OwnReply[];
	readonly phrases: readonly HousePhrase[];
	readonly bad: readonly BadEntry[];
	/** What `at` counts. */
	readonly counted: 'line' | 'entry';
}

/** Replies are words; a file beyond this, in bytes, is not a file of replies. */
export const LARGEST_FILE = 5_000_000;
export const MOST_REPLIES = 20_000;

/** Nothing can be taken from the file. */
export function refused(reason: Reason, at = 1): Incoming {
	return { replies: [], phrases: [], bad: [{ at, reason }], counted: 'line' };
}
