import type { Rules } from '../../../rule.ts';

/** "Wear slippers then": told to make do with less, or that their money is too small. */
export default [
	{
		name: 'then-do-without',
		find: [
			'if you (can not|do not|could not) ~5 you are not ~1 (ready|worthy|fit|my|our|the|meant|built) ~4',
			'(is|sounds like) a you problem',
			'you have (had|got|gotten|received) ~1 your (reply|answer|response|explanation) $',
			'^ ~1 (wear|use|sit|sleep|trek|walk|drink|eat|buy|bake|cook|sew|make|shave|fly|swim|borrow|vaa|kula|tumia|kunywa|lala|kaa) ~4 (then|nah|basi|na) $',
			'^ ~1 (go|stay) (barefoot|naked|hungry|offline|thirsty|without) ~1',
			'with ~1 (that|this|your|such) (budget|money|amount|mouth|attitude|head|pocket|kind of money|price) ~4',
			'(you|your type|people|they|some people|everybody|someone|person) ~1 (want|wants|dey find|expects|expect|wan) ~4 (with|at|for|on) ~2 (money|price|prices|budget|pocket|salary|naira|shillings|bob|cedis|rupees|pounds|dollars|change)',
			'(i|we) would rather ~6 than (refund|sell|serve|deal|give|answer|take) ~2 you',
			'(is|are) too (stingy|broke|poor|cheap|proud|old|local|classless|small minded) ~4',
			'you are ~1 (stingy|broke|classless|razz|jobless) ~3',
			'(cheap|small|poor|broke|low) ~1 (buyer|buyers|people|person|man|budget|customer|customers|money) ~2 (big|loud|loudest|rich|plenty|louder|always|with) ~2',
			'(people|customers|those|buyers) with ~1 (real|good|actual|enough|plenty) (money|cash|sense|taste|class) ~4',
			'(block|blocking) (you|list|him|her) ~1 (now|soon|today|$)',
			'(sue|report|drag|expose) (me|us|my page) ~1 $',
			'your (village people|papa|enemies|ancestors|attitude|mouth|type) ~4 (is|are|dey|too|behind|needs|need) ~3',
		],
		not: [
			'(sorry|apologize|would you like|no problem|no wahala|happy|please|welcome|not to worry|until then|by then|before then)',
			'rather (refund|replace|redo|tell|say|lose|you)',
			'(sit|use|buy|make|eat) ~4 (today|tomorrow|later|it) then',
			'with (that|this) (budget|amount|money) ~1 (you can|i can|we can|i would|i have|you could|we have|you get|you will get)',
			'(you want|people want|they want) ~6 i (can|will|have)',
			'(not|never) (too|broke|cheap)',
			'your (type|head) (is|of) ~1 (skin|hair|size)',
			'(possible|can be done|doable) but not ~3 (budget|price|amount)',
			'you (want|asked for) (is|are) ~1 (possible|available|doable|coming|ready)',
		],
		why: 'It makes them feel small for what they can pay.',

		ways: [
			{
				where: '(price|cheap|cheaper|money|budget|afford|pay|cost|expensive|quality) ~1',
				suggestions: [
					'tell me your budget, and let me look for something that fits',
					'let me know what would work for you',
				],
			},
		],
		suggestions: ['let me see what I can find for you', 'let me know what would work for you'],
		replaces: 'sentence',
		strength: 0.6,
		flags: [
			['[Use candle then]', 'Let me see what I can find for you'],
			['[You want silk at cotton price]', 'Tell me your budget, and let me look for something that fits'],
			['[go barefoot], sister', 'let me see what I can find for you'],
		],
		allows: [
			'With that budget I can make you a smaller one.',
			'I’d rather refund you than send a second best.',
			'The one you want is possible, but not on that budget. Shall we drop the lace?',
		],
	},
] satisfies Rules;
