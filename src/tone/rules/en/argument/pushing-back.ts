import type { Rules } from '../../../rule.ts';

const QUARREL = 'It opens a quarrel about words or facts.';

export default [
	{
		name: 'push-back',
		find: [
			'(records|log|logs|notes|files|screenshots|figures|emails|cameras|call log|minutes) tell (a|an|quite a|a very|another) ~1 (story|tale|different)',
			'(i|we) (would|will|must|have to) (push back|dispute|contest|challenge|object|take issue)',
			'not (one|something|a version|an account|anything) (i|we) (recognise|recognize|remember|recall|would recognise|would recognize)',
			'one way (to|of) (put|putting|look|looking|read|reading|see|seeing|describe|describing) ~1 (it|that|at it|things)',
			'(i|we) would not (call|describe|term) (it|that|this|him|her|them)',
			'(hardly|scarcely) (call|describe|say) (it|that|this|a|an)',
			'not to (split hairs|be pedantic|nitpick|be difficult)',
			'at the risk of (repeating|sounding|pointing|stating|being)',
			'correct me if (i am|we are) wrong ~1 (but|and|,)',
			'^ ~1 so (that)? we are (all)? (clear|on the same page)',
			'^ respectfully ,',
			'(let us|we should|please|can we) ~1 (stick|keep it|keep this) to ~1 (the facts|facts|what was ~4|the point)',
			'(never|do not|does not|did not) make mistakes',
			'(nobody|no one|none of us|none of my ~1) (here|in this ~1|in our ~1)? would ~1 (say|tell|promise|do|use|speak|write)',
			'would never (promise|say|tell|write|use)',
			'^ ~1 (he|she|they) (was not|were not|did not) ~4 , (he|she|they) (was|were|went|had|did|just|only)',
			'^ ~1 it was not ~3 (hours|hour|minutes|days|weeks|times|late|cold|dirty|raw|broken|rude) , ~8 $',
			'^ (nobody|no one) (was|has been|is) ~1 (rude|unkind|short|ignoring|unfriendly|shouting|angry) ~3 ,',
			'(stating|giving you|telling you) (the|a) ~1 (facts|fact|truth)',
			'(that|this|it|shouting|anger) is not going to ~1 (fix|help|change|solve|speed|bring|make|move|get)',
			'(i|we) need you to ~1 (focus|listen|answer me|stop|calm|be quiet|be calm|lower|quieten|behave|slow down|get off)',
			'(did not|does not|do not) (begin|start|originate|lie) (with|at) (us|our ~2|me)',
			'did (warn|chase|remind) you',
			'you say ~4 , (i say|we say|the system says|he says|she says|they say|my screen says)',
		],
		not: [
			'(he|she|they) did not know',
			'(sorry|apolog%|spam|junk|your fault|my fault|our fault|too much|a problem|rude|promise you|call you|anything we)',
			'would not (call|describe) (it|that|this) (fair|good|acceptable|okay|right|good enough)',
		],
		why: QUARREL,
		suggestions: ['let me look into it with you', 'I’d like to hear how it looked from your side'],
		replaces: 'sentence',
		strength: 0.5,
		in: 'statement',
		flags: [
			['Our [records tell a different] story.', 'Let me look into it with you.'],
			['[I’d push back] on that.', 'Let me look into it with you.'],
			['[I wouldn’t call it] a delay.', 'Let me look into it with you.'],
			['[Just so we’re clear], it was offered once.', 'Let me look into it with you.'],
			['[Nobody here would say] that.', 'Let me look into it with you.'],
		],
		allows: [
			'Our records show two deliveries, could you check if the second one is at reception?',
			'We’d never want you to feel stupid for asking.',
			'I wouldn’t call that good enough.',
		],
	},
] satisfies Rules;
