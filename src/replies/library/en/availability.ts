import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'availability/yes',
		situation: 'availability',
		title: "In stock: yes, here's the whole picture",
		tags: ['available', 'in stock', 'have it', 'still available'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "Yes, we have it. It's {amount}, and delivery takes about 2 working days." },
				{ block: 'next-step', text: 'Shall I keep one for you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thanks for asking.' },
				{
					block: 'fix',
					text: 'Yes, the {item} you asked about is here with us. It costs {amount}, and delivery takes about 2 working days.',
				},
				{ block: 'next-step', text: 'Would you like me to put one aside for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your interest in our shop.' },
				{
					block: 'fix',
					text: 'I am pleased to say that the {item} you asked about is in stock. The price is {amount}, and delivery takes about 2 working days.',
				},
				{ block: 'next-step', text: 'If you would like one, a short reply is enough and I can put it aside for you.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'availability/hold',
		situation: 'availability',
		title: 'In stock: kept for you until a time',
		tags: ['available', 'hold', 'reserve', 'keep', 'set aside'],
		say: {
			chat: [
				{ block: 'fix', text: "I'll keep it for you until {date}, no payment needed yet.", promises: true },
				{ block: 'next-step', text: "Just message me when you've decided." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Take your time to think about it.' },
				{
					block: 'fix',
					text: "I'll keep the {item} for you until {date}. You don't have to pay anything for that.",
					promises: true,
				},
				{ block: 'next-step', text: "When you've decided, send me a message here, whichever way it goes." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your interest in the {item}.' },
				{ block: 'fix', text: 'I will keep it for you until {date}. No payment is needed for this.', promises: true },
				{ block: 'next-step', text: 'When you have decided, a short reply is enough, whichever way it goes.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'availability/back-on',
		situation: 'availability',
		title: 'Out of stock: back on a date',
		tags: ['not available', 'out of stock', 'restock', 'when', 'sold out'],
		say: {
			chat: [
				{ block: 'apology', text: "Sorry, it's just sold out." },
				{ block: 'fix', text: 'New ones arrive on {date}.' },
				{ block: 'next-step', text: "I'll message you that day, before they go on the shelf.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You have good taste: that one goes fast.' },
				{ block: 'apology', text: "I'm sorry, the last one has just gone." },
				{ block: 'fix', text: 'We expect the next delivery on {date}.' },
				{
					block: 'next-step',
					text: "I'll write to you that day, before they go on the shelf, so you get first pick.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking about the {item}.' },
				{ block: 'apology', text: 'I am sorry to say that it has just sold out.' },
				{ block: 'fix', text: 'Our next delivery is expected on {date}.' },
				{
					block: 'next-step',
					text: 'I will write to you on that day, so that you can have first choice.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for thinking of us.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'availability/something-like-it',
		situation: 'availability',
		title: 'Out of stock: something close to it',
		tags: ['not available', 'alternative', 'similar', 'sold out', 'instead'],
		say: {
			chat: [
				{ block: 'apology', text: "Sorry, that one's gone." },
				{ block: 'fix', text: 'We do have something very close to it for {amount}.' },
				{ block: 'next-step', text: 'May I send you a photo?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'apology', text: "I'm sorry, we've sold the last {item}." },
				{
					block: 'fix',
					text: "There is something quite close to it in the shop for {amount}. I think you might like it, and I'm happy to tell you honestly how it differs.",
				},
				{ block: 'next-step', text: 'May I send you some photos?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message about the {item}.' },
				{ block: 'apology', text: 'I am sorry that we no longer have it.' },
				{
					block: 'fix',
					text: 'We do have something close to it at {amount}, and I am happy to describe the differences.',
				},
				{ block: 'next-step', text: 'Would you like to see photos?' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
