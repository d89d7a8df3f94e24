import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'exchange-or-size/for-the-day',
		situation: 'exchange-or-size',
		title: 'It must fit for a day: in time, told by a time',
		tags: ['fit', 'wedding', 'party', 'alter', 'tight', 'in time'],
		only: ['event'],
		not: ['return-terms'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You want it to fit for the day, and I understand the worry.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'll see how we get it right in time, with a new one or this one altered, and tell you by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You want it to fit for the day, and I understand the worry.' },
				{ block: 'apology', text: "I'm sorry it doesn't yet." },
				{
					block: 'next-step',
					text: "I'll see how we get it right in time, with a new one or this one altered, and tell you by {in 1 hour}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You would like it to fit for the day, and I understand that you are worried.' },
				{ block: 'apology', text: 'I am sorry that it does not yet.' },
				{
					block: 'next-step',
					text: 'I will see how we can get it right in time, with a new one or this one altered, and write to you by {in 2 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/size-known',
		situation: 'exchange-or-size',
		title: 'Exchange: they said the size',
		tags: ['exchange', 'swap', 'size', 'too small', 'too big', 'tight'],
		only: ['new-size'],
		not: ['return-terms', 'change-address', 'change-order'],
		say: {
			chat: [
				{ block: 'fix', text: 'Of course, {customer}, we can swap it.' },
				{
					block: 'next-step',
					text: 'The rider brings the new one by {in 2 working days} and takes the other. Does that day suit you?',
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: 'Of course we can swap it.' },
				{
					block: 'next-step',
					text: 'You can have the new one by {in 2 working days}, and the rider takes the other. Does that day suit you?',
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'fix', text: 'We are glad to exchange it for you.' },
				{
					block: 'next-step',
					text: 'Our courier can bring the new one by {in 2 working days} and take the other. Please tell me whether that day suits you.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/yes',
		situation: 'exchange-or-size',
		title: 'Exchange: yes, of course',
		tags: ['exchange', 'swap', 'wrong size', 'too small', 'too big', 'size'],
		not: ['return-terms'],
		say: {
			chat: [
				{ block: 'fix', text: 'No problem, we can exchange it.' },
				{ block: 'next-step', text: 'What size fits you best? And when is a good time for our rider to pass by?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Something that doesn't fit is no good to anyone." },
				{ block: 'apology', text: "I'm sorry for the disappointment." },
				{ block: 'fix', text: 'We can exchange it with pleasure.' },
				{
					block: 'next-step',
					text: 'Which size would you like, and when is a good time for our rider to bring it and take the other one?',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us that the {item} in your order {order} did not fit.' },
				{ block: 'apology', text: 'I am sorry for the disappointment.' },
				{ block: 'fix', text: 'We are glad to make the exchange.' },
				{
					block: 'next-step',
					text: 'Please tell me which size you need, and which day from {in 1 working day} on would suit you. Our courier brings the new one and collects the other.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/our-mistake',
		situation: 'exchange-or-size',
		title: 'Wrong size sent: our mistake, fixed',
		tags: ['wrong size', 'our mistake', 'size', 'sorry', 'replace'],
		only: ['sent-wrong'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right: you asked for {size|one size} and we sent another." },
				{ block: 'apology', text: "I'm sorry, that one's on us." },
				{ block: 'fix', text: "I'll get the {size} to you by {in 2 working days}, free of charge.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're right. You told us your size clearly, and we packed a different one." },
				{ block: 'apology', text: "I'm sorry, that was careless of us." },
				{
					block: 'fix',
					text: "We'll bring the {item} in size {size} to you by {in 2 working days} and pick up the other at the same time.",
					promises: true,
				},
				{ block: 'goodwill', text: "There's nothing to pay for either trip." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You are right. You asked for the {item} in {size|your size}, and we sent a different size.',
				},
				{ block: 'apology', text: 'I am sorry for our mistake.' },
				{
					block: 'fix',
					text: 'We will deliver the {size} to you by {in 2 working days}, and collect the other at the same visit.',
					promises: true,
				},
				{ block: 'goodwill', text: 'Both trips are free of charge.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/not-in-stock',
		situation: 'exchange-or-size',
		title: 'Size not in stock: three ways',
		tags: ['exchange', 'size', 'out of stock', 'options', 'refund', 'wait'],
		not: ['return-terms'],
		say: {
			chat: [
				{
					block: 'fix',
					text: "We've just sold the last in {size|your size}. I can keep you one when it's in on {date}, swap it for another style, or refund you.",
				},
				{ block: 'next-step', text: 'Which would you like?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "I've just looked on the shelf for {size|your size}, and the last one is gone. I know how disappointing that is.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "Here's what I can do: keep one for you when the new ones come on {date}, swap it for another style you like, or give you your money back.",
				},
				{ block: 'next-step', text: 'Tell me which is best for you.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for asking to exchange the {item} for size {size}. We have just sold the last one in that size.',
				},
				{ block: 'apology', text: 'I am sorry for the disappointment.' },
				{
					block: 'fix',
					text: 'I can offer you three ways forward: to keep one for you from the delivery we expect on {date}, to exchange it for another style, or to refund you in full.',
				},
				{ block: 'next-step', text: 'Please let me know which you prefer.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/measure',
		situation: 'exchange-or-size',
		title: 'Help to find the right size',
		tags: ['size', 'measure', 'fit', 'size guide', 'which size'],
		only: ['fit'],
		say: {
			chat: [
				{
					block: 'next-step',
					text: 'Happy to find your fit. What size do you usually wear, and is it too tight or too loose?',
				},
				{
					block: 'next-step',
					text: "I'll compare it with ours and tell you the best size within the hour.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Sizes differ from one maker to the next, so this happens a lot.' },
				{
					block: 'next-step',
					text: 'Could you tell me the size you usually wear, and where this one is tight or loose?',
				},
				{
					block: 'next-step',
					text: "I'll measure ours by hand and tell you the best match within the hour, so that you only have to exchange once.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for writing to us. Sizes differ from one maker to another, so a wrong fit happens easily.',
				},
				{
					block: 'next-step',
					text: 'Could you please tell me the size you usually wear, and where this one is too tight or too loose?',
				},
				{
					block: 'next-step',
					text: 'I will measure ours by hand and write to you before close of work today with the size that matches best.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/rider-time',
		situation: 'exchange-or-size',
		title: 'Exchange: one visit, bring and collect',
		tags: ['exchange', 'rider', 'pickup', 'time', 'collect'],
		only: ['how-long', 'today'],
		say: {
			chat: [
				{
					block: 'fix',
					text: "Your exchange is packed. We'll bring the new one on {in 1 working day} and take the other.",
					promises: true,
				},
				{ block: 'next-step', text: 'Is morning or afternoon better?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: 'Your exchange is packed and waiting, so one visit does it all.' },
				{
					block: 'next-step',
					text: 'Our rider will come on {in 1 working day}, hand you the new one and take the other.',
					promises: true,
				},
				{ block: 'close', text: 'Tell me if morning or afternoon is better, or if someone else will be at the door.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'fix', text: 'The item for your exchange is packed.' },
				{
					block: 'next-step',
					text: 'Our courier will deliver it on {in 1 working day}, and collect the other at the same visit.',
					promises: true,
				},
				{
					block: 'close',
					text: 'Please tell me if a morning or an afternoon suits you better.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'exchange-or-size/half-the-fee',
		situation: 'exchange-or-size',
		title: 'Exchange: the delivery cost, openly',
		tags: ['exchange', 'delivery fee', 'cost', 'who pays', 'dispatch'],
		not: ['return-terms', 'sent-wrong', 'new-size', 'event'],
		say: {
			chat: [
				{ block: 'fix', text: "Happy to swap it. The rider's fee both ways is {price}, and I can pay half of it." },
				{ block: 'next-step', text: 'Shall I book the rider?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "The one you have is the size you chose, and it still isn't comfortable. That's a pity.",
				},
				{
					block: 'fix',
					text: "I'm happy to exchange it. The rider's fee is {price} for both ways, and I can share it with you half and half.",
				},
				{
					block: 'next-step',
					text: "Would you like me to book the rider? You can also bring it to the shop, and then there's nothing to pay.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us that the size you chose is not comfortable.' },
				{
					block: 'fix',
					text: "We are happy to exchange it. The courier's fee is {price} for both ways, and I can share it equally with you. If you prefer to come to the shop, there is nothing to pay.",
				},
				{ block: 'next-step', text: 'Please tell me which suits you.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/past-the-time',
		situation: 'exchange-or-size',
		title: 'Exchange: a bit late, kind option',
		tags: ['exchange', 'late', 'terms', 'policy', 'days', 'credit'],
		not: ['return-terms', 'sent-wrong', 'new-size'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "It's past our exchange time, and I'd still like to help." },
				{ block: 'fix', text: "If it hasn't been worn, I can give you credit for what you paid." },
				{ block: 'next-step', text: 'Would that work for you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Life gets busy for all of us.' },
				{
					block: 'fix',
					text: "Yours is a little past ours, and I'd still like you to have something you can wear. If it hasn't been worn, I can give you credit for what you paid.",
				},
				{ block: 'next-step', text: 'Would that work for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking about an exchange for your order {order}.' },
				{
					block: 'fix',
					text: 'It is a little past our time for exchanges, and I would still like to help. If nothing has been worn, I can give you credit for what you paid.',
				},
				{ block: 'next-step', text: 'Please tell me if that would suit you.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/other-style',
		situation: 'exchange-or-size',
		title: 'Exchange for another style',
		tags: ['exchange', 'style', 'different', 'price difference', 'swap'],
		say: {
			chat: [
				{
					block: 'fix',
					text: "Of course, you can take another style. If it's lower in price I refund the difference.",
				},
				{ block: 'next-step', text: 'Which one do you like?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "If it isn't you, it isn't you." },
				{
					block: 'fix',
					text: "You're welcome to another style. If it costs less, I give you the difference back. If it costs more, you pay only what's between them.",
				},
				{ block: 'next-step', text: 'Would you like me to send photos of what we have in your size?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking. You are welcome to choose another style.' },
				{
					block: 'fix',
					text: 'Should it cost less, I refund the difference. Should it cost more, you pay only the difference.',
				},
				{ block: 'next-step', text: 'Would you like photos of what we have in your size?' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/colour',
		situation: 'exchange-or-size',
		title: 'Exchange for another colour',
		tags: ['exchange', 'colour', 'color', 'shade', 'different from picture'],
		only: ['colour'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "So the colour isn't what the picture showed." },
				{ block: 'apology', text: "I'm sorry for the disappointment." },
				{ block: 'fix', text: 'I can swap it for another colour, and the rider is on us.' },
				{ block: 'next-step', text: 'Which would you like?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "The colour looked different in our picture, and you went by the picture. I'd be disappointed too.",
				},
				{ block: 'apology', text: "I'm sorry our picture misled you." },
				{ block: 'fix', text: "I can swap it for any colour we have, with no rider's fee for you." },
				{
					block: 'next-step',
					text: 'Would you like me to take some photos in daylight, so you see the true shade this time?',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'The colour you received differs from our picture, and you were right to expect what the picture showed.',
				},
				{ block: 'apology', text: 'I am sorry that our picture misled you.' },
				{ block: 'fix', text: 'I can exchange it for any other colour in stock, at no cost to you.' },
				{ block: 'next-step', text: 'Would you like photos taken in daylight, so that you can see the true shade?' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/two-sizes',
		situation: 'exchange-or-size',
		title: 'Between sizes: try both',
		tags: ['size', 'between sizes', 'try', 'both', 'fit'],
		for: ['fit'],
		say: {
			chat: [
				{
					block: 'fix',
					text: 'Between two sizes? The rider can bring both, you try on both at the door and keep the one that fits.',
				},
				{ block: 'next-step', text: 'Would you like that?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'I know how annoying it is to be between two sizes.' },
				{
					block: 'fix',
					text: 'I can send both with the rider. You try on both at your door, keep the one that fits and hand back the other.',
				},
				{ block: 'next-step', text: "Would you like that? If so, tell me a time when you're not in a hurry." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for explaining that you are between two sizes.' },
				{
					block: 'fix',
					text: 'I can send both with our courier. You may try both at home, keep the one that fits and return the other on the spot.',
				},
				{ block: 'next-step', text: 'If you would like this, please tell me a convenient day and time.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/gift',
		situation: 'exchange-or-size',
		title: 'Exchange of a gift',
		tags: ['exchange', 'gift', 'present', 'receipt'],
		only: ['gift'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: 'Gifts can be exchanged too, no receipt needed.' },
				{ block: 'next-step', text: 'What size or colour would you like?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'What a nice present to get, and how easily a giver misses the size.' },
				{ block: 'fix', text: 'You can exchange it with us without a receipt, and nobody else needs to know.' },
				{ block: 'next-step', text: 'Which size or colour would you prefer?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for writing about the gift you received from our shop.' },
				{ block: 'fix', text: 'You are welcome to exchange it, and no receipt is needed.' },
				{ block: 'next-step', text: 'Please tell me which size or colour you would prefer.' },
				{ block: 'close', text: 'Warm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'exchange-or-size/check-back',
		situation: 'exchange-or-size',
		title: 'Exchange: does it fit now?',
		tags: ['exchange', 'check back', 'follow up', 'fit'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'next-step', text: "How's the fit this time?" },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'You took the trouble to exchange it, so I hope it was worth it.' },
				{ block: 'next-step', text: 'Does the new one fit the way you like?' },
				{ block: 'close', text: 'If not, tell me. We can keep going until it does.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for the trouble that you took over the exchange.' },
				{ block: 'next-step', text: 'Is the fit now as you would like it?' },
				{
					block: 'close',
					text: 'If not, please tell me and we can look for a better one.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'exchange-or-size/in-the-shop',
		situation: 'exchange-or-size',
		title: 'Exchange at the shop, no fee',
		tags: ['exchange', 'shop', 'visit', 'bring', 'walk in'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'fix',
					text: "You can exchange it at the shop for nothing. We're at {address}, open till {closing time|6pm}.",
				},
				{ block: 'next-step', text: 'When would you like to come? I can have your size ready.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'fix',
					text: "If you're ever near {address}, you can exchange it with us on the spot and there's nothing to pay. You can try a few on as well.",
				},
				{ block: 'next-step', text: 'When would you like to come? I can have your size ready at the counter.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking about an exchange.' },
				{
					block: 'fix',
					text: 'You are welcome to exchange the {item} at our shop, {address}, free of charge. The shop is open until {closing time|6pm}.',
				},
				{ block: 'next-step', text: 'If you tell me when you would like to come, I can have your size ready for you.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
