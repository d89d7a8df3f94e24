import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'wrong-item/special-day',
		situation: 'wrong-item',
		title: 'Not as agreed, for a special day',
		tags: ['wedding', 'birthday', 'cake', 'not as agreed', 'special day', 'event'],
		only: ['event'],
		say: {
			chat: [
				{
					block: 'acknowledge',
					text: "It was for a special day, and it wasn't what we agreed. I understand how disappointed you are.",
				},
				{ block: 'apology', text: "I'm so sorry." },
				{
					block: 'next-step',
					text: "I'll find out what went wrong and come back to you by {in 3 hours} with how we put it right.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "It was for a special day, and it wasn't what we agreed. I understand how disappointed you are.",
				},
				{ block: 'apology', text: "I'm so sorry." },
				{
					block: 'next-step',
					text: "I'll find out what went wrong and come back to you by {in 3 hours} with how we put it right.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'It was for a special day, and it was not what we had agreed. I understand how disappointed you are.',
				},
				{ block: 'apology', text: 'I am so sorry.' },
				{
					block: 'next-step',
					text: 'I am finding out what went wrong and will write to you by {in 4 hours} with how we put it right.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/misprint',
		situation: 'wrong-item',
		title: 'Our misprint: made again, no cost',
		tags: ['spelling', 'name', 'typo', 'print', 'misprint', 'wrong name'],
		only: ['misprint'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "That's our mistake, and I understand the worry, with so little time." },
				{ block: 'apology', text: "I'm so sorry, {customer}." },
				{
					block: 'next-step',
					text: "I'm having it made again, at no cost, and I'll tell you the day you get it by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "That's our mistake, and I understand the worry." },
				{ block: 'apology', text: "I'm so sorry." },
				{
					block: 'next-step',
					text: "I'm having it made again at no cost, and I'll tell you the day you get it by {in 1 hour}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us at once. The mistake is ours, and I understand how worrying it is.',
				},
				{ block: 'apology', text: 'I am so sorry.' },
				{
					block: 'next-step',
					text: 'I am having it made again at no cost and will write to you by {in 2 hours} with the day on which you will have it.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/right-one',
		situation: 'wrong-item',
		title: 'Wrong item: right one on its way, we collect',
		tags: ['wrong item', 'wrong colour', 'not what i ordered', 'replace', 'exchange', 'sorry'],
		not: ['misprint', 'wants-refund'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right, that's our mistake." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "I'll send the right one by {in 2 working days} and have the other collected.",
					promises: true,
				},
				{ block: 'goodwill', text: 'Nothing extra to pay.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You ordered one thing and opened the parcel to find another. That's so disappointing.",
				},
				{ block: 'apology', text: "I'm sorry. The mistake is ours." },
				{
					block: 'fix',
					text: "We'll bring the right {item} to you by {in 2 working days} and take the wrong one away at the same time.",
					promises: true,
				},
				{ block: 'goodwill', text: 'You pay nothing for any of this.' },
				{ block: 'close', text: 'Thank you for telling me straight away.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for letting us know that the item you received in your order {order} is not the one you chose. I understand how disappointing that is.',
				},
				{ block: 'apology', text: 'I am sorry for our error.' },
				{
					block: 'fix',
					text: 'We will deliver the correct {item} to you by {in 2 working days}, and collect the other item at the same visit.',
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
		not: ['photo', 'misprint'],
		say: {
			chat: [
				{ block: 'apology', text: "Oh no, I'm sorry for the disappointment." },
				{
					block: 'next-step',
					text: 'Could you send me a quick photo of what came? It helps me pick the right one for you.',
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "That isn't the parcel you were looking forward to, and I can imagine how disappointing it was.",
				},
				{ block: 'apology', text: "I'm sorry for the mix-up." },
				{
					block: 'next-step',
					text: 'When you have a minute, could you send a photo of what arrived and of the label? That shows me where our packing went wrong, so I can get you the right {item}.',
				},
				{ block: 'close', text: "Please keep everything as it is. There's nothing to pay or repack." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us that the wrong item came with your order {order}. I can imagine how disappointing it was.',
				},
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
		not: ['misprint', 'wants-replacement'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the disappointment, we sent you the wrong thing." },
				{ block: 'fix', text: 'Would you like the right one sent out, or your money back? Either is fine with us.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "We sent you the wrong thing, and you've lost time over it. I'd be annoyed too.",
				},
				{ block: 'apology', text: "I'm sorry, that was our error." },
				{
					block: 'fix',
					text: 'How would you like it fixed? I can send the right {item}, or refund you in full. In both cases we collect the wrong one from you.',
				},
				{ block: 'close', text: 'Just tell me which suits you better.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You ordered the {item} and received something else instead. You are right to be disappointed.',
				},
				{ block: 'apology', text: 'I am sorry for our mistake.' },
				{
					block: 'fix',
					text: 'I can offer you either of these: the correct item, delivered free of charge, or a full refund. In both cases we collect the wrong item from your address at a time that suits you.',
				},
				{ block: 'next-step', text: 'Please let me know which you prefer, and I can arrange it today.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/keep-it',
		situation: 'wrong-item',
		title: 'Wrong item: keep it for less, if you like it',
		tags: ['wrong item', 'partial refund', 'discount', 'keep'],
		not: ['misprint'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right, that's not the one you chose." },
				{ block: 'apology', text: "I'm sorry we mixed that up." },
				{
					block: 'fix',
					text: "If you like the one that came, you're welcome to keep it and I can refund you {amount} today. If not, we swap it at our cost.",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're right, that's not the one you chose." },
				{ block: 'apology', text: "I'm sorry for our mix-up." },
				{
					block: 'fix',
					text: "Two ways to make it right: if you happen to like the one that came, keep it and I can send {amount|your money} back to you today. If you'd rather have the one you ordered, we swap it and the delivery is on us.",
				},
				{ block: 'close', text: 'Whichever you prefer is fine with me.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your message about the item you received with your order {order}. You were right to expect the one you chose.',
				},
				{ block: 'apology', text: 'I am sorry for the mix-up.' },
				{
					block: 'fix',
					text: 'Should you like to keep it, I can refund {amount} of the price to you. Should you prefer the original item, we can exchange it at no cost to you.',
				},
				{ block: 'next-step', text: 'Please tell me which you would like, and I can arrange it today.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/photo-seen',
		situation: 'wrong-item',
		title: 'Wrong item: thanks for the photo',
		tags: ['wrong item', 'photo', 'confirm', 'thanks', 'replace'],
		only: ['photo'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "Thanks for the photo. You're right, we packed the wrong one." },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: "I'll get the right one to you by {in 2 working days}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "Thank you for the photo. You're right: yours and another order were switched on our table.",
				},
				{ block: 'apology', text: "I'm sorry for the mix-up." },
				{
					block: 'fix',
					text: 'I will bring the right {item} to you by {in 2 working days}, and we collect the other one then.',
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for the photo. You are right: your order and another were switched when we packed them.',
				},
				{ block: 'apology', text: 'I am sorry for our mistake.' },
				{
					block: 'fix',
					text: 'We will deliver the right {item} to you by {in 2 working days}, and collect the other one at the same time.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for your help in finding the cause.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/check-stock',
		situation: 'wrong-item',
		title: 'Wrong item: checking stock, answer today',
		tags: ['wrong item', 'check', 'stock', 'hold', 'time'],
		for: ['today'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I know how annoying a mix-up is.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm going to the shelf for the right one, and I'll give you a delivery day by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "It's not the one you chose, and you're right to ask what happens next." },
				{ block: 'apology', text: "I'm sorry for our mistake." },
				{
					block: 'next-step',
					text: "I want to see with my own eyes that we have the right {item} before I give you a day. I'll message you by {in 2 hours}.",
					promises: true,
				},
				{ block: 'close', text: 'Please keep what came as it is. We collect it from you.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for letting us know that the wrong item reached you. You are right to ask what happens next.',
				},
				{ block: 'apology', text: 'I am sorry for our mistake.' },
				{
					block: 'next-step',
					text: 'Before I give you a date, I want to be sure that we have the right {item} here. I will write to you by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'There is nothing to return in the meantime.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/sold-out',
		situation: 'wrong-item',
		title: 'Wrong item: the right one is sold out',
		tags: ['wrong item', 'sold out', 'refund', 'alternative', 'out of stock'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'We sent the wrong one, and the right one has sold out.' },
				{ block: 'apology', text: "I'm sorry for the disappointment." },
				{
					block: 'fix',
					text: 'I can refund you in full {today}, or you pick anything else at the same price, delivery free.',
				},
				{ block: 'next-step', text: 'Which do you prefer?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You chose something, got something else, and now I have to tell you that the one you chose is sold out. I'd be disappointed too.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: 'I can refund you in full {today}, or you choose anything else you like at the same price and I add the delivery for free.',
				},
				{ block: 'next-step', text: 'Which would you rather have?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You received the wrong item, and the one that you ordered has meanwhile sold out. I understand how disappointing that is.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'I can refund you in full {today}, or exchange it for anything of the same price, with free delivery. In either case we collect the item you received.',
				},
				{ block: 'next-step', text: 'Please tell me which you prefer.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/pickup-time',
		situation: 'wrong-item',
		title: 'Wrong item: when shall we collect it',
		tags: ['wrong item', 'collect', 'pickup', 'return', 'time', 'rider'],
		only: ['wants-replacement'],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry for all the trouble.' },
				{
					block: 'next-step',
					text: 'What day and time would you like our rider to collect it? No packing needed, and it costs you nothing.',
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You've been left with something you didn't order, and it's ours to fetch." },
				{ block: 'apology', text: "I'm sorry for the trouble." },
				{
					block: 'next-step',
					text: 'Which day and time would you like our rider to come? It can be at home or at work.',
				},
				{ block: 'close', text: "You don't have to repack anything. Just hand it over as it is." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'The wrong item is still with you, and it is for us to fetch it.' },
				{ block: 'apology', text: 'I am sorry for the trouble.' },
				{
					block: 'next-step',
					text: 'Please tell me which day and time suit you, from {in 1 working day} on, at home or at work. There is no charge.',
				},
				{ block: 'close', text: 'The item can be handed to the courier as it is.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/gift',
		situation: 'wrong-item',
		title: 'Wrong item: it was a gift',
		tags: ['wrong item', 'gift', 'birthday', 'surprise', 'urgent'],
		only: ['gift'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'And it was meant as a gift. I can imagine how that felt.' },
				{ block: 'apology', text: "I'm so sorry." },
				{ block: 'next-step', text: 'What day do you need it?' },
				{ block: 'next-step', text: "I'll give you a yes or no by {in 1 hour}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'A gift that turns out to be the wrong thing: I can imagine how embarrassing that was.',
				},
				{ block: 'apology', text: "I'm so sorry." },
				{ block: 'next-step', text: 'When do you need the right one?' },
				{
					block: 'next-step',
					text: 'I will check what we have and give you a yes or no by {in 1 hour}.',
					promises: true,
				},
				{ block: 'goodwill', text: "I'd like to wrap it for you, and add a card with your words on it." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'The item was meant as a gift, and I can imagine how embarrassing our mistake was for you.',
				},
				{ block: 'apology', text: 'I am very sorry.' },
				{ block: 'next-step', text: 'Could you please tell me by which day you need the right one?' },
				{
					block: 'next-step',
					text: 'I will write to you by {in 3 hours} to say what we can do in time.',
					promises: true,
				},
				{ block: 'goodwill', text: 'We would like to gift-wrap it for you, with a card, at no charge.' },
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/thank-you-extra',
		situation: 'wrong-item',
		title: 'Wrong item: a small extra for the trouble',
		tags: ['wrong item', 'goodwill', 'discount', 'sorry', 'gift'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the trouble." },
				{ block: 'fix', text: 'The right one will be with you by {in 2 working days}.', promises: true },
				{ block: 'goodwill', text: "I've put a little something in the bag for you." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You've spent time on a mistake that was ours, and you deserve better." },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: 'Your {item} will be with you by {in 2 working days}.', promises: true },
				{ block: 'goodwill', text: "I've put a small gift in the parcel. I hope it makes you smile." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You have spent time on a mistake that was ours.' },
				{ block: 'apology', text: 'I am sorry for the trouble.' },
				{ block: 'fix', text: 'The correct {item} will be with you by {in 2 working days}.', promises: true },
				{ block: 'goodwill', text: 'I have put a small gift in the parcel, with our thanks for your patience.' },
				{ block: 'close', text: 'Warm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'wrong-item/check-back',
		situation: 'wrong-item',
		title: 'Wrong item: is it the right one now?',
		tags: ['wrong item', 'check back', 'follow up', 'right one'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'next-step', text: "Did the right one come this time? I'd love to know you're happy with it." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "We got it wrong the first time, so I'd like to be sure about the second." },
				{ block: 'next-step', text: 'Has the right one come, and is it what you had in mind?' },
				{ block: 'close', text: "If it isn't, tell me and I can fix it." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'After our mistake with your order {order}, I would like to be sure that all is well.',
				},
				{ block: 'next-step', text: 'Has the correct item reached you, and is it what you had in mind?' },
				{ block: 'close', text: 'If not, please reply to me directly.\n\nWarm regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
