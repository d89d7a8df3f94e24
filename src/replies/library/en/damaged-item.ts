import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'damaged-item/replace',
		situation: 'damaged-item',
		title: 'Damaged: new one sent, no charge',
		tags: ['damaged', 'broken', 'faulty', 'replace', 'replacement', 'sorry'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry it reached you like that." },
				{ block: 'fix', text: "I'll send you a new one by {in 2 working days}, at no cost to you.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You opened it hoping to use it, and it was broken.' },
				{ block: 'apology', text: "I'm sorry about that." },
				{
					block: 'fix',
					text: "We'll get a new {item} to you by {in 2 working days}, checked and packed by me.",
					promises: true,
				},
				{ block: 'goodwill', text: "There's nothing to pay, and you don't have to bring the damaged one anywhere." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us that the {item} in your order {order} arrived damaged.',
				},
				{ block: 'apology', text: 'I am sorry. It should have reached you in perfect condition.' },
				{
					block: 'fix',
					text: 'We will deliver a replacement to you by {in 2 working days}. I will check and pack it myself.',
					promises: true,
				},
				{ block: 'goodwill', text: 'There is no charge, and no need for you to return the damaged one.' },
				{ block: 'close', text: 'Thank you for letting us know so quickly.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/photo',
		situation: 'damaged-item',
		title: 'Damaged: ask for a photo, kindly',
		tags: ['damaged', 'broken', 'photo', 'picture', 'ask', 'evidence'],
		say: {
			chat: [
				{ block: 'apology', text: "So sorry, that's not how it left my hands." },
				{
					block: 'next-step',
					text: 'Could you send a photo of the damage? It helps us fix our packing. Would you prefer a new one or a refund?',
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'A damaged parcel is such a let-down.' },
				{ block: 'apology', text: "I'm sorry it came to you that way." },
				{
					block: 'next-step',
					text: "If you can, please send me a photo of the {item} and of the box. It's for us, so that we can see what went wrong in the packing.",
				},
				{ block: 'fix', text: "And tell me which you'd like: a new one, or your money back." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your message about the condition in which your order {order} arrived.',
				},
				{ block: 'apology', text: 'I am sorry that it reached you damaged.' },
				{
					block: 'next-step',
					text: 'When convenient, could you please send a photo of the item and of the box? We use it to improve how we pack.',
				},
				{
					block: 'fix',
					text: 'Please also tell me whether you would like a replacement or a full refund. The choice is yours.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/refund',
		situation: 'damaged-item',
		title: 'Damaged: full refund',
		tags: ['damaged', 'broken', 'refund', 'money back'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry it came damaged." },
				{
					block: 'fix',
					text: "I'll refund you in full by {in 2 working days}, delivery fee included.",
					promises: true,
				},
				{ block: 'next-step', text: "I'll send you the proof of payment that day.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You paid for something that works and got something that doesn't." },
				{ block: 'apology', text: "I'm sorry about that." },
				{
					block: 'fix',
					text: 'I will refund everything by {in 2 working days}: the {item} and the delivery.',
					promises: true,
				},
				{
					block: 'next-step',
					text: "You'll get a message from me with the proof of payment that same day.",
					promises: true,
				},
				{ block: 'close', text: 'Thank you for being so fair about it.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You have asked for your money back for the damaged {item} in order {order}.' },
				{ block: 'apology', text: 'I am sorry for the disappointment.' },
				{
					block: 'fix',
					text: 'We will refund the full price and the delivery fee by {in 2 working days}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'next-step', text: 'I will send you proof of the payment that day.', promises: true },
				{ block: 'close', text: 'Thank you for your fairness.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/stopped-working',
		situation: 'damaged-item',
		title: 'Stopped working: listen first, then fix',
		tags: ['faulty', 'not working', 'stopped', 'defective', 'spoilt'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry it's stopped working." },
				{ block: 'next-step', text: "Can you tell me what it does, or doesn't do? A short video is great too." },
				{ block: 'fix', text: "I'll come back to you with a fix before close of work today.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'It worked, and then it stopped. Very annoying, and so soon after you bought it.',
				},
				{ block: 'apology', text: "I'm sorry about that." },
				{
					block: 'next-step',
					text: 'Could you tell me what happens when you use it? A short video is even better. I want to understand it properly before I suggest anything.',
				},
				{
					block: 'fix',
					text: 'Whatever it is, I will write to you with a way to solve it before close of work today.',
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us that your {item} has stopped working.' },
				{ block: 'apology', text: 'I am sorry. You are right to expect more of it than this.' },
				{
					block: 'next-step',
					text: 'Could you please describe what happens when you use it, or send a short video? I would like to understand the fault before I suggest a solution.',
				},
				{
					block: 'fix',
					text: 'I will write to you before close of work today with a repair, a replacement or a refund for you to choose from.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
