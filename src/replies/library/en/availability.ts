import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'availability/yes',
		situation: 'availability',
		title: "In stock: yes, here's the whole picture",
		tags: ['available', 'in stock', 'have it', 'still available'],
		only: ['in-stock', 'price', 'colour', 'size-told'],
		not: ['area', 'hours', 'custom', 'book', 'restock', 'how-to-pay', 'photos-wanted', 'hold'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'fix',
					text: "Yes, we have it. It's {price}, and delivery takes about {delivery days|2} working days.",
				},
				{ block: 'next-step', text: 'Shall I keep one for you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thanks for asking.' },
				{
					block: 'fix',
					text: 'Yes, we have the {item} here with us. The price is {price}, and delivery takes about {delivery days|2} working days.',
				},
				{ block: 'next-step', text: 'Would you like me to put yours aside?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your interest in our shop.' },
				{
					block: 'fix',
					text: 'I am pleased to say that we have the {item} you asked about in stock. The price is {price}, and delivery takes about {delivery days|2} working days.',
				},
				{ block: 'next-step', text: 'If you would like me to put yours aside, a short reply is enough.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'availability/hold',
		situation: 'availability',
		title: 'In stock: kept for you until a time',
		tags: ['available', 'hold', 'reserve', 'keep', 'set aside'],
		only: ['hold', 'pay-later'],
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
				{ block: 'acknowledge', text: 'Thank you for your interest in our shop.' },
				{
					block: 'fix',
					text: 'I will keep the {item} for you until {date}. No payment is needed for this.',
					promises: true,
				},
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
		only: ['restock'],
		not: ['sold-out-after'],
		say: {
			chat: [
				{ block: 'apology', text: "Sorry, it's just sold out." },
				{
					block: 'next-step',
					text: "I'll message you on {date}, when new ones come, before they go on the shelf.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You have good taste: that one goes fast.' },
				{ block: 'apology', text: "I'm sorry, the last one has just gone." },
				{
					block: 'next-step',
					text: "I'll write to you on {date}, when the next ones come, so you get first pick.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking about the {item}.' },
				{ block: 'apology', text: 'I am sorry to say that we have just sold the last.' },
				{ block: 'fix', text: 'We have more on order.' },
				{
					block: 'next-step',
					text: 'I will write to you on {date}, when the delivery comes, so that you can have first choice.',
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
		only: ['in-stock', 'colour', 'size-told'],
		not: ['hold', 'area', 'hours', 'book', 'custom'],
		say: {
			chat: [
				{ block: 'apology', text: "Sorry, that one's gone." },
				{ block: 'fix', text: 'We do have something very close to it for {price}.' },
				{ block: 'next-step', text: 'May I send you a photo?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'apology', text: "I'm sorry, we've sold the last one." },
				{
					block: 'fix',
					text: "We have something quite close to it in the shop for {price}. I think you might like it, and I'm happy to tell you honestly how it differs.",
				},
				{ block: 'next-step', text: 'May I send you some photos?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message about the {item}.' },
				{ block: 'apology', text: 'I am sorry that we have sold out.' },
				{
					block: 'fix',
					text: 'We do have something very close at {price}, and I am happy to describe the differences.',
				},
				{ block: 'next-step', text: 'Would you like to see photos?' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'availability/find-out',
		situation: 'availability',
		title: 'In stock? Let me look, by a time',
		tags: ['available', 'check', 'stock', 'hold', 'find out'],
		not: ['area', 'hours', 'custom', 'book', 'hold'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'next-step',
					text: "I'd rather look than guess. I'll message you by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thanks for asking about the {item}.' },
				{
					block: 'next-step',
					text: "I want to look on the shelf before I say yes. I'll write to you by {in 2 hours} with the answer, the price and a photo.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your interest in the {item}.' },
				{
					block: 'next-step',
					text: 'I would like to check the shelf before I answer. I will write to you by {in 4 hours} with the availability and the price.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'availability/size-here',
		situation: 'availability',
		title: 'In stock: yes, in your size',
		tags: ['available', 'size', 'in stock', 'my size', 'colour'],
		only: ['size-told', 'usual-size'],
		for: ['fit'],
		not: ['area', 'hours', 'restock', 'book'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "Yes, it's here in {size|your size}, at {price}." },
				{ block: 'next-step', text: 'Would you like me to keep it for you till {tomorrow}?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'fix',
					text: "I've just looked: we have it in {size|your size}. It's {price}, and if it doesn't sit right you can exchange it.",
				},
				{ block: 'next-step', text: 'Would you like me to keep it for you until {tomorrow} while you decide?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your enquiry about the {item}.' },
				{
					block: 'fix',
					text: 'I am pleased to say that {size|your size} is in stock. The price is {price}, and an exchange is possible if the fit is not right.',
				},
				{ block: 'next-step', text: 'If you like, I can keep yours until {tomorrow} while you decide.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'availability/last-one',
		situation: 'availability',
		title: 'In stock: the last one, honestly',
		tags: ['available', 'last one', 'stock', 'limited'],
		only: ['in-stock', 'colour', 'size-told'],
		not: ['area', 'hours', 'custom', 'book', 'restock', 'how-to-pay', 'photos-wanted', 'hold'],
		say: {
			chat: [
				{ block: 'fix', text: "You're in luck: there's one left, and I'm not just saying that." },
				{ block: 'fix', text: "I'll keep it for you till {tomorrow}, no payment needed.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Good timing.' },
				{ block: 'fix', text: 'There is exactly one left.' },
				{
					block: 'fix',
					text: "Take your time. I'll keep it for you behind the counter until {tomorrow}.",
					promises: true,
				},
				{ block: 'next-step', text: 'If you decide against it, just tell me and someone else gets it.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your enquiry.' },
				{ block: 'fix', text: 'There is one left.' },
				{
					block: 'fix',
					text: 'I will keep it aside for you until {tomorrow}, so that you can decide in peace.',
					promises: true,
				},
				{
					block: 'close',
					text: 'A short reply is enough, whichever way you decide.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'availability/pre-order',
		situation: 'availability',
		title: 'Not yet here: pre-order, openly',
		tags: ['available', 'preorder', 'order', 'wait', 'weeks'],
		say: {
			chat: [
				{ block: 'fix', text: "It's on pre-order: half now, half on delivery, and it's here around {date}." },
				{ block: 'next-step', text: "If it's later than that, you can have your money back. Interested?" },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "You want to know before you pay, and that's wise." },
				{
					block: 'fix',
					text: 'You can have the {item} on pre-order: half now, half on delivery. We expect the stock on {date}. If nothing is here by then, you can have your money back in full.',
				},
				{ block: 'next-step', text: 'Would you like to go ahead on those terms?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your interest in the {item}.' },
				{
					block: 'fix',
					text: 'You may order in advance, paying one half now and one half on delivery. We expect the stock on {date}. Should nothing be here by then, you may have all your money back.',
				},
				{ block: 'next-step', text: 'If you would like to go ahead on these terms, a short reply is enough.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'availability/made-to-order',
		situation: 'availability',
		title: 'Made to order: how long it takes',
		tags: ['available', 'made to order', 'custom', 'tailor', 'how long'],
		only: ['custom'],
		say: {
			chat: [
				{
					block: 'fix',
					text: 'We make that one to order. It takes about {making days|10} working days from the day we agree on the details.',
				},
				{ block: 'next-step', text: 'When do you need it?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Lovely choice. We make that one by hand, to your measure.' },
				{
					block: 'fix',
					text: 'It takes about {making days|10} working days from the day we agree on the details, and you see photos before it leaves us.',
				},
				{ block: 'next-step', text: "Is there a day you need it by? I'd rather tell you now if it's tight." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your interest. We make this piece to order.' },
				{
					block: 'fix',
					text: 'It takes about {making days|10} working days from the day on which we agree on the details, and you receive photos before it leaves us.',
				},
				{
					block: 'next-step',
					text: 'Is there a date by which you need it? I would rather tell you now if the time is short.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'availability/delivery-area',
		situation: 'availability',
		title: 'Do you deliver to me? Yes, and the cost',
		tags: ['available', 'deliver', 'area', 'location', 'town', 'shipping'],
		only: ['area'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "Yes, we deliver to you. It's {price} and takes about {delivery days|2} working days." },
				{ block: 'next-step', text: 'Shall I send you the total?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'fix',
					text: 'Yes, we do deliver to your area. It costs {price}, takes about {delivery days|2} working days, and the rider calls you first.',
				},
				{ block: 'next-step', text: 'Would you like me to work out the total with your {item}?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking about delivery.' },
				{
					block: 'fix',
					text: 'We do deliver to your area. It costs {price} and takes about {delivery days|2} working days. The courier telephones you beforehand.',
				},
				{ block: 'next-step', text: 'If you tell me what you would like, I can work out the total for you.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'availability/someone-else-has-it',
		situation: 'availability',
		title: "We don't have it: where to find it",
		tags: ['not available', "don't have", 'elsewhere', 'help', 'another shop'],
		only: ['in-stock'],
		not: ['book', 'service'],
		say: {
			chat: [
				{ block: 'apology', text: "Sorry, we don't carry that one." },
				{ block: 'fix', text: "Here's where I'd look: {cursor}" },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'apology', text: "I'm sorry, that's not something we carry." },
				{
					block: 'fix',
					text: "I don't want to send you off with empty hands, though. Here's where I'd look for it: {cursor}",
				},
				{ block: 'close', text: "If you don't find it there, come back to me and we can think again." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your enquiry.' },
				{ block: 'apology', text: 'I am sorry that we do not carry what you are looking for.' },
				{ block: 'fix', text: 'Here is where I would look for it: {cursor}' },
				{
					block: 'close',
					text: 'I hope that you find it. If not, you are welcome to write to me again.\n\nBest wishes,\n{agent}\n{shop}',
				},
			],
		},
	},
] satisfies readonly Reply[];
