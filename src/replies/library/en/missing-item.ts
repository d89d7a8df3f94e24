import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'missing-item/meal',
		situation: 'missing-item',
		title: 'Food cold or not complete',
		tags: ['food', 'cold', 'incomplete', 'meal', 'restaurant', 'order'],
		for: ['count-short'],
		only: ['food', 'cold-food'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You were all looking forward to it, and I understand how annoying that is.' },
				{ block: 'apology', text: "I'm so sorry." },
				{ block: 'fix', text: 'I can send it fresh and complete right now, or give you the money back.' },
				{ block: 'next-step', text: 'Which shall it be?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You were looking forward to it, and I understand how annoying that is.' },
				{ block: 'apology', text: "I'm so sorry." },
				{
					block: 'fix',
					text: 'I can send it fresh and complete right now, or give you the money back for it {today}.',
				},
				{ block: 'next-step', text: 'Which shall it be?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us. You were looking forward to your meal, and I understand your disappointment.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{ block: 'fix', text: 'I can refund what was not right {today}, or we prepare it for you again at no cost.' },
				{ block: 'next-step', text: 'Please tell me which suits you better.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'missing-item/send-today',
		situation: 'missing-item',
		title: 'Missing: sending it today',
		tags: ['missing', 'incomplete', 'forgot', 'left out', 'sorry'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right, we left that out." },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: "I'll send it today and it will reach you by {in 2 working days}.", promises: true },
				{ block: 'goodwill', text: 'The delivery is on us, of course.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You checked your parcel and something wasn't there. I know how annoying that is.",
				},
				{ block: 'apology', text: "I'm sorry, we missed it when we packed." },
				{
					block: 'fix',
					text: 'I will send your {item} today, and the parcel will be with you by {in 2 working days}.',
					promises: true,
				},
				{ block: 'goodwill', text: "There's no delivery fee for this one." },
				{ block: 'close', text: 'Thank you for letting me know.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us that your order {order} arrived incomplete. You are right to expect all of it.',
				},
				{ block: 'apology', text: 'I am sorry. We overlooked the {item} when packing.' },
				{
					block: 'fix',
					text: 'I will send the missing part today. It will be with you by {in 2 working days}.',
					promises: true,
				},
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
		only: ['unclear'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the trouble, something was left out." },
				{ block: 'next-step', text: 'Which item is missing? I have your order open in front of me.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'An incomplete parcel is the last thing you need, and I can imagine how annoying it is.',
				},
				{ block: 'apology', text: "I'm sorry we left something out." },
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
					text: 'Thank you for letting us know that something was missing from your order {order}. You were right to expect it all.',
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
		for: ['wants-refund'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right, it wasn't in the parcel." },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: "It's sold out, so it's fairer to give you the money back." },
				{ block: 'next-step', text: "I'll send {amount|the money} to you by {in 2 working days}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're right, we left the {item} out of your bag." },
				{ block: 'apology', text: "I'm sorry, we should have checked twice." },
				{ block: 'fix', text: "I've just checked the shelf and we have sold the last one." },
				{
					block: 'next-step',
					text: "I'll return {amount} to you by {in 2 working days}, and send you the proof.",
					promises: true,
				},
				{ block: 'close', text: 'Thank you for understanding.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You are right: we left the {item} out of your order {order}.' },
				{ block: 'apology', text: 'I am sorry for this.' },
				{ block: 'fix', text: 'We have since sold the last, and it would be unfair to make you wait.' },
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
		only: ['says-delivered'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'It must be worrying to read "delivered" when nothing has come.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm asking the rider where it was left, and I'll tell you before close of work today.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You read "delivered" and have nothing in your hands. That must be worrying.' },
				{ block: 'apology', text: "I'm sorry you're left wondering." },
				{
					block: 'next-step',
					text: "I'm asking the courier who took it and where, and I will tell you what I find before close of work today. If it doesn't turn up, we'll send another by {in 2 working days}.",
					promises: true,
				},
				{ block: 'close', text: "You won't lose out because of this." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I understand that the tracking shows your order {order} as delivered, while nothing has reached you.',
				},
				{ block: 'apology', text: 'I am sorry for the worry.' },
				{
					block: 'next-step',
					text: 'I am asking the courier for the time, place and name on the delivery. I will write to you with the answer before close of work today. Should the parcel not be found by then, we will send you another by {in 2 working days}, free of charge.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'missing-item/checking',
		situation: 'missing-item',
		title: 'Missing: checking what we packed',
		tags: ['missing', 'check', 'packing', 'hold', 'time'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right to expect all of it." },
				{ block: 'apology', text: "I'm sorry your parcel wasn't complete." },
				{
					block: 'next-step',
					text: "I'll go through our packing table and tell you what I find by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You paid for everything on the list, and you're right to expect all of it." },
				{ block: 'apology', text: "I'm sorry something wasn't there." },
				{
					block: 'next-step',
					text: "I'm looking through our packing table and the rider's bag now. I'll message you by {in 2 hours} with what I find.",
					promises: true,
				},
				{ block: 'close', text: "Either way, you won't be the one to lose." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us that your order {order} was not complete.' },
				{ block: 'apology', text: 'I am sorry for the disappointment.' },
				{
					block: 'next-step',
					text: "I am checking our packing table and the courier's van. I will write to you by {in 4 hours} with the result.",
					promises: true,
				},
				{
					block: 'close',
					text: 'Whatever I find, you are not the one who should lose by it.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'missing-item/second-parcel',
		situation: 'missing-item',
		title: "Missing: it's in a second parcel",
		tags: ['missing', 'two parcels', 'separate', 'coming', 'split'],
		only: ['second-parcel'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Your order is in two parcels, and we should have told you.' },
				{ block: 'apology', text: 'Sorry for the worry.' },
				{ block: 'next-step', text: "We'll bring the second by {in 2 working days}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'You opened the parcel and thought something was left out. That must have been worrying.',
				},
				{ block: 'apology', text: "I'm sorry, we didn't tell you that it comes in two." },
				{
					block: 'fix',
					text: 'The second parcel is already on the road and will be with you by {in 2 working days}.',
					promises: true,
				},
				{ block: 'next-step', text: 'Could you let me know when you have it? Then I can tick it off.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for asking about the item that was not in your parcel. Your order {order} travels in two parcels, and we ought to have told you.',
				},
				{ block: 'apology', text: 'I am sorry for the worry.' },
				{
					block: 'fix',
					text: 'The second one is on its way and will be with you by {in 2 working days}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'missing-item/rider-today',
		situation: 'missing-item',
		title: 'Missing: rider brings it today',
		tags: ['missing', 'today', 'rider', 'urgent', 'fast'],
		for: ['today', 'food'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You were right, I found it here on the table.' },
				{ block: 'apology', text: 'So sorry.' },
				{ block: 'fix', text: "A rider is bringing it to you, and you'll have it by {in 2 hours}.", promises: true },
				{ block: 'goodwill', text: "It's on us, of course." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You were right: I've just found your {item} here on our table." },
				{ block: 'apology', text: "I'm sorry, everything should have gone together." },
				{ block: 'fix', text: 'A rider is taking the bag now. You will have it by {in 2 hours}.', promises: true },
				{ block: 'goodwill', text: 'The trip is on us.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You were right. I have just found your {item} here in the shop.' },
				{ block: 'apology', text: 'I am sorry that part of your order was left behind.' },
				{ block: 'fix', text: 'I have called a rider, and you will have everything by {in 2 hours}.', promises: true },
				{ block: 'goodwill', text: 'The trip is at our expense.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'missing-item/small-part',
		situation: 'missing-item',
		title: 'Missing: a small part or manual',
		tags: ['missing', 'part', 'accessory', 'charger', 'manual', 'screw', 'cable'],
		only: ['small-part'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right, that part belongs in the box." },
				{ block: 'apology', text: 'Sorry about that.' },
				{ block: 'fix', text: "I'll send one by {in 2 working days}.", promises: true },
				{ block: 'next-step', text: 'Can you use it without the part till then?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "A small part, and yet without it the whole thing is no use. That's annoying." },
				{ block: 'apology', text: "I'm sorry it wasn't in the box." },
				{
					block: 'fix',
					text: "I've taken one from our own stock. I'll get it to you by {in 2 working days}, free of charge.",
					promises: true,
				},
				{ block: 'next-step', text: 'Are you able to manage until then, or shall I look for something quicker?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us which part was missing from the box. I understand how annoying it is, as the rest is of little use without it.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'I have taken one from our own stock, and it will be with you by {in 2 working days}, free of charge.',
					promises: true,
				},
				{
					block: 'next-step',
					text: 'If you cannot manage until then, please tell me and I can look for a faster way.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'missing-item/count-short',
		situation: 'missing-item',
		title: 'Missing: fewer than ordered',
		tags: ['missing', 'quantity', 'short', 'less', 'count', 'incomplete'],
		only: ['count-short'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right, you ordered more than we packed." },
				{ block: 'apology', text: "I'm sorry we counted short." },
				{ block: 'fix', text: "I'll send the rest by {in 2 working days}, no fee.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "I've put your list beside our packing note, and you're right: we counted short.",
				},
				{ block: 'apology', text: "I'm sorry you had to do our counting." },
				{
					block: 'next-step',
					text: "I will send the rest to you by {in 2 working days}, unless you'd rather have the money.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I have compared your order {order} with our packing note. You are right: we counted short.',
				},
				{ block: 'apology', text: 'I am sorry for our mistake.' },
				{
					block: 'fix',
					text: 'We will deliver the rest to you by {in 2 working days}, free of charge.',
					promises: true,
				},
				{
					block: 'close',
					text: 'If you would rather have the money for what did not come, please tell me.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'missing-item/with-extra',
		situation: 'missing-item',
		title: 'Missing: sent, with a little extra',
		tags: ['missing', 'goodwill', 'gift', 'extra', 'sorry'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'We forgot it, and you deserved better.' },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: "I'll get it to you by {in 2 working days}.", promises: true },
				{ block: 'goodwill', text: "I've added a small treat to say thank you for your patience." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You had to count, write and wait, all because of our slip.' },
				{ block: 'apology', text: "I'm sorry for the trouble." },
				{ block: 'fix', text: "We'll bring your {item} to you by {in 2 working days}.", promises: true },
				{ block: 'goodwill', text: "I've slipped a little treat into the bag. You've earned it." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Because of our oversight you had the trouble of writing to us.' },
				{ block: 'apology', text: 'I am sorry for the delay.' },
				{ block: 'fix', text: 'We will deliver your {item} by {in 2 working days}.', promises: true },
				{ block: 'goodwill', text: 'We have added a small gift to the parcel, with our thanks.' },
				{ block: 'close', text: 'Warm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'missing-item/check-back',
		situation: 'missing-item',
		title: 'Missing: do you have everything now?',
		tags: ['missing', 'check back', 'follow up', 'complete'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'next-step', text: 'Do you have everything now? I want to be sure nothing else was left out.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'The piece we forgot should be with you by now.' },
				{ block: 'next-step', text: 'Is your order complete at last? A quick yes or no is enough.' },
				{ block: 'close', text: 'Thank you for being so patient with us.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'The missing item from your order {order} should be with you by now.' },
				{ block: 'next-step', text: 'Could you please let me know if your order is complete?' },
				{ block: 'close', text: 'Thank you for your patience.\n\nWarm regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
