import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'secret',
		find: [
			'(send|share|give|tell|provide|forward|confirm|type|text|enter|dm|inbox|drop|what is|need|want|require|submit|read|supply|verify|read out|let me have|may i have|can i have|could i have|kindly) ~4 (your|the|card) ~1 (digit|digits)? ~1 (pin|pins|otp|otps|one time password|one time passcode|passcode|password|passwords|cvv|cvc|cvv2|security code|verification code|login details|log in details|login|(credit|debit|bank|atm|full|whole)? card number|full card|card details|atm card|atm pin|bvn|nin|secret code|mpesa pin|upi pin|mother maiden name|social security|ssn|code (sent|they sent|you received|on the back))',
			'(what|which) ~1 (is)? (your|the) ~2 (pin|otp|password|cvv|card number|passcode|security code|bvn)',
			'your (pin|otp|password|cvv) (please)? $',
			'(number|digits|code) ~2 (at|on) ~1 back of ~1 card',
			'(nitumie|nipe|tuma|niambie|lete|naomba) ~2 (pin|otp|password)',
			'(otp|pin|cvv|password) ~2 (bata|batao|bataiye|bataye|bhejo|bhej|bhejiye|dijiye|do na|de do)',
			'(picture|photo|pic|snap|copy|image) of (your|the) ~1 (card|atm card|credit card|debit card|bank card)',
		],
		not: [
			'(number|digits|details|pin|code|password|cvv) ~2 (covered|hidden|blurred|masked|removed|crossed out|blacked out)',
			'(cover|hide|blur|mask|cross out|black out) ~3 (number|digits|details|pin|code|password|cvv)',
			'(never|not|nobody|no one|without|avoid) ~6 (pin|otp|password|cvv|code|card|details|bvn)',
			'(never|do not|not) ~4 (share|send|give|tell|ask|need|require)',
			'(reset%|chang%|forgot|forgotten|resetting|try%|change|choose|create|update|new|recover|set) ~4 (password|pin|login|passcode)',
			'pin (code|drop|location)',
			'(yourself|on the (machine|pos|terminal|device|keypad)|at the atm)',
			'(drop|share|send) ~2 (a|your|the)? ~1 (location)? pin (location|on|of)',
			'(location|map|google|maps|area|postal|zip) pin',
			'pin ~1 (location|map|address|maps)',
			'(we|i) (will|have)? ~1 (send|sent|text|texted) you ~2 (a|the|an)',
			'(last|final) (four|4) digits',
			'(no|not) ~1 need ~3 (pin|otp|password|code|card)',
			'(loyalty|gift|nectar|membership|points|reward|rewards|store|club|sim|id|library|clubcard) card',
			'(nimefika|niko|nipo|nakuja|naja|rider|boda) ~~5 (nitumie|tuma|nipe) ~1 pin',
		],
		why: 'A code or card number in a chat can be stolen, and no honest shop needs it.',
		suggestions: ['please never send a PIN, code or card number here. I can check with your order number instead'],
		replaces: 'sentence',
		strength: 0.8,
		flags: [
			[
				'Please [send me your PIN] so I can reverse it.',
				'Please never send a PIN, code or card number here. I can check with your order number instead.',
			],
			[
				'[kindly share the OTP] you received',
				'please never send a PIN, code or card number here. I can check with your order number instead',
			],
			[
				'[What is your card number] and CVV?',
				'Please never send a PIN, code or card number here. I can check with your order number instead.',
			],
			[
				"[send us your password] and we'll log in for you",
				'please never send a PIN, code or card number here. I can check with your order number instead',
			],
		],
		allows: [
			'Send me a photo of the slip with the card number covered.',
			'For your safety, never share your PIN or OTP with anyone, including us.',
			'You can change your password under Settings.',
			'Please drop a location pin so the rider can find you.',
			'The last four digits of your card are enough.',
			'Niko karibu na stage, nitumie pin.',
		],
	},
	{
		name: 'card-number',
		find: [],
		finder: 'cardNumbers',
		why: 'A whole card number in a chat can be stolen. The last four digits are enough.',
		suggestions: ['card ending $last4'],
		strength: 0.85,
		flags: [
			['your [card 4111 1111 1111 1111] was charged', 'your card ending 1111 was charged'],
			['Paid with [5500-0000-0000-0004] today', 'Paid with card ending 0004 today'],
		],
		allows: [
			'Your tracking number is 4502 1187 3321 9087.',
			'My number is 0803 555 0142.',
			'IMEI is 356938035643809',
			'Order 4111 1111 1111 1111 is packed.',
		],
	},
] satisfies Rules;
