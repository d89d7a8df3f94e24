import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'missing-item/send-today',
		situation: 'missing-item',
		title: 'Missing: sending it today',
		tags: ['missing', 'incomplete', 'forgot', 'left out', 'sorry'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry, we left that out." },
				{ block: 'fix', text: "I'll send it today and it will reach you by {in 2 working days}.", promises: true },
				{ block: 'goodwill', text: 'The delivery is on us, of course.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You checked your parcel and something wasn't there." },
				{ block: 'apology', text: "I'm sorry, we missed it when we packed." },
				{
					block: 'fix',
					text: 'I will send your {item} today, and it will be with you by {in 2 working days}.',
					promises: true,
				},
				{ block: 'goodwill', text: "There's no delivery fee for this one." },
				{ block: 'close', text: 'Thank you for letting me know.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us that your order {order} arrived incomplete.' },
				{
					block: 'apology',
					text: 'I am sorry. The {item} should have been in the parcel, and we missed it when packing.',
				},
				{ block: 'fix', text: 'I will send it today. It will be with you by {in 2 working days}.', promises: true },
				{ block: 'goodwill', text: 'There is no delivery fee for this second parcel.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'missing-item/which-one',
		situation: 'missing-item',
		title: 'Missing: ask what is missing',
		tags: ['missing', 'incomplete', 'ask', 'which item'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry something was left out." },
				{ block: 'next-step', text: 'Which item is missing? I have your order open in front of me.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'An incomplete parcel is the last thing you need.' },
				{ block: 'apology', text: "I'm sorry about that." },
				{
					block: 'next-step',
					text: "I have your order {order} here with me. Could you tell me what didn't come, so that I send you exactly the right thing?",
				},
				{ block: 'close', text: "That's all I need from you." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for letting us know that something was missing from your order {order}.',
				},
				{ block: 'apology', text: 'I am sorry for the oversight.' },
				{
					block: 'next-step',
					text: 'I have your order in front of me. Could you please tell me which item did not reach you, so that we send exactly the right one?',
				},
				{ block: 'close', text: 'I need nothing else from you.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'missing-item/refund-it',
		situation: 'missing-item',
		title: "Missing: refund for what didn't come",
		tags: ['missing', 'refund', 'out of stock', 'money back'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry it wasn't in the parcel." },
				{ block: 'fix', text: "It's sold out, so I'd rather give you the money back than keep you waiting." },
				{ block: 'next-step', text: "I'll send {amount} to you by {in 2 working days}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're right, the {item} was on your order and not in your bag." },
				{ block: 'apology', text: "I'm sorry about that." },
				{ block: 'fix', text: "I've just checked the shelf and we have sold the last one." },
				{
					block: 'next-step',
					text: "I'll return {amount} to you by {in 2 working days}, and send you the proof when it's done.",
					promises: true,
				},
				{ block: 'close', text: 'Thank you for understanding.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You are quite right: the {item} was on your order {order} and was not in the parcel.',
				},
				{ block: 'apology', text: 'I am sorry for this.' },
				{ block: 'fix', text: 'It has since sold out, and I do not want to keep you waiting for it.' },
				{
					block: 'next-step',
					text: 'I will refund {amount} to you by {in 2 working days}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'missing-item/marked-delivered',
		situation: 'missing-item',
		title: 'Marked delivered but not with you',
		tags: ['missing', 'not received', 'delivered', 'lost', 'parcel', 'courier'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry, that's a worrying thing to read when nothing has come." },
				{
					block: 'next-step',
					text: "I'm asking the rider where it was left, and I'll tell you before close of work today.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'The tracking says delivered, and you have nothing in your hands. That would worry anyone.',
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm asking the courier who took it and where, and I will tell you what I find before close of work today.",
					promises: true,
				},
				{ block: 'fix', text: "If it doesn't turn up, we'll send another by {in 2 working days}.", promises: true },
				{ block: 'close', text: "You won't lose out because of this." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I understand that the tracking shows order {order} as delivered, while nothing has reached you.',
				},
				{ block: 'apology', text: 'I am sorry for the worry.' },
				{
					block: 'next-step',
					text: 'I am asking the courier for the time, place and name on the delivery. I will write to you with the answer before close of work today.',
					promises: true,
				},
				{
					block: 'fix',
					text: 'Should the parcel not be found by then, we will send you another by {in 2 working days}, free of charge.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
