import type { Rules } from '../../../rule.ts';

const PASSED = 'They paid you, so to them it is you who delivers. Say what you will do.';
const CARRIER =
	'(gig|gigl|giglogistics|dhl|g4s|kwik|sendbox|jumia|konga|bolt|uber|glovo|yango|indrive|evri|hermes|yodel|royal mail|dpd|parcelforce|usps|ups|fedex|the post office|post office|delhivery|bluedart|blue dart|dtdc|ekart|xpressbees|dunzo|porter|speed post|sendy|wells fargo|easy coach|speedaf|park|the park|the courier|courier|the rider|rider|the driver|driver|dispatch|the dispatch|dispatch rider|the boda|boda|boda guy|the transporter|transporter|the delivery (guy|man|boy|people|company|person|team)|delivery (guy|man|boy|people|company)|the station|the bank|your bank|the shipping company|shipping company|the logistics company|the logistics|logistics|the bus|the conductor|the postman|the carrier|shiprocket|the station office|customs|mpesa|safaricom|mtn|momo|paypal|paystack|opay|gpay|paytm|phonepe|courier company|courier people|courier guy|courier office)';

/** Parcel or money is with somebody else, and so is the customer, from now on. */
export default [
	{
		name: 'with-the-courier',
		find: [
			`^ (please)? (call|contact|ask|chase|face|hold|fight|disturb|meet|blame|ring|message|go to|go and meet|go and see|talk to|speak to|speak with|take it up with|complain to|shout at|query|deal with|talk with|pigia|uliza) ${CARRIER} ~1 ($|directly|instead|not (me|us)|please|abeg|o|yourself|about|and (ask|collect|find|sort|settle|track|complain|tell|explain)|for|they|he|parcel|with|na|,)`,
			`(pigia|uliza|ongea na|enda|muulize|mpigie|waulize) ~1 ${CARRIER}`,
			`(it is|this is|that is|hiyo ni|na|is|that|ye|yeh) ~1 (a|an|the)? ~1 (shida|problem|issue|fault|mistake|wahala|matter|galti|palaver|makosa|business)? ~1 (ya|za|of|for)? ~1 ${CARRIER} ~1 (shida|problem|issue|fault|mistake|wahala|matter|galti|palaver|makosa|delay|business|ki galti|ka problem|own)`,
			`${CARRIER} (is|are|was|were) the one% ~1 (delay%|causing|caus%|responsible|at fault|who|that|lost|losing|holding|wrong|making)`,
			`${CARRIER} (mistake|fault|problem|issue|error|delay) ~1 (not|no be|and not) ~1 (ours|mine|us|me|our|my)`,
			'(problem|fault|issue|mistake|shida|matter|wahala|galti) ~3 not (us|me|ours|mine) $',
			'!<(contract|agreement) between you and (the|your|him|her|them|that) ~1 (rider|driver|courier|dispatch|bank|them|him|her|delivery|boda|gig|jumia|g4s|post|station|transporter|person|$)',
			'(once|as soon as|when|after|as long as) ~2 (it|parcel|order|item|package|things|money) ~1 (has|have|is|be|don|e)? ~1 (with|left|leaves|leave|gone|dispatched|shipped|posted|handed|comot|out|collected|picked up|picked|been sent|been shipped|been posted|been dispatched|sent|delivered) ~4 (nothing (to do|for)|not (my|our)|no longer|out of|not responsible|we are not|i am not|no be my|we do not|i do not|nothing i|nothing we)',
			'(is|are|na|be|was|were|am) ~1 (not|no be|nor be) ~1 (my|our) (work|job|duty|line|area|part|side|role|task|matter|portion|own|headache) !(to judge|best|self|usual|style|thing)',
			'(no be|not) my (work|job|duty|headache|own|business|problem|wahala|palaver)',
			'(hum|ham|main|mai) ~1 (kya|kuch nahi|kya hi) ~1 (kare|karen|karein|karu|kar sakte|kar sakta)',
			'(not|no|out of|no be) (in|for|inside) (my|our) (hand|hands|control|power)',
			'(mere|hamare|humare) (haath|hath) (me|mein|main) ~1 (nahi|nahin|nhi)',
			'(wale|walo|walon|valo|valon) se (baat|pooch|puch|pucho|poocho|contact|pata)',
			'(not sure|do not know|no idea|unsure|i wonder) what you ~1 (want|expect|would like|think|expecting|are expecting) ~1 (me|us|i|we) (to)?',
			'(talk|speak|message|chat|meet|ask|call) (to)? (my|the|our) ~1 (girl|boy|assistant|sales girl|salesgirl|sister|wife|husband|admin|staff|manager|brother|partner|attendant|tailor|baker|worker|secretary) ~1 , ~6 (handles|handling|handle|in charge|deals|knows|does|do|does that)',
			'(i|we) ~1 (don|have|already)? ~1 (send|sent|dispatch|dispatched|shipped|posted|delivered) ~2 (since|already|my own) ~4 (my own|the rest|wetin remain|remaining|i have done|my part|my job|your own|not my)',
			'(my|our) (part|job|work|own|side|duty) (is|don|has|have) ~1 (done|finished|finish|end|ended|over|complete)',
			'(ongea|uliza|muulize|waulize|mpigie|wapigie|pigia) ~1 (na)? ~1 (owner|boss|rider|dereva|wao|yeye|mwenye|manager|kampuni|office|mwenyewe|customer care)',
			'(mimi|me|sisi|mi) ~1 ni ~1 (agent|seller|reseller|muuzaji|mfanyakazi|employee|delivery) (tu|only|hapa)?',
			'(si|sio|siyo|hiyo si) ~1 (shida|kazi|problem|mistake|makosa|jukumu) ~1 (yangu|yetu)',
			'(sio|si) (mimi|sisi)',
			'(jaake|jakar|jaa ke|ja ke|jao) ~1 (pooch|puch|poochh|dekh|dekho|pata|poocho|pucho|baat|lo|le lo|complaint)',
			'(khud|aap hi|aap khud) ~2 (dekho|dekh lo|karo|kar lo|jaao|jao|pooch|pata|call|baat|le)',
			'(unse|inse|courier se|bank se|rider se|company se) ~1 (pooch|puch|poochh|baat|pata|contact|bolo|lo)',
			'(me)? ~1 (i|we) (don|have|has|already)? (finish|finished) (my|our) (part|own|job|work|side)',
			'(job|part|work|job is|part is) ~1 (done|over|finished) $',
			"my (job's|part's|work's) (done|over|finished)",
			'(no idea|not sure|dont know|do not know) ~1 (where|when|what|why|how|who) ~3 (is|it|they|he|happened|be|comes|went)  ~4 (as good as mine|tbh|to be honest|sorry|lol|ask|check|$)',
			'(guess|tracking) ~1 (is)? ~1 as good as (mine|ours)',
			'(that is|it is|na|is) (for|on) ~1 (boda|rider|courier|dispatch|driver|gateman|boda man|bank|delivery man|delivery guy) ~3 (i|me|we|not me)',
			'(your|the) (gateman|security|receptionist|guard|neighbor|neighbour|maid|watchman|askari|brother|sister|husband|wife) ~1 (collected|took|received|picked|signed|has it|collect) ~4 (ask|not my|not our|face|meet)',
		],
		not: [
			'(main|hum|mai) ~3 (jaa|baat|pooch|pata|call|check|dekh)',
			'(nitaongea|nitauliza|naongea)',
			'(i|we) don dey',
			'(i|we|i am|we are) ~1 (will|go|have|am|are|can|fit|dey|already) ~1 (call|called|calling|following|follow|chase|chasing|check|checking|ask|asked|contact|contacted|trace|speak|spoken|open|opened|replace|refund|send|sending|cover|push|sort)',
			'(sorry|apologize|apologies|pole|no vex)',
			'(nitapiga|nitawapigia|nitaongea|nitafuata|nimeongea|nimewapigia|naongea)',
			'(let me|if you (like|prefer|want|would)|if you need|number is|his number|her number|their number|here is|to help you|he is|she is|expecting you|waiting for you|will help|will sort|any time|anytime|happy to)',
			'(your|the) (refund|money|replacement) ~2 (has|have|is) ~1 (been|on)',
			'(difference|link|choice|agreement|nothing) between you and',
			'(kept|keep|stay|stays|secret|just) ~1 between you and',
			'not our best',
		],
		why: PASSED,
		suggestions: ['let me follow this up for you and tell you by 5pm what they say'],
		replaces: 'sentence',
		strength: 0.55,
		in: 'statement',
		softened: true,
		flags: [
			[
				'dispatch [is not my work] ma, call the number on the waybill',
				'let me follow this up for you and tell you by 5pm what they say',
			],
			['[Call G4S, parcel] iko kwao', 'Let me follow this up for you and tell you by 5pm what they say'],
			['[that’s a USPS problem]', 'let me follow this up for you and tell you by 5pm what they say'],
		],
		allows: [
			'Call the rider on 0803 123 4567, he is at your gate.',
			'It’s with Evri now, I’ll chase them first thing.',
			'The dispatch number is on the waybill ma, I’ve called him too.',
			'courier ki galti hai but we will send new one',
		],
	},
] satisfies Rules;
