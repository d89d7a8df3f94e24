import type { Rules } from '../../../rule.ts';

const SORRY = 'I’m sorry, let me see what I can do';

/** Sorry that is not meant: for not being a palace, for breathing, for the weather. */
export default [
	{
		name: 'mock-humble',
		find: [
			'(sorry|apologies|apologize|forgive|regret) ~3 (our|my) ~1 (humble|modest|lowly|tiny|little|rustic|quaint|simple|ordinary|meagre|meager) ~8',
			'(sorry|apologies|apologize|regret) ~6 your ~1 (usual|mayfair|london|royal|lofty|exacting|exalted|superior|refined|delicate|sophisticated|discerning|palace|majesty|highness|ladyship|lordship|fancy|posh|elevated|rarefied|manhattan|beverly hills|lagos|dubai) ~2',
			'(sorry|apologies|apologize|regret) ~6 (compete|compare) with ~2',
			'(pardon|forgive|excuse) (me|us) for (breathing|existing|living|being (human|busy|alive|honest)|trying|having|thinking|expecting|assuming|caring|working|not (rolling|kneeling|bowing|reading|knowing))',
			'(sorry|apologies|apologize|forgive) ~2 for (breathing|existing|living|not (having|owning|employing|being|running) (a|an) ~1 (crystal ball|butler|magic|time machine|helicopter|palace|five|mind reader|michelin|magician|psychic|robot|chauffeur)|being (human|alive))',
			'sorry ~2 (we|i) (do|did|are|am|could) not ~1 (have|employ|keep|own|run|provide|supply|a|an|magicians|psychic|mind readers) (a|an|the)? ~1 (butler|crystal|magic|time machine|helicopter|palace|chauffeur|red carpet|robot|servant|servants|brass band|psychic|mind|swimming pool full|ritz|four seasons|hilton|marriott)',
			'(sorry|apologies|regret) ~1 (that)? the (sun|sky|sea|ocean|mountain|mountains|hill|hills|weather|rain|snow|earth|world|lake|forest|beach|desert|wind|birds|stairs) ~1 (is|was|were|are|did|does|do) ~2 (too)? ~1 (steep|wet|salty|cold|hot|high|sandy|blue|bright|loud|tall|windy|round|green|cooperate|shine|to your liking) ~3',
			'sorry ~1 (that)? you (did|do|could) not ~1 (get|understand|see|appreciate) ~1 (the)? (joke|humor|humour|concept|point|theme|irony)',
			'(sorry|apologies|apologize) ~3 (read|reads|reading) ~1 (mind|minds|thoughts)',
			'(i|we) (do)? ~1 beg your pardon , ~1 (i|we) (did|had) not (realize|realized|know)',
			'(did not|had not|no idea) ~2 (realize|realized|know|known)? ~2 (presence of|dealing with|serving|hosting|we had) ~2 (royalty|a (king|queen|celebrity|vip|prince|princess|expert|critic|food critic|connoisseur|lawyer))',
			'(make|makes|making|offer|offers) no apology (for|about)',
			'(i|we) (am|are|will) not ~1 apologiz% (for|to) (nothing|any|asking|following|having|doing|my|our|your|the|that|this)',
			'(suppose|guess) (i|we) (am|are|should be|should say|have to be) sorry',
			'sorry (eh|hun|hon|mate|pal|love|darling|princess|sweetie|champ|buddy) , (but|no)',
			'sorry , but no $',
			'sorry (for)? (your) (loss|luck|life) , ~1 (lol|haha|bye)',
		],
		not: [
			'(refund|replace|we should have|our fault|our mistake|make it up|make it right|next time we)',
			'sorry ~1 that you (did|could) not get the (point|joke) ~3 (we|i) (should|ought|explained)',
		],
		why: 'A sorry that is meant as a joke is an insult, and everybody sees it.',
		suggestions: [SORRY],
		replaces: 'sentence',
		strength: 0.65,
		flags: [
			['[Sorry our humble] inn did not please you.', 'I’m sorry, let me see what I can do.'],
			['[Pardon me for breathing].', 'I’m sorry, let me see what I can do.'],
			['[Sorry that the mountain was steep].', 'I’m sorry, let me see what I can do.'],
			['I [make no apology for closing] at ten.', 'I’m sorry, let me see what I can do.'],
		],
		allows: [
			'Sorry that the sea was rough.',
			'Sorry we don’t have a pool, the lake is five minutes away.',
			'Sorry for being late.',
		],
	},
] satisfies Rules;
