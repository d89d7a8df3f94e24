import type { Rules } from '../../../rule.ts';

const SMALL = 'It makes their problem sound small.';

export default [
	{
		name: 'played-down',
		find: [
			'(we|you|they) can not all (have|be|get|sit|go|win|expect)',
			'^ ~1 hardly (a|an|the) ~3',
			'(everyone|everybody) ~2 the same (problem|issue|thing|trouble|delay) ~2 $',
			'(nobody|no one) (is going to|will|would) ~1 (notice|see|look|mind|care|die|spot) ~4',
			'(is|are|was|were) not even ~2 (long|late|big|bad|expensive|cold|dirty|far|loud|old)',
			'(if it is|if that is) any (comfort|consolation|help) ~6',
			'you are not an emergency',
			'(never|nobody|none) ~1 (killed|hurt|harmed|stopped) (anybody|anyone|a man|a child|a student|no one)',
			'i (would not|will not|would) (get|be) ~1 (hung up|worked up|too upset|too worried|bothered) ~2',
			'(some|many|most|other|lots of|plenty of) (people|guests|mums|mothers|patients|customers|couples|tenants) ~1 (pay extra|would kill|cope|manage|have it worse|had it worse|would be glad|would love|dream) ~4',
		],
		not: '(sorry|you do not need|but yours|should|fix|{we-help})',
		why: SMALL,
		suggestions: ['I understand this matters to you, so let me sort it out'],
		replaces: 'sentence',
		strength: 0.5,
		in: 'statement',
		flags: [
			['[We can’t all have the corner] table.', 'I understand this matters to you, so let me sort it out.'],
			['[Hardly a tragedy].', 'I understand this matters to you, so let me sort it out.'],
		],
		allows: ['Nobody will charge you for that.'],
	},
] satisfies Rules;
