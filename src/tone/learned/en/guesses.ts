import type { Kind } from '../../hint.ts';
import type { Guesses } from '../sound.ts';

/** What a harsh sentence of each kind does, and what to say in its place. */
export const GUESSES = {
	blame: {
		why: 'It may sound as if you are putting it on the customer.',
		suggestions: ['let’s see how we can put this right', 'let me see what I can do about it'],
	},
	argument: {
		why: 'It may sound as if you are defending yourself instead of helping.',
		suggestions: ['let me look into it for you', 'I’d like to put this right for you'],
	},
	disbelief: {
		why: 'It may sound as if you don’t believe them.',
		suggestions: ['could you tell me a little more, so that I can help?', 'I’d like to understand what happened'],
	},
	dismissal: {
		why: 'It may sound cold to someone who is upset.',
		suggestions: ['I understand, let me see what I can do', 'I’d like to put this right for you'],
	},
	'policy-wall': {
		why: 'It closes the door before saying what you can do.',
		suggestions: ['let me see what I can do for you', 'let me find a way that works for you'],
	},
	condescension: {
		why: 'It may sound as if you are talking down to them.',
		suggestions: ['let me see how I can help', 'I’m happy to go through it with you'],
	},
	'brush-off': {
		why: 'It may sound as if you are sending them away.',
		suggestions: ['let me find out for you', 'let me find the right person for you'],
	},
	resentment: {
		why: 'It may sound impatient to someone who is waiting for help.',
		suggestions: ['how can I help?', 'what can I do to put this right?'],
	},
	'non-apology': {
		why: 'It may sound as if you are not really sorry.',
		suggestions: ['I’m sorry about this', 'I’m sorry that we let you down'],
	},
	command: {
		why: 'It may sound like an order.',
		suggestions: ['let me see how I can help', 'could you help me with that when you have a moment?'],
	},
	rudeness: {
		why: 'It may hurt the person who reads it.',
		suggestions: ['let me see what I can do', 'I’d like to help you with this'],
	},
	curtness: {
		why: 'So short, it may sound cold.',
		suggestions: ['thank you for telling me, let me see what I can do', 'let me look into it for you'],
	},
} as const satisfies Guesses & Partial<Record<Kind, unknown>>;
