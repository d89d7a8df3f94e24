import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'price-objection/value',
		situation: 'price-objection',
		title: 'Price: thank them, say what is included',
		tags: ['price', 'expensive', 'too much', 'costly', 'value'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "That's fair to ask." },
				{ block: 'fix', text: "The price covers {cursor} and an exchange if it doesn't suit you." },
				{ block: 'next-step', text: 'Would you like to see what we have for less?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Thank you for being open with me about the price.' },
				{
					block: 'fix',
					text: "Here's what's in it: {cursor} the item itself, proper packing, and an exchange if it doesn't suit you.",
				},
				{
					block: 'next-step',
					text: "If that's more than you'd like to spend, tell me your budget and I can show you what we have for it.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your interest in the {item}, and for being open about the price.',
				},
				{
					block: 'fix',
					text: 'The price includes {cursor} the item, careful packing, and an exchange should it not suit you.',
				},
				{
					block: 'next-step',
					text: 'If it is more than you planned to spend, please tell me your budget. I would be glad to show you what we have within it.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/lower-priced',
		situation: 'price-objection',
		title: 'Price: something that costs less',
		tags: ['price', 'cheaper', 'budget', 'alternative', 'less'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I understand, it has to fit your budget.' },
				{ block: 'fix', text: 'We have one that does the same job for {amount}.' },
				{ block: 'next-step', text: 'Shall I send you a photo?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'It has to make sense for your pocket, I understand.' },
				{
					block: 'fix',
					text: "We have another one that does the same job for {amount}. It's a good choice, and I'd tell you if it weren't.",
				},
				{ block: 'next-step', text: 'Would you like to see photos of it?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling me that the {item} is above your budget.' },
				{
					block: 'fix',
					text: 'We have another that does the same job for {amount}. I am happy to explain the difference between the two.',
				},
				{ block: 'next-step', text: 'Would you like me to send you photos?' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/small-discount',
		situation: 'price-objection',
		title: 'Price: a small discount, gladly',
		tags: ['price', 'discount', 'reduce', 'last price', 'bargain', 'negotiate'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thanks for asking nicely.' },
				{ block: 'fix', text: 'I can do {amount} for you today, delivery not included.' },
				{ block: 'next-step', text: 'Shall I keep one for you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I'd ask too." },
				{ block: 'fix', text: 'The best I can do while still paying everyone who made it is {amount}.' },
				{ block: 'next-step', text: 'If that works for you, tell me and I can set one aside.' },
				{ block: 'close', text: 'And if not, no hard feelings at all.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your question about the price of the {item}.' },
				{
					block: 'fix',
					text: 'I can offer it to you at {amount}. That is the best I can do while keeping the quality you are looking for.',
				},
				{ block: 'next-step', text: 'If this works for you, please let me know and I can set one aside for you.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/total',
		situation: 'price-objection',
		title: 'Price: the whole cost, openly',
		tags: ['price', 'total', 'delivery fee', 'how much', 'cost', 'hidden'],
		say: {
			chat: [
				{ block: 'fix', text: "Here's the full cost: {amount}, delivery included. Nothing is added later." },
				{ block: 'next-step', text: 'Shall I put your order through?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You should know the whole cost before you decide.' },
				{
					block: 'fix',
					text: "It comes to {amount}. That's the {item} and the delivery to your door, with nothing added afterwards.",
				},
				{ block: 'next-step', text: 'Would you like me to put the order through for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your enquiry. Here is the complete cost, so that you can decide with everything in front of you.',
				},
				{
					block: 'fix',
					text: 'The total is {amount}. It includes the {item} and delivery to your address, with nothing added afterwards.',
				},
				{ block: 'next-step', text: 'If you would like to go ahead, a short reply is enough.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
