import type { Cue, CueRule, ToldCue } from '../cue.ts';

const KIN =
	'(?:mum|mom|mother|dad|father|wife|husband|son|daughter|brother|sister|grand\\w+|uncle|aunt\\w*|friend|baby|child)';
const NUMBER = '(?:\\d+|one|two|three|four|five|six|ten|a dozen)';

const SIZED =
	'(?:a |an |the )?(?:size )?(?:uk |us |eu )?(?:\\d{1,2}(?:\\.5)?|x{0,4}[sl]|small|medium|(?:extra )?large|bigger|smaller)\\b(?! ?(?:days?|weeks?|am|pm|hours?|people|%))';

export const CUE_RULES: Readonly<Record<Exclude<Cue, ToldCue>, CueRule>> = {
	service: {
		said: /\b(?:my \d+ ?gb|data (?:plan|bundle|finished)|my line|for a line|billed|test results?|debit card|credit card|passport|portal|permit|fitters?|bathroom|shower|internet|wi-?fi|broadband|network|router|sim|airtime|data bundle|(?:my|an|online) account(?! (?:number|no|details))|log ?in|(?:your|the|my|mobile) app|website|flight|baggage|booking|reservations?|hotel|appointment|engineer|technician|plumber|electrician|cleaner|driver's test|(?:my|a|the|insurance) claim|claim (?:number|no|form|status)|insurance|my premium|renewal|subscription|membership|contract|(?:my|your|the|data|standard|basic|premium|family|plus) plan|tariff|electricity|(?:no|without) (?:power|light|water|heating)|power (?:cut|supply|outage|is)|water (?:bill|supply|company)|meter|(?:my|the|electricity|phone) bill|atm|bank|loan|kyc|verification|statement|visa|lesson|class(?:es)?|(?<!of )course|session(?! id)|treatment|groom(?:ing|er)?|(?:a |my |our |the )(?:leaking )?tap|boiler|(?:no|the|our|central) heating|hair ?dresser|highlights|brake pads|table for|room|garage|mechanic|repair ?man|quote[ds]?|hair ?cut|my hair|braids?|massage|check-in)\b/i,
		flags: ['My internet is down', 'I have a claim with you', 'Do you have a table for 6'],
		allows: ['App says my food is late', 'The bag came torn', 'When does my order ship?'],
	},
	food: {
		said: /\b(?:food|meal|lunch|dinner|breakfast|jollof|pizza|burger|chicken|rice|soup|suya|biryani|steak|fries|chips|starving|hungry|starters?|menu|waiter|pilau|ugali|shawarma)\b/i,
		flags: ['The jollof came cold', 'Kids are starving'],
		allows: ['The shoes came late'],
	},
	photo: {
		said: /\[(?:photo|image|picture|video|screenshot)\]|\b(?:photos?|pictures?|pics?|screenshots?|images?|video)\b[^.?!\n]{0,20}\b(?:attached|above|below|here|enclosed|sent)\b|\b(?:attach(?:ed|ing)?|enclosed?|sent(?: you)?|sending|shared|see|here (?:is|are))\b[^.?!\n]{0,20}\b(?:photos?|pictures?|pics?|screenshots?|images?)\b|[📷📸🖼]|^\W{0,5}see how\b/imu,
		flags: ['[photo]', 'I have attached photos.', 'see the pictures I sent', 'Photo attached'],
		allows: ['Can you send me photos?', 'It looks nothing like the picture'],
	},
	greets: {
		said: /^\W*(?:(?:hi+|hello+|hey+|hiya|good (?:morning|afternoon|evening|day)|morning|evening|greetings|habari(?: yako)?|mambo|sasa|niaje|namaste|salaam|salam|assalam\w*|kumusta|how far|jambo|sir|ma|madam|dear|boss|bro|sis|there|how are (?:you|u)(?: doing)?(?: today)?|how (?:is|was) (?:your|the) (?:day|weekend|night|business)|hope (?:you are|you're|ur|u are) (?:well|fine|good|doing well)|trust you(?:'re| are) well)\b[\s,.!?👋🙏😊]*)+$/iu,
		flags: ['Good evening ma, how are you doing?', 'Hello 👋', 'Habari yako'],
		allows: ['Hello, is this available?'],
	},
	ack: {
		said: /^\W*(?:(?:(?:ok(?:ay)?|k|alright|all right|great|cool|noted|fine|perfect|super|lovely|sure|no (?:problem|worries|wahala)|sawa|got it|understood|thank you|thanks|thx|asante|appreciate it|appreciated|i'?ll (?:be )?wait(?:ing)?|i will (?:be )?wait(?:ing)?|waiting|see you|tomorrow|there|so|very|a lot|much|dear|sir|ma|then|i'?m|i am|i)\b|🙏|👍|😊)[\s,.!]*)+$/iu,
		flags: ['ok', "Ok thank you, I'll be waiting", 'Great, see you then', 'ok thanks, appreciate it'],
		allows: ['ok but when?', 'Thanks for the lovely cake'],
	},
	wishes: {
		said: /\b(?:happy (?:new (?:month|year|week)|sunday|holidays?|diwali|eid|easter|independence|weekend|valentine\w*)|merry christmas|eid mubarak|ramadan (?:kareem|mubarak)|barka|more sales|compliments of the season|happy birthday|have a (?:nice|great|lovely|good|blessed) (?:day|weekend|week|evening|night|one)|(?:god|lord) bless)\b/i,
		flags: ['Happy new month dear, more sales 🙏', 'Eid Mubarak!', 'God bless you'],
		allows: ["It's for her birthday"],
	},
	praise: {
		said: /\b(?:pass (?:on|along) (?:my|our) thanks|how (?:helpful|kind|patient|lovely|nice|polite)|(?:was|were|is|are) (?:so |very |really |incredibly |super )*(?:helpful|kind|patient|polite|professional|brilliant|amazing|a star|wonderful)\b|tell (?:him|her|them) (?:thank|i said)|shout ?out to)/i,
		flags: ['how helpful Naveen was', 'Please pass on my thanks', 'Your rider was very polite'],
		allows: ['Is this helpful for acne?'],
	},
	arrived: {
		said: /\b(?:received|got|arrived|came|landed|collected|picked up|delivered|wearing|tried|tasted|ate|love|loved|beautiful|stunning|gorgeous|fits|delicious|yummy|sweet|nice)\b/i,
		flags: ['I have received it o', 'The flowers were stunning', 'It fits perfectly'],
		allows: ['Thanks for sorting that so quickly'],
	},
	again: {
		said: /\b(?:again|second time(?! i)|third time|fourth|twice (?:this|now|already)|(?:two|three|four|\d) times|once more|same as last|every time|each time|that'?s what you said|last time|still not|for the (?:second|third|2nd|3rd))\b/i,
		flags: ["didn't turn up again", 'this is the third time', 'You said that last time'],
		allows: ['Is the black one still there?'],
	},
	repeats: {
		said: /\b(?:already (?:gave|sent|told|explained|said|shared|provided|given)|(?:gave|told|sent|explained) (?:it|this|that|you|everything)\b[^.?!\n]{0,40}\b(?:already|before|yesterday|colleague|again|twice)|keep (?:asking|repeating|explaining)|(?:second|third|fourth|fifth|\d(?:nd|rd|th)) (?:person|agent|time)[^.?!\n]{0,20}\bexplain(?:ing|ed)?|transferred (?:me )?(?:\w+ )?(?:again|times|twice|from)|(?:transferred|passed) (?:me )?(?:\d|two|three|four|around|from)|(?:have to|must i|do i have to) (?:repeat|explain)|(?:told|gave) the last (?:guy|person|agent|lady|one)|go through (?:all (?:of )?)?this again|keep notes|same (?:question|thing) again|don'?t ask me (?:to|that))\b/i,
		flags: [
			'I gave it to your colleague yesterday',
			"This is the fourth person I'm explaining this to",
			'I already told you',
		],
		allows: ['I told my sister about you'],
	},
	promised: {
		said: /\b(?:you (?:people |guys |all )?(?:said|promised|told me|assured|swore)|(?:was|were|been) (?:promised|told|assured)|said (?:friday|monday|tuesday|wednesday|thursday|saturday|sunday|today|tomorrow|yesterday|within|by)|your (?:word|promise)|supposed to (?:be|come|call|arrive|get|reach))\b/i,
		flags: ['you said friday', 'I was promised a call back', 'told me Tuesday, you promised'],
		allows: ['He said it is fine'],
	},
	today: {
		said: /\b(?:today(?! is)|tonight|since morning|this evening|right now|(?:since|for) (?:\d+ |an? |half an? )?(?:hours?|min(?:ute)?s?)|mins? away|half an hour|an hour|by \d{1,2}\b(?! (?:days?|nov|dec))|(?:by|for|is|here|until|before|need it) tomorrow|tomorrow morning|what time (?:will|is|are|should)|at \d{1,2} ?(?:am|pm)|before \d{1,2} ?(?:am|pm)|starving|hungry|urgent(?:ly)?|it'?s \d{1,2} now|nobody called me)\b/i,
		flags: ['I have been waiting since morning', '"5 mins away" for half an hour', 'I need it today'],
		allows: ['It has been three weeks'],
	},
	event: {
		said: /\b(?:birthday|wedding|anniversary|graduation|christening|baby shower|funeral|burial|owambe|party|christmas|eid|diwali|gift|present|surprise|valentine\w*|mother'?s day|father'?s day|bridal|honeymoon|exam|interview|special occasion)\b/i,
		flags: ["for my daughter's birthday", 'it was a present for tomorrow', 'The wedding is on Saturday'],
		allows: ['Thanks for presenting it so well', 'Happy to wait'],
	},
	bereaved: {
		said: new RegExp(
			`\\b(?:passed away|passed on|${KIN} (?:has |just |have )?(?:died|is dead)|bereave\\w*|late ${KIN}|funeral|burial|(?:lost|losing) my ${KIN}|in (?:the )?hospital|hospitali[sz]ed|(?:my ${KIN} is|i'?m|i am|was) (?:very |seriously )?(?:ill|sick)\\b|surgery|diagnosed|cancer|chemow*|accident|lost my job|redundan\\w+)`,
			'i',
		),
		flags: ['my mother passed away on Sunday', 'I lost my father', 'my son is sick'],
		allows: ['I lost my receipt'],
	},
	travels: {
		said: /\b(?:travel(?:l?ing|s)?|leaving (?:town|the country|for)|out of town|my flight is|fly(?:ing)? (?:out|home|on))\b/i,
		flags: ["I'm travelling on Friday", 'I am leaving town'],
		allows: ['The parcel left'],
	},
	price: {
		said: /\bhow much\b|\b(?:bei gani|ngapi|kitna)\b|\b(?:what|how|your|roughly)\b[^.!\n]{0,40}\b(?:price|costs?|charges? for|charges for|charges|rates?|fees?|quote)\b[^.!\n]{0,40}\?|(?<!same )\bprice(?: (?:please|pls|of|for|list)\b|\s{0,3}\??\s{0,3}$)|\bwould\b[^.!\n]{0,40}\bcost\b/im,
		flags: ['How much is the ankara two piece', 'price please'],
		allows: ['Is it available?'],
	},
	bulk: {
		said: /\b(?:wholesale|bulk|re-?sell(?:er)?|reselling|carton price|(?:take|order|buy) (?:\d{2,3}|a dozen|several|many)\b(?! ?(?:k|%|am|pm|min|hour|day))|(?:need|want|make|get) (?:\d{2,3}|a dozen|several|many) (?:pieces|pcs|units|of|bags|packs|pairs|cartons|boxes|shirts|copies)|for (?:\d{2,}|a dozen) (?:pieces|pcs|units|people|guests|shirts|copies|persons|pax|children|students|staff))/i,
		flags: ['If I take 10 pieces how much', 'I want to resell', 'wholesale price?'],
		allows: ['I want 2', 'order 88213', 'been in this chat for 25 mins'],
	},
	haggles: {
		said: /\b(?:last price|how far with|regular customer|(?:best|good|better|final) price|final price|discount|reduce|do me|abeg do|do (?:it|this|them) for|come down|bring it down|too (?:much|costly|expensive|high|pricey)|would you take|(?:can|could|will) you do (?:it for|\W?\d)|accept \W?\d|offer you|lower|cheaper|cheap|bit steep|punguza|kam karo|any (?:deals|offers))\b/i,
		flags: ['18k is too much nau, do me 14k last', 'Would you take £40 for it?', 'any discount?'],
		allows: ['How much is it?'],
	},
	'price-rise': {
		said: /\b(?:gone up|went up|goes up|increased?|increase|hike|raised|from (?:[£$€₦₹]|rs|ksh)\S{0,12}\d to|from \d{3}\S{0,12} to \d{3}|used to be|last (?:month|week|time|year) (?:it was|i paid)|it was \S{0,12}\d (?:last|before)|now it'?s \W?\d)\b/i,
		flags: ['gone up from £312 to £489', 'last month it was 4k'],
		allows: ['Is the price negotiable?'],
	},
	'delivery-fee': {
		said: /\b(?:(?:delivery|shipping|dispatch|waybill|postage|transport) (?:fee|cost|charge|price|to \w+ is|(?:is )?too (?:much|high|costly|expensive))|(?:\W?\d+ ?k? (?:for )?)(?:shipping|delivery|postage)|how much (?:is|for|to) (?:the )?(?:delivery|shipping|deliver|waybill|send))\b/i,
		flags: ['$14 shipping on a $20 mug?', 'the delivery fee is too high', 'how much is delivery to Jos'],
		allows: ['My delivery is late'],
	},
	area: {
		said: /\b(?:do|can|could|will) (?:you|u)(?: guys| people)? (?:also )?(?:deliver|ship|send|waybill|post|come|cover)\b[^.?!\n]{0,20}\b(?:to|in|at|outside|internationally|abroad|nationwide|here)\b|\bdeliver(?:y)? to\b[^.\n]{0,25}\?|\bmna ?deliver\b/i,
		flags: ['Do you deliver to Kisumu? and how much', 'Do you ship to Ireland?'],
		allows: ['Deliver to 14 Adeola street', 'When do you deliver?'],
	},
	hours: {
		said: /\b(?:what time (?:do|are) (?:you|u)|(?:are|r) (?:you|u|your shop) (?:still )?open|opening (?:hours|times)|(?:do|when do) (?:you|u) (?:open|close)|where (?:are|r) (?:you|u|your (?:shop|store|office))|where exactly|where is your|where (?:una|you) dey|(?:what(?:'s| is|s)|send|share) (?:me )?your (?:location|address|shop)|your location|shop located|located|which (?:street|building|branch)|can i (?:come|pass by|visit|pop in)|mko wapi|closing time|parking)\b/i,
		flags: ['what time do u close today?', 'Are you open on Sunday?', 'where is your shop'],
		allows: ['Where is my order?', "It won't open"],
	},
	'how-to-pay': {
		said: /\b(?:send|drop|share|give|what(?:'s| is)|need) (?:me )?(?:your |the |ur )?(?:acc(?:oun)?t|aza|till|paybill|upi|gpay|payment (?:link|details)|bank details|account (?:number|details|no)|number to pay)\b|\bhow (?:do|can|should) (?:i|we) (?:pay\b|(?:make|do|send)\b[^?\n]{0,20}\b(?:payment|transfer|money))|\bwhere (?:do|can) i pay\b|\bcan i pay (?:by|with|via|using|through)\b|\bdo you (?:take|accept) (?:card|cards|mpesa|m-pesa|paypal|cash|amex|apple pay|transfer|upi)\b/i,
		flags: ['Ok i want 2. send account', 'How do I pay?', 'do you take cards'],
		allows: ['I paid already', 'my account is locked'],
	},
	'cash-on-delivery': {
		said: /\b(?:pa(?:y|yment|ying) on (?:delivery|arrival)|cash on delivery|cod|p\.?o\.?d|pay (?:when|after) (?:it|i|the)|pay the rider|pay (?:you )?when)\b/i,
		flags: ['Do you do payment on delivery?', 'Is COD available?'],
		allows: ['When is delivery?'],
	},
	'pay-later': {
		said: /\b(?:pay(?:ing)? (?:later|next|at (?:the )?(?:end|month)|on (?:friday|monday|the \d+|payday)|end of)|when (?:i get|my) (?:paid|salary)|salary (?:comes|enters|is)|payday|owe you)\b/i,
		flags: ['Can I pay at month end?', 'when my salary comes'],
		allows: ['Can I pay by card?'],
	},
	instalments: {
		said: /\b(?:inst?al?l?ments?|small small|in (?:two|three|2|3) (?:parts|payments|times)|pay half|half now|part payment|lipa (?:pole|mdogo)|emi|klarna|split the payment|deposit)\b/i,
		flags: ['Can I pay in two parts?', 'is part payment allowed', 'small small abeg'],
		allows: ['Half of it is missing'],
	},
	hold: {
		said: /\b(?:(?:hold|keep|reserve|put) (?:it|one|this|that|them|the \w+(?: \w+)?|me one)(?: aside)?(?: for me| till| until| aside)|(?:hold|reserve) (?:it|one|this|that)\b|lay ?away|don'?t (?:sell|give) it)/i,
		flags: ['Can you hold it for me till month end pls', 'please keep one for me'],
		allows: ['Hold on', 'I hold you responsible'],
	},
	restock: {
		said: /\b(?:re-?stock(?:ing|ed)?|back in stock|sold out|out of stock|when (?:will|are) (?:you|it|they|more)[^.?!\n]{0,20}(?:have|come|coming|available)|come back in|next batch|new (?:batch|stock|arrivals?)|(?:are|is|when)[^.?!\n]{0,25}(?:landing|coming in))\b/i,
		flags: ['when are you restocking the 50kg rice', 'Will it be back in stock?'],
		allows: ['Is it in stock?'],
	},
	genuine: {
		said: /\b(?:original|genuine|authentic|real (?:leather|gold|one|deal|hair)|is (?:it|this|that) (?:fake|legit|real)|not fake|counterfeit|fake or|grade a|knock ?off|(?:am i|are you|is this) (?:legit|genuine|real))\b/i,
		flags: ["Hope it's original?", 'Is this genuine leather?'],
		allows: ['Is it red?'],
	},
	custom: {
		said: /\b(?:can (?:you|u) (?:make (?!sure|it)|sew|bake|design|print|engrave|customi[sz]e|personali[sz]e|do a|build)|custom(?:i[sz]e|-?made)?|made to (?:order|measure)|aso ?ebi|sew|engrav\w+|personali[sz]\w+|bespoke|with (?:my|her|his|a) name on)\b/i,
		flags: ['Can you make the asoebi for 12 people', 'Do you do custom orders?'],
		allows: ['Can you make sure it comes?'],
	},
	colour: {
		said: /\b(?:colou?rs?|shades?|wine red|(?:in|the) (?:black|white|red|blue|green|pink|brown|grey|gray|beige|navy|gold|silver|purple|orange|yellow)|(?:sent|got|received|came|is) (?:me )?(?:a |the )?(?:black|white|red|blue|green|pink|brown|grey|gray|beige|navy|gold|silver|purple|orange|yellow))\b/i,
		flags: ['the colour is not what I saw', 'you sent me pink'],
		allows: ['What size is it?'],
	},
	fit: {
		said: /\b(?:come up (?:small|big)|run (?:small|big|large|true)|true to size|which size|what size|size (?:chart|guide)|between (?:a |size )\d+ and|between sizes|will it fit|fits? (?:me(?! in\b)|a)|measurements?|my (?:waist|bust|hips|foot|feet))\b/i,
		flags: ["do these come up small? I'm usually between a 10 and 12", 'which size should I take'],
		allows: ['The shoe is tight'],
	},
	compare: {
		said: /\b(?:difference between|which (?:one |of (?:the two|them|these) )?(?:is better|do you recommend|should i (?:take|get|buy|choose)|would you (?:take|recommend))|(?:is|are) (?:it|this|that|the \w+) better than|compared? (?:it |this )?(?:to|with) (?:the|your) (?:other|\w+ one))\b/i,
		flags: ["What's the difference between the Standard and Plus plan?", 'which one is better'],
		allows: ['What is different?'],
	},
	'photos-wanted': {
		said: /\b(?:send|share|show|post|have|drop|more|get)\b[^.?!\n]{0,25}\b(?:photos?|pictures?|pics?|video|videos)\b[^.\n]{0,60}(?:\?|please|pls|$)|\b(?:let me|can i|could i|want to|like to) see (?:how|it|more|what|the|that|them)\b|\b(?:real|live|clear(?:er)?) (?:photos?|pictures?|pics?|video)\b/i,
		flags: ['Could you send me some more photos of the back?', 'pls send video of it?'],
		allows: ['I have attached photos.', 'it is not like the picture'],
	},
	'how-to-use': {
		said: /\bhow (?:do|can|should|to|does) (?:i |one |we |it )?(?:use|set|install|connect|apply|operate|pair|assemble|turn (?:it|on|off)|move|activate|register|link|port|transfer my|change my|switch|download|upgrade|top up|recharge|work|update|add|remove|reset|check|get my|find|redeem|charge it)\b/i,
		flags: ['How do I move my old number to it?', 'how to use this cream'],
		allows: ['How do I pay?', 'How much?'],
	},
	care: {
		said: /\b(?:(?:can|do|should|may|how) (?:i |you |we )?(?:do i |to )?(?:machine |hand |dry )?(?:wash|clean|iron|store|maintain|polish)|washable|(?:does|do|will|would|can) (?:it|they|this|the colou?r) (?:fade|shrink|last|stretch|tarnish|peel|run|rust|go in the)|look after it|how long (?:does|will) it last)\b/i,
		flags: ['Can I wash it in the machine?', 'does it fade?'],
		allows: ['Does it come in blue?'],
	},
	warranty: {
		said: /\b(?:warranty|guarantee|guaranty|under cover|if it (?:spoils|breaks|stops|fails))\b/i,
		flags: ["What's the warranty on the air fryer?", 'what if it spoils? if it breaks?'],
		allows: ['It broke'],
	},
	ingredients: {
		said: /\b(?:gluten|nuts?|peanuts?|allerg\w*|vegan|halal|vegetarian|dairy|lactose|sugar ?free|coeliac|celiac|ingredients?|contains?|bleach(?:es|ing)?|sensitive skin|pregnan\w*|breast ?feeding|side effects?|safe (?:for|to|in)|is (?:it|this|the [\w ]{1,30}) safe|chemicals?|parabens?|expiry)\b/i,
		flags: ['Is the carrot cake gluten free?', 'i have sensitive skin', 'Is the gas cylinder safe?'],
		allows: ['Is it new?'],
	},
	'return-terms': {
		said: /\b(?:(?:can|could|may|do) (?:i|you) (?:send|return|bring|exchange|swap|change|refund|accept|take)[^.?!\n]{0,25} if|if (?:it|they) (?:doesn'?t|don'?t|does not|do not|isn'?t|is not|won'?t) (?:fit|suit|work|like)|do you (?:take|accept) (?:it|them|things|returns?)(?: back)?|if i (?:don'?t|do not) like|return policy|refund policy|what(?:'s| is) your (?:return|refund|exchange|cancellation)|returns\?)\b/i,
		flags: ["If it doesn't fit can I send it back?", "What's your return policy?"],
		allows: ["It doesn't fit"],
	},
	'private-data': {
		said: /\b(?:why (?:do|would) (?:you|u) need|not (?:comfortable|happy) (?:sending|sharing|giving)|is (?:it|my (?:data|information|card)) (?:safe|secure)|(?:copy of|send) my (?:passport|id|bvn|card)|privacy|gdpr|my (?:data|personal (?:data|information))\b)/i,
		flags: ['Why do you need a copy of my passport?', 'is my data safe'],
		allows: ['Why is it late?'],
	},
	'how-long': {
		said: /\b(?:how long (?:does|do|will|would|until|before|should)|how many (?:days|hours|weeks)|when (?:will|can|should) (?:it|i|my|the|we)|what(?:'s| is) the (?:status|progress|turnaround)|status of|update on|any (?:update|news|progress))\b/i,
		flags: ['How long does KYC verification take?', 'the status of my claim', 'any update?'],
		allows: ['How long is the cable?'],
	},
	book: {
		said: /\b(?:table for|(?:make|book|get|schedule|need|want) (?:a |an )?(?:reservation|table|appointment|slot|booking|session|viewing)|book (?:for|in|me|us|a)|anyone (?:who|that) (?:could|can)|can (?:you|someone|anyone) come|(?:any|have) (?:slots?|availability|space|openings?)|fit (?:me|us) in\b|free (?:on|this|next) |available (?:on|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun|week)|look at (?:a|my|our) [^.?!\n]{0,30}(?:this|next) week)/i,
		flags: [
			'Hi do you have a table for 6 on Saturday',
			'Do you have anyone who could look at a leaking tap this week?',
		],
		allows: ['Cancel my booking', 'Is it available?'],
	},
	move: {
		said: /\b(?:re-?schedul\w*|(?:move|change|shift|push|postpone|bring forward) (?:my |our |the |it |\w+'s )?(?:appointment|booking|slot|session|lesson|visit|flight|reservation|groom\w*|delivery day|delivery to|date|time|to (?:mon|tues|wednes|thurs|fri|satur|sun|next|another))|can'?t make (?:it|tomorrow|our|my)|come (?:another|a different) day)\b/i,
		flags: [
			'Can I move my appointment from Tuesday 10am to Thursday afternoon?',
			"need to move Bella's groom tomorrow",
		],
		allows: ['I have just moved house'],
	},
	orders: {
		said: new RegExp(
			`\\b(?:make it ${NUMBER}|i(?:'ll| will| want to| would like to|'d like to)? (?:take|want|have|order|buy|get) (?:${NUMBER}|it|this|that|the|both|them)\\b(?! (?:from|back|refund|to (?:know|cancel)))|i'?m interested|add (?:me|one|it) (?:to|for)|place (?:an|my) order|(?:can|could|may) i (?:order|buy|get) (?:${NUMBER}|it|this|the)|deliver (?:it |them )?to \\d|(?:put|count) me down|pack(?:age)? (?:it|one) for me)`,
			'i',
		),
		flags: ['Make it 1 large and 1 medium. Deliver to 14 Adeola street', 'Ok i want 2', "I'll take it"],
		allows: ['I want to know the price', 'I want it refunded, I want my money back'],
	},
	accepts: {
		said: /^\W*(?:yes|yeah|yep|ndiyo|sure|oya)\b(?![^.?!\n]{0,12}\b(?:but|not)\b)|^\W*(?:(?:yes|yeah|yep|ya|ndiyo|sure|ok|okay|oya|please|pls)\b\W*){1,3}(?:(?:do (?:it|that)|go ahead|that (?:works|is fine|one|will do)|works for me|send it|please|fine|thanks|thank you)\b\W*){0,3}$|^\W*(?:that'?s fine|go ahead|deal|works for me|that works|(?:(?:a|the|i'?ll take (?:a|the)) )?(?:new|first|second|other|latter|former|red|blue|black|white|\w+) one(?: please| pls)?\W*$)/iu,
		answers: true,
		flags: ['Yes please', 'ok go ahead', 'That works for me', 'A new one please'],
		allows: ['Yes but it is late', 'Ok, where is it?'],
	},
	invoice: {
		said: /\b(?:(?:send|need|want|get|have|share|copy of|request\w*)\b[^.?!\n]{0,25}\b(?:invoice|receipt|statement|proof of (?:payment|purchase)|vat|certificate|quotation)\b)/i,
		flags: ['Please send me the VAT invoice for October', 'I need a receipt'],
		allows: ['double charge on invoice INV-20418', 'my app crashes when I upload my receipt'],
	},
	tracking: {
		said: /\btracking (?:number|no|id|link|code|details)\b|\bcan i track\b|\btrack (?:it|my|the)\b|\bwaybill number\b/i,
		flags: ['Please send tracking number', 'How can I track it?'],
		allows: ['Tracking says delivered'],
	},
	'change-address': {
		said: /\b(?:(?:change|update|wrong|new|old|previous|different|another|correct) (?:my |the |our )?(?:delivery |shipping |postal )?address|address (?:was|is) (?:wrong|still|old)|(?:deliver|send|bring) it (?:to my office|somewhere else|to another)|i'?ve (?:just )?moved)\b/i,
		flags: ['can I change the delivery address for order 55210?', 'I gave the wrong address'],
		allows: ['What is your address?'],
	},
	'change-order': {
		said: /\b(?:add (?:a|an|one|another|some|\d+) [^.?!\n]{0,30}\bto (?:my|the|our) order|add to my order|change my order|(?:swap|replace|remove) [^.?!\n]{0,20}(?:from|in|on) my order|before (?:it|you|they) (?:goes? out|ships?|leaves?|sends?|dispatch\w*)|combine (?:my |the )?orders?)\b/i,
		flags: ['can I add a matching cushion to my order before it goes out?', 'I want to change my order'],
		allows: ['Cancel my order'],
	},
	human: {
		said: /\b(?:(?:speak|talk) (?:to|with) (?:a |the |your |someone |somebody )*(?:manager|supervisor|human|person|boss|owner|senior|real|higher|in charge|else)|get (?:me )?(?:a|your|the) (?:manager|supervisor)|escalate|your (?:manager|supervisor|boss)|reading from a script|am i talking to a (?:bot|robot))\b/i,
		flags: ['I want to speak to a manager now', 'Please escalate this'],
		allows: ['The manager was kind'],
	},
	call: {
		said: /\b(?:call(?:ed)? (?:me )?back|call ?backs?|(?:nobody|no one|noone|never|not|didn'?t|hasn'?t) (?:ever )?(?:called|call|rang|ring|phoned)|give me a call|(?:that|the|your|a) call (?:you|i was|we were) (?:promised|said)|waiting for (?:the|that|your|a) call|call me|ring me)\b/i,
		flags: ['I was promised a call back by 5pm', 'nobody called me'],
		allows: ['I called you three times'],
	},
	'wants-replacement': {
		said: /\b(?:(?:a |the )?(?:new|replacement|another) (?:one|unit|piece)(?: please| pls)|replace (?:it|them|mine)|send (?:me )?(?:a |the )?(?:new|right|correct|replacement|another)|(?:want|need|get|prefer) (?:a |the )?(?:new one|replacement|right one|correct one|exchange))\b/i,
		flags: ['A new one please', 'please send the right one'],
		allows: ['Is it a new one?'],
	},
	'wants-refund': {
		said: /\b(?:refund (?:please|pls|me|my|it|in full)|(?:want|need|give|send|return|get|like|prefer) (?:me )?(?:back )?(?:my |a |the |full )*(?:refund|money)|money back|pesa yangu|reimburse\w*)\b/i,
		flags: ['Refund please', 'I just want my money back'],
		allows: ['Do you give receipts?'],
	},
	cancels: {
		said: /\bcancel(?:s|led|ling|lation|ing|ed)?\b|\bno longer (?:want|need)\b|\bdon'?t (?:want|need) it (?:again|any ?more)\b/i,
		flags: ['please cancel my subscription', 'I no longer want it'],
		allows: ['I want two'],
	},
	outage: {
		said: /\b(?:(?:no|without) (?:light|power|water(?! damage)|electricity|internet|network|signal|data|nepa|connection|hot water|dial tone)|(?:internet|wi-?fi|network|power|light|electricity|broadband|connection|line|service|signal|water|system|server|site|website) (?:has |have )?(?:been |is |are |was |went |keeps? )*(?:down|out|off|gone|dropping|slow|cut|disconnect\w*|not working|fluctuating)|outage|black ?out|restor(?:e|ing)|disconnected)\b/i,
		flags: ['My internet has been down since yesterday', 'No light in Lekki phase 1 since 2am'],
		allows: ['Calm down', 'no water damage'],
	},
	access: {
		said: /\b(?:(?:can'?t|cannot|can not|unable to|couldn'?t|won'?t let me|not able to|failed to) (?:log|sign|get|access|enter|open)(?: ?in)?|(?:account|card|line|wallet|app|profile|i'?m|i am|been|got|me) (?:is |was |has been |got |been ){0,2}(?:locked|blocked|suspended|deactivated)(?: out)?(?! me)|reset (?:email|link|my)|(?:not|n't|never) (?:been )?(?:receiv\w+|get(?:ting)?|got) (?:the |my |any |an )?(?:otp|code|verification|activation|link)|pin (?:is |was )?(?:wrong|blocked|locked)|won'?t let me in|device not recogni[sz]ed|forgot(?:ten)? my (?:pin|password|login|username|code)|(?:verification|otp|activation|confirmation) (?:code|email|link) (?:not|isn'?t|doesn'?t|never))\b/i,
		flags: ["I can't log in, it says my account is locked", "I'm not getting the reset email"],
		allows: ['I opened the box'],
	},
	bug: {
		said: /\b(?:crash(?:es|ed|ing)?|error(?: \w+| message| code)?|freez(?:es|ing)|frozen|glitch\w*|bug(?:gy)?|won'?t load|not loading|doesn'?t load|keeps? (?:closing|loading|buffering|logging)|blank (?:page|screen)|spinning|app (?:is not|isn'?t|not) working|(?:website|page|site|link|button) (?:is |isn'?t |not |doesn'?t ){0,3}work\w*)\b/i,
		flags: ['your app crashes every time', 'The page is not loading'],
		allows: ['The kettle stopped working'],
	},
	'code-fails': {
		said: /\b(?:(?:promo|discount|voucher|coupon|gift|referral)? ?(?:code|voucher|coupon|gift card)s?\b[^.?!\n]{0,30}\b(?:not|isn'?t|doesn'?t|won'?t|invalid|expired|rejected|didn'?t|fail\w*|error)|discount (?:was |is )?(?:not|didn'?t|hasn'?t|wasn'?t) (?:applied|show|work|come))\b/i,
		flags: ["The code WELCOME10 isn't working at checkout", 'my voucher was not accepted'],
		allows: ['Do you have a code?'],
	},
	'missed-visit': {
		said: /\b(?:engineer|technician|plumber|electrician|cleaner|driver|doctor|tutor|teacher|stylist|repair ?man|installer|installers|gardener|nanny|sitter|inspector|surveyor|fitter|your (?:man|guy|team|people)|appointment|visit)\b[^.?!\n]{0,60}\b(?:(?:didn'?t|did not|never|hasn'?t|has not|failed to|not) (?:turn(?:ed)? up|show(?:n|ed)?(?: up)?|c[ao]me|arrive[d]?|attend(?:ed)?|appear(?:ed)?)|no[- ]?show|missed)|\b(?:nobody|no one|noone) (?:came|turned up|showed|arrived|has come|has turned|attended)\b/i,
		flags: ["The cleaner didn't turn up again this morning", 'your engineer has failed to attend', 'nobody came'],
		allows: ['The parcel never came'],
	},
	'says-delivered': {
		said: /\b(?:(?:says?|showing|shows|marked|states?|tracking|app|it'?s) (?:as |it'?s |it was |it has been |that it was |is ){0,2}["'“]?delivered|delivered but|signed for by|proof of delivery)\b/i,
		flags: ['Tracking says delivered but nothing here', 'marked as delivered'],
		allows: ['When will it be delivered?'],
	},
	'count-short': {
		said: new RegExp(
			`\\b(?:only ${NUMBER}(?: of (?:the |them|my )?${NUMBER})?|${NUMBER} (?:out )?of (?:the |my )?${NUMBER}|ordered ${NUMBER}[^.?!\\n]{0,40}(?:only|but|got|received) |(?:less|fewer|short) (?:than|by)|not complete|incomplete)\\b`,
			'i',
		),
		flags: [
			'Only 3 of the 4 chairs turned up',
			'two of the six boxes are missing',
			'I ordered 3 packs but only 2 inside',
		],
		allows: ['I want 2'],
	},
	'second-parcel': {
		said: /\b(?:coming separately|separate(?:ly)? (?:parcel|delivery|package)|second (?:parcel|package|delivery)|another (?:parcel|package)|in two (?:parts|parcels)|rest (?:of (?:it|my order) )?coming)\b/i,
		flags: ['Is the other one coming separately?', 'is there a second parcel'],
		allows: ['Two parts of it broke'],
	},
	'small-part': {
		said: /\b(?:charger|manual|screws?|remote|cable|adapter|lid|straps?|batteries|bolts?|nuts and|instructions|cover|plug|handle|legs?)\b[^.?!\n]{0,30}\b(?:missing|not (?:in|inside|there|included)|wasn'?t|isn'?t)|\b(?:no|without (?:a|the|any)|missing (?:a|the)) (?:charger|manual|screws?|remote|cable|adapter|lid|straps?|batteries|bolts?|instructions|plug|handle)\b/i,
		flags: ['There is no charger in the box', 'the screws are missing'],
		allows: ['The charger is broken'],
	},
	harm: {
		said: /\b(?:rash|allergic reaction|reaction|swollen|swelling|itch(?:y|ing|es)?|burn(?:t|ed|s|ing)? my|my (?:skin|face|scalp|eyes?|stomach|throat)[^.?!\n]{0,30}(?:sore|red|burn\w*|itch\w*|hurts?|swell\w*|peel\w*)|food poison\w*|(?:made|got|getting) (?:me |us |him |her |my \w+ )?(?:sick|ill)|(?:has been|have been|was|were|is|got) (?:so |very |really )?sick\b|vomit\w*|diarrh\w*|throwing up|stomach (?:ache|upset|pain)|injur\w+|bleeding|choked|hair (?:is |was )?(?:falling|fell))\b/i,
		flags: ['My face came out in a rash after using your serum', 'we all got food poisoning'],
		allows: ['The colour came out wrong'],
	},
	danger: {
		said: /\b(?:smok(?:e|ing)|spark\w*|electric shock|shocked me|shocking|caught fire|on fire|burning smell|explod\w*|overheat\w*|gas leak|leaking gas|(?:broken|piece of|pieces of|shards? of) glass (?:in|inside)|sharp edge|plastic in (?:my|the)|cut my(?:self)?|mou?ld\w*|cockroach|insect|hair in (?:my|the) (?:food|soup))\b/i,
		flags: ['it started to smoke and spark', 'There was a hair in my food', 'it shocked me'],
		allows: ['The service was surprisingly good'],
	},
	faulty: {
		said: /\b(?:stopped (?:working|heating|charging|cooling)|not (?:working|charging|heating|cooling|turning on)|(?:doesn'?t|does not|won'?t|no longer|no dey|hafanyi) (?:work|turn|charge|switch|come on|heat|start|hold)s?|spoil(?:t|ed)?|faulty|defective|shedding|peel(?:s|ing|ed)? off|coming (?:off|apart)|fell apart|after (?:\d+|two|three|one|a few|only) (?:days?|weeks?|months?|uses?|washes?)|unravel\w*|tore|faded|patchy|leaks|leaking)\b/i,
		flags: ['Mine stopped heating after 5 months', 'this wig is shedding like mad'],
		allows: ['It arrived cracked'],
	},
	misprint: {
		said: /\b(?:(?:sp[ae]l(?:t|led)|printed|engraved|written) (?:it |the name |my name |wrong|incorrectly|badly)|(?:name|surname|date|spelling|wording|logo) (?:is |was |on it is )?(?:sp[ae]lt |spelled |printed |written )?(?:wrong|incorrect|misspel\w+)|spelling (?:mistake|error)|typo|misspel\w+|misprint\w*)\b/i,
		flags: ["my fiancé's surname is spelt wrong", 'there is a typo on the banner'],
		allows: ['The wrong size came'],
	},
	'cold-food': {
		said: /\b(?:(?:food|jollof|pizza|rice|soup|steak|meal|chips|fries|burger|order|it|they|chicken|was|were|came|arrived) (?:\w+ )?(?:stone |ice )?cold|soggy|undercooked|raw|stale|burnt|salty|spilled|spilt|overcooked|half cooked|not (?:fresh|hot))\b/i,
		flags: ['The jollof came cold', 'the steak was cold'],
		allows: ['I want a cold drink'],
	},
	'paid-now': {
		said: /(?<!\w)(?:(?:i(?:'ve| have)? ?(?:just )?(?:sent(?! (?:you |\w+ )?(?:messages?|emails?|mails?|it back|my return|the \w+ back))|paid|transferred|made (?:the )?(?:payment|transfer)|done (?:the )?(?:payment|transfer)|deposited))|payment (?:done|made|sent)|(?:transfer|payment) (?:has been )?(?:made|done)|nimetuma|nimelipa|paid (?:now|just now|already|via|by|through)|confirm (?:my )?payment|^\W*sent\b|check (?:your|ur) (?:account|alert|mpesa))\b/i,
		flags: ['I have sent the money now, please confirm', 'payment done', 'Nimetuma 3,200'],
		allows: ['How do I pay?'],
	},
	'not-seen': {
		said: /\b(?:(?:haven'?t|have not|not|hasn'?t|didn'?t|never) (?:yet )?(?:received?|seen|reflect\w*|show(?:n|ing)?|got|get|see|dropped|credited|updated|gone through|entered)|debited|deducted|not showing|nothing (?:has )?(?:come|came|reflected)|failed but|still pending)\b/i,
		flags: ['they debited me', "you say you haven't received", 'It is not showing'],
		allows: ['I received it'],
	},
	twice: {
		said: /\b(?:(?:charged|paid|debited|billed|deducted|taken|took)(?: [^\s.?!]+){0,3} (?:twice|double|two times|2 times|2x)|double (?:charge\w*|payment|debit\w*|billed)|two (?:charges|payments|lots|debits)|duplicate (?:charge|payment)|paid (?:for it )?twice|twice for (?:my|the|one))\b/i,
		flags: ['I was charged twice for my order', 'the double charge on invoice 20418', 'I paid twice oo'],
		allows: ["That's twice this month he was late"],
	},
	overcharged: {
		said: /\b(?:over ?charg\w+|why (?:was|am|were|did you|have you|i was) (?:i |me |we )?(?:been )?(?:charge|bill)(?:d|ed|s)?\b|(?:charged|billed) (?:me )?(?:more|extra|too much|\W{0,2}\d)|(?:deducted|charged|took|taken|billed)\b[^?!\n]{0,20}\binstead of\b|quoted[^.?!\n]{0,40}\b(?:bill|charged|now|is)|bill (?:is|was|came|says)|hidden (?:charge|fee|cost)s?|extra (?:charge|fee)s?|wrong (?:amount|price)|my (?:contract|plan|price) is|more than (?:you |the |i |we )?(?:quoted|said|agreed|price))\b/i,
		flags: ['Why was I charged R149 this month?', 'You quoted me $380 and the bill is $612'],
		allows: ['I was charged twice'],
	},
	'card-lost': {
		said: /\b(?:(?:swallowed|retained|kept|seized|ate|took) my card|(?:lost|stolen|missing) (?:my )?(?:card|phone|wallet|sim)|my (?:card|phone|wallet|sim) (?:was |got |has been |is )?(?:lost|stolen|missing|swallowed)|(?:without|not|didn'?t|no) (?:giving |dispens\w+ )(?:me )?(?:the )?(?:cash|money)|block my (?:card|account|line))\b/i,
		flags: ['The ATM swallowed my card', 'I lost my card'],
		allows: ['card declined'],
	},
	fraud: {
		said: /\b(?:(?:asked|asking) (?:me )?for (?:my |the )?(?:otp|pin|password|cvv)|gave (?:him|her|them|it|out)?[^.?!\n]{0,30}(?:otp|pin|code|password)|(?:otp|pin)\b[^.?!\n]{0,30}\bgave|hacked|phish\w*|unauthori[sz]ed|someone (?:called|used|withdrew|is using|took)|(?:transaction|payment|charge|withdrawal|purchase)s?\b[^.?!\n]{0,40}\b(?:on|from) my (?:card|account)|wasn'?t me|didn'?t (?:make|authori[sz]e) (?:this|that|the|these)|i don'?t (?:know|recogni[sz]e) (?:this|that|the|these) (?:charge|payment|transaction)|saying (?:they're|they are|he is|she is) from your)\b/i,
		flags: ["Someone called me saying they're from your bank and asked for my OTP", 'my account was hacked'],
		allows: ['You people are thieves'],
	},
	declined: {
		said: /\b(?:declin\w+|(?:payment|transfer|card|checkout|transaction|payment (?:page|link|site)|upi|mpesa|m-pesa) (?:keeps? |is |was |has |just )*(?:fail\w*|reject\w*|not going|not work\w*|bounc\w*|revers\w*|stuck|won'?t)|(?:can'?t|unable to|won'?t let me|couldn'?t) (?:pay|check ?out|complete|make (?:the )?payment)|said (?:it )?failed)\b/i,
		flags: ['my card was declined', 'the payment keeps failing'],
		allows: ['I paid'],
	},
	'refund-late': {
		said: /\b(?:(?:still|yet)(?: \w+){0,3} (?:no |not |haven'?t |waiting)[^.?!\n]{0,25}(?:refund|money back)|(?:no|where(?:'s| is)(?: my)?|when (?:is|will|are)(?: \w+){0,3}|waiting (?:for|on)(?: my)?|not (?:got|received|seen)(?: my| the)?) (?:refund|money)|refund (?:in|within|has not|hasn'?t|hasnt|still|is late|never|was (?:promised|due))|amount has still not|not (?:been )?(?:returned|refunded|credited)|told refund|still no refund)\b/i,
		flags: ['two weeks ago and still no refund', 'was told refund in 7 working days', "where's my refund"],
		allows: ['I want a refund'],
	},
	'refund-short': {
		said: /\b(?:refund[^.?!\n]{0,40}\b(?:short|less|part|half|wrong amount|only)|only (?:refunded|got|received|\W{0,2}\d[\d.,]*) [^.?!\n]{0,20}(?:back|refunded|came back)|came back)\b/i,
		flags: ["thanks for the refund but it's £12 short", 'only £45.40 came back'],
		allows: ['refund please'],
	},
	'refund-refused': {
		said: /\b(?:(?:reject\w*|refus\w*|denied|declin\w+|turned down) (?:my |the |to give |to )?(?:refund|return|claim|request|exchange)|(?:refund|return|claim|request|exchange) (?:was |has been |is |got )?(?:rejected|refused|denied|declined)|won'?t (?:refund|take it back|accept))\b/i,
		flags: ['You rejected my refund because the box was opened??', 'my claim was denied'],
		allows: ['My card was declined'],
	},
	'sold-out-after': {
		said: /\b(?:took my money|already paid|i(?:'ve| have)? paid|after (?:i )?(?:paid|pay\w*|order\w*)|my order|ordered)\b[^!\n]{0,120}\b(?:out of stock|sold out|not available|unavailable|no longer available|finished)|\bcancell?ed my order\b|\b(?:out of stock|sold out)\b[^.!\n]{0,60}\b(?:after|paid|my money)\b/i,
		flags: ["So you took my money and now I get an email saying it's out of stock??", 'you cancelled my order'],
		allows: ['Is it sold out?'],
	},
	'ordered-twice': {
		said: /\b(?:ordered (?:it |them )?(?:two|twice|double)|(?:placed|made) (?:the same |two |a second )(?:order|orders)|duplicate order|double order|i (?:ordered|placed)\b[^.?!\n]{0,40}\bby mistake)\b/i,
		flags: ['I placed order 10442 last night by mistake (ordered two)', 'I ordered twice'],
		allows: ['I was charged twice'],
	},
	'cancel-part': {
		said: new RegExp(
			`\\bcancel (?:just |only )?(?:one|${NUMBER}|the \\w+) (?:of|item|from|before|but|and keep|only)|\\b(?:remove|take off|take out) (?:one|the|a|\\d)[^.?!\\n]{0,30}\\border\\b|\\bkeep the (?:rest|others?)\\b`,
			'i',
		),
		flags: ['could you cancel one before it ships', 'cancel one item and keep the rest'],
		allows: ['cancel my order'],
	},
	'cancel-ignored': {
		said: /\b(?:(?:asked|told|requested|tried|emailed|been trying)[^.?!\n]{0,40}\bcancel|(?:already )?cancell?ed[^.?!\n]{0,60}\b(?:still|another|again|charged|taken|taking|debit\w*)|(?:billed|charged|paying) for\b[^.?!\n]{0,30}\bcancell?ed|still (?:being )?(?:charg|bill|tak)\w+)\b/i,
		flags: ["I've asked three times to cancel my membership", 'I cancelled in May and you still charge me'],
		allows: ['please cancel it'],
	},
	'calls-missed': {
		said: /\b(?:not pick(?:ing)?(?: up)?|(?:don'?t|doesn'?t|didn'?t|never|no one|nobody|won'?t) (?:pick|pick(?:s|ed)? up|answers?|answered) (?:my |the |your |calls?|phone)?|(?:calls?|phone|number|line) (?:is |are |keeps? |just )*(?:ringing|switched off|not going|busy|unanswered|ignored)|called (?:you )?(?:\d+|several|many|so many|like) times|(?:been|kept|left|put me) on hold)\b/i,
		flags: ['you people are not picking my calls', 'your number is switched off'],
		allows: ['Nobody called me'],
	},
	rider: {
		said: /\b(?:rider|driver|delivery (?:guy|man|boy|person|agent|lady|woman)|courier|dispatch(?: rider)?|boda|okada|postman|bike man|logistics)\b/i,
		flags: ['Your delivery guy insulted me', 'your rider never show up'],
		allows: ['My delivery is late'],
	},
	staff: {
		said: /\b(?:assistant|cashier|waiter|waitress|receptionist|agent|the (?:lady|man|guy|girl|woman) (?:i|who|at|on)|your (?:staff|colleague|guard|security|salesgirl|sales ?(?:girl|person|man)|employee|representative|rep|nurse|teacher)|manager|supervisor|attendant)\b/i,
		flags: ['The lady I spoke to this morning put the phone down on me', 'The assistant sighed'],
		allows: ['The lady bag came'],
	},
	'threat-post': {
		said: /\b(?:(?:post(?:ing)?|put(?:ting)?|tag(?:ging)?|blast(?:ing)?|drag(?:ging)?|expos(?:e|ing)|review|tell(?:ing)? everyone|warn(?:ing)?)\b[^.?!\n]{0,40}\b(?:twitter|x|facebook|instagram|tiktok|google|online|social media|page|everybody|everyone|people|others|trustpilot|star)|(?:bad|negative|one star|1 star|honest) review)\b/i,
		flags: ['I am posting your page on Twitter and tagging everybody', "I'll leave a one star review"],
		allows: ['I saw it on your Instagram page'],
	},
	'threat-law': {
		said: /\b(?:police|lawyers?|legal action|court|sue|suing|solicitors?|attorney|ombudsman|trading standards|consumer (?:court|forum|protection|council|agency)|fccpc|report (?:you|this|your)|small claims|chargeback|dispute (?:it|this|the) with my bank|efcc|regulator)\b/i,
		flags: ['I will report you to the police', 'my lawyer will write to you'],
		allows: ['A pilot uniform for kids?'],
	},
	'scam-worry': {
		said: /\b(?:scam(?:med|mers?|ming)?|thie(?:f|ves|very)|theft|419|fraud(?:sters?|ulent)?|yahoo|stole|stealing|rob(?:bed|bing)|ole|wezi|mwizi|con ?(?:artist|man|men)|fake (?:page|shop|vendor|account)|ran away with|run away with|duped|rip-? ?off)\b/i,
		flags: ['Thief', 'I have been scammed before', 'This is theft'],
		allows: ['The price is fair'],
	},
	'sent-wrong': {
		said: /\b(?:sent|gave|brought|delivered|shipped|packed) (?:me |us )?(?:the wrong|a wrong|\w+ instead|another|a different|an? \w+ instead|(?:size )?\d)|\bordered\b[^.?!\n]{0,40}\b(?:and|but)\b[^.?!\n]{0,25}\b(?:sent|got|received|came|gave)\b|\binstead of\b/i,
		flags: ['I ordered 42 and you sent 40', 'a phone case instead of the phone'],
		allows: ['the shoe is tight, can i change it to 43'],
	},
	'new-size': {
		said: new RegExp(
			`\\b(?:change|swap|exchange|replace|trade)\\b(?![^.?!\\n]{0,20}\\b(?:address|date|day|time|appointment))[^.?!\\n]{0,30}\\b(?:to|for|with|in) ${SIZED}|\\b(?:small|big|tight|loose|short|long|large)\\b[^?\\n]{0,40}\\b(?:need|want|have|get|send)(?: me)? ${SIZED}|\\b(?:one|next|a) size (?:up|down|bigger|smaller|larger)`,
			'i',
		),
		flags: ['can i change it to 43', 'could I swap for a 14 please?', 'one size up please'],
		allows: ['Can I exchange it?'],
	},
	elsewhere: {
		said: /\b(?:elsewhere|(?:another|other|next|the) (?:shop|vendor|seller|store|supplier)|jumia|konga|jiji|amazon|ebay|shein|aliexpress|temu|flipkart|competitor|saw (?:it|this|the same) (?:for|at)|someone (?:else )?(?:is )?sell(?:s|ing))\b/i,
		flags: ['I saw it for 10k on Jumia', 'another vendor sells it for less'],
		allows: ['Is it expensive?'],
	},
	thinks: {
		said: /\b(?:(?:let me|i'?ll|i will|need to) (?:think|consider|discuss|check with|ask my|get back|come back)|get back to you|maybe (?:later|next|another)|not (?:right )?now|some other time)\b/i,
		flags: ['let me think about it', "I'll get back to you"],
		allows: ['I think it is wrong'],
	},
	doubted: {
		said: /\b(?:(?:call(?:ed|ing)?|calls) me a (?:liar|thief|cheat)|(?:don'?t|didn'?t|not|doesn'?t) believe me|(?:accus|doubt)(?:ed|ing|es?) me|think (?:i'?m|i am) lying|as if i(?:'m| am| was) lying|said i(?:'m| am| was) lying)\b/i,
		flags: ['She called me a liar', "you people don't believe me"],
		allows: ["I don't believe it"],
	},
	'you-rude': {
		said: /\b(?:you (?:are|were|r|'re) (?:so |very |being |just |really )*(?:rude|disrespectful|arrogant|unprofessional)|your (?:tone|attitude|manners?)|how you (?:talk|speak|spoke|talked|reply|answered)|(?:talk|speak|spoke) to me (?:like|anyhow|that way))\b/i,
		flags: ['You are so rude', "don't talk to me anyhow"],
		allows: ['The rider was rude'],
	},
	belittled: {
		said: /\b(?:can'?t afford|couldn'?t afford|afford it|look(?:ed|ing)? down on|like (?:i'?m|i am|a) (?:poor|beggar|stupid|an idiot)|treated me like (?:a |an )?(?:beggar|child|nobody))\b/i,
		flags: ["she said I can't afford it", 'looked down on me'],
		allows: ['It is too expensive'],
	},
	ignored: {
		said: /\b(?:only (?:reply|answer|respond) when|ignor(?:e|ed|ing)|no (?:reply|response|answer)|(?:nobody|no one|noone|not|never|any(?:one|body)|without) (?:is |has |have |was |been |a ){0,3}(?:reply|replied|replying|answer\w*|respon\w+|reading|there)|left (?:me )?on (?:read|seen)|blue ?tick\w*|not had any (?:response|reply)|(?:second|third|fourth|\d(?:nd|rd|th)) (?:email|message|mail)|in this chat for|why (?:are|r) (?:you|u) (?:not|people not))\b|\?\?\s{0,3}$/im,
		flags: [
			'So you people only reply when its time to collect money',
			'Third email now. Is anybody reading these?',
			'??',
		],
		allows: ['Is this available?'],
	},
	urgent: {
		said: /\b(?:pouring|flood(?:ed|ing)?|burst|emergency|stranded|stuck (?:in the lift|in the elevator|at the|outside|on the road)|(?:sitting|stuck|waiting) at the (?:gate|airport|station)|locked out of (?:my|the) (?:house|flat|car|room)|no heating|broken down|breakdown|can'?t wait|right this minute|immediately)\b/i,
		flags: ['Water is still pouring through the ceiling', 'we are stranded at the airport'],
		allows: ['I need it this week'],
	},
	'usual-size': {
		said: /\b(?:(?:i |i'm |im |i am )?(?:usually|normally|always) (?:a |an |between|wear|take|buy)|i(?:'m| am) (?:a |an )?(?:size |uk |us )?(?:\d{1,2}|small|medium|large|x{1,3}l)\b(?! ?(?:years|yrs|and tired))|i wear|between (?:a |size )\d+ and|my size is)\b/i,
		flags: ["I'm usually between a 10 and 12", 'I wear 42'],
		allows: ['What size is it?'],
	},
	'reference-told': {
		said: /\b(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{8,14}\b|\b(?:ref(?:erence)?|transaction|code|session id|utr)\b[\s:#]{1,3}(?:(?:is|no\.?|id|number)[\s:]{1,2})?[a-z]*\d[\w/-]{3,}/i,
		flags: ['MPESA code QK7H2LM9XA', 'reference: 00123456'],
		allows: ['I paid 25,500'],
	},
	gift: {
		said: /\b(?:gifts?|presents?|surprise)\b/i,
		flags: ['it was a gift for my dad', 'a surprise for her'],
		allows: ['I presented it'],
	},
	'in-stock': {
		said: /\b(?:available|in stock|stock(?:ed)?|(?:do|have) (?:you|u)(?: guys| people)? (?:still |also )?(?:have|sell|stock|carry|got)|still (?:have|there|for sale|got)|(?:any|some) (?:left|more)|got any|una get|mko na|ipo)\b/i,
		flags: ['Is the black one still available?', 'do you still have the nike slides'],
		allows: ['Do you do gift wrapping?'],
	},
	included: {
		said: /\b(?:(?:with|without|includ(?:es?|ing|ed)|plus|inclusive of) (?:the )?(?:delivery|shipping|vat|tax|installation|postage)|(?:delivery|shipping|vat|tax|installation|postage) (?:is )?(?:included|inclusive|free|extra))\b/i,
		flags: ['Is the 6k with delivery or without?', 'is delivery included'],
		allows: ['My delivery is late'],
	},
	returned: {
		said: /\b(?:(?:posted|sent|returned|dropped|shipped|mailed)\b[^.?!\n]{0,25}\b(?:return|back)|my return|(?:got|received|have) (?:my |the )?(?:return|item back|parcel back))\b/i,
		flags: ['I posted my return on the 3rd, has it reached you yet?', 'I sent the shoes back on Monday'],
		allows: ['Can I return it?'],
	},
	'in-part': {
		said: /\b(?:(?:refund|money|something|discount|back)\b[^.?!\n]{0,20}\b(?:for (?:that|the|this|those) (?:one|two|\w+ one|item|part|bottle)|in part)|part(?:ial(?:ly)?)? refund|half (?:of it |the money )?back|(?:money|something) off|at least (?:refund|give me))/i,
		flags: ['can you at least refund for that one', 'I want a partial refund'],
		allows: ['refund me'],
	},
};
