/** The kind things a reply does. They count for the tone and for what a reply to a complaint still lacks. */
export const ACT_NAMES = [
	'greeting',
	'thanks',
	'apology',
	'empathy',
	'ownership',
	'next-step',
	'time',
	'offer',
	'ease',
	'warmth',
	'request',
	'settled',
] as const;
export type Act = (typeof ACT_NAMES)[number];

/** Words that say sorry, for counting. */
export const SORRY: ReadonlySet<string> = new Set(
	'sorry apologize apologizing apology apologies forgive pardon samahani'.split(' '),
);

/** In all their forms, as patterns (../pattern.ts). */
export const ACTS: Readonly<Record<Act, readonly string[]>> = {
	greeting: [
		'^ (hello|hi|hey|hiya|greetings|welcome|habari|hujambo|jambo|mambo|namaste|dear)',
		'good (morning|afternoon|evening|day)',
		'(how far|you welcome|you are welcome)',
	],
	thanks: [
		'(thanks|thank you|grateful|gracias|asante|shukran|medaase|ese|daalu|nagode|webale|obrigado|cheers)',
		'(appreciate|appreciated|appreciates)',
	],
	apology: [
		'!<(not|never|nothing to be|no need to be|no reason to be|why should i be|do not be) (sorry|apologies|apology|samahani|radhi) !(but|to say|if you|that you feel|you feel|for yourself|excuse|sight|no)',
		'(i|we|and|do|sincerely|truly|humbly|deeply|so|must|would like to|want to|wish to|let me|please allow us to|allow me to|to) apologize',
		'(apologizing|apology|apologies) (for|about)',
		'(i|we) ~1 (regret|are sorry|am sorry) ~2 (the|any|our|how|what)',
		'(forgive|pardon) (us|me)',
		'(no vex|no dey vex|make you no vex|abeg no vex|nor vex|epp us manage am)',
		'(my|our) bad',
		'beg your pardon',
	],
	empathy: [
		'(understand|understanding|imagine|see|know|appreciate|realize|recognize|get|feel|hear) ~2 (how|why) ~4 (annoying|frustrating|frustrated|upset|upsetting|disappointing|disappointed|worrying|worried|stressful|stressed|painful|important|hard|difficult|inconvenient|unpleasant|angry|tiring|bad|hurt|embarrassing|feel|feels|felt|must|much|awful|unhappy|concerned)',
		'(understand|hear|share|feel|get|appreciate) (your|the) (frustration|frustrations|concern|concerns|disappointment|worry|pain|anger|feeling|feelings|annoyance|displeasure|urgency|stress)',
		'(sorry|regret|hate|sad|saddened|disappointed|unhappy) to (hear|learn|read|see|know)',
		'(must|would|can|could) (be|have been|feel|have felt) (so|very|really|quite|extremely|incredibly)? (frustrating|annoying|upsetting|disappointing|worrying|stressful|hard|difficult|painful|tiring|awful|embarrassing|inconvenient|unpleasant|a shock|a let down)',
		'(that|this|it) (is|was|sounds|must be) (not|far from)? (so|very|really|quite|certainly|definitely|truly|totally)? (frustrating|annoying|upsetting|disappointing|worrying|stressful|painful|awful|terrible|unacceptable|embarrassing|unpleasant|not good enough|not okay|not the experience|good enough|acceptable|okay|concerning|inconvenient|troubling|saddening|not right)',
		'not (the|an|a) (kind of|sort of|type of)? (experience|service|standard|treatment) (we|you|i)',
		'(you are|you have every|you are totally|you have a|is) right to (be|feel|complain|expect|ask|know)',
		'you (are|were) (so|totally|absolutely|completely|very)? right',
		'(we|i) let you down',
		'(you|anyone|i) (deserve|deserved|expected|should have had|would be|would feel|would have felt) ~2 (better|upset|more|annoyed|disappointed|the same|angry|frustrated)',
		'(in your shoes|in your place|in your position)',
		'(pole|pole sana|pele|ndo|eyah|eya|oya no worry|ewo|kpele|eeya|aww|bambi|jaman|jamani)',
		'(know|understand|sabi) ~3 (pain|pains|paining|vex|annoy|hurt|hurts|stress|stressful|not easy|no easy)',
		'(last thing|not what|the opposite of what) you ~1 (need|needed|want|wanted|expect|expected|paid|ordered|asked|hoped)',
		'(sorry|apologies|apology|apologize) for (the|this|all the|any|your|such) ~2 (stress|trouble|frustration|disappointment|inconvenience|upset|worry|pain|hassle|distress|delay|wait|ordeal|experience|headache)',
		'(not|never) (want|wanted|like|intend|meant|mean|our intention|what we want) ~3 (you|to) ~3 (feel|wait|go through|experience|stress|inconvenience|inconvenienced|upset|disappoint|disappointed|worry|this)',
	],
	ownership: [
		'(our|my) (mistake|fault|error|oversight|responsibility|slip|side)',
		'(we|i) (got|did) ~1 (wrong|wrongly)',
		'(we|i) (missed|messed|dropped|failed|slipped|overlooked|forgot|mixed|should have|let|fell short|take full|take|own|made a mistake|made an error)',
		'(i|we) (am|are|will be) (personally)? (handling|taking care|responsible|on it|looking after|sorting)',
		'(leave it with|count on) (me|us)',
		'(i|we) will (make sure|make this right|make it right|see to it|sort|fix|handle|take care|personally|put this right|put it right|get it sorted|resolve)',
	],
	'next-step': [
		'(i|we|he|she|they|rider|dispatch|team|manager|warehouse|colleague|driver|technician|{our} ~2) (am|are|is|have|has|will|shall|can|would like to|want to|going to|dey|go) ~2 (check%|confirm%|call%|send%|look%|find%|fix%|sort%|arrange%|refund%|replace%|track%|trace%|contact%|speak%|escalat%|escalate%|process%|deliver%|ship%|dispatch%|investigat%|investigate%|raise%|chase%|update%|credit%|exchange%|collect%|pick%|get%|resolv%|resolve%|ask%|follow%|review%|follow up|message%|email%|write%|reply%|come%|bring%|cancel%|reverse%|book%|pass%|forward%|redo|remake|talk%|reach%|work%|put|top up|give%|make%|take%|see|share%|issue%|open%|run|go%|schedule%|reissue%|resend%|repair%|waive%|upgrade%|swap%|be with|be there)',
		'(let me|let us) ~2 (check|confirm|call|send|look|find|fix|sort|arrange|refund|replace|track|trace|contact|speak|escalate|process|raise|chase|investigate|see|get|ask|verify|follow|help|make|pull|reach|take|put)',
		'(checking|looking into|chasing|tracking|tracing|processing|arranging|sending|on it|calling|sorting|fixing|verifying|investigating|following up|working on|replacing|refunding)',
		'(may|can|could|would|will|please|kindly) (you|i|we)? !(do not|not|never|stop|no) ~2 (send|share|tell|confirm|give|dm|provide|let|forward|drop|reply|resend|bring|call|describe|show|advise|message|inbox|have|get|ask|email|help me with)',
		'(what|which|where|when|how) ~6 (happened|wrong|order|number|size|address|date|like|prefer|color|item|received|bought|broken|missing)',
		'(has|have) been (sent|refunded|processed|dispatched|reversed|replaced|escalated|credited|shipped|raised|booked|cancelled|canceled|forwarded|fixed|resolved|corrected|reordered|arranged)',
		'(i|we) (have|just|already)? (sent|refunded|processed|dispatched|reversed|replaced|escalated|credited|shipped|raised|booked|cancelled|canceled|forwarded|asked|called|spoken|reported|flagged|fixed|corrected|contacted|messaged|put|packed|taken|removed|added|changed|kept|saved|moved|made|upgraded|waived|reset|checked|found|updated|corrected)',
		'(would you|do you|shall we|shall i|should we|should i|can we|can i) ~1 (like|prefer|want|send|refund|replace|exchange|call|come|offer|arrange|pick|have)',
		'(pair|order|item|parcel|package|replacement|refund|money|one|rider|driver|dress|meal|it|cake|he|she|they) ~3 (leaves|leave|goes|arrives|ships|comes|reaches|drops|coming|dispatched|departs|lands|starts)',
		'(shall|should) (i|we)',
		'(send|share|bring|show|give|tell|dm|forward) (me|us) ~4',
		'(happy|glad|love|like) to (go|understand|find|look|help|put|fix|make)',
		'(is on|are on) (the|its|their) way',
		'on (the|its|his|their) way',
	],
	time: [
		'(today|tonight|tomorrow|now now|right now|right away|immediately|straight away|this (morning|afternoon|evening|week|weekend)|end of day|eod|cob|close of business|close of day|in a moment|momentarily|leo|kesho|sasa hivi)',
		'(on|by|before|until|till|this|next|latest|after|from) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|noon|midday|midnight|lunch|evening|morning|weekend|the weekend|week|month|the end of|close of|the close of|end of)',
		'(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
		'(in|within|under|over|next|for|about|another|less than|a few|few|couple of|couple|two|three|five|ten|an|one|half an|the next|the) ~2 (minute|minutes|min|mins|hour|hours|hr|hrs|day|days|week|weeks|moment)',
	],
	offer: [
		'!<(no|not|any|without|never) (instead|alternatively|as an alternative|in its place|as a gesture|on us|on the house|free of charge|free delivery|at no cost|no extra cost|complimentary|goodwill|store credit|discount|voucher|at our cost)',
		'(but|however|though|what|here is what|and|so|instead) (we|i) (can|could|will|would|am happy to|are happy to|would be happy to|have|do have|would love to) !(not|no|never)',
		'(happy|glad|pleased|love|delighted|willing|able|ready|here) to (help|exchange|replace|offer|assist|swap|refund|arrange|send|check|look|explain|find|resolve|sort|make|answer|walk|show|do)',
		'(would you|do you) ~1 (like|prefer|want)',
		'(you|we) can (exchange|swap|choose|pick|have|get|use|keep|return|bring|try|offer|change|switch|apply|pay|order|collect|still)',
		'(we|i) (can|could|will) (still|gladly|happily)? (offer|exchange|replace|swap|give you|help you|arrange|repair|refund|send you|credit)',
		'let (me|us) (see|find|check|help|try|offer|look)',
		'(but|so|and|lakini) ~2 (you|it|he|she|they|of course) (will|can|go|fit|may) ~1 (have|get|be|choose|use|pick|come|reach|arrive|pay|keep)',
		'so of course (i|we|you|yes|no problem)',
		'(exchange|swap|size|credit note|credit|replacement|discount|refund|delivery|that|this|one) ~1 (we|i) (can|will|fit|go) (do|give|offer|make|arrange)',
		'(i|we) (fit|go) ~1 (change|give|do|reduce|keep|hold|refund|exchange|bring|swap|add|help|sort|find|fix|deliver|dash)',
		'(naeza|naweza|tunaweza|nikuwekee|nikuletee|nikubadilishie|nitakubadilishia|tutakubadilishia|nitakuletea|tutakuletea|nitakurudishia|tutakurudishia)',
		'(ho jayega|kar denge|kar dungi|kar dunga|de denge|bhej denge|bhej dungi|bhej dunga|badal denge|kar dete|wapas kar dijiye)',
	],
	ease: [
		'no (worries|problem|wahala|qualms|shaking|rush|pressure|stress|hurry|biggie|matata)',
		'(take your time|whenever you (like|are ready|can)|at your convenience|not to worry|do not (worry|bother|stress yourself)|do not you worry|e no matter|not a problem|that is (okay|ok|fine|alright) too)',
		'(usijali|usiwe na wasiwasi|hakuna (shida|wasiwasi|haraka)|hamna shida|wala usijali|koi (baat|problem|dikkat|issue) (nahi|nahin|nhi)|tension (mat|not)|chinta mat)',
		'you ~1 (do not|need not|will not|no|no go|no need) ~1 (have to|need to|need|pay|be charged|lose|worry) ~1 (anything|a thing|to|for|extra|do|pay)',
		'!<(no|not|any|never) (free of (charge|cost)|at no (cost|extra cost|charge)|without (charge|extra charge|any charge)|bila (charge|malipo)|our treat|my treat)',
		'(is|are|be|delivery) (on us|on me|on the house)',
		'(i|we|us|will|go|can|fit|let us) ~1 (fix|send|replace|change|swap|deliver|resend|loosen|redye|redo|repair|sew|bring|adjust|mend|clean|steam|check|remake|reprint|refill) ~5 (free|for free)',
	],
	warmth: [
		'(enjoy|enjoy your|take care|have a (great|good|lovely|nice|wonderful|blessed|beautiful|fantastic|amazing) ~2|stay (safe|blessed)|god bless|warm regards|kind regards|best wishes|all the best|stay well|bless you|cheers)',
		'(you are|you are most|most) welcome',
		'(my|our|it is been a|been a|was a|it is a|a) pleasure',
		'(glad|happy|delighted|pleased|great|love|lovely|nice|good) to (hear|help|have|see|know|serve|meet|be|assist)',
		'(please)? (feel free|do not hesitate|let (me|us) know|reach out|anytime|any time|here to help|here for you|at your service|always here)',
		'no (worries|problem|wahala|qualms|issues|shaking)',
		'(congratulations|congrats)',
	],
	request: [
		'(please|kindly|can you|could you|would you|may i have|may we have) !(do not|not|never|stop|no) ~2 (send|share|tell|give|confirm|provide|forward|show|drop|describe|resend|dm|message|text|inbox|email)',
		'(send|share|drop|dm|give|tell|show|forward) (me|us) ~2 (your|the|a|which|what|when|where|how)',
	],
	settled: [
		'(i|we) (have|just|already) ~1 (refunded|replaced|reversed|moved|cancelled|fixed|credited|reset|changed|removed|waived|corrected|resent|unlocked|paid|swapped|upgraded|reactivated|restored)',
		'(has|have) ~1 been ~1 (refunded|replaced|reversed|moved|cancelled|fixed|credited|reset|removed|waived|corrected|resent|unlocked|paid|resolved|sorted)',
		'(it is|is|are|that is) ~1 (already|now) (fixed|sorted|working|solved|back|done|on|open|active)',
		'^ ~1 (done|fixed|sorted|solved)',
	],
};

/** A clock time, a date or a length of time in figures. */
export const CLOCK =
	/\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|hrs?|hours?|mins?|minutes?|days?|weeks?|o'?clock)\b|\b(?:by|before|at|till|until|around|after) \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2}:\d\d\b/i;
