import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'payment-problem/check-by',
		situation: 'payment-problem',
		title: 'Payment: checking, answer by a time',
		tags: ['payment', 'not received', 'debited', 'transfer', 'confirm', 'hold'],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry for the worry.' },
				{ block: 'fix', text: 'Your item is set aside for you.' },
				{
					block: 'next-step',
					text: "I'm checking with our bank now and I'll tell you what I see within the hour.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Your money has gone out and you've had no word from us. That's worrying." },
				{ block: 'apology', text: "I'm sorry you had to ask." },
				{ block: 'fix', text: 'I have put your {item} aside under your name.' },
				{
					block: 'next-step',
					text: "I'm checking with our bank, and I will tell you what I see within the hour.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for letting us know that your payment for your order {order} left your account and has not been confirmed.',
				},
				{ block: 'apology', text: 'I am sorry for the worry.' },
				{ block: 'fix', text: 'I have set your order aside under your name, so nothing is lost.' },
				{
					block: 'next-step',
					text: 'I am checking with our bank and will write to you before close of work today.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/paid-twice',
		situation: 'payment-problem',
		title: 'Paid twice: extra money back',
		tags: ['payment', 'double', 'charged twice', 'refund', 'extra'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right, it came in twice." },
				{ block: 'apology', text: 'Sorry about that.' },
				{ block: 'fix', text: "I'll send the extra {amount} back by {in 2 working days}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I've looked, and you're right: we received your payment two times." },
				{ block: 'apology', text: "I'm sorry you had to spot it for us." },
				{
					block: 'fix',
					text: 'I will send the second {amount} back to you by {in 2 working days}, with the proof.',
					promises: true,
				},
				{ block: 'next-step', text: 'Your order carries on as normal.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for pointing this out. You are right: we received two payments for your order {order}.',
				},
				{ block: 'apology', text: 'I am sorry that this left you out of pocket.' },
				{
					block: 'fix',
					text: 'I will send the second payment of {amount} back to you by {in 2 working days}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'next-step', text: 'Your order continues as planned.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/failed',
		situation: 'payment-problem',
		title: 'Payment failed: another way',
		tags: ['payment', 'failed', 'declined', 'card', 'error', 'alternative'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the trouble with the payment." },
				{
					block: 'fix',
					text: 'Nothing is lost, your order is saved. You can pay by transfer, mobile money or cash on delivery.',
				},
				{ block: 'next-step', text: 'Which would you like?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "Your basket was all ready and then the payment wouldn't go through. I know how annoying that is.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "Your order is saved exactly as you made it. You can pay by bank transfer or mobile money, or in cash when it's delivered.",
				},
				{ block: 'next-step', text: 'Which is easiest for you? I can send you the details for that one.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us that your payment for your order {order} did not go through.',
				},
				{ block: 'apology', text: 'I am sorry for the trouble.' },
				{
					block: 'fix',
					text: 'Your order is saved as you made it. You are welcome to pay by bank transfer, by mobile money, or in cash on delivery.',
				},
				{ block: 'next-step', text: 'Please tell me which you prefer, and I can send you the details straight away.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/received',
		situation: 'payment-problem',
		title: 'Payment received, what happens next',
		tags: ['payment', 'received', 'confirmed', 'thanks', 'dispatch'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Payment received, thank you!' },
				{
					block: 'next-step',
					text: "I'll pack your order today and it will be with you by {in 2 working days}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Your payment of {amount} is in. Thank you.' },
				{
					block: 'next-step',
					text: "I'll pack your {item} today, and the parcel will be with you by {in 2 working days}.",
					promises: true,
				},
				{ block: 'close', text: 'If anything changes on your side, just send me a message here.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you. We have received your payment of {amount} for your order {order}.' },
				{
					block: 'next-step',
					text: 'We will pack your order today and deliver it to you by {in 2 working days}.',
					promises: true,
				},
				{
					block: 'close',
					text: 'If you need to change anything before then, please reply to this message.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'payment-problem/receipt',
		situation: 'payment-problem',
		title: 'Payment: here comes the receipt',
		tags: ['payment', 'receipt', 'invoice', 'proof', 'document'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right to ask for your receipt." },
				{ block: 'apology', text: "Sorry it didn't come with the order." },
				{ block: 'next-step', text: "I'll send it here by {in 1 hour}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're right, the receipt should have come when you paid." },
				{ block: 'apology', text: "I'm sorry that you had to ask." },
				{ block: 'next-step', text: "I'll make it out now and send it to you by {in 2 hours}.", promises: true },
				{ block: 'next-step', text: 'Which name should I put on it?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You are right to ask for the receipt for your order {order}. It should have come with your payment.',
				},
				{ block: 'apology', text: 'I am sorry for the oversight.' },
				{ block: 'next-step', text: 'I will send it to you by {in 4 hours}.', promises: true },
				{
					block: 'close',
					text: 'If it should be made out to a company, please tell me the name.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'payment-problem/reference',
		situation: 'payment-problem',
		title: 'Payment: ask kindly for the reference',
		tags: ['payment', 'transfer', 'reference', 'proof', 'screenshot', 'confirm'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I believe you, I just need to find it.' },
				{ block: 'next-step', text: 'Could you send the payment message or the reference?' },
				{ block: 'next-step', text: "I'll trace it and update you by {in 2 hours}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "Your money has left you, so it's somewhere between your bank and ours. I know how worrying that is.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: 'Could you send me the payment message, or the reference and the time? Please cover any private numbers.',
				},
				{ block: 'next-step', text: "I'll trace it with our bank and write to you by {in 4 hours}.", promises: true },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us that you have paid for your order {order}. The payment has not yet appeared on our side.',
				},
				{ block: 'apology', text: 'I am sorry for the worry.' },
				{
					block: 'next-step',
					text: 'Could you please send me the reference and the time of the payment? You may cover any private numbers.',
				},
				{ block: 'next-step', text: 'I will trace it with our bank and write to you by {in 4 hours}.', promises: true },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/short',
		situation: 'payment-problem',
		title: 'Payment: a little is missing',
		tags: ['payment', 'short', 'balance', 'incomplete', 'remaining'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thanks, your payment is in.' },
				{ block: 'fix', text: "There's a small balance of {amount} left, maybe a bank charge." },
				{ block: 'next-step', text: 'You can send it now, or pay the rider on delivery.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Thank you, we've received your payment." },
				{ block: 'fix', text: 'It came in {amount} below the total, most likely a bank charge on the way.' },
				{
					block: 'next-step',
					text: 'You can add it by transfer, or simply give it to the rider on delivery. Whichever is easier for you.',
				},
				{ block: 'close', text: 'Your order is being packed in the meantime.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your payment for your order {order}.' },
				{ block: 'fix', text: 'It came in {amount} below the total, most likely because of a bank charge.' },
				{ block: 'next-step', text: 'You may add it by transfer, or pay it on delivery, whichever is easier for you.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/wrong-charge',
		situation: 'payment-problem',
		title: 'Charged wrong: difference back',
		tags: ['payment', 'overcharged', 'wrong amount', 'price', 'refund', 'difference'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You paid more than the price we gave you. You're right." },
				{ block: 'apology', text: "I'm sorry we got it wrong." },
				{ block: 'fix', text: "I'll send {amount} back by {in 1 working day}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're right. We told you one price and charged another." },
				{ block: 'apology', text: "I'm sorry, that was our error." },
				{
					block: 'fix',
					text: 'I will send {amount} back to you by {in 1 working day}, the same way you paid.',
					promises: true,
				},
				{ block: 'goodwill', text: 'And the delivery of this order is on us.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You are right. The sum we charged for your order {order} was higher than the price we gave you.',
				},
				{ block: 'apology', text: 'I am sorry for our error.' },
				{
					block: 'fix',
					text: 'I will send the difference of {amount} back to you by {in 1 working day}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'goodwill', text: 'We also offer you free delivery on this order.' },
				{ block: 'close', text: 'Thank you for pointing it out.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/keep-details-safe',
		situation: 'payment-problem',
		title: 'Payment: keep your details safe',
		tags: ['payment', 'pin', 'otp', 'card', 'safe', 'security', 'scam', 'privacy'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thanks for wanting to sort this out.' },
				{
					block: 'fix',
					text: "For your safety, keep your card number and PIN to yourself. I don't need them to help you.",
				},
				{ block: 'next-step', text: 'The payment reference is enough.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I can see you're trying to help, thank you." },
				{
					block: 'fix',
					text: "For your own safety, please keep your card number, PIN and codes to yourself. I don't need them, and nobody from our shop has a reason to ask.",
				},
				{ block: 'next-step', text: 'The payment reference and the time are enough for me to find it.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your help in tracing the payment for your order {order}.' },
				{
					block: 'fix',
					text: 'For your own safety, please keep your card number, PIN and codes to yourself. We do not need them, and nobody from our shop would ever need them.',
				},
				{ block: 'next-step', text: 'The reference and the time of the payment are enough for us to find it.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/pay-later',
		situation: 'payment-problem',
		title: 'Pay later: we keep it for you',
		tags: ['payment', 'later', 'payday', 'hold', 'reserve', 'end of month'],
		say: {
			chat: [
				{ block: 'fix', text: "That's fine, {customer}." },
				{ block: 'next-step', text: "I'll keep it for you until {date}.", promises: true },
				{ block: 'close', text: 'You can pay when it suits you.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Thank you for telling me how things stand.' },
				{ block: 'fix', text: "I'll keep your {item} aside until {date}, at the same price.", promises: true },
				{ block: 'close', text: "Pay whenever you're ready before then. There's no deposit to pay." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us that you would like to pay at a later date.' },
				{
					block: 'fix',
					text: 'I will keep your order {order} aside until {date}, at the same price and without a deposit.',
					promises: true,
				},
				{ block: 'close', text: 'You may pay in whichever way suits you.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/in-parts',
		situation: 'payment-problem',
		title: 'Pay in parts',
		tags: ['payment', 'instalments', 'installments', 'split', 'twice', 'part payment'],
		say: {
			chat: [
				{ block: 'fix', text: 'You can pay it in two parts: half now and half on {date}. Same price.' },
				{ block: 'next-step', text: 'Would that help?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "It's a lot to pay in one go, I understand." },
				{ block: 'fix', text: 'You can pay half now and half on {date}. You pay no more than in one go.' },
				{ block: 'next-step', text: 'Would that make it easier for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking if you may pay in parts.' },
				{ block: 'fix', text: 'You may pay one half now and the other half on {date}. There is no extra fee.' },
				{ block: 'next-step', text: 'If this suits you, a short reply is enough.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/paid-someone-else',
		situation: 'payment-problem',
		title: "Paid to an account that isn't ours",
		tags: ['payment', 'wrong account', 'fraud', 'fake account', 'scam', 'bank'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "What a shock. I'm glad you told me." },
				{
					block: 'next-step',
					text: "That account isn't ours. Please call your bank right away and ask them to stop the payment.",
				},
				{ block: 'next-step', text: "I'll call you by {in 1 hour} to help.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "That must be a shock, and I'm glad you came to us." },
				{ block: 'apology', text: "I'm sorry this has happened to you." },
				{
					block: 'next-step',
					text: "That account isn't ours. Please call your bank right away on the number on your card and ask them to stop the payment.",
				},
				{
					block: 'next-step',
					text: "I'll call you by {in 1 hour} and help you with anything they need from us.",
					promises: true,
				},
				{ block: 'close', text: 'Please keep your PIN and codes to yourself, whoever asks.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us at once. It must be a shock.' },
				{ block: 'apology', text: 'I am sorry that this has happened to you.' },
				{
					block: 'next-step',
					text: 'The account is not ours. Please call your bank right away and ask them to stop the payment.',
				},
				{
					block: 'next-step',
					text: 'I will telephone you by {in 2 hours} to help you with anything they may need from us.',
					promises: true,
				},
				{
					block: 'close',
					text: 'Please keep your PIN and codes to yourself, whoever asks for them.\n\nYours sincerely,\n{agent}\n{shop}',
				},
			],
		},
	},
] satisfies readonly Reply[];
