import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'late-delivery/new-date',
		situation: 'late-delivery',
		title: 'Late: own it, give a new date',
		tags: ['late', 'delay', 'new date', 'sorry', 'where is my order'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry, your order should have reached you by now." },
				{ block: 'fix', text: "I've checked, and it will be with you by {date}.", promises: true },
				{ block: 'next-step', text: "I'll message you that morning to confirm.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You were expecting your order days ago and it still isn't there. You've been very patient.",
				},
				{ block: 'apology', text: "I'm sorry we let it run late." },
				{
					block: 'fix',
					text: 'I have looked into it myself and the new date is {date}: your {item} will be with you by then.',
					promises: true,
				},
				{ block: 'next-step', text: "I'll message you that morning, so you won't have to wonder.", promises: true },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for writing about your order {order}, which should have reached you before now.',
				},
				{
					block: 'apology',
					text: 'I am sorry for the delay. You planned around the date we gave you, and we did not keep to it.',
				},
				{ block: 'fix', text: 'I have checked where your parcel is. It will be with you by {date}.', promises: true },
				{
					block: 'next-step',
					text: 'I will write to you that morning to confirm that it is out for delivery.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for your patience.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'late-delivery/finding-out',
		situation: 'late-delivery',
		title: 'Late: finding out where it is, answer today',
		tags: ['late', 'delay', 'hold', 'checking', 'tracking', 'dispatch'],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry your order is taking this long.' },
				{
					block: 'next-step',
					text: "I'm calling the courier now and I'll tell you where it is before close of work today.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Waiting without news is the worst part, I know.' },
				{ block: 'apology', text: "I'm sorry your order is late and that you had to ask." },
				{
					block: 'next-step',
					text: "I'm calling the courier now, and I will tell you exactly where your parcel is before close of work today.",
					promises: true,
				},
				{ block: 'close', text: 'If you need it by a certain day, tell me, so I can plan around that.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for letting us know that your order {order} has not arrived.' },
				{ block: 'apology', text: 'I am sorry about the wait, and sorry that you had to chase us for news.' },
				{
					block: 'next-step',
					text: "I am speaking to the courier now. I will write to you before close of work today with the parcel's location and a firm delivery day.",
					promises: true,
				},
				{
					block: 'close',
					text: 'If you need it by a particular day, please tell me and I can plan around it.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'late-delivery/free-delivery',
		situation: 'late-delivery',
		title: 'Late: new date and delivery on us',
		tags: ['late', 'delay', 'goodwill', 'free delivery', 'compensation'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the delay on your order." },
				{ block: 'fix', text: 'It will be with you by {in 2 working days}.', promises: true },
				{ block: 'goodwill', text: "This delivery is on us, so there's no delivery fee to pay." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You paid for a quick delivery and didn't get one." },
				{ block: 'apology', text: "I'm sorry about that." },
				{ block: 'fix', text: 'Your {item} will be with you by {in 2 working days}.', promises: true },
				{
					block: 'goodwill',
					text: "You shouldn't pay delivery for a late parcel, so I've taken the fee off this order.",
				},
				{ block: 'close', text: 'Thank you for bearing with us.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Your order {order} has taken longer than the time we gave you.' },
				{ block: 'apology', text: 'I am sorry. That is not the service you paid for.' },
				{ block: 'fix', text: 'Your parcel will be with you by {in 2 working days}.', promises: true },
				{
					block: 'goodwill',
					text: 'As you should not pay for a late delivery, I have removed the delivery fee from this order.',
				},
				{ block: 'close', text: 'Thank you for staying with us.\n\nWarm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'late-delivery/event',
		situation: 'late-delivery',
		title: 'Late: needed for a date',
		tags: ['late', 'birthday', 'wedding', 'christmas', 'gift', 'event', 'deadline', 'urgent'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You need this for a special day and we're cutting it close." },
				{ block: 'apology', text: "I'm sorry about that." },
				{ block: 'next-step', text: 'Which day do you need it in your hands?' },
				{
					block: 'fix',
					text: "I'll check with the rider and tell you within the hour if we can make it.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "This is for a day that won't wait, so a late parcel is no small thing." },
				{ block: 'apology', text: "I'm sorry we've put you in this position." },
				{ block: 'next-step', text: 'Could you tell me the latest day and time that still works for you?' },
				{
					block: 'fix',
					text: "I'll check every way of getting it there and give you an honest yes or no within the hour.",
					promises: true,
				},
				{ block: 'close', text: "If we can't make it, I'd rather you know today than on the day." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I understand that your order {order} is needed for a particular day, and that the delay puts that at risk.',
				},
				{ block: 'apology', text: 'I am sorry for the worry this is causing you.' },
				{ block: 'next-step', text: 'Could you please tell me the latest day and time that works for you?' },
				{
					block: 'fix',
					text: 'I will check every delivery option and write to you before close of work today with a clear yes or no. If we cannot make it, the choice of a full refund is yours.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
