import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'payment-problem/not-there-yet',
		situation: 'payment-problem',
		title: 'It should be there by now: checking',
		tags: ['not there', 'not showing', 'pending', 'credit', 'refund', 'payment'],
		only: ['not-seen'],
		not: ['paid-now', 'twice', 'card-lost', 'fraud'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'It should be there by now, and I know how annoying that is.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm checking what's holding it up, and I'll tell you by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'It should be there by now, and I know how annoying that is.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm checking why, and I'll tell you by {in 1 hour} what I find.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'It ought to be there by now, and I understand how annoying that is.' },
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'next-step',
					text: 'I am checking what is holding it up and will write to you by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/card',
		situation: 'payment-problem',
		title: 'Card lost or kept, or no cash',
		tags: ['card', 'atm', 'cash', 'lost', 'stolen', 'swallowed', 'block'],
		only: ['card-lost'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry, {customer}." },
				{ block: 'acknowledge', text: 'I understand how worrying that is.' },
				{
					block: 'next-step',
					text: "I'm having it blocked so that nobody else can use it, and I'll tell you what happens next by {in 2 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'I understand how worrying that is.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm having it blocked so that nobody else can use it, and I'll tell you by {in 2 hours} what happens next.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us at once. I understand how worrying this is.' },
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'next-step',
					text: 'I am having it blocked so that nobody else can use it, and I will write to you by {in 4 hours} with the next step.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/fraud',
		situation: 'payment-problem',
		title: 'Somebody has their code or used their account',
		tags: ['fraud', 'otp', 'hacked', 'stolen', 'unauthorised', 'scam call'],
		only: ['fraud'],
		say: {
			chat: [
				{
					block: 'acknowledge',
					text: "I'm glad you told us at once, {customer}. I understand how frightening this is.",
				},
				{
					block: 'next-step',
					text: "Please give no more codes to anyone. I'm having your account secured now, and I'll call you by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I'm glad you told us at once, and I understand how frightening this is." },
				{ block: 'apology', text: "I'm sorry this happened to you." },
				{
					block: 'next-step',
					text: "Please give no more codes to anyone. I'm having your account secured now, and I'll call you by {in 1 hour}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us at once. I understand how frightening this is.' },
				{ block: 'apology', text: 'I am sorry that it happened to you.' },
				{
					block: 'next-step',
					text: 'Please give no more codes to anyone. I am having your account secured now and will telephone you by {in 1 hour}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/code',
		situation: 'payment-problem',
		title: 'The code fails: they get the discount',
		tags: ['code', 'voucher', 'discount', 'coupon', 'checkout', 'promo'],
		only: ['code-fails'],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry about the code, {customer}.' },
				{ block: 'acknowledge', text: 'I know how annoying that is.' },
				{
					block: 'fix',
					text: "The discount is yours all the same: place the order as it is, and I'll send the difference back by {in 1 working day}.",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "A code should work, and I know how annoying it is when it doesn't." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "The discount is yours all the same: place the order as it is, and I'll send the difference back to you by {in 1 working day}.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us that the code did not work. I understand how annoying that is.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'Please place the order as it is, and I will send the difference back to you by {in 1 working day}.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/explain-charge',
		situation: 'payment-problem',
		title: 'A charge they did not expect',
		tags: ['charged', 'bill', 'extra', 'fee', 'why', 'overcharged'],
		only: ['overcharged'],
		for: ['service'],
		say: {
			chat: [
				{
					block: 'acknowledge',
					text: "You're right to ask, {customer}, it's more than you expected. I understand that upsets you.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm going through it now, and I'll explain it or pay it back by {in 3 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You're right to ask, it's more than you expected, and I understand that upsets you.",
				},
				{ block: 'apology', text: "I'm sorry nobody told you first." },
				{
					block: 'next-step',
					text: "I'm going through it line by line, and I'll explain it or pay it back by {in 3 hours}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You are right to ask about a charge that you did not expect. I understand that it upsets you.',
				},
				{ block: 'apology', text: 'I am sorry that nobody told you first.' },
				{
					block: 'next-step',
					text: 'I am going through it line by line and will write to you by {in 4 hours}. What should not be there comes back to you.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/look-for-it',
		situation: 'payment-problem',
		title: 'They say they have paid: looking for it',
		tags: ['paid', 'transfer', 'sent', 'confirm', 'received'],
		only: ['paid-now'],
		not: ['wants-refund', 'twice', 'overcharged', 'code-fails'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you, {customer}!' },
				{
					block: 'next-step',
					text: "I'm checking for your payment now, and I'll confirm it to you by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thank you for the payment and for telling me.' },
				{
					block: 'next-step',
					text: "I'm checking for it now, and I'll confirm it to you by {in 1 hour}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your payment and for letting us know.' },
				{
					block: 'next-step',
					text: 'I am checking for it now and will confirm it to you by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/how-to-pay',
		situation: 'payment-problem',
		title: 'How to pay',
		tags: ['account', 'pay', 'transfer', 'details', 'till', 'link'],
		only: ['how-to-pay'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you, {customer}! Here are our payment details:' },
				{ block: 'fix', text: '{cursor}' },
				{ block: 'next-step', text: "Just message me here when it's done." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thank you! Here is how you can pay:' },
				{ block: 'fix', text: '{cursor}' },
				{ block: 'next-step', text: "Just message me here when it's done." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you. Here is how you can pay:' },
				{ block: 'fix', text: '{cursor}' },
				{ block: 'next-step', text: 'A short message when it is done is enough.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'payment-problem/check-by',
		situation: 'payment-problem',
		title: 'Payment: checking, answer by a time',
		tags: ['payment', 'not received', 'debited', 'transfer', 'confirm', 'hold'],
		not: ['how-to-pay', 'cash-on-delivery', 'invoice', 'code-fails', 'overcharged', 'instalments', 'fraud'],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry for the worry.' },
				{
					block: 'next-step',
					text: "I'm checking with our bank now and I'll tell you what I see within the hour.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "It's about your money, so I understand that it worries you." },
				{ block: 'apology', text: "I'm sorry you had to ask." },
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
					text: 'Thank you for letting us know about your payment. I understand how worrying that is.',
				},
				{ block: 'apology', text: 'I am sorry for the worry.' },
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
		only: ['twice'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right, it came in twice." },
				{ block: 'apology', text: 'Sorry about that.' },
				{ block: 'fix', text: "I'll send the extra {amount|payment} back by {in 2 working days}.", promises: true },
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
		only: ['declined'],
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
		only: ['paid-now'],
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
		only: ['invoice'],
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
		only: ['paid-now'],
		for: ['not-seen'],
		not: ['twice'],
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
		only: [],
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
		only: ['overcharged'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You paid more than the price we gave you. You're right." },
				{ block: 'apology', text: "I'm sorry we got it wrong." },
				{ block: 'fix', text: "I'll send {amount|your money} back by {in 1 working day}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're right. We told you one price and charged another." },
				{ block: 'apology', text: "I'm sorry, that was our error." },
				{
					block: 'fix',
					text: 'I will send {amount|your money} back to you by {in 1 working day}, the same way you paid.',
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
		only: [],
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
		only: ['pay-later'],
		not: ['instalments'],
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
		only: ['instalments'],
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
		only: [],
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
