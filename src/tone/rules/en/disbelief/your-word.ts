import type { Rules } from '../../../rule.ts';

export default [
	{
		name: 'only-your-word',
		find: [
			'(only|just) have your word ~2',
			'(have to|can only|must|will) ~1 take your word ~3',
			'(i|we) (find|found) (that|it|this) ~1 (strange|odd|hard to believe|curious|difficult to believe|unlikely|funny|surprising|convenient)',
			'^ ~2 (that|this|it) (never|does not) (happens|happen) ~1 $',
			'if (that|it|this) (were|was) (true|so|the case|right) , ? (there|we|i|you|someone|somebody|it|the ~1) ~5',
			'(somebody|someone) (here)? is ~1 (not telling|lying|mistaken|confused|making)',
			'(i|we) (can not|can) see (no|any) (note|sign|trace|record|evidence) ~3 , ~4 $',
			'(nothing|no note|no record) in (the|our|your) (notes|system|file|records|log) ~1 (about|of|that says|to say) ~6',
			'^ ~1 so you say ~2 $',
			'(how|where) did ~3 (know|get|find out) ~4 , then',
			'(i|you) (have)? (got)? (only|just) your ~1 (story|side|version|word)',
		],
		not: '(sorry|happy|glad|of course|thank%|let me|{we-help}|may only mean|good enough)',
		why: 'It tells them that they are not believed.',
		suggestions: ['thank you for telling me. I’d like to find out what happened'],
		replaces: 'sentence',
		strength: 0.55,
		flags: [
			['We [only have your word] for it.', 'Thank you for telling me. I’d like to find out what happened.'],
			['[I find that strange].', 'Thank you for telling me. I’d like to find out what happened.'],
			['[That never happens].', 'Thank you for telling me. I’d like to find out what happened.'],
		],
		allows: [
			'I’m happy to take your word for it, no receipt needed.',
			'That never happens on purpose, let me look into it.',
		],
	},
] satisfies Rules;
