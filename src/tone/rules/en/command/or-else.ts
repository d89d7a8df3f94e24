import type { Rules } from '../../../rule.ts';

const ORDERED = 'It gives orders to the one who pays. Asking gets the same thing done.';

/** The same words as help, as a choice, for their safety, or with what is done for them. */
const MEANT_WELL = [
	'(just|you can|please|no ~2 needed|and i will|and we will)',
	'like it',
	'when (he|she|the rider|rider|they|dispatch) (call|calls|rings|ring)',
	'so (i|we) can',
	'(if you (like|want|prefer|can)|when you can|whenever|no rush|no pressure|no problem|at your)',
	'(i|we) (will|can|go|fit) (hold|keep|reserve|wait|come to you|send it again)',
	'(do not|never) ~2 (hesitate|worry)',
	'(so you|you) (do not|will not|need not|should not)',
	'(for your safety|your pin|otp|scam|scammers|fraud)',
	'(or i (can|will|fit|could) (send|bring|deliver|come|drop|call|text|ask|keep|hold|reserve))',
	'(send|reply|confirm|choose|come|call) ~7 or (i|we|you) (will|can|could) ~1 (refund|replace|help|give you|keep it for|cancel it for you|be)',
	'(we|i) will ship when (you|it is ready)',
];

/** Do this or lose that; do this first; do not write to me. */
export default [
	{
		name: 'or-else',
		find: [
			'(come|pick|collect|take) ~5 (today|now|tomorrow|before) ~1 (i|we) (will not|can not|no fit|no go|do not) ~1 (keep|hold|wait|be)',
			'review ~1 (dal|daal|do|likho|dedo) ~2 (pehle|phir|fir|tab|warna)',
			'(drop|bring|pay|send|give) ~1 (the|your|my)? ~1 (money|balance|cash|deposit) first',
			'if you ~1 (want|need|wan) ~2 (refund|exchange|replacement|money|money back|help|it changed|it fixed|return) ~2 (write|bring it to|come and|come to|go to|pay|submit|fill|get a|report|prove|do a video|swear|sign)',
			'(give|leave|drop|post|write) ~2 (five|5|good|positive|the)? ~1 (star|stars|review|rating|feedback) first',
			'^ ~1 (like|follow|share|subscribe|tag|repost) ~5 (first|then (i|we|ask|message|dm))',
			'or (your|the|it|you|that|we) ~2 (gone|sold|cancelled|canceled|forfeited|lost|void|released|forfeit|lose|losing|cancels|expires|no dey again|moves to|goes to)',
			'(you) must ~4 (before) (i|we) ~1 (even|can|will|listen|do|refund|talk|answer|start|go)',
			'(pay|make|do|send|confirm|collect|pick|come|complete|clear|lipa|tuma|transfer|deposit|reply|decide|balance|settle|respond|choose) ~7 or (else)? ~1 (i|we|it|the order|your order|order|e|someone else|forget|you) ~1 (will|go|shall|am|are|would|be)? ~1 (sell|sold|selling|give|giving|cancel|cancelled|cancelling|keep|release|dispose|report|block|blocking|charge|lose|forget|return|forfeit|be forfeited|gets|remove|auction)',
			'(first|kwanza|pehle) ~2 (then|before|ndio|ndipo|phir|fir|tab|baad|only then) ~1 (only|we|i|you|talk|tuongee|utapata|nitume|message|baat|complain|order|will|can|come|call|ask|speak|comment|niongee|tutume)',
			'(first|1st) ~1 (you)? ~1 (read|check|see|measure|understand|learn|do|make|send|watch|go through) ~5 (then|before|after that|and then) ~1 (only)? ~1 (you)? ~1 (message|talk|ask|order|call|comment|complain|speak|come|buy|text|question)',
			'(tuma|lipa|leta|ngoja|subiri|soma|angalia|enda) ~1 (pesa|kwanza|deposit|hapo|bio|tu|screenshot|balance|zote)',
			'(paisa|payment|advance|paise|pehle) ~1 (bhejo|do|karo|bhej|dalo|pay karo|kar do|padho|dekho)',
			'^ ~2 (be fast|be quick|make it fast|hurry up|jaldi karo|jaldi|fast fast|sharp sharp|haraka|chap chap) (abeg|please|o|i|we|and|make|do not|do not|,|$)',
			'^ ~1 (first|1st) ~8 (then|before) ~1 (you)? (ask|talk|message|order|call|comment|price|chat|dm|complain|question)',
			'^ ~1 (drop|send|bring|give|type|share|tuma|lete) ~3 (fast|sharp|now now|sharp sharp|haraka|jaldi|quick|quickly|asap) ~1 (rider|i|we|make|abeg|before|if|$|the)',
		],
		not: [
			...MEANT_WELL,
			'then (we|i) ~1 (start|bake|cut|sew|pack|make|print|prepare|begin|stitch|paint|cook)',
			'do (baar|din|piece|number|hafte|ghante)',
			'tafadhali',
			'^ sharp sharp ~1 ,',
		],
		why: ORDERED,
		suggestions: ['whenever you’re ready, let me know and I’ll go ahead', 'let me know what suits you'],
		replaces: 'sentence',
		strength: 0.55,
		flags: [
			['[Pay the balance leo or I sell] to someone else', 'Whenever you’re ready, let me know and I’ll go ahead'],
			['[Sir first u read full description then message]', 'Whenever you’re ready, let me know and I’ll go ahead'],
			['[Tuma pesa] kwanza ndio tuongee', 'Whenever you’re ready, let me know and I’ll go ahead'],
		],
		allows: [
			'Deposit first, then we start to sew.',
			'Send me your size or I can call you, whichever is easier.',
			'you don’t need to call again ma, I’ll text you as soon as the rider moves',
			'Never message your PIN to anyone.',
			'Tuma screenshot tena tafadhali.',
			'Sharp sharp, your order is packed.',
		],
	},
	{
		name: 'when-to-talk',
		find: [
			'^ ~2 (pick|answer|on) (your) (calls|call|phone|line)',
			'(reply|answer|say) (me)? (yes or no|now|quick|fast)',
			'(stay|face|be) (on|in) ~1 your (lane|front|business)',
			'(do not|never|stop|quit|usinipigie|usinitext|no) ~1 (dey)? (message|messaging|text|texting|dm|call|calling|chat|ping|tag|buzz|disturb|contact|write|whatsapp|flash|spam|spamming) ~2 (again|anyhow|at night|on weekends|on weekend|weekends|on saturday|after|on sunday|repeatedly|every|like that|by this time|at this time|this late|so early|me like|my line|my phone|my dm|my dms|any more|anymore|me now|me until|me unless|unless|until)',
			'(sit|hold) (tight and|your) ~1 (stop|wait|peace|horses|fire)',
			'(i|we|it) ~1 (will)? ~1 (ship|send|reply|answer|deliver|call|come|post|text|be ready|get done|finish) (it|you|them|am)? ~1 when (i|it|we) ~1 (ship|send|reply|answer|deliver|call|come|am|is|get|can|will|go|feel|finish|have time|am free|post|gets done)',
		],
		not: [
			...MEANT_WELL,
			'when i am (outside|there|here|near|close|at)',
			'(can not|could not|will|to|may|can) say yes or no',
		],
		why: 'It tells them how and when they may talk to you. They want news, so say when it comes.',
		suggestions: ['I’m on it, and I’ll update you the moment I have news', 'what time is best to reach you?'],
		replaces: 'sentence',
		strength: 0.55,
		flags: [
			['[don’t text me at night]', 'I’m on it, and I’ll update you the moment I have news'],
			['[pick your calls]', 'I’m on it, and I’ll update you the moment I have news'],
		],
		allows: [
			'They can not say yes or no by phone, so I have asked in writing.',
			'Never message your PIN to anyone.',
			'pls pick the rider’s call when he rings',
		],
	},
] satisfies Rules;
