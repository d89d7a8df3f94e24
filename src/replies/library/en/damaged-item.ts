import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'damaged-item/gift',
		situation: 'damaged-item',
		title: 'Damaged: it was a gift, in time or money back',
		tags: ['gift', 'present', 'birthday', 'wedding', 'damaged', 'in time'],
		for: ['photo'],
		only: ['event'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'And it was meant for a special day. I understand how upsetting that is.' },
				{ block: 'apology', text: "I'm so sorry, {customer}." },
				{
					block: 'next-step',
					text: "I'll find out if a new one can reach you in time and tell you by {in 1 hour}. If not, you get your money back.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'And it was meant for a special day. I understand how upsetting that is.' },
				{ block: 'apology', text: "I'm so sorry." },
				{
					block: 'next-step',
					text: "I'll find out if a new one can reach you in time and tell you by {in 1 hour}. If not, you get your money back.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'It was meant for a special day, and I understand how upsetting this is.' },
				{ block: 'apology', text: 'I am very sorry.' },
				{
					block: 'next-step',
					text: 'I am finding out whether a new one can reach you in time and will write to you by {in 2 hours}. If it cannot, you have your money back.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/let-you-down',
		situation: 'damaged-item',
		title: 'It failed early: new one or money back',
		tags: ['faulty', 'stopped', 'spoilt', 'peeling', 'quality', 'poor'],
		only: ['faulty'],
		not: ['bug'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "It should have lasted much longer, and I understand you're disappointed." },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: 'I can send you a new one or give you your money back {today}.' },
				{ block: 'next-step', text: 'Which is better for you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "It should have lasted much longer, and I understand you're disappointed." },
				{ block: 'apology', text: "I'm sorry it let you down." },
				{ block: 'fix', text: 'I can send you a new one, or give you your money back {today}.' },
				{ block: 'next-step', text: 'Which is better for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'It ought to have lasted much longer, and I understand your disappointment.' },
				{ block: 'apology', text: 'I am sorry that it let you down.' },
				{ block: 'fix', text: 'I can send you a new one, or refund you in full {today}.' },
				{ block: 'next-step', text: 'Please tell me which suits you better.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/harm',
		situation: 'damaged-item',
		title: 'It hurt them: how are you, and a refund',
		tags: ['rash', 'reaction', 'sick', 'ill', 'burn', 'allergy', 'hurt'],
		only: ['harm'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm so sorry, {customer}. How is everyone now?" },
				{ block: 'acknowledge', text: 'I understand how frightening that is.' },
				{
					block: 'fix',
					text: "Please don't use any more of it, and see a doctor if it doesn't ease. I'll refund you in full by {in 1 working day}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'That must have been frightening. How is everyone now?' },
				{ block: 'apology', text: "I'm so sorry." },
				{
					block: 'fix',
					text: "Please don't use any more of it, and see a doctor if it doesn't ease. I'll refund you in full by {in 1 working day}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I was sorry to read what happened to you, and I understand how frightening it must be. I hope that everyone is better now.',
				},
				{
					block: 'fix',
					text: 'Please do not use any more of it, and see a doctor if it does not ease. I will refund you in full by {in 1 working day}.',
					promises: true,
				},
				{
					block: 'next-step',
					text: 'I am looking into what caused it and will write to you by {in 2 working days}.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/replace',
		situation: 'damaged-item',
		title: 'Damaged: new one sent, no charge',
		tags: ['damaged', 'broken', 'faulty', 'replace', 'replacement', 'sorry'],
		not: ['faulty', 'harm', 'danger', 'wants-refund', 'cold-food'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the disappointment, it should have come in one piece." },
				{ block: 'fix', text: "I'll send you a new one by {in 2 working days}, at no cost to you.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You opened it hoping to use it, and it was broken. That's so disappointing." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "We'll get a new one to you by {in 2 working days}, checked and packed by me.",
					promises: true,
				},
				{ block: 'goodwill', text: "There's nothing to pay, and you don't have to bring the damaged one anywhere." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us that the {item} in your order {order} arrived damaged. I understand how disappointing that is.',
				},
				{ block: 'apology', text: 'I am sorry that it happened.' },
				{
					block: 'fix',
					text: 'We will deliver a replacement to you by {in 2 working days}, checked and packed by me.',
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
		not: ['photo', 'harm', 'danger'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Oh no, you deserved better than a damaged one.' },
				{ block: 'apology', text: 'So sorry.' },
				{
					block: 'next-step',
					text: 'Could you send a photo of the damage? It helps us fix our packing. Would you prefer a new one or a refund?',
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Opening a damaged parcel is such a let-down. You deserved better.' },
				{ block: 'apology', text: "I'm sorry it came to you that way." },
				{
					block: 'next-step',
					text: "If you can, please send me a photo of the {item} and of the box. It's for us, so that we can see what went wrong in the packing.",
				},
				{
					block: 'next-step',
					text: "And tell me which you'd like: a new one, or your money back. I can arrange either one today.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your message about the condition in which your order {order} arrived. I can imagine how disappointing it was.',
				},
				{ block: 'apology', text: 'I am sorry that it reached you damaged.' },
				{
					block: 'next-step',
					text: 'When convenient, could you please send a photo of the item and of the box? We use it to improve how we pack.',
				},
				{
					block: 'next-step',
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
		for: ['wants-refund'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the trouble it gave you." },
				{
					block: 'fix',
					text: "I'll refund you in full by {in 2 working days}, delivery fee included, and send you the proof.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You paid for something that works and got something that doesn't. I'd be annoyed too.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: 'I will refund everything by {in 2 working days}, the {item} and the delivery, and send you the proof of payment.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for telling me straight away.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You would like your money back for the damaged {item} in your order {order}.' },
				{ block: 'apology', text: 'I am sorry for the disappointment.' },
				{
					block: 'fix',
					text: 'We will refund the full price and the delivery fee by {in 2 working days}, in the same way that you paid, and send you the receipt.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for letting us know.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/stopped-working',
		situation: 'damaged-item',
		title: 'Stopped working: listen first, then fix',
		tags: ['faulty', 'not working', 'stopped', 'defective', 'spoilt'],
		only: ['faulty'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "It's so annoying when that happens." },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'next-step', text: "Can you tell me what it does, or doesn't do? A short video is great too." },
				{ block: 'next-step', text: "I'll come back to you with a fix before close of work today.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'It worked, and then it stopped. I know how annoying that is, not long after you bought it.',
				},
				{ block: 'apology', text: "I'm sorry it let you down." },
				{
					block: 'next-step',
					text: 'Could you tell me what happens when you use it? A short video is even better. I want to understand it properly before I suggest anything.',
				},
				{
					block: 'next-step',
					text: 'Whatever it is, I will write to you with a way to solve it before close of work today.',
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us that the {item} stopped working.' },
				{ block: 'apology', text: 'I am sorry. You are right to expect better.' },
				{
					block: 'next-step',
					text: 'Could you please describe what happens when you use it, or send a short video? I would like to understand the fault before I suggest a solution.',
				},
				{
					block: 'next-step',
					text: 'I will write to you before close of work today with a repair, a replacement or a refund for you to choose from.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/repair',
		situation: 'damaged-item',
		title: 'Damaged: we repair it for free',
		tags: ['damaged', 'faulty', 'repair', 'fix', 'warranty'],
		only: ['faulty'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the trouble it's giving you." },
				{ block: 'fix', text: 'We can repair it at no cost and bring it back to you.' },
				{
					block: 'next-step',
					text: "I'll send the rider for it on {in 1 working day} and you'll have it back by {in 5 working days}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "It's something you use every day, so I can imagine how annoying it is to be without it.",
				},
				{ block: 'apology', text: "I'm sorry it let you down." },
				{ block: 'fix', text: "Our technician can repair it, and it won't cost you a thing." },
				{
					block: 'next-step',
					text: "We'll collect it from you on {in 1 working day} and bring it back working by {in 5 working days}.",
					promises: true,
				},
				{ block: 'close', text: "If you'd rather have a new one, tell me." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for describing the fault so well. I understand how annoying it must be to do without it.',
				},
				{ block: 'apology', text: 'I am sorry that it let you down.' },
				{ block: 'fix', text: 'We can repair it free of charge.' },
				{
					block: 'next-step',
					text: 'We will collect it from you on {in 1 working day} and return it in working order by {in 5 working days}.',
					promises: true,
				},
				{ block: 'close', text: 'Should you prefer a replacement, please tell me.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/partial',
		situation: 'damaged-item',
		title: 'Small damage: keep it and pay less',
		tags: ['damaged', 'scratch', 'dent', 'partial refund', 'discount', 'keep'],
		not: ['food', 'faulty', 'harm', 'danger'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the disappointment, it should have come without a mark." },
				{
					block: 'fix',
					text: "If it doesn't bother you much, I can send {amount|your money} back to you. If not, I can swap it free of charge.",
				},
				{ block: 'next-step', text: 'Which one?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You paid for one without a scratch, and you're right to expect just that." },
				{ block: 'apology', text: "I'm sorry that yours has one." },
				{
					block: 'fix',
					text: "If it doesn't bother you much, keep it and I can return {amount} to you. If it does, I can swap it and the delivery is on us.",
				},
				{ block: 'next-step', text: "I honestly don't mind which. What would you like?" },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us about the mark you found on your order {order}. You are right to expect a perfect one.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'If you would like to keep it, I can refund {amount} of the price. If you would rather have a perfect one, I can exchange it at our cost.',
				},
				{ block: 'next-step', text: 'Please let me know which you prefer, and I can arrange it today.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/on-the-road',
		situation: 'damaged-item',
		title: 'Damaged on the way: still ours to fix',
		tags: ['damaged', 'courier', 'transport', 'broken', 'packaging', 'own it'],
		only: ['rider'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "It got knocked on the way, and it's still ours to put right." },
				{ block: 'apology', text: "I'm sorry for the trouble." },
				{ block: 'fix', text: "I'll send another one, better packed, by {in 2 working days}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "It looks as though it took a knock on the road. That's disappointing for you, and since you bought it from us, it's ours to put right.",
				},
				{ block: 'apology', text: "I'm sorry it reached you broken." },
				{
					block: 'fix',
					text: "I'll send another one to you by {in 2 working days}, this time in a stronger box.",
					promises: true,
				},
				{ block: 'next-step', text: "The damage is between us and the courier. You don't have to do anything." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'It appears that your parcel was damaged on the road. I understand how disappointing that is. You bought from us, so it is for us to put right.',
				},
				{ block: 'apology', text: 'I am sorry that it reached you in this state.' },
				{
					block: 'fix',
					text: 'We will deliver a new one to you by {in 2 working days}, in stronger packaging.',
					promises: true,
				},
				{ block: 'next-step', text: 'The matter is between us and the courier. You need do nothing.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/stop-using',
		situation: 'damaged-item',
		title: "Faulty: please don't use it, for safety",
		tags: ['faulty', 'danger', 'safety', 'burnt', 'smoke', 'broken glass', 'sharp', 'leak'],
		only: ['danger'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'First of all, is everyone all right? That must be a shock.' },
				{ block: 'apology', text: "I'm so sorry." },
				{ block: 'next-step', text: "For your safety, it's best unplugged and out of reach." },
				{
					block: 'next-step',
					text: "I'll send someone for it on {in 1 working day} and refund you in full that day.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'Before anything else: are you and everyone at home all right? That must have been a shock.',
				},
				{ block: 'apology', text: "I'm so sorry this happened." },
				{ block: 'next-step', text: "To be safe, it's best switched off and put aside." },
				{
					block: 'next-step',
					text: "We'll collect it on {in 1 working day}, and I will refund you in full that same day.",
					promises: true,
				},
				{ block: 'close', text: 'Thank you for telling us. You may have kept someone else safe too.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'First of all, I hope that you and everyone at home are well. It must have been a shock.',
				},
				{ block: 'apology', text: 'I am very sorry that this happened.' },
				{ block: 'next-step', text: 'For your safety, it is best switched off and set aside.' },
				{
					block: 'next-step',
					text: 'We will collect it and refund you in full on {in 1 working day}.',
					promises: true,
				},
				{
					block: 'close',
					text: 'Thank you for telling us. It helps us to protect other customers too.\n\nYours sincerely,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'damaged-item/second-fault',
		situation: 'damaged-item',
		title: 'Faulty again: money back or a better one',
		tags: ['faulty again', 'second', 'broken again', 'refund', 'upgrade'],
		only: ['again'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "The second one too. I'd be annoyed as well." },
				{ block: 'apology', text: "I'm sorry you've had this twice." },
				{ block: 'fix', text: 'You can have all your money back, or a better model for the same price.' },
				{ block: 'next-step', text: 'Which one, {customer}?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "The replacement failed as well. In your place I wouldn't want a third of the same either.",
				},
				{ block: 'apology', text: "I'm sorry, you've had more trouble from this than joy." },
				{
					block: 'fix',
					text: 'I can give you all your money back, or a better model at no extra cost, tested here before it leaves.',
				},
				{ block: 'next-step', text: 'Which would you prefer?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'The replacement has failed as well, and I understand that your confidence in it is gone.',
				},
				{ block: 'apology', text: 'I am sorry for the repeated trouble.' },
				{
					block: 'fix',
					text: 'I can offer you a full refund, or a better model at no extra cost, tested here before it leaves us.',
				},
				{ block: 'next-step', text: 'Please tell me which you prefer, and I can see to it today.' },
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/checking-the-batch',
		situation: 'damaged-item',
		title: "Damaged: what we do so it won't recur",
		tags: ['damaged', 'prevent', 'packing', 'quality', 'again', 'follow up'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You were right: our packing was too thin.' },
				{ block: 'apology', text: 'Sorry you were the one to find it.' },
				{
					block: 'fix',
					text: "Yours is now well wrapped, and we'll bring it to you by {in 2 working days}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You were right about the box: it was too thin for the weight.' },
				{ block: 'apology', text: "I'm sorry you had to be the one to find out." },
				{ block: 'fix', text: "We've changed to a stronger box as of today." },
				{
					block: 'next-step',
					text: "Yours is the first to travel in it. We'll bring it to you by {in 2 working days}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You were right about the cause of the damage: our box was too thin for the weight.',
				},
				{ block: 'apology', text: 'I am sorry that it happened with your order.' },
				{ block: 'fix', text: 'We have changed to a stronger box as of today.' },
				{ block: 'next-step', text: 'We will deliver your replacement by {in 2 working days}.', promises: true },
				{ block: 'close', text: 'Thank you for helping us to improve.\n\nWith thanks,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'damaged-item/check-back',
		situation: 'damaged-item',
		title: 'Damaged: is the new one fine?',
		tags: ['damaged', 'check back', 'follow up', 'replacement', 'working'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'next-step', text: 'How is the new one? All in one piece and working?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'After the trouble with the first one, I wanted to ask about the second.' },
				{ block: 'next-step', text: 'Did it reach you in one piece, and is it working well?' },
				{ block: 'close', text: 'If anything at all is off, write to me here.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'After the trouble you had with the first one, I would like to be sure about the replacement.',
				},
				{ block: 'next-step', text: 'Did it arrive in good condition, and does it work as it should?' },
				{
					block: 'close',
					text: 'If not, please reply to me directly and I can put it right.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
] satisfies readonly Reply[];
