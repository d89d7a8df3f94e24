import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'late-delivery/special-day',
		situation: 'late-delivery',
		title: 'Late for a special day: the fee back, news by a time',
		tags: ['birthday', 'wedding', 'gift', 'late', 'missed', 'event', 'special day'],
		only: ['event'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'It was for a special day, and I understand how much that hurts.' },
				{ block: 'apology', text: "I'm so sorry, {customer}." },
				{ block: 'next-step', text: "I'll find out where it is and tell you by {in 1 hour}.", promises: true },
				{ block: 'goodwill', text: 'You get the delivery fee back either way.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'It was for a special day, and I understand how much that hurts.' },
				{ block: 'apology', text: "I'm so sorry we spoiled it." },
				{ block: 'next-step', text: "I'll find out where it is and tell you by {in 1 hour}.", promises: true },
				{ block: 'goodwill', text: 'You get the delivery fee back either way.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'It was meant for a special day, and I understand how disappointing this is.' },
				{ block: 'apology', text: 'I am sorry that we let you down.' },
				{
					block: 'next-step',
					text: 'I am finding out where it is and will write to you by {in 4 hours}. If you no longer want it, I can refund you in full.',
					promises: true,
				},
				{ block: 'goodwill', text: 'The delivery fee is returned to you in either case.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'late-delivery/calling-rider',
		situation: 'late-delivery',
		title: 'Late today: calling the rider now',
		tags: ['late', 'rider', 'driver', 'today', 'waiting', 'hungry', 'now'],
		only: ['today', 'rider', 'food'],
		not: ['says-delivered', 'wants-refund'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You've been waiting all this time, and I know how annoying that is." },
				{ block: 'apology', text: "I'm so sorry, {customer}." },
				{
					block: 'next-step',
					text: "I'm calling the rider now, and I'll tell you within 15 minutes where your order is.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You've been waiting all this time, and I know how annoying that is." },
				{ block: 'apology', text: "I'm so sorry." },
				{
					block: 'next-step',
					text: "I'm calling the rider now, and I'll tell you within 15 minutes where your order is.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You kept the day free and waited for us, and I understand how annoying that is.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'next-step',
					text: 'I am calling the courier now and will write to you by {in 1 hour} with where your order is.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'late-delivery/new-date',
		situation: 'late-delivery',
		title: 'Late: own it, give a new date',
		tags: ['late', 'delay', 'new date', 'sorry', 'where is my order'],
		not: ['says-delivered'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Your order should have reached you by now.' },
				{ block: 'apology', text: "I'm sorry for the wait." },
				{ block: 'fix', text: "I've checked, and it will be with you by {date}.", promises: true },
				{ block: 'next-step', text: "I'll send you an update by noon on {in 1 working day}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You were expecting your order days ago and it still isn't there. I know how frustrating that is.",
				},
				{ block: 'apology', text: "I'm sorry we let it run late." },
				{ block: 'fix', text: 'I have looked into it myself: your {item} will be with you by {date}.', promises: true },
				{
					block: 'next-step',
					text: "I'll send you an update by noon on {in 1 working day}, so you won't have to wonder.",
					promises: true,
				},
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
					text: 'I will write to you by noon on {in 1 working day} with an update.',
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
		for: ['tracking', 'how-long'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Your order should have been there by now, I know how annoying that is.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I have the courier on the phone, and I'll tell you where it is before close of work today.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Waiting without any news is so frustrating, I know how it feels.' },
				{ block: 'apology', text: "I'm sorry your order is late and that you had to ask." },
				{
					block: 'next-step',
					text: 'I have the courier on the phone, and I will tell you exactly where your parcel is before close of work today.',
					promises: true,
				},
				{ block: 'close', text: 'If you need it by a certain day, tell me, so I can plan around that.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for letting us know that your order {order} has not arrived. I understand how frustrating it is to wait without news.',
				},
				{ block: 'apology', text: 'I am sorry for the delay.' },
				{
					block: 'next-step',
					text: "I have the courier on the telephone. I will write to you before close of work today with the parcel's location and a firm delivery day.",
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
		not: ['wants-refund', 'says-delivered'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the delay on your order." },
				{ block: 'fix', text: "We'll bring it to you by {in 2 working days}.", promises: true },
				{ block: 'goodwill', text: "This delivery is on us, so there's no delivery fee to pay." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You paid for a quick delivery and didn't get one. That's not good enough." },
				{ block: 'apology', text: "I'm sorry we were slow." },
				{ block: 'fix', text: "We'll bring your {item} to you by {in 2 working days}.", promises: true },
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
				{ block: 'fix', text: 'We will deliver your parcel by {in 2 working days}.', promises: true },
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
		only: ['event'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You need this for a special day, so I can imagine how worrying this is.' },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'next-step', text: 'Which day do you need it in your hands?' },
				{
					block: 'next-step',
					text: "I'll check with the rider and give you a yes or no within the hour.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "This is for a day that won't wait, and I understand how worrying a late parcel must be.",
				},
				{ block: 'apology', text: "I'm sorry we've put you in this position." },
				{ block: 'next-step', text: 'Could you tell me the latest day and time that still works for you?' },
				{
					block: 'next-step',
					text: "I'll check every way of getting it there and give you an honest yes or no within the hour.",
					promises: true,
				},
				{ block: 'close', text: "If it's a no, you can have your money back at once." },
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
					block: 'next-step',
					text: 'I will check every delivery option and write to you before close of work today with a clear answer. If it is not possible, the choice of a full refund is yours.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'late-delivery/out-today',
		situation: 'late-delivery',
		title: 'Late: out for delivery today',
		tags: ['late', 'today', 'out for delivery', 'rider', 'on the way'],
		for: ['today'],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry for the wait, {customer}.' },
				{
					block: 'fix',
					text: "It's out with the rider, and you'll have it before {closing time|6pm} today.",
					promises: true,
				},
				{ block: 'next-step', text: 'Is someone home to receive it?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'It has been a long wait for your {item}.' },
				{ block: 'apology', text: "I'm sorry for the delay." },
				{
					block: 'fix',
					text: "It's with the rider now and you will have it before {closing time|6pm} today.",
					promises: true,
				},
				{
					block: 'next-step',
					text: 'The rider has your number. If nobody is home, tell me who can receive it for you.',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Your order {order} has taken longer than we told you.' },
				{ block: 'apology', text: 'I am sorry for the wait.' },
				{
					block: 'fix',
					text: 'The courier has it now, and you will receive it before {closing time|6pm} today.',
					promises: true,
				},
				{
					block: 'next-step',
					text: 'The courier has your telephone number. If someone else should receive the parcel, please let me know.',
				},
				{ block: 'close', text: 'Thank you for your patience.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'late-delivery/wait-or-refund',
		situation: 'late-delivery',
		title: 'Late: wait for it, or money back',
		tags: ['late', 'refund', 'choice', 'cancel', 'options', 'delay'],
		for: ['wants-refund'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the long wait." },
				{ block: 'fix', text: 'You choose: I can get it to you by {date}, or refund you in full {today}.' },
				{ block: 'next-step', text: 'Which is better for you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You've waited longer than anyone should, and you deserve better." },
				{ block: 'apology', text: "I'm sorry we've kept you hanging." },
				{
					block: 'fix',
					text: "I don't want to keep you hoping, so here's where we are: I can get it to you by {date}, and not sooner. If that's too late for you, I can give you all your money back {today}.",
				},
				{ block: 'next-step', text: "Which would you prefer? I'm fine with either." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You have waited longer for your order {order} than we asked you to.' },
				{ block: 'apology', text: 'I am sorry for the long delay.' },
				{
					block: 'fix',
					text: 'We can deliver it by {date}, and not sooner. If that is too late for you, I can refund you in full {today}, delivery fee included.',
				},
				{ block: 'next-step', text: 'Please tell me which you would prefer.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'late-delivery/landmark',
		situation: 'late-delivery',
		title: 'Late: ask for a landmark, kindly',
		tags: ['late', 'address', 'landmark', 'location', 'rider', 'directions'],
		only: ['rider'],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry for the delay.' },
				{ block: 'next-step', text: 'Our rider is nearby. Could you share a landmark or your live location?' },
				{
					block: 'next-step',
					text: "I'll guide the rider myself, and you'll have it by {in 2 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're at home waiting and the rider still isn't at your door." },
				{ block: 'apology', text: "I'm sorry for the wait." },
				{
					block: 'next-step',
					text: "Could you send me a landmark, or share your location here? Our map isn't good for your street.",
				},
				{
					block: 'next-step',
					text: 'I will pass it to the rider myself, and your parcel will be with you by {in 2 hours}.',
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You expected your order {order} today, and our courier has not yet reached you.',
				},
				{ block: 'apology', text: 'I am sorry for the delay.' },
				{
					block: 'next-step',
					text: 'Our map of your area is not as good as it should be. Could you please send me a landmark or your location?',
				},
				{
					block: 'next-step',
					text: 'I will pass it to the courier myself, and your order will be with you by {in 1 working day}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'late-delivery/our-stock',
		situation: 'late-delivery',
		title: 'Late: held up on our side',
		tags: ['late', 'stock', 'supplier', 'delay', 'reason', 'honest'],
		not: ['says-delivered', 'rider'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right to ask. The hold-up is on our side: our new stock came in late." },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: "We'll send yours first, and it will be with you by {date}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You're right to ask what is holding things up. Our own stock came in late, and you should have heard it from me first.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: 'Yours is first in line. It will be with you by {date}.', promises: true },
				{ block: 'close', text: 'If that day is too late, tell me and we can find another way.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You are right to ask why your order {order} has not come. Our own stock arrived late, and you should have heard this from us first.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{ block: 'fix', text: 'Your order is first in line. We will deliver it to you by {date}.', promises: true },
				{
					block: 'close',
					text: 'If that day is too late for you, please tell me and we can look at another way.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'late-delivery/late-again',
		situation: 'late-delivery',
		title: 'Late: a second delay',
		tags: ['late again', 'second time', 'delay', 'still waiting', 'discount', 'sorry'],
		only: ['again'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "This is the second delay. I'd be upset too." },
				{ block: 'apology', text: "I'm truly sorry." },
				{
					block: 'fix',
					text: "I'm now handling it myself, and I'll get it to you by {in 2 working days}.",
					promises: true,
				},
				{ block: 'goodwill', text: "I've taken {discount|10%} off for the trouble." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "First one delay, then another. In your place I'd be upset too." },
				{ block: 'apology', text: "I'm sorry we've tried your patience twice." },
				{
					block: 'fix',
					text: "I'm looking after your order myself now. We'll bring it to you by {in 2 working days}.",
					promises: true,
				},
				{ block: 'goodwill', text: "I've also taken {discount|10%} off, because words alone aren't enough this time." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'This is the second time that your order {order} has been delayed, and you are right to be disappointed.',
				},
				{ block: 'apology', text: 'I am sorry. Once was already too often.' },
				{
					block: 'fix',
					text: 'I am looking after your order myself now. We will deliver it to you by {in 2 working days}.',
					promises: true,
				},
				{ block: 'goodwill', text: 'Words alone are not enough, so I have taken {discount|10%} off the price.' },
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'late-delivery/send-part',
		situation: 'late-delivery',
		title: 'Late: send what is ready first',
		tags: ['late', 'part', 'split', 'some items', 'ready'],
		not: ['says-delivered', 'rider'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the delay." },
				{
					block: 'fix',
					text: 'Part of your order is ready now. I can send it {today} and the rest on {date}, no extra fee.',
				},
				{ block: 'next-step', text: 'Shall I?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You'd like your things, and one of them is holding up the rest. I know how annoying that is.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "I can send what's ready {today} and the rest on {date}. Two deliveries, one fee: the second trip is on us.",
				},
				{ block: 'next-step', text: 'Would you like that, or shall we bring it all together?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'One item is holding up the rest of your order {order}.' },
				{ block: 'apology', text: 'I am sorry for the delay.' },
				{
					block: 'fix',
					text: 'I can send what is ready {today}, and the remaining item on {date}. There is no second delivery fee.',
				},
				{ block: 'next-step', text: 'Would you like two deliveries, or one when everything is ready?' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'late-delivery/faster-delivery',
		situation: 'late-delivery',
		title: 'Late: moved to express at our cost',
		tags: ['late', 'express', 'faster', 'urgent', 'rush', 'goodwill'],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry for the wait, {customer}.' },
				{
					block: 'fix',
					text: "I've moved it to express, and we'll bring it to you by {in 1 working day}.",
					promises: true,
				},
				{ block: 'goodwill', text: 'The difference is on us.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "It should be with you by now, and you're right to be annoyed that it isn't." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "I've moved your parcel to express delivery, so you will have it by {in 1 working day}.",
					promises: true,
				},
				{ block: 'goodwill', text: "We're paying the difference." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Your order {order} should be with you by now.' },
				{ block: 'apology', text: 'I am sorry for the delay.' },
				{
					block: 'fix',
					text: 'I have moved it to express delivery. We will deliver it to you by {in 1 working day}.',
					promises: true,
				},
				{ block: 'goodwill', text: 'We are paying the difference.' },
				{ block: 'close', text: 'Thank you for bearing with us.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'late-delivery/did-it-come',
		situation: 'late-delivery',
		title: 'Late: check that it came',
		tags: ['late', 'check back', 'follow up', 'arrived', 'delivered'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'next-step', text: 'Did your order reach you? I want to be sure before I tick it off.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Your order took the long way round to get to you.' },
				{ block: 'next-step', text: 'I just want to be sure: did everything reach you, and is it all fine?' },
				{ block: 'close', text: 'If anything is missing or not right, write to me here.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I see that your order {order} has been delivered, later than it should have been.',
				},
				{ block: 'next-step', text: 'I would like to be sure: has everything reached you in good condition?' },
				{
					block: 'close',
					text: 'If anything is not right, please reply to this message and it comes directly to me.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'late-delivery/scam-worry',
		situation: 'late-delivery',
		title: "Late: they fear it's a scam",
		tags: ['late', 'scam', 'fraud', '419', 'fake', 'trust', 'worried', 'thief'],
		only: ['scam-worry'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "After this wait I understand why you're worried." },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: "We're a real shop, at {address}." },
				{
					block: 'next-step',
					text: "I'll send you a photo of your parcel and a delivery day by {in 2 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You've paid, you've waited, and nothing has come. I understand why you're worried, and I'd ask the same questions.",
				},
				{ block: 'apology', text: "I'm sorry we let it come to this." },
				{ block: 'fix', text: "We're at {address}, and my name is {agent}. You're welcome to call or come by." },
				{
					block: 'next-step',
					text: "I'll send you a photo of your parcel and a firm delivery day by {in 2 hours}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You have paid for your order {order} and nothing has reached you. I understand why you are worried.',
				},
				{ block: 'apology', text: 'I am sorry that we let it come to this.' },
				{ block: 'fix', text: 'Our shop is at {address}, and you are welcome to call or to visit us.' },
				{
					block: 'next-step',
					text: 'I will send you a photo of your parcel and a firm delivery day by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
