import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'product-question/price-plain',
		situation: 'product-question',
		title: 'Question: the price, anything else?',
		tags: ['price', 'how much', 'cost', 'quote', 'service'],
		for: ['service'],
		only: ['price'],
		not: ['area', 'bulk', 'haggles', 'delivery-fee', 'price-rise', 'custom'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}! Thanks for asking.' },
				{ block: 'fix', text: "It's {price}." },
				{ block: 'next-step', text: "Would you like to go ahead, or is there anything you'd like to know first?" },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thank you for asking.' },
				{ block: 'fix', text: "It's {price}." },
				{ block: 'next-step', text: "Would you like to go ahead, or is there anything you'd like to know first?" },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your enquiry.' },
				{ block: 'fix', text: 'The price is {price}.' },
				{ block: 'next-step', text: 'If you would like to go ahead, or to know more first, a short reply is enough.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/which-fits',
		situation: 'product-question',
		title: 'Question: the size that will fit them',
		tags: ['size', 'fit', 'small', 'big', 'between', 'usual size'],
		for: ['usual-size'],
		only: ['fit'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Good that you ask first, {customer}.' },
				{
					block: 'next-step',
					text: "I'll measure it and tell you by {in 1 hour} which size will suit you.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Good that you ask first.' },
				{
					block: 'next-step',
					text: "I'll measure it and tell you by {in 1 hour} which size will suit you.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking first.' },
				{
					block: 'next-step',
					text: 'I will measure it and write to you by {in 4 hours} with the size that will suit you.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/find-out',
		situation: 'product-question',
		title: 'Question: let me find out, by a time',
		tags: ['question', 'details', 'specs', "don't know", 'check'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Good question.' },
				{
					block: 'next-step',
					text: "I want to give you the right answer, so I'll check and message you by {in 3 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "That's a good question about the {item}." },
				{
					block: 'next-step',
					text: "I'd rather check than guess. I'll write back by {in 3 hours} with the answer.",
					promises: true,
				},
				{ block: 'close', text: 'Thanks for asking before you buy.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your question about the {item}.' },
				{
					block: 'next-step',
					text: 'I would like to give you a correct answer rather than a quick one. I will check and write to you before close of work today.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/answer',
		situation: 'product-question',
		title: 'Question: answer and offer more',
		tags: ['question', 'answer', 'details', 'info'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thanks for asking.' },
				{ block: 'fix', text: '{cursor}' },
				{ block: 'next-step', text: 'Would a photo or a short video help?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thanks for your question about the {item}.' },
				{ block: 'fix', text: '{cursor}' },
				{ block: 'next-step', text: 'If it helps you decide, I can send photos or a short video. Just say the word.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your question about the {item}.' },
				{ block: 'fix', text: '{cursor}' },
				{ block: 'next-step', text: 'If photos or a short video would help you to decide, I am happy to send them.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/terms',
		situation: 'product-question',
		title: 'Before you buy: our terms, openly',
		tags: ['terms', 'policy', 'returns', 'exchange', 'refund', 'before buying', 'warranty'],
		only: ['return-terms'],
		say: {
			chat: [
				{
					block: 'fix',
					text: "Before you buy: you can exchange within {exchange days|7} days if it's unworn, and if anything is wrong with it we refund you in full.",
				},
				{ block: 'next-step', text: 'Is that all right for you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "It's good to know the terms before you pay, so here are ours." },
				{
					block: 'fix',
					text: 'You can exchange anything unworn within {exchange days|7} days. If it arrives faulty or the wrong thing comes, we pay for the return and refund you in full.',
				},
				{ block: 'next-step', text: "Is there anything in that you'd like me to explain?" },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Before you place your order, here are our terms, as plainly as I can put them.',
				},
				{
					block: 'fix',
					text: 'You may exchange any unused item within {exchange days|7} days of delivery. If it is faulty or not what you ordered, we pay for its return and refund you in full.',
				},
				{ block: 'next-step', text: 'If you would like anything explained, please ask me.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/full-quote',
		situation: 'product-question',
		title: 'Question: the complete quote in one message',
		tags: ['price', 'how much', 'quote', 'delivery', 'total', 'dm for price'],
		only: ['price'],
		not: ['area', 'bulk', 'haggles', 'delivery-fee', 'custom'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'fix',
					text: "It's {price}, delivery to your door included, and takes about {delivery days|2} working days.",
				},
				{ block: 'next-step', text: 'Which size or colour would you like?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "Here's everything in one message, so you don't have to ask twice." },
				{
					block: 'fix',
					text: 'The price of the {item} is {price}, with delivery to your door included. It takes about {delivery days|2} working days, and you can pay when you order or at the door.',
				},
				{ block: 'next-step', text: "Is there a size or colour you'd like?" },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your enquiry. Here is everything in one message.' },
				{
					block: 'fix',
					text: 'The price of the {item} is {price}, delivery to your address included. Delivery takes about {delivery days|2} working days, and you may pay with the order or on delivery.',
				},
				{ block: 'next-step', text: 'Please tell me the size or colour you would like, and your address.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/size-guide',
		situation: 'product-question',
		title: 'Question: which size to take',
		tags: ['question', 'size', 'size guide', 'measure', 'fit', 'which size'],
		only: ['fit'],
		say: {
			chat: [
				{
					block: 'next-step',
					text: 'Happy to help with the size. What do you usually wear, and do you like it close or loose?',
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I'm glad you asked first." },
				{
					block: 'next-step',
					text: 'Tell me the size you usually wear, and if you like it close or loose. I can hold a tape to ours and tell you honestly which is nearer.',
				},
				{ block: 'close', text: "If it still isn't right, you can exchange it." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking before you order.' },
				{
					block: 'next-step',
					text: 'Please tell me the size you usually wear, and if you prefer a close or a loose fit. I can measure ours and advise you.',
				},
				{
					block: 'close',
					text: 'Should it still not fit, you are welcome to exchange it.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'product-question/genuine',
		situation: 'product-question',
		title: 'Question: is it original?',
		tags: ['question', 'original', 'genuine', 'authentic', 'fake', 'quality'],
		only: ['genuine'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Fair question, {customer}.' },
				{ block: 'fix', text: '{cursor}' },
				{ block: 'next-step', text: 'I can send a video of the label and the serial number, so you see it yourself.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "You're right to ask. There are many copies about." },
				{ block: 'fix', text: '{cursor}' },
				{
					block: 'next-step',
					text: 'I can send you a short video of the label, the stitching and the serial number, so that you can see for yourself before you pay.',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your question. You are right to ask, as there are many copies on the market.',
				},
				{ block: 'fix', text: '{cursor}' },
				{
					block: 'next-step',
					text: 'I can send you photos of the label and of the serial number, so that you can satisfy yourself before you pay.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/photos',
		situation: 'product-question',
		title: 'Question: photos or video of the real one',
		tags: ['question', 'photo', 'picture', 'video', 'real', 'see'],
		only: ['photos-wanted'],
		not: ['photo'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "Of course, it's best to see it first." },
				{
					block: 'next-step',
					text: "I'll take some photos in daylight and send them by {in 2 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I'd also want to see the real one before buying." },
				{
					block: 'next-step',
					text: "I'll take photos and a short video in daylight, and send them to you by {in 2 hours}.",
					promises: true,
				},
				{ block: 'next-step', text: "Is there any part you'd like to see up close?" },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your interest in the {item}.' },
				{
					block: 'next-step',
					text: 'I will take photographs in daylight and send them to you by {in 4 hours}.',
					promises: true,
				},
				{
					block: 'close',
					text: 'If there is a detail you would like to see closely, please tell me.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'product-question/how-to-use',
		situation: 'product-question',
		title: 'Question: how to use it',
		tags: ['question', 'how', 'use', 'setup', 'instructions', 'help'],
		only: ['how-to-use'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Happy to show you.' },
				{
					block: 'next-step',
					text: 'Which part would you like help with? I can send a short video or call you, whichever is easier.',
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'The leaflet in the box could be clearer, I agree.' },
				{
					block: 'next-step',
					text: 'Which step would you like help with? I can send you a short video, or go through it with you on the phone.',
				},
				{ block: 'close', text: "Take your time, there's no hurry." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your question about using the {item}. The instructions could be clearer, I agree.',
				},
				{
					block: 'next-step',
					text: 'Which step would you like help with? I can send you a short video, or go through it with you by telephone.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/care',
		situation: 'product-question',
		title: 'Question: how to look after it',
		tags: ['question', 'care', 'wash', 'clean', 'maintain', 'last'],
		only: ['care'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Nice that you want it to last.' },
				{ block: 'fix', text: '{cursor}' },
				{ block: 'close', text: "If you're in doubt, just ask me first." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'I love it when people want their things to last.' },
				{ block: 'fix', text: '{cursor}' },
				{ block: 'close', text: "If you're ever in doubt, ask me before you try something on it." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking how to care for your {item}.' },
				{ block: 'fix', text: '{cursor}' },
				{
					block: 'close',
					text: 'If you are in doubt at any time, please ask me first.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'product-question/compare',
		situation: 'product-question',
		title: 'Question: which of the two?',
		tags: ['question', 'compare', 'difference', 'which one', 'choose', 'recommend'],
		only: ['compare'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'next-step', text: 'Both are good, it depends on how you use it. What would you use it for most?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Choosing between two is never easy.' },
				{
					block: 'next-step',
					text: "What do you need it for, and how often? Then I can tell you which one I'd take in your place, even if it's the cheaper one.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking my opinion on the two.' },
				{
					block: 'next-step',
					text: 'May I ask what you need it for, and how often? Then I can tell you honestly which one I would choose in your place, even if it is the less expensive.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/warranty',
		situation: 'product-question',
		title: 'Question: what if it fails?',
		tags: ['question', 'warranty', 'guarantee', 'faulty', 'how long', 'repair'],
		only: ['warranty'],
		say: {
			chat: [
				{
					block: 'fix',
					text: 'It has a warranty of {warranty|12 months}. If it fails, bring or send it to us and we handle the rest.',
				},
				{ block: 'next-step', text: "Anything else you'd like to know?" },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "It's wise to ask that before paying." },
				{
					block: 'fix',
					text: 'You get a warranty of {warranty|12 months} with the {item}. If something fails in that time, you come to us and we deal with the maker for you.',
				},
				{ block: 'next-step', text: 'Would you like to read the warranty before you decide?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking about the warranty.' },
				{
					block: 'fix',
					text: 'You receive a warranty of {warranty|12 months} with the {item}. If something fails in that time, you need only contact us, and we deal with the maker on your behalf.',
				},
				{ block: 'next-step', text: 'I am happy to show you the warranty before you decide.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/not-for-you',
		situation: 'product-question',
		title: 'Question: honest advice against it',
		tags: ['question', 'honest', 'advice', 'not suitable', 'recommend', 'alternative'],
		only: ['compare'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thanks for telling me what you need it for.' },
				{
					block: 'fix',
					text: "To be honest, this one isn't the best for that. The other at {price} suits you better.",
				},
				{ block: 'next-step', text: 'Shall I show you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'It helps to know what you want to do with it.' },
				{
					block: 'fix',
					text: "I'd rather be honest than make a sale: this one isn't the best for that. There's another at {price} that suits you better.",
				},
				{ block: 'next-step', text: 'Would you like to see it?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for explaining what you need it for.' },
				{
					block: 'fix',
					text: 'I would rather be honest than make a sale: the {item} would not be my choice for that. Another one, at {price}, would suit you better.',
				},
				{ block: 'next-step', text: 'Would you like me to send you its details?' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/pay-on-delivery',
		situation: 'product-question',
		title: 'Question: may I pay on delivery?',
		tags: ['question', 'pay on delivery', 'cash on delivery', 'trust', 'cod', 'payment'],
		only: ['cash-on-delivery'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "Yes, you can pay the rider when it's in your hands and you've had a look at it." },
				{ block: 'next-step', text: 'Shall I put your order through?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "It's wise to ask that with a shop you don't know yet." },
				{
					block: 'fix',
					text: "You can pay when it's in your hands and you've had a good look at it. Cash or transfer, both are fine.",
				},
				{ block: 'next-step', text: 'Would you like me to put your order through?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your question, which is a wise one with a shop that you do not know yet.',
				},
				{ block: 'fix', text: 'You may pay on delivery, after you have looked at the goods, in cash or by transfer.' },
				{ block: 'next-step', text: 'If you would like to order, please tell me your address and a convenient day.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'product-question/allergy',
		situation: 'product-question',
		title: 'Question: what is in it, is it safe for me?',
		tags: ['question', 'ingredients', 'allergy', 'safe', 'contains', 'skin', 'food'],
		only: ['ingredients'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you for asking first, it matters.' },
				{
					block: 'next-step',
					text: "I don't want to guess, so I'll read the label and send you a photo of it by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I'm glad you asked before trying it." },
				{
					block: 'next-step',
					text: "This isn't something to guess at. I'll read the label properly and send you a photo of it by {in 2 hours}, so you can see every ingredient.",
					promises: true,
				},
				{ block: 'close', text: 'Please wait for it before you use anything.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking before using the {item}.' },
				{
					block: 'next-step',
					text: 'This is not something to guess at. I will check the label and send you a photo of the full list of ingredients by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Please wait for it before you use anything.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
