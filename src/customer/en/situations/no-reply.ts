import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'no-reply',
	mood: 'upset',
	says: {
		sure: [
			'{not} .. {answer}',
			'ignor*',
			'{contact} ... {not} .. {answer}',
			'left|leave|leaving .. on read|seen',
			'no one|nobody .. {answer}|cares|talking',
			'is|are .. anyone|anybody|someone|you there',
			'blue tick*',
			'ghost*',
			'{contact} .. since ... {not}|{answer}',
			'talking|speaking to myself|a wall',
			'hello hello',
		],
		likely: [
			'# times|messages|calls|emails',
			'several|many|multiple times|messages|calls',
			'you .. online',
			'seen my message',
			'anyone|anybody|somebody .. there|here|home',
			'{answer} me|my',
			'silent|silence',
			'no response|reply|answer',
			'you there ?',
		],
		hint: ['hello ?', '{answer}', '{contact} you'],
	},
	flags: ['I have been messaging since morning and nobody answers.', 'Why are you ignoring me?', 'Is anyone there?'],
	allows: ['Hello, is this still available?', 'Thanks for the quick reply!'],
} satisfies SituationEvidence;
