import type { Rules } from '../../../rule.ts';

const BILL = 'It hands them the bill for your goodwill. They came with a problem.';

/** What the seller has borne, given or lost is held against the customer. */
export default [
	{
		name: 'ungrateful',
		find: [
			'(i|we) ~2 (been|was|were|dey|am being|are being) ~1 (nice|patient|kind|tolerant|lenient|tolerating|managing|calm|polite|good|gentle|generous|considerate|more than fair|more than patient|more than generous) ~1 (to you|with you|for you|since|enough|all)',
			'(i|we) ~3 (explain|explained|talk|talked|answered|reply|replied|said|told|repeat|repeated|tell) ~4 (tire|taya|till i tire|many times|several times|so many times|countless times|times without number|over and over|again and again|a hundred times|100 times|1000 times)',
			'(i|we) ~1 (am|are) ~1 (literally|actually|not even|hardly|barely|even)? ~1 (losing|not making|barely making|making no|hardly making|not gaining|not even making|running at a loss|making) ~1 (any)? (money|profit|anything|nothing|a profit|gain|a loss|a dime|a penny|loss|at a loss) ~1 (on|from|with|because|here|for|in)?',
			'(this|that|it) is ~1 (why|the reason|how come) (i|we) (do not|hate|stopped|no longer|never|no dey|dislike|avoid|prefer not|will not) ~1 (like|want|enjoy)? ~1 (to)?',
			'(some|certain|una|these|such|you) (customers|people|clients|buyers|humans|wateja) ~1 (ehn|eh|sha|sef|though|honestly|are|can be|just|dey|always|never|only|too|like|love|will|go|wahala|everyday|every day|every time|with your|wa siku hizi|na)',
			'you (clients|customers|people|guys|buyers|lot|ladies|men) ~1 , ~1 (everyday|every day|always|complaints|complaining|only|never|too|just|like|love|and your|with your|want|think|expect)',
			'(you|u|customer|people) ~1 (want|wants|wan|expect|expecting|expects|are expecting|need|looking for|demanding|are looking for|dey find|dey look for) ~4 (at|for|with|on) (this|that|such|such a|that kind|this kind|n|rs|that small|this small|this little|a) ~1 (price|amount|money|budget|rate|cost|rs|cheap|pocket money)',
			'(at|for|with) (this|that|such a|such) (price|amount|money|rate|cost|budget) ~1 (what|you (want|expect|wan)|do not expect|dont expect|kya|be grateful|even)',
			'(god|allah|jesus) ~1 (will|go|dey|help|punish|judge|see) ~1 (help|judge|see|punish|deliver|reward|us) ~1 (us|you|me|from|$)',
			'(business|selling|vendor life|customer service) ~1 (is|na|no be|not) ~1 (not|hard|stress|wahala|easy|for the weak|suffering|by mouth|madness) ~1 (easy|because of|with|at all|sef|o|$)',
			'(i|we) (also|too|dey) ~1 (have|get) (a|my|our|own)? ~1 (life|family|feelings|children|problems|problem|wahala|other things|sleep|bills)',
			'(i|we) ~1 (have|get|do not have|no get|have got) ~1 (only)? (two|one|10|ten|four) (hands|head|mouth|legs|pairs of hands)',
			'(i|we) ~1 (get|have|have got) (other|plenty|enough|serious|better) ~1 (customers|clients|buyers) ~1 (abeg|you know|like you|o|too|$)',
			'(always|everyday|every day|all the time|constantly|every time|daily) ~1 (complaining|complaint|complaints|crying|disturbing|asking for discount|begging|pricing|wahala)',
			'(clients|customers|wateja|watu) wa',
			'(mnapenda|unapenda) ~1 (kusumbua|kulalamika|bure|bei)',
			'(ka|ke|me|mein) ~1 (maal|itna|aur kya|kya milega|kya chahiye)',
			'(aap log|tum log|aap logo|aaplog|aise customer|aise log|har koi|har customer|sabko|sab ko) ~2 (bas|sirf|kya|ko|free|sasta|hamesha|discount|sab)',
			'(sasta|free|muft|branded) ~1 (mein|me|chahiye|bhi) ~1 (chahiye|sab|aur|quality|branded)',
			'(everybody|everyone|you people|people|customers|una|dem) ~1 (want|wants|wan) ~4 (at|for|with|on) ~1 (price|prices|budget|money|shein|temu|free|market|okrika|thrift|charity|pound shop|amazon|gikomba|meesho|n)',
			'(you|una) (still|keep|kept|dey) ~1 (pricing|price|bargaining|haggling|negotiating|begging|asking for discount)',
			'(only you|you alone|na only you) ~2 (called|call|texted|message|messaged|disturb|flashed|dey call)',
			'do you ~1 (realise|realize|understand|appreciate|know) ~1 (how|what) ~2 (these|this|it|we|i|they|goes) ~2 (take|takes|took|cost|go|put|work|make|into)',
		],
		not: [
			'(main|hum)',
			'so (we|i) ~1 (made|got|added|have)',
			'(sorry|apologize|thank|thanks|appreciate|grateful)',
			'(i|we) ~1 (will|can|go|am going to|shall) ~1 (be with|attend to|answer|reply|be back|come back|call|get to|be all|sort)',
			'(some|these|many|most) (customers|people|clients|buyers) ~1 (are|can be|just|always|like|love|never|will|go)? ~1 (allergic|prefer|prefer it|like it|like them|love it|love this|find|ask|use|wear|order|choose|buy|pick|say|get|take|pay|collect)',
			'what (do|did|would|are) you',
			'(god|allah) will (bless|help you|see you through|provide|reward you)',
			'(is not|not) why (i|we)',
			'(give|allow) me',
			'making (a loss|money|profit) ~1 (sense|sure)',
			'so (please|kindly)? ~1 (bear|forgive|give me)',
		],
		why: BILL,
		suggestions: ['thank you for your patience; let me sort this out for you', 'I’d like you to be happy with it'],
		replaces: 'sentence',
		strength: 0.55,
		flags: [
			[
				'[I have been nice to you] since but you are pushing me o',
				'Thank you for your patience; let me sort this out for you',
			],
			['[I have explained this thing to you tire]', 'Thank you for your patience; let me sort this out for you'],
			['[I’m literally losing money on] this order', 'Thank you for your patience; let me sort this out for you'],
			['[this is why I don’t like] selling to friends', 'thank you for your patience; let me sort this out for you'],
		],
		allows: [
			'I’m with another client, give me 10 minutes and I’m all yours.',
			'Some customers are allergic, so we test first.',
			'God will bless you ma, thank you.',
		],
	},
] satisfies Rules;
