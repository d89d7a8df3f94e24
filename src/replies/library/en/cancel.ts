import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'cancel/sorry-refund',
		situation: 'cancel',
		title: 'Cancel and money back: sorry, with a date',
		tags: ['cancel', 'refund', 'angry', 'sorry', 'money back'],
		for: ['cancels'],
		only: ['wants-refund'],
		not: ['bereaved', 'cancel-ignored'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "I understand why you've had enough." },
				{ block: 'apology', text: "I'm sorry, {customer}." },
				{
					block: 'fix',
					text: "I've cancelled it, and I'll send {amount|your money} back by {in 2 working days}, the same way you paid.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I understand why you've had enough." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "I've cancelled it, and I'll send {amount|your money} back by {in 2 working days}, the same way you paid.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I understand why you no longer want it.' },
				{ block: 'apology', text: 'I am sorry that we tried your patience.' },
				{
					block: 'fix',
					text: 'I have cancelled it, and I will send {amount|your money} back by {in 2 working days}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/asked-before',
		situation: 'cancel',
		title: 'Asked to cancel before: done, money back',
		tags: ['cancel', 'again', 'still charged', 'asked', 'membership'],
		only: ['cancel-ignored'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You asked us before and we didn't act. I understand you're angry." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "I've cancelled it, and I'll send that last payment back to you by {in 2 working days}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You asked us before and we didn't act. I understand you're angry." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "I've cancelled it, and I'll send that last payment back to you by {in 2 working days}, with a written confirmation.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You asked us before and we did not act. I understand that you are angry.' },
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'I have cancelled it, and I will return the last payment to you by {in 2 working days}, with a written confirmation.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/ends-now',
		situation: 'cancel',
		title: 'Subscription or booking: cancelled, confirmed',
		tags: ['cancel', 'subscription', 'membership', 'contract', 'booking'],
		only: ['cancels'],
		for: ['service'],
		not: ['bereaved', 'cancel-ignored', 'hold', 'ordered-twice', 'cancel-part', 'refund-late', 'wants-refund'],
		say: {
			chat: [
				{ block: 'fix', text: "Of course, {customer}, I've cancelled it." },
				{
					block: 'next-step',
					text: "I'll send you the confirmation by {in 1 hour}. Nothing more will be taken.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: "Of course, I've cancelled it." },
				{
					block: 'next-step',
					text: "I'll send you the confirmation by {in 1 hour}. Nothing more will be taken.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'fix', text: 'I have cancelled it as you asked, and no further payment is due.' },
				{ block: 'next-step', text: 'I will send you the confirmation in writing by {in 4 hours}.', promises: true },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/done',
		situation: 'cancel',
		title: 'Cancel: done, money on its way',
		tags: ['cancel', 'cancelled', 'refund', 'done'],
		not: ['cancel-part', 'ordered-twice', 'sold-out-after', 'hold'],
		say: {
			chat: [
				{ block: 'fix', text: "Done, I've cancelled it." },
				{
					block: 'next-step',
					text: "I'll send {amount|your money} back to you by {in 2 working days}.",
					promises: true,
				},
				{ block: 'close', text: 'Thanks for telling us in good time.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You've changed your mind, and that's perfectly all right." },
				{ block: 'fix', text: 'I have cancelled your order {order} for you.' },
				{
					block: 'next-step',
					text: "I'll send {amount|your money} back to you by {in 2 working days}, the same way you paid.",
					promises: true,
				},
				{ block: 'close', text: "You're welcome back whenever you like." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message about your order {order}.' },
				{ block: 'fix', text: 'I have cancelled it as you asked, at no cost to you.' },
				{
					block: 'next-step',
					text: 'I will refund {amount|you in full} by {in 2 working days}, in the same way that you paid.',
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
		only: ['promised', 'again', 'scam-worry'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I understand, the wait was too long.' },
				{ block: 'apology', text: "I'm sorry we couldn't get it to you in time." },
				{ block: 'fix', text: "I've cancelled it and I'll refund you in full by {in 2 working days}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You gave us plenty of time and we still didn't deliver, so I understand completely.",
				},
				{ block: 'apology', text: "I'm sorry we let you down." },
				{ block: 'fix', text: 'Your order is cancelled, with nothing to pay.' },
				{
					block: 'next-step',
					text: 'I will refund {amount|you in full} by {in 2 working days} and send you the proof.',
					promises: true,
				},
				{ block: 'close', text: 'I hope to serve you better one day.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You have waited longer than we asked you to, and I understand why you no longer want your order {order}.',
				},
				{ block: 'apology', text: 'I am sorry that we did not deliver in time.' },
				{ block: 'fix', text: 'I have cancelled the order at no cost to you.' },
				{
					block: 'next-step',
					text: 'I will refund {amount|you in full} by {in 2 working days} and send you the receipt.',
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
		not: ['cancel-part', 'ordered-twice', 'refund-late', 'hold', 'bereaved'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I understand, plans change.' },
				{
					block: 'fix',
					text: 'The rider has it now, and you can say no at the door at no cost, or keep it if you change your mind.',
				},
				{ block: 'next-step', text: 'Your refund follows within 24 hours of its return.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You'd rather not have it any more, and that's fine." },
				{
					block: 'fix',
					text: "Your order left us before your message came in. When the rider calls, just say you'd like to send it back. It costs you nothing.",
				},
				{ block: 'next-step', text: 'Your refund follows within 24 hours of its return.' },
				{ block: 'close', text: "And if you decide to keep it after all, that's fine too." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for letting us know that you would like to cancel your order {order}.',
				},
				{
					block: 'fix',
					text: 'The parcel had left us when your message arrived. You are welcome to hand it back to the courier at the door, at no cost to you.',
				},
				{
					block: 'next-step',
					text: 'Your refund follows within 24 hours of its return, in the same way that you paid.',
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
		not: ['cancel-part', 'ordered-twice', 'refund-late', 'cancel-ignored', 'hold', 'bereaved'],
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
					text: "Before I do: is it the item, the price or the timing? If a different size, colour or day would help, I can change that too. If not, tell me and I've cancelled it.",
				},
				{ block: 'close', text: 'Either way is fine with us.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message about your order {order}.' },
				{
					block: 'fix',
					text: 'I am happy to cancel it for you. Should a different size, colour or delivery day suit you better, I can change the order for you at no cost.',
				},
				{ block: 'next-step', text: 'Please let me know which you prefer.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/we-must',
		situation: 'cancel',
		title: 'We have to cancel: own it, full refund',
		tags: ['cancel', 'we cancel', 'sold out', 'stock', 'mistake', 'refund'],
		only: ['sold-out-after'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry, we sold you one we no longer had." },
				{ block: 'fix', text: "I'll refund you in full by {in 1 working day}.", promises: true },
				{ block: 'goodwill', text: "And there's {discount|10%} off your next order, whenever you like." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'apology',
					text: "I'm sorry, I have bad news and it's our doing: our stock list was wrong, and your {item} had already gone when you ordered.",
				},
				{ block: 'fix', text: 'I will refund you in full by {in 1 working day}.', promises: true },
				{ block: 'fix', text: "If you'd rather have something close to it, I can show you what we have." },
				{ block: 'goodwill', text: "Whichever you choose, there's {discount|10%} off your next order." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'apology',
					text: 'I am sorry to write with bad news. Our stock list was wrong, and the {item} in your order {order} had already been sold.',
				},
				{
					block: 'fix',
					text: 'I will refund you in full by {in 1 working day}. If you would like something similar instead, I am happy to show you what we have.',
					promises: true,
				},
				{ block: 'goodwill', text: 'In either case, please accept {discount|10%} off your next order.' },
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/one-item',
		situation: 'cancel',
		title: 'Cancel one item, keep the rest',
		tags: ['cancel', 'part', 'one item', 'remove', 'change order'],
		only: ['cancel-part'],
		say: {
			chat: [
				{ block: 'fix', text: "Done, I've taken that one off. The rest stays as it is." },
				{ block: 'next-step', text: "I'll refund {amount|the price} for it by {in 2 working days}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'fix',
					text: "I've taken that item off your order. Everything else stays the same, and so does the delivery day.",
				},
				{ block: 'next-step', text: "I'll send you {amount} for it by {in 2 working days}.", promises: true },
				{ block: 'close', text: "If you'd like to change anything else, now is a good moment." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message about your order {order}.' },
				{ block: 'fix', text: 'I have removed that item. The rest of your order and its delivery day stay the same.' },
				{ block: 'next-step', text: 'I will refund {amount|the price} for it by {in 2 working days}.', promises: true },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/postpone',
		situation: 'cancel',
		title: 'Cancel or wait: keep the order for later',
		tags: ['cancel', 'postpone', 'later', 'hold', 'travel', 'delay'],
		only: ['travels', 'pay-later'],
		say: {
			chat: [
				{ block: 'fix', text: 'No problem at all. I can cancel it, or keep it here for you until {date} at no cost.' },
				{ block: 'next-step', text: 'Which is better?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Timing isn't always ours to choose." },
				{
					block: 'fix',
					text: "I can cancel it and refund you, or keep your {item} here until {date} at today's price. It costs you nothing.",
				},
				{ block: 'next-step', text: 'What works best for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for letting us know that the timing no longer suits you.' },
				{
					block: 'fix',
					text: 'I can cancel your order {order} and refund you, or keep it here until {date} at the same price and at no cost.',
				},
				{ block: 'next-step', text: 'Please tell me which you would prefer.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/made-for-you',
		situation: 'cancel',
		title: 'Cancel: made to order, kind option',
		tags: ['cancel', 'custom', 'made to order', 'deposit', 'policy', 'option'],
		only: ['custom'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I understand, plans change.' },
				{
					block: 'fix',
					text: 'The cutting has begun. I can return half of your deposit, or turn all of it into credit.',
				},
				{ block: 'next-step', text: 'Which do you prefer?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I know you wouldn't ask without a reason." },
				{
					block: 'fix',
					text: "Your piece is already cut to your measurements, so here's what I can do: give you half of the deposit back, or turn the whole of it into credit for something else.",
				},
				{ block: 'next-step', text: 'Which would suit you? If neither does, tell me what would.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us that you no longer need the piece made for you.' },
				{
					block: 'fix',
					text: 'The material has been cut to your measurements. I can return half of your deposit, or turn the whole deposit into credit for another order.',
				},
				{
					block: 'next-step',
					text: 'Please tell me which you would prefer. If neither suits you, please tell me what would.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/mind-telling',
		situation: 'cancel',
		title: 'Cancel: done, and may we ask why',
		tags: ['cancel', 'reason', 'feedback', 'ask', 'why'],
		not: ['bereaved', 'cancel-ignored', 'again'],
		say: {
			chat: [
				{ block: 'fix', text: "It's cancelled, nothing to pay." },
				{ block: 'next-step', text: "If you don't mind me asking, was it something we did?" },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: "Your order is cancelled and there's nothing to pay." },
				{
					block: 'next-step',
					text: "If you can spare a minute, was there something we could have done better? I ask so that I can learn from it, and you're free not to answer.",
				},
				{ block: 'close', text: 'Thank you for having thought of us.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'fix', text: 'Your order {order} has been cancelled at no cost to you.' },
				{
					block: 'next-step',
					text: 'If you can spare a moment, I would be glad to know if there was something that we could have done better.',
				},
				{ block: 'close', text: 'Thank you for having considered us.\n\nWith thanks,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/before-sending',
		situation: 'cancel',
		title: 'Cancel: stopped before it left, decide in peace',
		tags: ['cancel', 'confirm', 'change mind', 'stop', 'dispatch'],
		say: {
			chat: [
				{ block: 'fix', text: "I've stopped it before it left. Take your time." },
				{
					block: 'next-step',
					text: "I'll hold it until {tomorrow}. If you still want to cancel, the money goes straight back to you.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're not quite sure, and that's all right." },
				{ block: 'fix', text: 'I have stopped the parcel before it left us, so nothing is lost either way.' },
				{
					block: 'next-step',
					text: "I'll hold it for you until {tomorrow}. Tell me to send it or to cancel it, and I'll do just that.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for writing to us in good time.' },
				{ block: 'fix', text: 'I have stopped your order {order} before it left us, so you are free to decide.' },
				{
					block: 'next-step',
					text: 'I will hold it for you until {tomorrow}. If you would like it cancelled, the full amount goes back to you.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'cancel/warm-goodbye',
		situation: 'cancel',
		title: 'Cancel: a warm goodbye',
		tags: ['cancel', 'goodbye', 'close', 'thanks', 'welcome back'],
		only: [],
		say: {
			chat: [
				{ block: 'fix', text: 'All sorted: cancelled and refunded.' },
				{ block: 'close', text: "Thanks for giving us a try, {customer}. You're always welcome back." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: 'Everything is taken care of: the order is cancelled and your refund has been sent.' },
				{ block: 'close', text: "Thank you for giving us a try. You're very welcome here at any time." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: 'I confirm that your order {order} has been cancelled and that your refund has been sent.',
				},
				{
					block: 'close',
					text: 'Thank you for giving us a try. You would be most welcome here again.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'cancel/ordered-twice',
		situation: 'cancel',
		title: 'Cancel: ordered twice by mistake',
		tags: ['cancel', 'duplicate', 'twice', 'double order', 'mistake'],
		only: ['ordered-twice'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "It's easily done!" },
				{ block: 'fix', text: "I've kept one order and cancelled the other." },
				{ block: 'next-step', text: "I'll send {amount|your money} back by {in 1 working day}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "That happens more often than you'd think, usually when the page is slow." },
				{ block: 'fix', text: "I've kept one order for you and cancelled the other." },
				{
					block: 'next-step',
					text: "I'll send {amount|your money} back to you by {in 1 working day}, the same way you paid.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling us that the order was placed twice. It happens easily when a page is slow.',
				},
				{ block: 'fix', text: 'I have kept your order {order} and cancelled the other one.' },
				{
					block: 'next-step',
					text: 'I will send {amount|your money} back to you by {in 1 working day}, in the same way that you paid.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
