import type { Rules } from '../../../rule.ts';

/** "Sorry but na so e be": said and taken back in one breath. */
export default [
	{
		name: 'but-so-it-is',
		find: [
			'(pole|samahani|sorry|apologies|radhi) ~5 (lakini|ila) ~1 ({uli}|ulikuwa|ulijua|si mimi|ndivyo|ndio|sera|nilikuonya|wewe|size|sheria)',
			'(sorry|pole|apologies) ~~6 but ~1 (others|everyone|everybody|the part|measure|used|ticket|delay|customs|rain|lace|curly) ~3',
			'sorry ~1 (to hear)? ~1 your ~4 but ~5 (was|were|is|are) ~1 (new|fine|good|okay|perfect|sealed|working) ~1',
			'(sorry|apologies|apologize) if (it|this|that|they|our ~1|my ~1) ~1 (is|was|are|were|does|did) not (to your|up to your|your|what you|good enough|fit your|meet your|match your|the one you)',
			'^ ~1 (inconvenience|delay|error|mistake) ~1 (is|are)? ~1 (highly|deeply|sincerely)? regretted',
			'(sorry|apologies|apologize|pole) ~8 but ~1 (i|we) ~1 (do)? (have|get|dey have) ~2 (day job|life|family|customers|clients|orders|children|kids|job|rules|policy|other|shop|school|work)',
			'(sorry|apologies|apologize) ~8 but ~1 (he|she|they|we|i) (is|are|am) ~1 (only)? ~1 (a)? (human|a human being|human being|human beings|new|busy|tired|young|learning)',
			'(sorry|apologies|regret) (that)? you (did not|never|could not be bothered to|chose not to|refused to) ~1 (check|read|measure|follow|ask|look|plan|listen|book|pay|confirm|order|wait)',
			'(sorry|apologies|apologize|pole) ~6 but ~1 (it is the truth|the truth|facts|you are not|we are not|i am not|everyone|like i said|as i said|these things|such things|things|you know|rules|that is business|what|who|remember|next time|you also|you too)',
			'(sorry|pole|regret|maaf|samahani|apologies|apologize|pele|maafi) ~7 (but|lakini|though|although|however|par|lekin) ~1 (that is|this is|it is|e|na|they|he|you|the ~2|not my|not our|i did not|we did not|i am not|hiyo ni|ni|i no|we no|it was|that) ~2 (how|so e be|so|on you|not my|not our|no be|your|because you|made|make|makes|come|comes|kawaida|normal|usual|the courier|courier|rider|factory|manufacturer|you that|who|chose|choose|picked|wewe|ulikosea|galti)',
			'(sorry|pole|regret|maaf|samahani|apologies|apologize|pele) ~4 (but|lakini|lekin) ~3 (not|no be|is not|si|nahi) ~1 (my|our|mine|ours|yangu|yetu|hamari|meri)',
			'(sorry|regret|apologies|apologize) ~4 but ~4 (mistake|fault|problem) ~1 (not ours|not mine|not us)',
			'(sorry|apologies|apologize) if you (thought|think|assumed|expected|wanted|were expecting|believed|imagined|did not (read|see|know|notice|understand)|misread|misunderstood|got the wrong|have a problem|find)',
			'sorry ~1 (you) (no like|did not like|do not like|no happy|are not happy) ~3 (but|na so|that is how|sha)',
			'(sorry|pole) (na|basi|then|sha|for that|about that|oh|o|now|for you) ~1 (but|next time|you|e no|is that|happy|i have|what (else|again)|shikamoo)',
			'(okay|fine|alright) ~1 (sorry|pole|i am sorry|am sorry|we are sorry) ~1 (then|o|basi|happy|na|now|since|if)',
			'(sorry|apologize|apologies|pole) for (whatever|anything|any thing|everything) ~1 (you|it is you|that you) ~1 (think|feel|believe|say|claim|imagine)',
		],
		not: [
			'(my|our) (fault|mistake|bad)',
			'but ~3 (i|we) (will|can|have|am|are|go|fit|would)',
			'but ~2 (let|here)',
			'sorry (o|na) ~1 (i|we|ma|e do)',
			'sorry if you (thought|were|find) ~4 (we|i) (forgot|were ignoring|had forgotten|was ignoring|ignored)',
			'but (your|it is|the) ~3 (on the way|on its way|ready|coming|safe|sorted|free|with the rider|arrives|will)',
		],
		why: 'The “but” takes the apology back.',
		suggestions: ['I’m sorry about this; let me put it right for you'],
		replaces: 'sentence',
		strength: 0.65,
		flags: [
			['[pole but that’s how] the factory makes them', 'I’m sorry about this; let me put it right for you'],
			['[sorry you no like am but na so] e be', 'I’m sorry about this; let me put it right for you'],
		],
		allows: [
			'Sorry if you thought we forgot you, the rider is at your gate.',
			'sorry but your parcel is on the way now',
		],
	},
] satisfies Rules;
