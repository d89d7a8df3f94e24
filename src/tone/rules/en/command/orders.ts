import type { Rules } from '../../../rule.ts';

export default [
	{
		name: 'do-not-act',
		find: [
			'^ (do not|never|stop) ~1 (act|acting|pretend|pretending|repeat|repeating|expect|start|starting|twist|twisting|lecture|lecturing|play|playing|finish|finishing|assume|accuse|accusing|raise|raising|use that|bring|drag|dragging|spoil|spoiling|teach|teaching|insult|compare|exaggerate|cry|put words|forget that (you|we)|tell (me|us) how|get smart|order again|bother|threaten|take (it|that) out|rush|mess|look for|judge|judging|believe everything|spread|spreading|count on|complain|tell me|argue|make (me|us|noise|up|a scene|excuses|it|this|demands|threats|assumptions|things|trouble)|talk (to|over|down|back|about)|think (that|you|we|i|for)|come (and|to me|to us|back|shouting|here)|waste|try to (be|act|trick|cheat|play|fool|blame|get|make|turn)) ~3',
			'(kindly|please) ~1 (desist|refrain|stop|mind your|respect|calm|maintain|be guided|be informed|be civil|be polite|be reasonable|be mature|be serious|be realistic|be honest|learn|avoid|grow|behave|accept that|have some|use your (head|eyes|brain)|show some|get your|keep your ~1 to|understand (we|that|i|it|our|there)|try to understand|moderate) ~3',
			'(use|change|drop|watch|lower|mind|lose) ~1 (that|your|the) ~1 (tone|attitude|language|voice|manner)',
			'(do not|dont|no) ~1 (use|take|speak|talk) ~3 (that|this) (tone|manner|language|way|attitude)',
			'only (after|when|if|once) ~2 (read|reading|paid|pay|paying|calm|learned|apologize|checking|checked|going through) ~4',
			'(show|have|give|learn) ~1 (some|more|a little|a bit of) ~1 (respect|patience|understanding|courtesy|manners|decency|consideration|gratitude|appreciation)',
			'(stick|keep) to the (facts|point|topic|truth|subject)',
			'you (stick|stuck|kept) to the facts',
		],
		not: [
			'(do not|never|stop|please) ~2 (hesitate|worry|blame yourself|cry|feel|believe everything)',
			'(sorry|apologize|thank|free|closed|replacing|we will|i will|no need|let me|happy to|you can)',
			'(please|kindly) (understand|accept) ~3 (sorry|apolog%|our|my) ~2',
			'avoid (the|using the (lift|front|old)|heat|bleach|water|direct|contact)',
			'stop by',
			'please stop ~1 (the app|and restart|using it|charging|taking)',
			'(do not|never) ~1 (bring|use|make|play|finish|judge|waste|rush|start|compare) ~4 (yet|until|before|today|ma|it is|they|hot|with water|bleach)',
			'keep to the (left|right)',
			'(we|i) (ask|asked) ~3 to',
			'take your time',
		],
		why: 'It reads as an order to behave, and orders start fights.',
		suggestions: ['I’d be grateful if you could give me until 5pm'],
		replaces: 'rest',
		strength: 0.55,
		in: 'statement',
		flags: [
			['[Don’t act] surprised about the fee.', 'I’d be grateful if you could give me until 5pm.'],
			['[do not twist] this story', 'I’d be grateful if you could give me until 5pm'],
			['[Please refrain] from using that tone with us.', 'I’d be grateful if you could give me until 5pm.'],
			['[Kindly understand we] have other work.', 'I’d be grateful if you could give me until 5pm.'],
			['Reply [only after reading] the mail below.', 'I’d be grateful if you could give me until 5pm.'],
		],
		allows: [
			'Please don’t blame yourself, these straps break easily and we are changing them.',
			'Don’t come today, the shop is closed for Eid.',
			'Please don’t hesitate to ask.',
			'Please avoid bleach, it takes the colour out.',
		],
	},
	{
		name: 'bare-order',
		find: [
			'^ (send|share|provide|give|show|bring|submit|attach|state|forward|upload|read|check|pay|wait|answer|confirm|explain|prove) ~1 (the|a|an|your|me|us|it|proof|receipt|id)? ~3 $',
		],
		not: [
			'(please|kindly|could|can|would|sorry|thank|thanks|and (i|we)|so (i|we)|if you|when you|here|dm|us|below|attached|link|let)',
			'(i|we) ~6',
		],
		why: 'Without a “please” it lands as an order on someone who is already upset.',
		suggestions: ['could you share that with me when you have a moment?'],
		replaces: 'sentence',
		strength: 0.5,
		calm: 0.2,
		in: 'statement',
		flags: [
			['[Send the receipt].', 'Could you share that with me when you have a moment?'],
			['[provide proof]', 'could you share that with me when you have a moment?'],
		],
		allows: ['Could you send the receipt when you have a moment?', 'Send it here and I will check.'],
	},
] satisfies Rules;
