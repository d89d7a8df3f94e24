import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'refund/yes-date',
		situation: 'refund',
		title: 'Refund: yes, with a date',
		tags: ['refund', 'money back', 'sorry', 'when'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry it didn't work out." },
				{ block: 'fix', text: "I'll refund {amount} by {in 2 working days}, the same way you paid.", promises: true },
				{ block: 'next-step', text: "I'll message you the proof that day.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You'd like your money back, and that's fair." },
				{ block: 'apology', text: "I'm sorry it wasn't right for you." },
				{
					block: 'fix',
					text: 'I will send {amount} back the same way you paid, by {in 2 working days}.',
					promises: true,
				},
				{ block: 'next-step', text: "You'll have a message from me that day with the proof.", promises: true },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message asking for a refund on order {order}.' },
				{ block: 'apology', text: 'I am sorry that it did not work out as you hoped.' },
				{
					block: 'fix',
					text: 'I will refund {amount} by {in 2 working days}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'next-step', text: 'I will send you proof of the payment on the same day.', promises: true },
				{ block: 'close', text: 'Thank you for having given us a try.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/ask-why',
		situation: 'refund',
		title: 'Refund: yes, and ask what went wrong',
		tags: ['refund', 'ask', 'feedback', 'reason'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'A refund is fine.' },
				{ block: 'apology', text: "I'm sorry we disappointed you." },
				{ block: 'next-step', text: "If you don't mind telling me, what was wrong with it?" },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Of course you can have a refund.' },
				{ block: 'apology', text: "I'm sorry we let you down." },
				{
					block: 'next-step',
					text: "Would you mind telling me what wasn't right? It doesn't change your refund. I'd simply like to do better for the next person.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message. You are welcome to a refund on order {order}.' },
				{ block: 'apology', text: 'I am sorry that we disappointed you.' },
				{
					block: 'next-step',
					text: 'If you have a moment, I would be grateful to know what was not right. Your answer does not change the refund in any way. It helps us to do better.',
				},
				{ block: 'close', text: 'With thanks,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/options',
		situation: 'refund',
		title: 'Refund: outside the usual terms, kind option',
		tags: ['refund', 'policy', 'terms', 'credit', 'exchange', 'options'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I hear you, and I want you happy with it.' },
				{
					block: 'fix',
					text: 'The time for a cash refund has passed, so what I can do is an exchange, or the full amount as credit with no end date.',
				},
				{ block: 'next-step', text: 'Which would you like?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You've had second thoughts, and that happens to all of us." },
				{ block: 'apology', text: "I'm sorry it isn't what you hoped for." },
				{
					block: 'fix',
					text: "Our time for cash refunds ran out a little while ago on this one. I'd still like you to end up with something you love: I can exchange it, or give you the full amount as credit with no end date.",
				},
				{ block: 'next-step', text: 'Which would suit you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for writing about a refund on order {order}.' },
				{ block: 'apology', text: 'I am sorry that it did not turn out as you hoped.' },
				{
					block: 'fix',
					text: 'Your order is a little past our time for cash refunds, and I would still like to help. I can exchange the {item} for anything of the same price, or give you credit for the full amount, with no end date.',
				},
				{ block: 'next-step', text: 'Please let me know which you prefer.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/sent',
		situation: 'refund',
		title: 'Refund: it has been sent',
		tags: ['refund', 'sent', 'paid', 'proof', 'done'],
		say: {
			chat: [
				{ block: 'fix', text: 'Your refund of {amount} has just gone out, the same way you paid.' },
				{
					block: 'next-step',
					text: "Banks can take a day or two. If you don't see it by {in 2 working days}, tell me.",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: "Good news: I've just sent your refund of {amount}, the same way you paid." },
				{
					block: 'next-step',
					text: "Some banks take a day or two to show it. If it isn't there by {in 2 working days}, please tell me so I can follow it up from here.",
				},
				{ block: 'close', text: 'Thank you for your patience with us.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: 'I am writing to confirm that your refund of {amount} for order {order} was sent today, in the same way that you paid.',
				},
				{
					block: 'next-step',
					text: 'Some banks need a day or two to show it. If you do not see it by {in 2 working days}, please let me know and I can follow it up from our side.',
				},
				{
					block: 'close',
					text: 'Thank you for your patience. We would be glad to serve you again.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
] satisfies readonly Reply[];
