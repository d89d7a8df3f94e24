import type { Rules } from '../../../rule.ts';

export default [
	{
		name: 'plain-terms',
		find: [
			'(contract|agreement|policy|policies|terms|section|clause|form|waiver|invoice|receipt|ticket|conditions|documentation|listing|menu|website|page|sign|board|label|notice|rules|manual|email|confirmation) ~7 (unambiguous|in black and white|your signature|crystal clear|leaves no room|perfectly clear|quite clear|clear enough|plain enough|makes (it|that|this)? (plain|clear|very clear)|in (big|red|bold|capital|large|plain) ~1 letters|hard to miss|for all to see|for everyone to see|impossible to miss|could not be clearer)',
			'(with|bears|bearing|carries|under|over|above|next to) your (signature|name on it|initials)',
			'non (refundable|returnable|transferable) means ~2',
			'(we|i) do not (serve|do|offer|sell|make|accept|provide|take|allow) ~5 (and (we)? never (will|have)|full stop|period|end of|that is it|not now not ever)',
			'(by|in) (paying|ordering|booking|signing|clicking|ticking|entering|buying|coming|using) ~4 you (accept|accepted|agree|agreed|acknowledge|acknowledged|waive|waived|confirmed|knew)',
			'(no|without) (basis|grounds|ground|case|right|legal basis|entitlement|claim) (for|to) ~1 (complaint|complain|refund|a refund|claim|compensation|any|exchange|return)',
			'(box|boxes|form|contract|waiver|terms) ~2 (ticked|signed|accepted|clicked) by you ~1',
			'(not|never) (entitled|eligible|qualified) (to|for) (a|any|anything|the|complain) ~2',
			'no (receipt|box|tag|tags|invoice|appointment|booking|ticket|deposit|payment|proof|id) , ? no ~2',
			'(then|and|so) (there is|it is|that is) nothing (we|i|anyone|anybody) ~1 (can|could) ~1',
			'(at this point|any more|anymore|now) ~1 (there is|it is) ~1 nothing ~3',
		],
		not: [
			'(sorry|apologize|so you (pay|get|can)|free for you|you (get|pay nothing|are right|are covered)|we (will|can)|i (will|can|have|made)|happy|if you|is not clear|are not clear|not clear enough|should be)',
			'(all|very|quite)? clear (to you|for you) ',
			'in plain (words|english|sight)',
			'not eligible yet',
		],
		why: 'It answers a worry with the small print. Say what you can do.',
		suggestions: ['here is what I can do for you', 'let me see what options you have'],
		replaces: 'rest',
		strength: 0.55,
		in: 'statement',
		softened: true,
		flags: [
			['Section 4 of the [agreement, with your signature], is unambiguous.', 'Here is what I can do for you.'],
			['[By ordering you acknowledged] the delivery time.', 'Here is what I can do for you.'],
			['The [sign is in big red letters].', 'Here is what I can do for you.'],
			['[No tags, no] claim.', 'Here is what I can do for you.'],
		],
		allows: [
			'As the contract makes plain, the repair is free for you.',
			'The policy is not clear on this and I am sorry.',
			'Here are the terms in plain words, tell me if anything is unclear.',
		],
	},
] satisfies Rules;
