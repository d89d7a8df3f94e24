import type { Rules } from '../../../rule.ts';

/** "That's not a stain, it's the dye": what they see is called something else. */
export default [
	{
		name: 'called-otherwise',
		find: [
			'^ ~1 (that|it|this|those|they|these) (is|are) not (a|an|the)? (*ed|smell|stain|scratch|dirt|crack|fault|defect|damage|mold|mould|rust|leak|raw|fake|late|short|tight|small|thin|old|dirty|rotten|stale|burnt|spoilt|cold|glue|hair|hole|tear|dent|mistake|delay|noise|synthetic|plastic|used|expired|bleach|bug|error|virus|bad|rough|dull|faded|loose) ~2 (it is|they are|that is|those are|na|ni) ~3',
			'^ no ~2 (that is|it is|those are|they are) ~1 (grain|normal|design|finishing|style|natural|air|purging|dust|texture|pattern|the dye|the design|the light|the style) ~2',
			'^ (no|not) (crack|stain|damage|fault|expired|fake|scratch|mistake|error|delay|leak|smell) ~1 , ~4',
			'(it|this|that|they) (is|are) not ~~2 you are ~3 $',
			'(it|this|that|they) (is|are) not ~~2 your ~2 (is|are) ~3',
			'(your|ur) (eyes|eye|phone|screen|camera|light|bulb|curtain|curtains|scale|tape|nose|ears|shoulders|foot|feet|head|skin|wall|floor|bed|hand|hands|body|network|kids|tongue) (is|are) ~1 (the (one|problem)|lying|too|not|wrong|deceiving|bad|uneven|special|faulty|heavy|big|making)',
			'(it is|they are) you (who|that) ~1 (is|are|has|have|like|likes) ~3',
		],
		not: [
			'(sorry|our|my fault|apologize|so (i|we)|but (i|we|still|let)|right|okay|good enough|fair|replace|refund|change|free|{we-help})',
			'(let me|if you|you can|please|to help|do not worry|no need)',
			'(your|ur) ~1 (is|are) not (safe|at risk|charged|affected|needed|in danger|the problem|to blame)',
		],
		in: 'statement',
		why: 'It tells them that what they see isn’t so.',

		ways: [
			{
				where: '(late|slow|long|early|delay%|delayed|wait%|time|minutes|hours|days|weeks|quick|fast)',
				suggestions: [
					'I’m sorry for the wait, let me check what is holding it up',
					'thank you for telling me, let me look into it',
				],
			},
		],
		suggestions: [
			'thank you for telling me, let me look at it properly',
			'could you send me a photo, so that I can look at it properly?',
		],
		replaces: 'sentence',
		strength: 0.55,
		byForm: true,
		flags: [
			['[That’s not a scratch it’s a reflection]', 'Thank you for telling me, let me look at it properly'],
			['[it’s not dim, your bulb is weak]', 'thank you for telling me, let me look at it properly'],
			['[It is not late, it’s traffic].', 'I’m sorry for the wait, let me check what is holding it up.'],
		],
		allows: [
			'It’s not a fault, but I’d still like to change it for you.',
			'This isn’t plastic, it’s our own leather, and you can return it.',
			'That’s not right, it’s two sizes off, sorry.',
		],
	},
] satisfies Rules;
