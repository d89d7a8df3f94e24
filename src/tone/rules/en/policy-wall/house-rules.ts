import type { Rules } from '../../../rule.ts';

const SHUT = 'It shuts the door. Say what you can do before what you can’t.';

/** The seller's own terms, as they are typed to somebody who asks for more. */
export default [
	{
		name: 'house-rules',
		find: [
			'(sale|promo|discounted|reduced|clearance|custom|customized|customised|personalized|personalised|bespoke|made to order|thrift|preloved|intimate|black friday|flash sale|special order|pre order|preorder) (items|item|pieces|orders|goods|bits|stuff|sales|jobs|order|cakes) ~1 (is|are|na) ~1 (final|not refundable|non refundable|no return|no refund|as is|sold as seen|as seen)',
			'(sold|bought|buy|sell|selling) ~1 (as seen|as is|as it is|how you see it|as you see it)',
			'(once|after|as soon as|when) ~1 (it|e|parcel|order|item|goods|delivery|package)? ~1 (is|has been|don|has)? ~1 (delivered|deliver|comot|received|collected|picked|opened|sent|dispatched) ~4 (not responsible|not liable|not accountable|don comot|don go|no responsibility|no complaint|no complaints|no complain|our responsibility ends|no claims|no claim)',
			'(replacement|refund|exchange|return|claim|warranty|complaint|complaints) ~1 (is|are)? ~1 only ~1 (if|with|when|within|on|against|for) ~6 (video|receipt|tag|tags|box|proof|hours|hrs|unboxing|photo|slip|damaged|manufacturing)',
			'(without|no) ~1 (unboxing video|video|proof|original box|box|slip|packing|bill|invoice) ~1 (nothing|no|we can not|i can not|we cannot|sorry|then no|means no|we do not|not possible)',
			'(hatufanyi|hatuna|hakuna|hatutoi|hatukubali|hatupokei|hatuuzi|sifanyi|hatureturn|haturefund|hatubadilishi) ~1 (refund|refunds|return|returns|exchange|discount|delivery|kurudisha|kurudishiwa|cod|credit|mambo ya|kubadilisha|pesa|deni)',
			'(refund|return|exchange|cod|credit|discount|bargain|bargaining|udhaar|price kam|rate kam|cancel) ~1 (nahi|nahin|nhi|nai|hakuna|haiwezekani|haitawezekana|allowed nahi|not possible|no de|no dey)',
			'(price|prices|rate|bei|amount|am|e) ~1 (don|is|are|already|hai)? ~1 (fixed|fix|final|last|non negotiable|ni fixed|ni hiyo) ~2 (no|hakuna|abeg|bargaining|do not (ask|price|beg|bargain)|take it|hai|is final|pricing|negotiation)',
			'(fixed|final|last) (price|rate|bei) (hai|no|ni hiyo|only|is final|abeg|do not|,)',
			'no (bargain|pricing|negotiating|credit|udhaar|cod|layaway|installment|part payment|trial|trials|inspection|fitting|reservation|holding|lay away|pay small small|cash on delivery|payment on delivery|pay on delivery|pod) (abeg|please|o|pls|here|only|strictly|at all|is|allowed|hai|no|and no|$)',
			'(strictly|absolutely|100%) no',
			'(no|not any) (payment|pay) ~2 no (delivery|service|food|order|release|booking|work|market|sewing|hair|goods|dispatch|shipping)',
			'(no|not any) (exceptions|exception|excuses|stories|story|complaints|complaint|long talk|arguments|argument|debate|two ways) ~1 (after|o|please|abeg|accepted|entertained|allowed|once|$)',
			'(that is|this is|na) ~1 (just)? ~1 how (we|i) (work|do it|operate|roll|run|do our|do business|sell|do am|take dey do)',
			'(ni|hiyo ni|na|ye|yeh|hamari|humari) ~1 (policy|rule|rules|sheria|niyam) ~1 (yetu|ya|hai|yangu|ya duka|ya shop|for us|for here)',
			'(deposit|money|advance|booking|payment|pesa|paisa) ~1 (hairudishwi|hairudi|haitarudishwa|wapas nahi|no dey come back|no fit come back)',
			'(we|i) (do not|can not|no dey|will not|cannot|dont|never) ~1 (take|collect|accept|receive) ~1 (back|it|them|that|food|goods|items|clothes|anything|cakes|shoes|wigs|orders|stuff|any|used|opened|worn) ~1 (back|again|returned|opened|used)',
			'(i|we) (can not|cant|can not be|no fit|cannot) ~1 (be)? ~1 (giving|doing|accepting|making|dey give|dey do) ~1 (refund|refunds|returns|exchange|exchanges|discount|discounts|credit|free delivery) ~1 (anyhow|to everyone|to everybody|every time|like that|$)',
			'(t and cs|tandcs|tcs|terms|policy|rules|sign|caption|listing|page|pinned post|highlights) (say|says|state|states|said) ~3 (days|hours|hrs|no|only|within|not|non)',
			'(wholesale|promo|clearance|sale|discount|offer|giveaway|bulk) (price|prices|sales|orders|order|items|rate) ~3 (no|cannot|can not|not|hakuna) ~1 (return|returns|refund|refunds|exchange|be changed|changed|be returned|cancel|cancellation|be cancelled|warranty|guarantee|complaints)',
			'(rule|rules|policy|law|sheria|business) (is|are|na|ni) (rule|rules|policy|law|sheria|business)',
			'no ~1 (cod|refund|return|exchange|guarantee|warranty|credit) ~1 no ~1 (cod|refund|return|exchange|guarantee|warranty|credit)',
		],
		not: [
			'happy to',
			'(until|till)',
			'(but (i|we|you|let|since|for|if)|however|instead|except|so (i|we) (will|can)|naeza|nitaku|tutaku|tunaweza|naweza|lakini|but hii|(i|we) (fit|go|can|will) ~1 (give|do|reduce|exchange|change|swap|offer|hold|find|help))',
			'(no|not) (discount|discounts) ~1 (yet|today|code)',
			'so no (bargaining|haggling|discount) needed',
			'no (trial|fitting|reservation|inspection|negotiation|credit|booking) (needed|required|necessary)',
			'(full|100%) refund',
			'not possible to',
			'strictly no ~1 (charge|obligation|spam)',
		],
		why: SHUT,
		suggestions: ['here is what I can do for you', 'let me see what I can do for you'],
		replaces: 'rest',
		strength: 0.6,
		softened: true,
		flags: [
			['Sorry ma [sale items are final], it does say', 'Sorry ma here is what I can do for you'],
			['[Once delivered we are not responsible]', 'Here is what I can do for you'],
			['Oga [price don fixed, no] bargaining', 'Oga here is what I can do for you'],
			['[Hatufanyi refund] my friend, ni exchange tu', 'Here is what I can do for you'],
		],
		allows: [
			'Oga price don fixed but I fit give you free delivery',
			'Sale items are final hun but I can do you a credit note, would that help?',
			'No booking needed, come any time.',
		],
	},
] satisfies Rules;
