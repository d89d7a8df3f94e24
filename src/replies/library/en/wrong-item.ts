import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'wrong-item/right-one',
		situation: 'wrong-item',
		title: 'Wrong item: right one on its way, we collect',
		tags: ['wrong item', 'wrong colour', 'not what i ordered', 'replace', 'exchange', 'sorry'],
		say: {
			chat: [
				{ block: 'apology', text: "That's our mistake and I'm sorry." },
				{
					block: 'fix',
					text: "I'll send the right one by {in 2 working days}, and the rider will collect the other.",
					promises: true,
				},
				{ block: 'goodwill', text: 'Nothing extra to pay.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'You ordered one thing and opened the parcel to find another. How disappointing.',
				},
				{ block: 'apology', text: "I'm sorry. The mistake is ours." },
				{
					block: 'fix',
					text: "We'll send the right {item} to you by {in 2 working days}, and the same rider will collect the wrong one.",
					promises: true,
				},
				{ block: 'goodwill', text: 'You pay nothing for any of this.' },
				{ block: 'close', text: 'Thank you for telling me straight away.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for letting us know that the item you received in order {order} is not the one you chose.',
				},
				{ block: 'apology', text: 'I am sorry. The error was ours.' },
				{
					block: 'fix',
					text: 'We will deliver the correct {item} to you by {in 2 working days}. The courier will collect the other item at the same visit.',
					promises: true,
				},
				{ block: 'goodwill', text: 'There is no charge to you for the exchange or the collection.' },
				{ block: 'close', text: 'Thank you for giving us the chance to correct it.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/photo',
		situation: 'wrong-item',
		title: 'Wrong item: ask kindly for a photo',
		tags: ['wrong item', 'photo', 'picture', 'ask', 'what i ordered vs what i got'],
		say: {
			chat: [
				{ block: 'apology', text: "Oh no, I'm sorry about that." },
				{
					block: 'next-step',
					text: 'Could you send me a quick photo of what came? It helps me pick the right one for you.',
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "That isn't the parcel you were looking forward to." },
				{ block: 'apology', text: "I'm sorry for the mix-up." },
				{
					block: 'next-step',
					text: 'When you have a minute, could you send a photo of what arrived and of the label? That shows me where our packing went wrong, so I can get you the right {item}.',
				},
				{ block: 'close', text: "Please keep everything as it is. There's nothing you need to pay or repack." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us that the wrong item came with your order {order}.' },
				{ block: 'apology', text: 'I am sorry for the mix-up.' },
				{
					block: 'next-step',
					text: 'Could you please send us a photo of the item and of the label on the parcel? It shows us where our packing went wrong and helps us send the correct item the first time.',
				},
				{
					block: 'close',
					text: 'There is no need to repack or return anything at this stage.\n\nWith thanks,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'wrong-item/you-choose',
		situation: 'wrong-item',
		title: 'Wrong item: exchange or refund, you choose',
		tags: ['wrong item', 'exchange', 'refund', 'choice', 'options'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry, we sent you the wrong thing." },
				{ block: 'fix', text: 'Would you like the right one sent out, or your money back? Either is fine with us.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "What came isn't what you asked for, and you've lost time over it." },
				{ block: 'apology', text: "I'm sorry, that was our error." },
				{
					block: 'fix',
					text: 'How would you like it fixed? I can send the right {item}, or refund you in full. In both cases we collect the wrong one from you.',
				},
				{ block: 'close', text: 'Just tell me which suits you better.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You ordered the {item} and received something else in its place.' },
				{ block: 'apology', text: 'I am sorry for our mistake.' },
				{
					block: 'fix',
					text: 'I can offer you either of these: the correct item, delivered free of charge, or a full refund. In both cases we collect the wrong item from your address at a time that suits you.',
				},
				{ block: 'next-step', text: 'Please let me know which you prefer.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/keep-it',
		situation: 'wrong-item',
		title: 'Wrong item: keep it for less, if you like it',
		tags: ['wrong item', 'partial refund', 'discount', 'keep'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry we mixed that up." },
				{
					block: 'fix',
					text: "If you like the one that came, you're welcome to keep it and I can refund you {amount}. If not, we swap it at our cost.",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "That's not the one you chose, I know." },
				{ block: 'apology', text: "I'm sorry for our mix-up." },
				{
					block: 'fix',
					text: "Two ways to make it right: if you happen to like the one that came, keep it and I can send {amount} back to you. If you'd rather have the one you ordered, we swap it and the delivery is on us.",
				},
				{ block: 'close', text: 'Whichever you prefer is fine with me.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message about the item you received with order {order}.' },
				{ block: 'apology', text: 'I am sorry that it is not the one you chose.' },
				{
					block: 'fix',
					text: 'Should you wish to keep it, I can refund {amount} of the price to you. Should you prefer the original item, we can exchange it at no cost to you.',
				},
				{ block: 'next-step', text: 'Please tell me which you would like.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
