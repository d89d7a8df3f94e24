import type { Rules } from '../../../rule.ts';

export default [
	{
		name: 'sorry-for-the-truth',
		find: [
			'(sorry|unfortunately|afraid) ~1 (that is|it is|this is) ~1 (the way|how) (it|things|this|we|they) ~2',
			'(sorry|apologize|regret) that our ~3 (rules|standards|policy|policies|prices|honesty|laws|hours) ~3',
			'(sorry|apologize|regret|pole|apologies) ~2 (you|that you) (failed|got so|had (unrealistic|such|high|no time)|were not (organized|ready|prepared|able to read)|find (it|our|fifteen|ten|twenty|this)|are unhappy with (a|the|our) ~1 (correct|right|fair)|took it)',
			'(sorry|apologize|regret|pole) ~1 (that)? (our|the|my) ~3 (offended|offends|does not follow|was not ~2 enough for|is not ~2 enough for) ~2',
			'(sorry|apologize|regret) ~1 that (we|i) (do not|did not|are not|can not) ~1 (have|own|sell|read|be|run|possess) ~1 (a|any|the)? ~1 (crystal|magic|mind|minds|charity|psychic|five star|time machine)',
			'(sorry|apologize) ~4 but ~1 (there is no|there was no|no fault|we did nothing|it is not our|that is how|it was not) ~2',
			'(misunderstanding|confusion|error) on your (part|side|end)',
			'(sorry|apologize|regret|apologies) ~8 (unusual|particular|exacting|unrealistic|specific|peculiar|lofty|impossible|extreme|delicate|refined|sky high|very high) ~1 (expectations|standards|tastes|demands|taste|palate|feelings|sensibilities)',
			'(sorry|apologize|regret) ~2 (to burst|for telling the truth|for being honest|for having (rules|standards|a policy)|for following|that the truth|that facts|that rules|that reality|for doing our job|for existing|for trying|if the truth|if facts|if honesty|that you can not|that you do not)',
			'(inconvenience|trouble|problem|issue|delay|offence|offense) ~1 you (think|believe|feel|claim|say|imagine|perceive|may think|seem to) ~2',
			'(if|since) (it|that) makes you (feel)? ~1 (better|happy|happier|feel good)',
			'(fine|okay|alright|well) ~1 (we|i) (am|are) sorry ~1 (happy now|okay|satisfied|is that|are you|can we|now) ~2',
		],
		not: [
			'not how (we|i) (wanted|meant|planned|like)',
			'prices (have|had) (gone|went|risen)',
			'(our mistake|our fault|will fix|let me|{we-help}|refund|so (i|we)|(can not|do not) ~1 (see|use|open|reach|find|log|have|feel|come))',
			'but ~1 (this|that) (one|is (on|with|out|our|sold|a|the last))',
			'(leave|at|if) ~3 makes (you|things)',
			'you (had|have had) such (a|an) ~1 (awful|terrible|miserable|horrible|frustrating|poor|unpleasant|upsetting|disappointing|stressful|painful|trying|worrying|difficult|bad)',
		],
		why: 'It takes the apology back while it is being said.',
		suggestions: ['I’m sorry for what went wrong here'],
		replaces: 'sentence',
		strength: 0.55,
		flags: [
			['[Sorry for telling the truth].', 'I’m sorry for what went wrong here.'],
			[
				'We [regret that our hotel fell below your rather unusual expectations].',
				'I’m sorry for what went wrong here.',
			],
			['[Fine, we are sorry, happy now]?', 'I’m sorry for what went wrong here.'],
		],
		allows: [
			'We regret that our service did not meet your expectations, and here is what we will do.',
			'Sorry that you can’t log in, here is a new link.',
		],
	},
] satisfies Rules;
