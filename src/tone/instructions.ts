/**
 * What a pattern is made into (assemble.ts) and run as (matcher.ts): whole numbers in one flat array, an instruction and what
 * it needs. Places to go on from are counted from the pattern's first instruction.
 */

/** `WORD word`: this word. */
export const WORD = 0;
/** `ANY set`: a word of this set. */
export const ANY = 1;
/** `ENDING nth`: a word with this ending. */
export const ENDING = 2;
/** `FILLED`: from here on as it is, or else behind a filler. */
export const FILLED = 3;
/** `OR place`: what follows, or else what is there. */
export const OR = 4;
/** `GO place`. */
export const GO = 5;
/** `GAP most reach`: what follows, here or up to so many words further on. */
export const GAP = 6;
/** `MARK` and `MARKED`: what is between is underlined. */
export const MARK = 7;
export const MARKED = 8;
/** `NOT place`: not what follows up to there, with a filler before it or without. */
export const NOT = 9;
/** `NOT_BEHIND place`: not that, ending here. */
export const NOT_BEHIND = 10;
/** `HERE`: the end of what is looked for behind a place. */
export const HERE = 11;
/** The start of a clause, the end of the sentence, a break in the flow. */
export const START = 12;
export const END = 13;
export const BREAK = 14;
/** All of it is there. */
export const YES = 15;

/** How far a gap reaches: to a break in the flow, up to and over one, or across any. */
export const [WITHIN, TO_BREAK, ACROSS] = [0, 1, 2];

/** Where a set is asked for that there is none of. */
export const NO_SET = 0xffff;

/** What a word is to a sentence, one bit each; see `Grammar`. */
export const [FILLER, LEAD, JOIN] = [1, 2, 4];
