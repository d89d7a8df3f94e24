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
				{
					block: 'next-step',
					text: "I'm checking with our bank now and I'll tell you what I see within the hour.",
					promises: true,
				},
				{ block: 'fix', text: 'Your item is set aside for you meanwhile.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Your money has gone out and you've had no word from us. That's worrying." },
				{ block: 'apology', text: "I'm sorry you had to ask." },
				{ block: 'fix', text: 'I have put your {item} aside so that nobody else can take it.' },
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
					text: 'Thank you for letting us know that your payment for order {order} left your account and has not been confirmed.',
				},
				{ block: 'apology', text: 'I am sorry for the worry.' },
				{ block: 'fix', text: 'I have set your order aside, so your place is safe.' },
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
				{ block: 'apology', text: "I'm sorry about that." },
				{ block: 'fix', text: 'I will return the second {amount} to you by {in 2 working days}.', promises: true },
				{
					block: 'next-step',
					text: "I'll send you the proof that day, and your order carries on as normal.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for pointing this out. You are right: we received two payments for order {order}.',
				},
				{ block: 'apology', text: 'I am sorry that this left you out of pocket.' },
				{
					block: 'fix',
					text: 'I will return the second payment of {amount} by {in 2 working days}, in the same way that you paid.',
					promises: true,
				},
				{
					block: 'next-step',
					text: 'I will send you the proof that day. Your order continues as planned.',
					promises: true,
				},
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
				{ block: 'apology', text: "I'm sorry the payment is giving you trouble." },
				{
					block: 'fix',
					text: 'Nothing is lost, your order is saved. You can pay by transfer, mobile money or cash on delivery.',
				},
				{ block: 'next-step', text: 'Which is easiest for you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "A payment that won't go through, with your basket all ready, is so annoying." },
				{ block: 'apology', text: "I'm sorry about that." },
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
					text: 'Thank you for telling us that your payment for order {order} did not go through.',
				},
				{ block: 'apology', text: 'I am sorry for the trouble.' },
				{
					block: 'fix',
					text: 'Your order is saved as you made it. You are welcome to pay by bank transfer, by mobile money, or in cash on delivery.',
				},
				{ block: 'next-step', text: 'Please tell me which you prefer, and I can send you the details.' },
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
					text: "I'll pack your {item} today, and it will be with you by {in 2 working days}.",
					promises: true,
				},
				{ block: 'close', text: 'If anything changes on your side, just send me a message here.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you. We have received your payment of {amount} for order {order}.' },
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
] satisfies readonly Reply[];
