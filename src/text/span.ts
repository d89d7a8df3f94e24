/** A stretch of text by UTF-16 offsets: `start` is the first unit in it, `end` the first one after it. */
export interface Span {
	readonly start: number;
	readonly end: number;
}
