import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'broken-promise/new-date-and-extra',
		situation: 'broken-promise',
		title: 'Broken promise: own it, new date, something extra',
		tags: ['promise', 'broken promise', 'late', 'discount', 'new date', 'compensation'],
		for: ['promised'],
		not: ['refund-late', 'call', 'wants-refund'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'We said one day and did another.' },
				{ block: 'apology', text: "I'm sorry we let you down." },
				{ block: 'fix', text: "I'll get it to you by {date}.", promises: true },
				{ block: 'goodwill', text: "And I've taken {discount|10%} off, for the wait." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "We gave you a day, you counted on it, and we didn't keep it. I'd be annoyed too.",
				},
				{ block: 'apology', text: "I'm sorry, that was our word and we broke it." },
				{
					block: 'fix',
					text: "I've made sure of the new date with my own eyes: your order will be with you by {date}.",
					promises: true,
				},
				{
					block: 'goodwill',
					text: 'I have also taken {discount|10%} off your order, because your time is worth something.',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'We gave you a date for your order {order} and did not keep it.' },
				{ block: 'apology', text: 'I am sorry. You were right to rely on our word.' },
				{
					block: 'fix',
					text: 'I have checked every step myself, and your order will be with you by {date}.',
					promises: true,
				},
				{
					block: 'goodwill',
					text: 'I have also taken {discount|10%} off the price, in recognition of the time you lost.',
				},
				{ block: 'close', text: 'Thank you for letting us make good on it.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/call-back',
		situation: 'broken-promise',
		title: "Broken promise: we said we'd call",
		tags: ['promise', 'call back', 'callback', 'never called', 'phone'],
		only: ['call'],
		for: ['promised', 'again'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "We said we'd call and didn't. You deserved better." },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'next-step', text: "I'll call you by {in 2 hours}. My name is {agent}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'You waited by the phone for a call that never came, and I know how annoying that is.',
				},
				{ block: 'apology', text: "I'm sorry we didn't keep our word." },
				{
					block: 'next-step',
					text: "I'll call you myself by {in 2 hours}. I'm {agent}, and I have your details in front of me.",
					promises: true,
				},
				{ block: 'close', text: "If you'd rather have the answer here in writing, that works as well." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'We promised you a call, and the call did not come. You are right to be annoyed.',
				},
				{ block: 'apology', text: 'I am sorry that we did not keep our word.' },
				{
					block: 'next-step',
					text: 'I will telephone you myself by {in 2 hours}, with your order in front of me.',
					promises: true,
				},
				{
					block: 'close',
					text: 'If you would rather have the answer in writing, please tell me.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'broken-promise/refund-late',
		situation: 'broken-promise',
		title: 'Broken promise: refund still not there',
		tags: ['promise', 'refund', 'late', 'not received', 'still waiting'],
		only: ['refund-late', 'wants-refund'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Your refund should have reached you by now.' },
				{ block: 'apology', text: "I'm sorry for the worry." },
				{
					block: 'fix',
					text: "I'll send {amount|the money} before close of work today, with the receipt.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "We promised you your money and it hasn't come. You're right to ask for it." },
				{ block: 'apology', text: "I'm sorry you have to chase what's yours." },
				{
					block: 'fix',
					text: "I will send {amount} today, and you'll have the proof from me before close of work today.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'We gave you a day for your refund of {amount}, and it has not reached you. You are right to ask for it.',
				},
				{ block: 'apology', text: 'I am sorry that you had to ask twice for your own money.' },
				{
					block: 'fix',
					text: 'I will make the payment before close of work today and send you the receipt.',
					promises: true,
				},
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/what-would-help',
		situation: 'broken-promise',
		title: 'Broken promise: ask what would put it right',
		tags: ['promise', 'again', 'let down', 'trust', 'ask', 'make it right'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "We let you down, and I won't dress it up." },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'next-step', text: 'Which would you like: a quicker delivery, another item, or your money back?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You trusted what we told you, and we let you down.' },
				{ block: 'apology', text: "I'm sorry. There's no excuse I want to give you." },
				{ block: 'fix', text: 'I can arrange a quicker delivery, a different item, or a full refund.' },
				{ block: 'next-step', text: 'Which would put it right for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You relied on what we told you, and we let you down.' },
				{ block: 'apology', text: 'I am sorry, and I do not wish to offer an excuse.' },
				{
					block: 'fix',
					text: 'I can offer you the fastest delivery we have, another item of your choice, or a full refund.',
				},
				{
					block: 'next-step',
					text: 'Please tell me which of these would put it right for you, and I can start on it today.',
				},
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/second-time',
		situation: 'broken-promise',
		title: 'Broken promise: again, the owner takes over',
		tags: ['promise', 'again', 'twice', 'owner', 'escalate', 'late'],
		only: ['again'],
		not: ['call', 'refund-late', 'wants-refund', 'repeats'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'We promised twice and failed twice.' },
				{ block: 'apology', text: "I'm sorry, that's not good enough." },
				{
					block: 'fix',
					text: "I've taken it over myself. You'll have it by {date}. I'm {agent}, and you can hold me to it.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "Two promises from us, and neither one kept. In your place I wouldn't believe a third one easily.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "So I've taken it into my own hands. You will have it by {date}. I'm {agent}, and you can hold me to it.",
					promises: true,
				},
				{ block: 'goodwill', text: "I've taken the delivery fee off as well." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'We made you two promises and kept neither. In your place I would be slow to believe a third.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'I have taken the matter into my own hands. You will have it by {date}, and you may hold me to it.',
					promises: true,
				},
				{ block: 'goodwill', text: 'I have also removed the delivery fee.' },
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/tell-early',
		situation: 'broken-promise',
		title: "We won't make it: say so before the day",
		tags: ['promise', 'delay', 'in advance', 'honest', 'warn', 'new date'],
		only: [],
		say: {
			chat: [
				{ block: 'acknowledge', text: "I gave you a day, and we won't make it." },
				{ block: 'apology', text: "I'm sorry for the upset." },
				{ block: 'fix', text: 'It will be with you by {tomorrow}.', promises: true },
				{ block: 'next-step', text: 'Does that still work for you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "I gave you a day, and I can already see that we won't manage it. I'd rather tell you now, though I know how disappointing it is.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: 'You will have it by {in 2 working days}.', promises: true },
				{ block: 'next-step', text: 'If that spoils your plans, tell me and we can find another way.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I gave you a date for your order {order}, and I can now see that we shall not meet it. I know how disappointing that is, and I wanted you to hear it from me before the day.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{ block: 'fix', text: 'You will have it by {in 2 working days}.', promises: true },
				{ block: 'next-step', text: 'If this upsets your plans, please tell me and we can look for another way.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/discount-honoured',
		situation: 'broken-promise',
		title: 'The discount we promised',
		tags: ['promise', 'discount', 'offer', 'code', 'price', 'honour'],
		only: ['code-fails'],
		say: {
			chat: [
				{
					block: 'acknowledge',
					text: "We said there'd be a discount, and it didn't show on your bill. You're right to ask.",
				},
				{ block: 'apology', text: 'Sorry about that.' },
				{ block: 'fix', text: "I'll send the {amount|difference} back to you by {in 1 working day}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "We promised you a discount, and then you paid the full price. You're right to speak up.",
				},
				{ block: 'apology', text: "I'm sorry for the disappointment." },
				{ block: 'fix', text: 'I will send {amount|your money} back to you by {in 1 working day}.', promises: true },
				{ block: 'close', text: 'What we say should hold, big or small.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'We promised you a discount, and then charged the full price. You are right to expect what you were promised.',
				},
				{ block: 'apology', text: 'I am sorry that we did not do what we said.' },
				{
					block: 'fix',
					text: 'I will send {amount|your money} back to you by {in 1 working day}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for reminding us.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/daily-word',
		situation: 'broken-promise',
		title: "A word every day until it's done",
		tags: ['promise', 'update', 'daily', 'trust', 'progress'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "I understand why you're upset, our word hasn't counted for much lately." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'll send you a short update every day by noon until it's with you, starting on {in 1 working day}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'After the last few days I understand how hard it must be to take our word for anything.',
				},
				{ block: 'apology', text: "I'm sorry it came to this." },
				{
					block: 'next-step',
					text: "I'll send you a short message by noon on {in 1 working day}, and then each day until it's in your hands, even when there's little to tell.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'After what has happened, I understand how hard it must be to rely on our word.',
				},
				{ block: 'apology', text: 'I am sorry that it has come to this.' },
				{
					block: 'next-step',
					text: 'I will write to you by noon on {in 1 working day}, and then each day until the matter is settled, even when there is little to report.',
					promises: true,
				},
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/quote-late',
		situation: 'broken-promise',
		title: 'The quote or photos we promised',
		tags: ['promise', 'quote', 'photos', 'details', 'late', 'send'],
		only: [],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You've been waiting for the photos I said I'd send." },
				{ block: 'apology', text: 'Sorry for the wait.' },
				{ block: 'fix', text: "I'll send them by {in 1 hour}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I said I'd send you the details, and you were right to remind me." },
				{ block: 'apology', text: "I'm sorry for the wait, they slipped past me." },
				{
					block: 'fix',
					text: "They're being prepared right now. You'll have everything by {in 2 hours}: photos, sizes and the full price.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I said that I would send you the details, and you are still waiting for them.' },
				{ block: 'apology', text: 'I am sorry for the delay.' },
				{
					block: 'fix',
					text: 'I will send you everything by {in 4 hours}: photographs, sizes and the full price.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for your patience.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/exchange-late',
		situation: 'broken-promise',
		title: 'The exchange we promised',
		tags: ['promise', 'exchange', 'replacement', 'still waiting', 'late'],
		only: ['wants-replacement'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Your exchange should have been with you days ago.' },
				{ block: 'apology', text: "I'm sorry for the wait." },
				{ block: 'fix', text: "We'll bring it by {in 1 working day}.", promises: true },
				{ block: 'goodwill', text: 'No fee.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "We said we'd come to exchange it, and nobody came. I know how annoying it is to stay in for nothing.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "I've booked the rider myself this time: your exchange will be with you by {in 1 working day}, with a call first.",
					promises: true,
				},
				{ block: 'goodwill', text: "There's no fee, and I've put a small surprise in the bag." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'We promised to come and exchange the {item}, and nobody came. I understand how annoying it must be to stay at home for nothing.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'I have booked the courier myself. Your exchange will be with you by {in 1 working day}, with a call beforehand.',
					promises: true,
				},
				{ block: 'goodwill', text: 'There is no charge.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/free-delivery',
		situation: 'broken-promise',
		title: 'Broken promise: new day, delivery on us',
		tags: ['promise', 'late', 'free delivery', 'goodwill', 'new date'],
		not: ['refund-late', 'call', 'wants-refund'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "We said you'd have it by now, and we let you down." },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: 'It will be with you by {in 2 working days}.', promises: true },
				{ block: 'goodwill', text: "And you don't pay for delivery." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You made plans around what we told you, and we spoiled them. I'd be upset as well.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "I've checked it from end to end: it will be with you by {in 2 working days}.",
					promises: true,
				},
				{ block: 'goodwill', text: "You don't pay for the delivery, of course. Not after this." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You made plans around what we told you, and I understand how upsetting it is to see them fail.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'I have checked every step. Your order {order} will be with you by {in 2 working days}.',
					promises: true,
				},
				{ block: 'goodwill', text: 'You do not pay for the delivery.' },
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/kept-now',
		situation: 'broken-promise',
		title: 'Promise kept at last: check back',
		tags: ['promise', 'check back', 'follow up', 'kept', 'after'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'next-step', text: "I promised, so I'm checking: did it reach you this time?" },
				{ block: 'close', text: 'Thank you for giving us another go.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'We owed you this one.' },
				{ block: 'next-step', text: 'Did it reach you, and is it what you expected?' },
				{ block: 'close', text: "Thank you for giving us another chance. I don't take it for granted." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'We owed it to you to do better the second time.' },
				{ block: 'next-step', text: 'May I ask if everything has reached you, and if you are satisfied?' },
				{ block: 'close', text: 'Thank you for giving us another chance.\n\nWarm regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
