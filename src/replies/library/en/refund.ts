import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'refund/for-that-one',
		situation: 'refund',
		title: 'Refund for one of several',
		tags: ['partial', 'one of them', 'part refund', 'some', 'leaked'],
		only: ['in-part'],
		not: ['refund-short'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "That's only fair, and I understand the annoyance." },
				{ block: 'apology', text: "I'm sorry about that one, {customer}." },
				{
					block: 'fix',
					text: "I'll refund you for it by {in 2 working days}, the same way you paid. No need to send it back.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "That's only fair, and I understand the annoyance." },
				{ block: 'apology', text: "I'm sorry about that one." },
				{
					block: 'fix',
					text: "I'll refund you for it by {in 2 working days}, the same way you paid. No need to send it back.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'That is only fair, and I understand your annoyance.' },
				{ block: 'apology', text: 'I am sorry about that one.' },
				{
					block: 'fix',
					text: 'I will refund you for it by {in 2 working days}, in the same way that you paid. There is no need to send it back.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/return-here',
		situation: 'refund',
		title: 'Their return: has it come? Answer by a time',
		tags: ['return', 'sent back', 'received', 'arrived', 'refund'],
		only: ['returned'],
		not: ['refund-late', 'refund-short'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you for sending it back, {customer}.' },
				{
					block: 'next-step',
					text: "I'm checking if it's here, and I'll tell you by {in 1 hour}, with the day your money follows.",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Thank you for sending it back.' },
				{
					block: 'next-step',
					text: "I'm checking if it's here, and I'll tell you by {in 1 hour}, with the day your money follows.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for sending it back.' },
				{
					block: 'next-step',
					text: 'I am checking whether it has reached us and will write to you by {in 4 hours}, with the day on which your money follows.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/look-again',
		situation: 'refund',
		title: 'Refund was refused: looked at again',
		tags: ['refund', 'rejected', 'refused', 'denied', 'again', 'decide'],
		only: ['refund-refused'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "I understand why you're angry: you did nothing wrong." },
				{ block: 'apology', text: "I'm sorry we turned you away." },
				{
					block: 'next-step',
					text: "I'm looking at it again myself, and I'll come back to you with a fair answer before close of work today.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I understand why you're angry: you did nothing wrong." },
				{ block: 'apology', text: "I'm sorry we turned you away." },
				{
					block: 'next-step',
					text: "I'm looking at it again myself, and I'll come back to you with a fair answer before close of work today.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I understand why you are upset by our answer.' },
				{ block: 'apology', text: 'I am sorry that we turned you away.' },
				{
					block: 'next-step',
					text: 'I am looking at your case again myself and will write to you with a fair answer before close of work today.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/short',
		situation: 'refund',
		title: 'Refund too small: the rest follows',
		tags: ['refund', 'short', 'less', 'wrong amount', 'difference'],
		only: ['refund-short'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right to check, and I understand it's annoying." },
				{ block: 'apology', text: 'Sorry it came back short, {customer}.' },
				{ block: 'fix', text: "I'll send you the rest by {in 1 working day}, the same way you paid.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're right to check, and I understand it's annoying." },
				{ block: 'apology', text: "I'm sorry it came back short." },
				{ block: 'fix', text: "I'll send you the rest by {in 1 working day}, the same way you paid.", promises: true },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for pointing this out. I understand that it is annoying.' },
				{ block: 'apology', text: 'I am sorry that the refund came back short.' },
				{
					block: 'fix',
					text: 'I will send you the rest by {in 1 working day}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/overdue',
		situation: 'refund',
		title: 'Refund overdue: our fault, today',
		tags: ['refund', 'late', 'still waiting', 'overdue', 'weeks', 'where'],
		only: ['refund-late'],
		for: ['again', 'promised'],
		say: {
			chat: [
				{
					block: 'acknowledge',
					text: "Your money should have been back with you by now, and I understand you're upset.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm asking our bank where it is, and I'll tell you the day it reaches you by {in 3 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "Your money should have been back with you by now, and I understand you're upset.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'm finding out where it is stuck, and I'll tell you the day it reaches you by {in 3 hours}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Your refund ought to have reached you before now, and I understand that you are upset.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'next-step',
					text: 'I am finding out where it is held up and will write to you by {in 4 hours} with the day on which it reaches you.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/gladly',
		situation: 'refund',
		title: 'Refund: gladly, with a date',
		tags: ['refund', 'money back', 'cancel', 'change of mind', 'calm'],
		not: ['refund-short', 'refund-refused', 'refund-late', 'bereaved'],
		say: {
			chat: [
				{
					block: 'fix',
					text: "Of course, {customer}. I'll send {amount|your money} back by {in 2 working days}, the same way you paid.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'fix',
					text: 'Of course. I will send {amount|your money} back by {in 2 working days}, the same way you paid.',
					promises: true,
				},
				{ block: 'close', text: "If it hasn't reached you by then, write to me here." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: 'Certainly. I will send {amount|your money} back by {in 2 working days}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'next-step', text: 'A short line to me is enough if you do not see it by then.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/yes-date',
		situation: 'refund',
		title: 'Refund: yes, with a date',
		tags: ['refund', 'money back', 'sorry', 'when'],
		not: ['refund-short', 'refund-refused', 'in-part'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the disappointment." },
				{
					block: 'fix',
					text: "I'll refund {amount|you in full} by {in 2 working days}, the same way you paid, and send you the proof.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You'd like your money back, and that's fair." },
				{ block: 'apology', text: "I'm sorry it wasn't right for you." },
				{
					block: 'fix',
					text: 'I will send {amount|your money} back the same way you paid, by {in 2 working days}, with the proof.',
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message asking for a refund on your order {order}.' },
				{ block: 'apology', text: 'I am sorry for the disappointment.' },
				{
					block: 'fix',
					text: 'I will refund {amount|you in full} by {in 2 working days}, in the same way that you paid, and send you the receipt.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for having given us a try.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/ask-why',
		situation: 'refund',
		title: 'Refund: yes, and ask what went wrong',
		tags: ['refund', 'ask', 'feedback', 'reason'],
		not: ['refund-late', 'again', 'faulty', 'refund-refused', 'repeats', 'sold-out-after'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'A refund is fine.' },
				{ block: 'apology', text: "I'm sorry we let you down." },
				{ block: 'fix', text: "I'll send the money back by {in 2 working days}.", promises: true },
				{ block: 'next-step', text: "If you don't mind telling me, what was wrong with it?" },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Of course you can have a refund.' },
				{ block: 'apology', text: "I'm sorry we let you down." },
				{ block: 'fix', text: 'I will send the money back by {in 2 working days}.', promises: true },
				{
					block: 'next-step',
					text: "Would you mind telling me what wasn't right? It doesn't change your refund. I'd simply like to do better for the next person.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for writing to us. You are welcome to a refund on your order {order}.',
				},
				{ block: 'apology', text: 'I am sorry that we let you down.' },
				{ block: 'fix', text: 'I will send the money back by {in 2 working days}.', promises: true },
				{
					block: 'next-step',
					text: 'If you have a moment, I would be grateful to know what was not right. Your answer does not change the refund in any way. It helps us to do better.',
				},
				{ block: 'close', text: 'With thanks,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/options',
		situation: 'refund',
		title: 'Refund: outside the usual terms, kind option',
		tags: ['refund', 'policy', 'terms', 'credit', 'exchange', 'options'],
		not: ['refund-late', 'sold-out-after', 'refund-refused'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I hear you, and I want you happy with it.' },
				{
					block: 'fix',
					text: 'The time for a cash refund has passed, and I can exchange it for you, or give you the full amount as credit with no end date.',
				},
				{ block: 'next-step', text: 'Which would you like?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You had hoped for something else, and I understand how disappointing that is.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "Our time for cash refunds ran out a little while ago on this one. I'd still like you to end up with something you love: I can exchange it, or give you the full amount as credit with no end date.",
				},
				{ block: 'next-step', text: 'Which would suit you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for writing about a refund on your order {order}. I understand how disappointing it is when something does not turn out as you hoped.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'Your order is a little past our time for cash refunds, and I would still like to help. I can exchange the {item} for anything of the same price, or give you credit for the full amount, with no end date.',
				},
				{ block: 'next-step', text: 'Please let me know which you prefer, and I can arrange it today.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/sent',
		situation: 'refund',
		title: 'Refund: it has been sent',
		tags: ['refund', 'sent', 'paid', 'proof', 'done'],
		not: ['wants-refund', 'refund-short', 'refund-refused'],
		say: {
			chat: [
				{ block: 'fix', text: 'Your refund of {amount} has just gone out, the same way you paid.' },
				{
					block: 'next-step',
					text: "Banks can take a day or two. If you don't see it by {in 2 working days}, tell me.",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: "Good news: I've just sent your refund of {amount}, the same way you paid." },
				{
					block: 'next-step',
					text: "Some banks take a day or two to show it. If it isn't there by {in 2 working days}, please tell me so I can follow it up from here.",
				},
				{ block: 'close', text: 'Thank you for your patience with us.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: 'I am writing to confirm that your refund of {amount} for your order {order} was sent today, in the same way that you paid.',
				},
				{
					block: 'next-step',
					text: 'Some banks need a day or two to show it. If you do not see it by {in 2 working days}, please let me know and I can follow it up from our side.',
				},
				{
					block: 'close',
					text: 'Thank you for your patience. We would be glad to serve you again.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'refund/partial',
		situation: 'refund',
		title: 'Refund: part of the price back',
		tags: ['refund', 'partial', 'discount', 'keep', 'some money back'],
		only: ['faulty'],
		not: ['refund-late', 'sold-out-after', 'refund-refused', 'again'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "It works, and you're right to expect more." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "If you'd like to keep it, I can send {amount|your money} back to you today. If not, I can refund it all.",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You got something you can use, only not quite what you paid for. You're right to expect more.",
				},
				{ block: 'apology', text: "I'm sorry it falls short." },
				{
					block: 'fix',
					text: "I can give you {amount} back and you keep it. If you'd rather return it, I can refund the whole price instead.",
				},
				{ block: 'next-step', text: 'Which feels fair to you? I can send either one today.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for explaining what was not right with your order {order}. You are right to expect what you paid for.',
				},
				{ block: 'apology', text: 'I am sorry that it falls short.' },
				{
					block: 'fix',
					text: 'I can refund {amount} and you keep the item. Should you prefer to return it, I can refund the whole price.',
				},
				{ block: 'next-step', text: 'Please tell me which of the two seems fair to you, and I can arrange it today.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/delivery-too',
		situation: 'refund',
		title: 'Refund: delivery fee included',
		tags: ['refund', 'delivery fee', 'shipping', 'full', 'everything'],
		only: [],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right to ask, you shouldn't pay delivery for our mistake." },
				{ block: 'apology', text: 'Sorry about all this.' },
				{
					block: 'fix',
					text: "I'll refund everything, delivery fee included, by {in 2 working days}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're asking about the delivery fee as well, and you're right to." },
				{ block: 'apology', text: "I'm sorry for the trouble behind all this." },
				{
					block: 'fix',
					text: "We'll refund the whole lot, the {item} and the delivery, by {in 2 working days}.",
					promises: true,
				},
				{ block: 'close', text: "You shouldn't be out of pocket because of us." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You asked whether the delivery fee is part of your refund for your order {order}. It is.',
				},
				{ block: 'apology', text: 'I am sorry for the trouble that led to this.' },
				{
					block: 'fix',
					text: 'We will refund the price and the delivery fee by {in 2 working days}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/credit-bonus',
		situation: 'refund',
		title: 'Refund or credit with something on top',
		tags: ['refund', 'store credit', 'voucher', 'bonus', 'goodwill', 'choice'],
		not: ['refund-late', 'refund-refused'],
		say: {
			chat: [
				{
					block: 'fix',
					text: "Your refund is ready. If you'd rather have credit with us, I add {discount|10%} on top. No end date.",
				},
				{ block: 'next-step', text: 'Cash or credit?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'apology', text: "I'm sorry for the disappointment with this one." },
				{
					block: 'fix',
					text: "The refund is yours if you want it. If you'd rather shop with us another day, I can make it credit and add {discount|10%} on top. It has no end date.",
				},
				{ block: 'next-step', text: "Which would you like? There's no wrong answer." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'apology', text: 'I am sorry for the disappointment with your order {order}.' },
				{
					block: 'fix',
					text: 'You are welcome to a full refund. If you would rather have credit with us, I add {discount|10%} to the amount, and it has no end date.',
				},
				{ block: 'next-step', text: 'Please tell me which you prefer, and I can arrange it today.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/where-is-it',
		situation: 'refund',
		title: 'Refund asked about: tracing it, answer by a time',
		tags: ['refund', 'where', 'not received', 'bank', 'trace', 'waiting'],
		only: ['refund-late'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're right to ask about your own money." },
				{ block: 'apology', text: 'Sorry you have to.' },
				{
					block: 'next-step',
					text: "I'm checking with the bank and I'll tell you where it is by {in 3 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're still looking for your refund, and I understand how worrying that is." },
				{ block: 'apology', text: "I'm sorry you had to ask." },
				{ block: 'fix', text: "It went out from our side, so I'm following it up with the bank." },
				{
					block: 'next-step',
					text: "I will tell you where it is by {in 4 hours}. If it's lost on the way, I send it again.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You have not yet received the refund for your order {order}, and I understand your concern.',
				},
				{ block: 'apology', text: 'I am sorry that you had to ask for it.' },
				{ block: 'fix', text: 'It left our account, and I am following it up with the bank.' },
				{
					block: 'next-step',
					text: "I will write to you by {in 4 hours} with the bank's answer. If the payment has been lost, we send it again at once.",
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/i-can-decide',
		situation: 'refund',
		title: 'Refund: no need to ask a manager',
		tags: ['refund', 'manager', 'approve', 'authority', 'decide'],
		only: ['again', 'human', 'refund-refused'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You've been asking long enough, and I can decide this for you." },
				{ block: 'apology', text: "I'm sorry for the trouble." },
				{ block: 'fix', text: "I'll refund you by {in 1 working day}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You've been sent from one person to the next, and all you want is your money back. I'd be annoyed too.",
				},
				{ block: 'apology', text: "I'm sorry for the run-around." },
				{ block: 'fix', text: "I can decide this, and I have: it's a yes." },
				{
					block: 'next-step',
					text: 'I will send {amount|the full amount} by {in 1 working day} and show you the proof.',
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You have been passed from one person to another over a simple refund, and I understand how tiring that is.',
				},
				{ block: 'apology', text: 'I am sorry for the time it has cost you.' },
				{ block: 'fix', text: 'I am able to decide this myself, and your refund for your order {order} is approved.' },
				{
					block: 'next-step',
					text: 'I will send {amount|the full amount} by {in 1 working day}, with proof of the payment.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for your patience.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/sale-item',
		situation: 'refund',
		title: 'Refund: bought on sale, kind option',
		tags: ['refund', 'sale', 'discount', 'clearance', 'final sale', 'policy', 'option'],
		only: [],
		say: {
			chat: [
				{ block: 'acknowledge', text: "I see why you'd ask." },
				{
					block: 'fix',
					text: 'Sale items are for exchange rather than refund, so I can swap it for you, or give you credit for the full price.',
				},
				{ block: 'next-step', text: 'Which one suits you?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You'd hoped for more from it, sale price or not." },
				{ block: 'apology', text: "I'm sorry it isn't right." },
				{
					block: 'fix',
					text: "For sale items we do exchange or credit. I can swap it for anything at the same price, or keep the full amount for you as credit. And if there's a fault in it, you get your money back like anyone else.",
				},
				{ block: 'next-step', text: 'Which would suit you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for writing about what you bought in our sale. I understand how disappointing it is when something is not right.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'For sale items I can offer you an exchange for anything of the same price, or credit for the full amount. If the item has a fault, your money comes back in full, of course.',
				},
				{
					block: 'next-step',
					text: 'Please tell me which applies, and which you would prefer. I can arrange it today.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/keep-it',
		situation: 'refund',
		title: 'Refund: no need to send it back',
		tags: ['refund', 'keep', 'no return', 'goodwill', 'money back'],
		not: ['refund-late', 'refund-refused', 'sold-out-after'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry it wasn't good enough." },
				{ block: 'fix', text: "I'll refund you by {in 2 working days}.", promises: true },
				{ block: 'goodwill', text: 'No need to send it back. Keep it, or give it to someone who can use it.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Sending it all the way back would be one more chore for you.' },
				{ block: 'apology', text: "I'm sorry it wasn't good enough." },
				{ block: 'fix', text: 'I will refund {amount|the full amount} by {in 2 working days}.', promises: true },
				{
					block: 'goodwill',
					text: "You don't need to return anything. Keep it, or pass it to someone who can use it.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You were right to expect better quality from us.' },
				{ block: 'apology', text: 'I am sorry for the disappointment with the {item}.' },
				{
					block: 'fix',
					text: 'I will refund {amount|the full amount} by {in 2 working days}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'goodwill', text: 'There is no need to return it. You are welcome to keep it or to pass it on.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'refund/when-it-is-back',
		situation: 'refund',
		title: 'Refund: paid within a day of its return',
		tags: ['refund', 'return', 'send back', 'collect', 'when'],
		not: ['refund-late', 'refund-refused', 'sold-out-after', 'return-terms'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Of course, you can send it back.' },
				{ block: 'apology', text: "I'm sorry to hear it isn't right." },
				{
					block: 'fix',
					text: "We'll collect it on {in 1 working day} and refund you within 24 hours of that.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You'd like to return it, and that's no problem." },
				{ block: 'apology', text: "I'm sorry for the disappointment." },
				{
					block: 'fix',
					text: "We'll collect it from you on {in 1 working day} and refund you within 24 hours of that.",
					promises: true,
				},
				{ block: 'close', text: "You don't need the original box. However it's packed is fine." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for letting us know that you would like to return the {item}.' },
				{ block: 'apology', text: 'I am sorry for the disappointment.' },
				{
					block: 'fix',
					text: 'We will collect the parcel from you on {in 1 working day}, and refund you within 24 hours of its return.',
					promises: true,
				},
				{ block: 'close', text: 'The original box is not needed.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
