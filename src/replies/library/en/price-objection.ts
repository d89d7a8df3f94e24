import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'price-objection/went-up',
		situation: 'price-objection',
		title: 'The price rose: what I can do',
		tags: ['increase', 'renewal', 'went up', 'quote', 'leaving', 'loyal'],
		only: ['price-rise'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "That's a big step up, and I understand it's a shock." },
				{
					block: 'next-step',
					text: "I'll come back to you with the best price I can give by {in 3 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "That's a big step up, and I understand it came as a shock." },
				{
					block: 'next-step',
					text: "I'll come back to you with the best price I can give by {in 3 hours}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your loyalty, and for telling us plainly. I understand that the increase came as a shock.',
				},
				{
					block: 'next-step',
					text: 'I am looking at what I can do for you and will write to you by {in 1 working day} with the best price I can give.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/my-best',
		situation: 'price-objection',
		title: 'They make an offer: our lowest',
		tags: ['offer', 'last price', 'best price', 'haggle', 'bargain'],
		for: ['haggles'],
		not: ['bulk', 'price-rise', 'delivery-fee'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thanks for asking, {customer}!' },
				{ block: 'fix', text: 'The lowest I can go is {price}.' },
				{ block: 'next-step', text: 'Shall I keep it for you at that?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "Thank you for asking, I'd love you to have it." },
				{ block: 'fix', text: 'The lowest I can go is {price}.' },
				{ block: 'next-step', text: 'Shall I keep it for you at that price?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking.' },
				{ block: 'fix', text: 'The lowest I can go is {price}.' },
				{ block: 'next-step', text: 'If that suits you, a short reply is enough and it is yours.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/value',
		situation: 'price-objection',
		title: 'Price: thank them, say what is included',
		tags: ['price', 'expensive', 'too much', 'costly', 'value'],
		not: ['bulk', 'delivery-fee', 'price-rise', 'hold'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "That's fair to ask." },
				{ block: 'fix', text: "The price covers the material, the work and an exchange if it doesn't suit you." },
				{ block: 'next-step', text: 'Would you like to see what we have for less?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Thank you for being open with me about the price.' },
				{
					block: 'fix',
					text: "Here's what's in it: the item itself, proper packing, and an exchange if it doesn't suit you.",
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
				{ block: 'fix', text: 'The price includes the item, careful packing, and an exchange should it not suit you.' },
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
		not: ['bulk', 'delivery-fee', 'hold'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I understand, it has to fit your budget.' },
				{ block: 'fix', text: 'We have one that does the same job for {price}.' },
				{ block: 'next-step', text: 'Shall I send you a photo?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'It has to make sense for your pocket, I understand.' },
				{
					block: 'fix',
					text: "We have another one that does the same job for {price}. It's a good choice, and I'd tell you if it weren't.",
				},
				{ block: 'next-step', text: 'Would you like to see photos of it?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling me that the price of the {item} is above your budget.' },
				{
					block: 'fix',
					text: 'We have another that does the same job for {price}. I am happy to explain the difference between the two.',
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
		for: ['haggles'],
		not: ['bulk', 'price-rise', 'delivery-fee'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "I'm glad you asked." },
				{ block: 'fix', text: 'I can do {price} for you today, delivery not included.' },
				{ block: 'next-step', text: 'Shall I keep one for you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I'd ask too." },
				{ block: 'fix', text: 'The best I can do while still paying everyone who made it is {price}.' },
				{ block: 'next-step', text: 'If that works for you, tell me and I can set one aside.' },
				{ block: 'close', text: 'And if not, no hard feelings at all.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your question about the price of the {item}.' },
				{
					block: 'fix',
					text: 'My best price for you is {price}. I could not go lower and keep the quality you are looking for.',
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
		only: ['price', 'included'],
		not: ['bulk', 'area', 'custom', 'hold', 'price-rise', 'haggles'],
		say: {
			chat: [
				{ block: 'fix', text: "Here's the full cost: {price}, delivery included. Nothing is added later." },
				{ block: 'next-step', text: 'Shall I put your order through?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You should know the whole cost before you decide.' },
				{
					block: 'fix',
					text: "It comes to {price}. That's the {item} and the delivery to your door, with nothing added afterwards.",
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
					text: 'The total is {price}. It includes the {item} and delivery to your address, with nothing added afterwards.',
				},
				{ block: 'next-step', text: 'If you would like to go ahead, a short reply is enough.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/two-payments',
		situation: 'price-objection',
		title: 'Price: spread it over two payments',
		tags: ['price', 'instalments', 'installments', 'pay small small', 'split', 'expensive'],
		only: ['instalments'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "I hear you, it's a lot at once." },
				{ block: 'fix', text: 'You can pay in two parts at the same price, half now and half on {date}.' },
				{ block: 'next-step', text: 'Would that make it easier?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You like it, and it's a lot to pay at once. I've been there." },
				{ block: 'fix', text: 'You can split it: half now, half on {date}, with nothing added.' },
				{ block: 'next-step', text: 'Shall I set it up that way for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for being open about your budget.' },
				{
					block: 'fix',
					text: 'You are welcome to pay in two parts, one now and one on {date}, with nothing added.',
				},
				{ block: 'next-step', text: 'If this would help, please tell me and I can arrange it.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/together',
		situation: 'price-objection',
		title: 'Price: lower if you take two',
		tags: ['price', 'bundle', 'two', 'combo', 'deal', 'bulk'],
		say: {
			chat: [
				{
					block: 'fix',
					text: "On one I can't move much, but two come to {price} together. Maybe share with a friend?",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'I like that you asked.' },
				{
					block: 'fix',
					text: 'For a single one the price is already as low as it goes. If you take two, I can do {price} for both, which is a good bit less each.',
				},
				{ block: 'next-step', text: "Is there a friend who'd want the other?" },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking about a better price for the {item}.' },
				{
					block: 'fix',
					text: 'For a single one there is little room. For two, I can offer {price} together, which is noticeably less for each.',
				},
				{ block: 'next-step', text: 'Please tell me if that would interest you.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/seen-cheaper',
		situation: 'price-objection',
		title: 'Price: seen cheaper elsewhere',
		tags: ['price', 'cheaper', 'competitor', 'elsewhere', 'compare'],
		only: ['elsewhere'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "It's smart to compare." },
				{
					block: 'fix',
					text: "Ours comes with an exchange if it doesn't suit you, and me to call if anything goes wrong.",
				},
				{ block: 'next-step', text: 'If theirs offers the same, take it with my blessing.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Comparing prices is just good sense.' },
				{
					block: 'fix',
					text: 'When you do, have a look at three things: is it the same quality, is delivery included, and can you exchange it? With ours you have all three.',
				},
				{
					block: 'next-step',
					text: "If theirs gives you the same for less, take it with my blessing. If you'd like to send me the link, I'm happy to look at it with you.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling me that you have seen the {item} at a lower price.' },
				{
					block: 'fix',
					text: 'When you compare, it may help to look at the quality, the delivery fee and the possibility of an exchange. Our price includes all three.',
				},
				{
					block: 'next-step',
					text: 'If you send me the link, I am happy to look at the offer with you and to tell you honestly how ours differs.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/honour-old-price',
		situation: 'price-objection',
		title: 'Price went up: you get the one we told you',
		tags: ['price', 'increased', 'went up', 'old price', 'promise'],
		only: ['price-rise'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I told you one price and now the tag says another.' },
				{ block: 'apology', text: 'Sorry about that.' },
				{ block: 'fix', text: 'The price I gave you stands: {price}.' },
				{ block: 'next-step', text: 'Would you still like it?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'We gave you a price, and since then it has gone up.' },
				{ block: 'apology', text: "I'm sorry for the surprise." },
				{ block: 'fix', text: 'You asked in good faith, so for you it stays at the price I gave you: {price}.' },
				{ block: 'next-step', text: 'Would you like me to put it aside for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'The price of the {item} has changed since we spoke.' },
				{ block: 'apology', text: 'I am sorry for the surprise.' },
				{ block: 'fix', text: 'For you, the price that I gave you stands: {price}.' },
				{ block: 'next-step', text: 'Please let me know if you would like me to put one aside.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/delivery-cost',
		situation: 'price-objection',
		title: 'Price: the delivery costs too much',
		tags: ['price', 'delivery fee', 'shipping', 'dispatch', 'expensive', 'pickup'],
		only: ['delivery-fee'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I know that delivery to your side costs a bit.' },
				{
					block: 'fix',
					text: 'You can pick it up from us free, or share a rider with other orders on {date} for {price}.',
				},
				{ block: 'next-step', text: 'Which is better?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'With the delivery it comes to more than you planned, I see that.' },
				{
					block: 'fix',
					text: 'There are two ways to bring it down: collect it from us for nothing, or let me send it together with other orders on {date} for {price}.',
				},
				{ block: 'next-step', text: 'Which would work for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message about the delivery fee.' },
				{
					block: 'fix',
					text: 'There are two ways to lower it. You may collect the order from us free of charge, or I can send it with other orders on {date} for {price}.',
				},
				{ block: 'next-step', text: 'Please tell me which you prefer.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/free-delivery',
		situation: 'price-objection',
		title: 'Price: same price, free delivery',
		tags: ['price', 'free delivery', 'goodwill', 'discount', 'last price'],
		say: {
			chat: [
				{
					block: 'fix',
					text: "The price is as low as I can take it, so here's what I can do instead: delivery on us.",
				},
				{ block: 'next-step', text: 'Does that help?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I'd like you to have it." },
				{
					block: 'fix',
					text: "On the price itself I've gone as low as I'm able to. What I can do is bring it to you at no charge.",
				},
				{ block: 'next-step', text: 'Would that make the difference for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your interest in the {item}.' },
				{
					block: 'fix',
					text: 'The price is already the best that I can offer. What I can add is free delivery to your address.',
				},
				{ block: 'next-step', text: 'Please tell me if that would help you to decide.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'price-objection/no-pressure',
		situation: 'price-objection',
		title: 'Price: no pressure, door stays open',
		tags: ['price', 'think', 'later', 'budget', 'no pressure', 'close'],
		only: ['thinks'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "That's all right, thanks for telling me straight." },
				{ block: 'close', text: 'No pressure at all. If things change, just message me here.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Thank you for telling me honestly that it's more than you want to spend." },
				{
					block: 'next-step',
					text: 'If something similar at a lower price comes in, would you like a message from me?',
				},
				{ block: 'close', text: 'No pressure at all. It was nice talking to you.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling me openly that the price is above what you wish to spend.',
				},
				{
					block: 'next-step',
					text: 'If you would like to hear from us about something similar at a lower price, please let me know.',
				},
				{
					block: 'close',
					text: 'I wish you luck in finding what you are looking for.\n\nBest wishes,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'price-objection/bulk',
		situation: 'price-objection',
		title: 'Price for many pieces',
		tags: ['price', 'wholesale', 'bulk', 'quantity', 'reseller', 'discount'],
		only: ['bulk'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Good to hear you want several.' },
				{ block: 'next-step', text: 'How many, and by when?' },
				{ block: 'next-step', text: "I'll send you a price for them by {in 4 hours}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thank you for thinking of us for a bigger order.' },
				{ block: 'next-step', text: 'How many would you need, and by which day?' },
				{
					block: 'next-step',
					text: "I'll work out the best price I can and send it to you by {in 4 hours}, delivery included.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for considering us for a larger order.' },
				{ block: 'next-step', text: 'Could you please tell me the quantity and the day by which you need it?' },
				{
					block: 'next-step',
					text: 'I will send you a complete quotation, delivery included, within 24 hours.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
