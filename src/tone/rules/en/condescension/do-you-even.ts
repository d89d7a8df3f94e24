import type { Rules } from '../../../rule.ts';

const SMALL = 'It talks down to the customer.';

/** Whether the customer knows, has tried or could understand: asked to make them small. */
export default [
	{
		name: 'do-you-even',
		find: [
			'(not sure|no idea|wonder|wondering|do not know) what (else)? you ~1 (thought|expected|were expecting|were hoping|imagined|were thinking) ~4',
			'(revolutionary|shocking|crazy|mad|wild|groundbreaking|radical|novel|magic) (i know|concept|idea|right) $',
			'(okay|well done|alright|sure|yes) (dreamer|genius|professor|einstein|sherlock|detective|lawyer|big man|expert|prophet|superstar|princess|your highness|your majesty)',
			'^ ~3 (can|do) you ~1 (read|count|spell|hear english|understand english) $',
			'do you (even)? know how (heavy|much|expensive|long|many|delicate|big) ~4 (is|are|costs|cost|takes|take|goes|go|weighs|works|require|requires) ~2',
			'do you (even)? know what ~2 (means|mean|involves|costs|requires|takes|goes into ~3|it takes ~4)',
			'do you think ~3 (is|are|was) ~1 (sewn|made|baked|cooked|built|done|fixed|printed|delivered|grown|repaired|easy|free|magic|picked) ~4',
			'(have you|you have|you) ~1 (ever|never|not) ~1 (ever)? (used|bought|owned|worn|eaten|cooked|sewn|been to|seen|tried|baked|ordered|driven|held|touched) (a|an|any|real|human|original|good|quality|proper|online|silk|leather|fine|lace) ~3',
			'(is this|is it) your first time ~4',
			'did (not you|you not) ~1 (watch|read|see|check|listen|hear|look|ask|measure|test|open|notice|think) ~6',
			'(let me|i will|shall i|should i|must i|do i have to|do you want me to|you want me to|i can) ~1 (draw|spell|break it down|teach you|explain what|explain it like|educate|type slowly|translate|read it) ~4',
			'(if you can not|if you do not know how to|if you could not) (pronounce|spell|tell|read|count|measure|maintain|handle) ~6',
			'(is|are|was) (not|never) ~1 for (everyone|everybody|beginners|amateurs|broke people|village ~1|kids like you|old people|poor people) ~1',
			'(some|those) of us (understand|know|have|went|can|studied) ~3',
			'not (everyone|everybody|all) ~1 (is|are|can|has|have|was) ~1 (used to|cut out|born|able to|tech|taste|appreciate|an eye) ~3',
			'can not ~5 for you too $',
			'(a|any) (child|toddler|baby|kid|goat|beginner) (knows|could|would|understands) ~3',
			'you (people)? (do not|no|wouldn) ~1 (know|sabi) ~3 from ~2 $',
		],
		not: [
			'(but|know|knows|appreciate|understand|realize|accept|perhaps|maybe|may|sadly|of course|sure) ~6 not (be)? for (everyone|everybody)',
			'(could|can|would) you (tell|say|show) me',
			'(if not|or is this|i will send|we will send|i can send|so (i|we|that)|welcome|happy to|our ~2 before|help|guide|sorry|to know)',
			'(let me|i will|shall i|i can) ~1 break it down ~2 (for you|so)',
			'do you know how (much|many|long) ~1 (you|is left|of|do you|would you) ~3',
			'did (not you|you not) ~4 (sorry|from us)',
			'is it your first time (here|ordering|with us|using|shopping|visiting|buying)',
			'not (everyone|everybody) ~1 (has|have) (a|an|time|whatsapp|access|internet)',
			'if you can not (read|tell|see) (it|the (small|print|text|photo|size|label|screen)) ~6 (i|we|send|ask|tell|call)',
		],
		why: SMALL,

		ways: [
			{
				where: 'what (else)? you ~1 (expecting|expected|thought|hoping|imagined|thinking)',
				suggestions: ['let me see how I can help', 'I’d like to hear what you were hoping for'],
			},
			{ where: '(read|see|look at|check) ~2', suggestions: ['let me go through it with you'] },
		],
		suggestions: ['let me explain how it works', 'let me help you with it'],
		replaces: 'sentence',
		strength: 0.55,
		softened: true,
		flags: [
			['[Do you know how heavy granite is]?', 'Let me explain how it works.'],
			['[did you not watch] the video', 'let me explain how it works'],
			['[Do you think a suit is sewn] overnight', 'Let me explain how it works'],
			['[shall I draw] it for you', 'let me explain how it works'],
			['Did you see the sign or [did you not read] it?', 'Let me go through it with you.'],
			['I [don’t know what you were expecting] for 300.', 'Let me see how I can help.'],
		],
		allows: [
			'The stairs are part of an old mill, and I know that they are not for everybody.',
			'Have you ever used our curl cream?',
			'Is it your first time ordering with us? Welcome!',
			'Do you know how many you need?',
		],
	},
] satisfies Rules;
