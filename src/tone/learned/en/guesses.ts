import type { Guesses } from '../sound.ts';

/** By kind: what such a sentence does, and what to say in its place. */
export const GUESSES = {
	blame: {
		id: 'blame/sounds-like',
		kind: 'blame',
		rule: {
			why: 'It may sound as if you are putting it on the customer.',
			suggestions: ['let’s see how we can put this right', 'let me see what I can do about it'],
		},
	},
	disbelief: {
		id: 'disbelief/sounds-like',
		kind: 'disbelief',
		rule: {
			why: 'The question may sound as if you don’t believe them.',
			suggestions: ['could you tell me a little more, so that I can help?', 'I’d like to understand what happened.'],
		},
	},
	resentment: {
		id: 'resentment/sounds-like',
		kind: 'resentment',
		rule: {
			why: 'It may sound impatient to someone who is waiting for help.',
			suggestions: ['how can I help?', 'what can I do to put this right?'],
		},
	},
	argument: {
		id: 'argument/sounds-like',
		kind: 'argument',
		rule: {
			why: 'It may sound as if you are defending yourself instead of helping.',
			suggestions: ['let me look into it and come back to you today', 'I’d like to put this right for you'],
		},
	},
	dismissal: {
		id: 'dismissal/sounds-like',
		kind: 'dismissal',
		rule: {
			why: 'It may sound cold to someone who is upset.',
			suggestions: ['I understand, let me see what I can do', 'I’d like to put this right for you'],
		},
	},
} as const satisfies Guesses;
