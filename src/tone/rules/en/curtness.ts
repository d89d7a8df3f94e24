import type { Rules } from '../../rule.ts';

const COLD = 'Alone under a complaint, it sounds as if nobody cares.';
const FLAT = 'It answers the worry with a fact. One warm line first changes how it lands.';

export default [
	{
		name: 'cold-word',
		find: [
			'^ (noted|seen|okay|fine|whatever|alright|sure|good|duly noted|understood|received|copied|got it|yes|no|hmm|great|cool|right|i see|i hear you|done|nice|oh|ah|oh okay|that is fine|we know|i know|acknowledged|roger|read) (noted|then|thanks|ma|sir|dear|with thanks|boss|alright|seen|madam|sis|bro|o|please|thank you)? $',
		],
		why: COLD,
		suggestions: ['thank you for telling me, I’m looking into it now'],
		replaces: 'sentence',
		strength: 0.65,
		calm: 0.15,
		when: 'alone',
		flags: [
			['[Noted].', 'Thank you for telling me, I’m looking into it now.'],
			['[K]', 'Thank you for telling me, I’m looking into it now'],
			['[Okay, noted].', 'Thank you for telling me, I’m looking into it now.'],
		],
		allows: ['Noted, I will tell the rider.', 'Okay, let me check that for you.'],
	},
	{
		name: 'thanks-for-feedback',
		find: [
			'(your|the) (feedback|complaint|comment|concern|message|concerns) ~1 (is|has been|have been|well|duly)? ~1 (noted|received|taken|acknowledged|recorded|logged) $',
			'(we|i) (will|shall) ~1 (look into it|look into this|take it into consideration|take note|bear it in mind|take that on board|consider it|consider this|note it|do better|try|see|see about it|think about it) $',
		],
		why: COLD,
		suggestions: [
			'thank you for telling us, I’m looking into it now',
			'thank you for telling us. I’m sorry about this, and I’m looking into it',
		],
		replaces: 'sentence',
		strength: 0.5,
		calm: 0.15,
		flags: [['[Your complaint has been noted].', 'Thank you for telling us, I’m looking into it now.']],
		allows: ['Thank you for your feedback, I have refunded the difference.'],
	},
	{
		name: 'bare-thanks',
		find: [
			'^ (thanks|thank you) ~1 (for)? ~1 (your|the|this)? ~1 (feedback|review|comment|comments|message|input|observation) $',
		],
		why: COLD,
		suggestions: ['thank you for telling us, I’m looking into it now'],
		replaces: 'sentence',
		strength: 0.4,
		calm: 0.15,
		flags: [['[Thanks for your feedback].', 'Thank you for telling us, I’m looking into it now.']],
		allows: ['Thank you for the feedback, I have refunded the difference.'],
	},
	{
		name: 'flat-fact',
		find: [
			'^ ~3 (chargers|batteries|charger|cable|lid|accessories|it|they|delivery|shipping|items|gift box|box|stand|case|straps) (is|are) ~1 (sold separately|not included|extra|separate|not part of)',
			'^ ~2 (tracking|status|system|app|record|records|website) (shows|says|show|say|indicates|states) ~3 (delivered|in transit|out for delivery|pending|returned|completed|no|processed)',
			'^ (it is|this is|that is|its|yours is|order is|your order is|your parcel is|parcel is) ~1 (still)? (pending|processing|in transit|with dispatch|with the rider|with the courier|in the queue|on hold|in process|being processed|under review|with customs) $',
			'^ (check|see|refer to|read|look at) ~1 (the|your)? ~1 (tracking|label|care label|receipt|email|invoice|manual|status|size chart|link|app|spam|spam folder|box) $',
			'^ (we|shop|store|office) ~1 (open|opens|close|closes|are open|are closed) ~4 $',
			'^ (high demand|rain|traffic|holiday|holidays|public holiday|network|fuel scarcity|strike|customs|the courier|rider) ~6 (delay|late|issue|problem|slow) $',
		],
		not: 'sorry',
		why: FLAT,

		ways: [
			{
				where:
					'^ ~3 (chargers|batteries|charger|cable|lid|accessories|it|they|delivery|shipping|items|gift box|box|stand|case|straps) (is|are) ~1 (sold separately|not included|extra|separate|not part of)',
				suggestions: ['I’m sorry this was not clearer, $words', 'I’m sorry about this, let me see what I can do'],
			},
			{
				where: '^ (we|shop|store|office) ~1 (open|opens|close|closes|are open|are closed) ~4 $',
				suggestions: ['I’m sorry, $words', 'I’m sorry about this, let me see what I can do'],
			},
		],
		suggestions: [
			'I’m sorry about this. Let me check for you now',
			'I’m sorry to keep you waiting, let me find out more',
		],
		replaces: 'rest',
		strength: 0.5,
		calm: 0.15,
		in: 'statement',
		flags: [
			['[Chargers are sold separately].', 'I’m sorry this was not clearer, chargers are sold separately.'],
			['[It is still pending].', 'I’m sorry about this. Let me check for you now.'],
			['[Tracking shows delivered].', 'I’m sorry about this. Let me check for you now.'],
			['[We open at 10am].', 'I’m sorry, we open at 10am.'],
		],
		allows: ["It's with the rider, he will be there by 4pm.", 'Check the tracking link I sent, it updates every hour.'],
	},
	{
		name: 'cold-close',
		find: [
			'^ (that is all|that will be all|is that all|anything else|nothing more|end of|regards|next|bye|good day|moving on|that is it|dismissed|period|full stop) $',
		],
		why: 'The last words are what they remember.',
		suggestions: ['is there anything else I can do for you?'],
		replaces: 'sentence',
		strength: 0.4,
		calm: 0.25,
		flags: [['[That is all].', 'Is there anything else I can do for you?']],
		allows: ['Is there anything else I can do for you?'],
	},
] satisfies Rules;
