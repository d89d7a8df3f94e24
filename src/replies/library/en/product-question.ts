import type { Reply } from '../../reply.ts';

export default [
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
					text: "I want to give you the right answer, so I'll check and message you by 5pm today.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "That's a good question about the {item}." },
				{
					block: 'next-step',
					text: "I'd rather check than guess. I'll write back by 5pm today with the answer.",
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
		say: {
			chat: [
				{
					block: 'fix',
					text: "Before you buy: you can exchange within {cursor}7 days if it's unworn, and if anything is wrong with it we refund you in full.",
				},
				{ block: 'next-step', text: 'Is that all right for you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'You should know our terms before you pay, so here they are in plain words.' },
				{
					block: 'fix',
					text: "You can exchange anything unworn within {cursor}7 days. If it arrives faulty or isn't what you ordered, we pay for the return and refund you in full.",
				},
				{ block: 'next-step', text: "Is there anything in that you'd like me to explain?" },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Before you place your order, here are our terms in plain words.' },
				{
					block: 'fix',
					text: 'You may exchange any unused item within {cursor}7 days of delivery. If it is faulty or not what you ordered, we pay for its return and refund you in full.',
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
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "It's {amount}, delivery to your door included, and takes about 2 working days." },
				{ block: 'next-step', text: 'Which size or colour would you like?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "Here's everything in one message, so you don't have to ask twice." },
				{
					block: 'fix',
					text: 'The {item} costs {amount}, with delivery to your door included. It takes about 2 working days, and you can pay when you order or when it comes.',
				},
				{ block: 'next-step', text: "Is there a size or colour you'd like?" },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your enquiry. Here is everything in one message.' },
				{
					block: 'fix',
					text: 'The {item} costs {amount}, delivery to your address included. Delivery takes about 2 working days, and you may pay with the order or on delivery.',
				},
				{ block: 'next-step', text: 'Please tell me the size or colour you would like, and your address.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
