import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'cancel/done',
		situation: 'cancel',
		title: 'Cancel: done, money on its way',
		tags: ['cancel', 'cancelled', 'refund', 'done'],
		say: {
			chat: [
				{ block: 'fix', text: "Done, I've cancelled it." },
				{ block: 'next-step', text: "I'll send {amount} back to you by {in 2 working days}.", promises: true },
				{ block: 'close', text: 'Thanks for telling us in good time.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You've changed your mind, and that's perfectly all right." },
				{ block: 'fix', text: 'I have cancelled your order {order} for you.' },
				{
					block: 'next-step',
					text: "I'll send {amount} back to you by {in 2 working days}, the same way you paid.",
					promises: true,
				},
				{ block: 'close', text: "The door is always open if you'd like to order another day." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message about order {order}.' },
				{ block: 'fix', text: 'I have cancelled it as you asked, at no cost to you.' },
				{
					block: 'next-step',
					text: 'I will refund {amount} by {in 2 working days}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'close', text: 'We would be glad to serve you another time.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/sorry-delay',
		situation: 'cancel',
		title: 'Cancel: because of our delay',
		tags: ['cancel', 'late', 'delay', 'sorry', 'refund'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You've waited long enough, I understand." },
				{ block: 'apology', text: "I'm sorry we couldn't get it to you in time." },
				{ block: 'fix', text: "I've cancelled it and I'll refund you in full by {in 2 working days}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You gave us plenty of time and we still didn't deliver, so I understand completely.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: 'Your order is cancelled, with nothing to pay.' },
				{
					block: 'next-step',
					text: 'I will refund {amount} by {in 2 working days} and send you the proof that day.',
					promises: true,
				},
				{ block: 'close', text: "I hope you'll let us show you our better side one day." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You have waited longer than we asked you to, and I understand why you no longer want order {order}.',
				},
				{ block: 'apology', text: 'I am sorry that we did not deliver in time.' },
				{ block: 'fix', text: 'I have cancelled the order at no cost to you.' },
				{
					block: 'next-step',
					text: 'I will refund {amount} by {in 2 working days} and send you proof of the payment.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for the chance you gave us.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/already-sent',
		situation: 'cancel',
		title: 'Cancel: it has already left',
		tags: ['cancel', 'dispatched', 'shipped', 'on the way', 'return'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I understand, plans change.' },
				{
					block: 'fix',
					text: "It's already with the rider. You can say no at the door at no cost, or keep it if you change your mind.",
				},
				{ block: 'next-step', text: "Once it's back with us I'll refund you within 24 hours.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You'd rather not have it any more, and that's fine." },
				{
					block: 'fix',
					text: "Your order left us before your message came in. When the rider calls, just tell him you'd like to send it back. It costs you nothing.",
				},
				{ block: 'next-step', text: 'Once it is back with us, I will refund you within 24 hours.', promises: true },
				{ block: 'close', text: "And if you decide to keep it after all, that's fine too." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for letting us know that you would like to cancel order {order}.' },
				{
					block: 'fix',
					text: 'The parcel had left us when your message arrived. You are welcome to hand it back to the courier at the door, at no cost to you.',
				},
				{
					block: 'next-step',
					text: 'Once it is back with us, we will refund you within 24 hours, in the same way that you paid.',
					promises: true,
				},
				{
					block: 'close',
					text: 'If you would rather keep it after all, that is fine too.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'cancel/change-instead',
		situation: 'cancel',
		title: 'Cancel: or change it?',
		tags: ['cancel', 'change', 'swap', 'postpone', 'options'],
		say: {
			chat: [
				{
					block: 'fix',
					text: 'Happy to cancel it for you. If it helps, I can also change the colour, the size or the delivery day.',
				},
				{ block: 'next-step', text: 'Which would you like?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: 'I can cancel it for you, no problem at all.' },
				{
					block: 'next-step',
					text: "Before I do: is it the item, the price or the timing? If a different size, colour or day would help, I can change that too. If not, tell me and it's cancelled.",
				},
				{ block: 'close', text: 'Either way is fine with us.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message about order {order}.' },
				{
					block: 'fix',
					text: 'I am happy to cancel it for you. Should a different size, colour or delivery day suit you better, I can change the order for you at no cost.',
				},
				{ block: 'next-step', text: 'Please let me know which you prefer.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
