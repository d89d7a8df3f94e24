import type { Rules } from '../../../rule.ts';

const SHOWN_OUT = 'It shows them the door. A kind no keeps them as a customer.';

/** What traders say to whoever hesitates, asks for less or asks again. */
export default [
	{
		name: 'buy-or-go',
		find: [
			'^ ~2 (buy|pay|take it|order|buy it) or (leave !(it)|go|stop|forget|waka|free me|let|allow|move|stay|keep quiet|hang|get|jog)',
			'if you ~1 (want|wan|need|like|are ready|are interested) ~3 (if not|if no be so|otherwise|if you do not|if you no|else) ~3 (leave|go|waka|forget|free|stop|jog|jump|let|allow|move|keep|look|find|try|rest|bye|pass|comot)',
			'if (the|your|my|our|this)? ~1 (price|pocket|money|budget|amount|cash|rate|fee) (no|nor|does not|do not|is not|can not|did not) ~2 (reach|fit|enough|favor|suit|work|carry|sweet|good|ok|okay|allow) ~~3 (go|waka|try|find|check|leave|look|buy|forget|jog|move|carry|hold|shift|rest)',
			'if ~1 (you|price|it|they|that|this|any|the price|$12) ~6 (go|try|waka|head|stick|check|shop|run) ~1 (to|at|with|in|for)? ~1 (makola|kantamanto|gikomba|toi|eastleigh|owino|kikuubo|balogun|yaba|oshodi|aba|alaba|kejetia|sarojini|chor bazaar|meesho|temu|shein|aliexpress|ali express|walmart|wal mart|target|ikea|costco|amazon|primark|poundland|primarni|the pound shop|tesco|asda|a charity shop|thrift|mitumba|ebay|the market|local market|open market|roadside|the roadside|the street|dollar tree|the dollar store) !(and i|i|we|with|too)',
			'if (you|u) (no|nor|can not|do not|could not|will not) ~1 (fit|can|want|wan|get|able to|afford) ~3 (just)? (waka|go|comot|pass|jog|forget|move|free|rest|leave me|allow)',
			'(allow|let|leave it for|leave am for|make way for|give chance to|give way to|leave space for) (other|others|serious|another|real|those|the people|people who|those who) ~2 (buy|pay|customers|buyers|clients|people|who|enter|order)?',
			'!<(how) (plenty|lots|loads|enough|many) (of)? (others|other people|other buyers|buyers|people|customers) ~2 (want it|want am|waiting|would (love|take|buy|kill)|who (would|will|want|are ready)|ready to|dey (wait|ask|find)|asking)',
			'(serious|genuine|real) (buyers|customers|people|clients|inquiries|enquiries) (only|please|abeg|o|$)',
			'(do one|bore off|on your bike|sling your hook|get lost|kick rocks|take a hike|shove off|get a grip|move along|keep it moving|keep scrolling|scroll past|shift|comot|waka pass|waka jeje|commot for here)',
			'(is|na) it by force',
			'(is it|na) by force ~2 (to)? ~1 (buy|order|chat|message)?',
		],
		not: [
			'no be by force',
			'not by force',
			'(or) leave it (with|to) (me|us)',
			'(i|we) (will|can|have|fit|go|get) ~3 (cheaper|smaller|hold|keep|wait|reduce|do|less|lower|other)',
			'or leave (a|your|it (at|by|in))',
			'(no problem|no wahala|no worries|hakuna shida)',
			'how to',
			'shift (key|is|ends|starts|work|the|to|it)',
		],
		why: SHOWN_OUT,
		suggestions: ['tell me what would work for you and I’ll see what I can do', 'there’s no pressure at all'],
		replaces: 'sentence',
		strength: 0.65,
		flags: [
			['[If you no fit pay just waka].', 'Tell me what would work for you and I’ll see what I can do.'],
			['[buy or leave], I have others', 'tell me what would work for you and I’ll see what I can do'],
			[
				'Boss, [if the price no favor you, try] Kantamanto',
				'Tell me what would work for you and I’ll see what I can do',
			],
			['[serious buyers only]', 'tell me what would work for you and I’ll see what I can do'],
		],
		allows: [
			'If you no fit pay now no wahala, I fit hold am.',
			'If the price no favour you I have a cheaper one.',
			'e no be by force ma, look around first',
			'If you no see your size, tell me.',
		],
	},
	{
		name: 'leave-me-alone',
		find: [
			'(you are|you dey|una dey|your) ~1 (being|such|so|becoming|getting|just|too)? ~1 (a|an)? ~1 (pain|pest|nuisance|nightmare|difficult|diva|karen|drama queen|handful|troublesome|stressful|annoying|impossible|dramatic|unreasonable|exhausting|entitled|petty|picky|fussy|worrisome) !(day|time|situation|week|experience|size|to get)',
			'no (offence|offense) ~1 but',
			'(let me rest|let me breathe|give me breathing space|give me a break|give it a rest|get off my (back|case)|leave me alone|make i rest|allow me rest|let me hear word|make i hear word)',
			'(you|this) ~2 (too much wahala|too get wahala|get too much wahala|like wahala|too dey disturb|like trouble)',
			'(usinisumbue|msinisumbue|unanisumbua|mnanisumbua|acha kunisumbua|wacha kunisumbua|usinichoshe|unanichosha|wacha maneno|wacha story|wacha kelele|acha kelele|usilete story|usiniletee|nimechoka na wewe|hauna haya|huna adabu)',
			'(to mat lo|mat kharido|time pass|timepass|time waste|dimag mat|dimaag|dimag kharab|sir mat khao|pareshan mat|bakwas|faltu|chup|jao yahan se|bhav mat|nautanki|bheja)',
			'you ~1 (go|will) wait (tire|taya|till you tire|tired)',
			'(wasting|waste|wastes|wasted) ~1 (my|our) (data|airtime|credit|energy|morning|day)',
		],
		not: [
			'(sorry|not|never|no) ~2 (being)? ~1 (a|an)? (pain|pest|nuisance|nightmare|difficult|annoying|unreasonable|fussy|picky|petty|dramatic)',
			'no (offence|offense) (taken|meant) $',
			'(sorry|apologize|not|without|instead of|avoid) ~3 (wasting|waste|wasted|time pass|time waste)',
		],
		why: 'It tells them they are a bother.',
		suggestions: ['thank you for your patience with me', 'I’ll answer you as soon as I can, by 5pm today'],
		replaces: 'sentence',
		strength: 0.7,
		flags: [
			['[you will wait tire]', 'thank you for your patience with me'],
			['[no offence but] you’re being a pain', 'thank you for your patience with me'],
			['[usinisumbue] tafadhali', 'thank you for your patience with me'],
			['pls no [time pass]', 'thank you for your patience with me'],
		],
		allows: ['you’re not being a pain at all, ask away', 'Sorry for wasting your time, it is in stock.'],
	},
] satisfies Rules;
