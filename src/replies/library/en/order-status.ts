import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'order-status/check-by',
		situation: 'order-status',
		title: 'Status: let me check, answer within the hour',
		tags: ['order status', 'check', 'hold', 'where', 'update'],
		for: ['how-long'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'next-step',
					text: "Thanks for asking. I'm looking now, and I'll tell you where it stands within the hour.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Thanks for checking in. You're right to ask." },
				{
					block: 'next-step',
					text: "I'm looking now, and within the hour I'll tell you where it stands and when you can expect it.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking.' },
				{
					block: 'next-step',
					text: 'I will check where it stands and write to you before close of work today with the day on which you can expect it.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/rider-today',
		situation: 'order-status',
		title: 'Status: what time the rider comes',
		tags: ['today', 'time', 'rider', 'what time', 'driver', 'when'],
		only: ['today', 'rider'],
		not: ['move'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'next-step',
					text: "I have the rider on the phone, and I'll tell you the time within 15 minutes.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Good that you ask, so you can plan.' },
				{
					block: 'next-step',
					text: "I have the rider on the phone, and I'll tell you the time within 15 minutes.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking, so that you can plan your day.' },
				{
					block: 'next-step',
					text: 'I am asking the courier now and will write to you by {in 1 hour} with the time.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/added',
		situation: 'order-status',
		title: 'Add to an order: yes, new total follows',
		tags: ['add', 'change order', 'more', 'another', 'combine'],
		only: ['change-order'],
		say: {
			chat: [
				{ block: 'fix', text: "Of course, {customer}, there's still time." },
				{
					block: 'next-step',
					text: "I have your order open, and I'll send you the new total by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: "Of course, there's still time for that." },
				{
					block: 'next-step',
					text: "I have your order open, and I'll send you the new total by {in 1 hour}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'fix', text: 'We are glad to change your order {order} before it leaves.' },
				{ block: 'next-step', text: 'I will send you the new total by {in 4 hours}.', promises: true },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/order-noted',
		situation: 'order-status',
		title: 'An order: thanks, total and day follow',
		tags: ['order', 'new order', 'i want', 'take it', 'confirm'],
		only: ['orders'],
		not: ['wants-refund', 'cancels'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "Thank you, {customer}! I've noted it." },
				{
					block: 'next-step',
					text: "You'll have the total and the delivery day from me by {in 1 hour}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "Thank you for your order, I've noted it all." },
				{
					block: 'next-step',
					text: "You'll have the total and the delivery day from me by {in 1 hour}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your order, which I have noted.' },
				{ block: 'next-step', text: 'I will send you the total and the delivery day by {in 4 hours}.', promises: true },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/on-its-way',
		situation: 'order-status',
		title: 'Status: on its way, with a day',
		tags: ['order status', 'where', 'tracking', 'on the way', 'dispatched', 'shipped'],
		not: ['move', 'change-address', 'change-order', 'hours', 'orders', 'book', 'private-data', 'returned'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: 'Your order {order} has left us.' },
				{
					block: 'next-step',
					text: 'It will be with you by {in 2 working days}, and the rider has your number.',
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Good of you to ask.' },
				{ block: 'fix', text: 'Your order {order} has left us and is with the courier.' },
				{
					block: 'next-step',
					text: 'It will be with you by {in 2 working days}. The rider has your number.',
					promises: true,
				},
				{ block: 'close', text: "If that day doesn't suit you, tell me and we can move it." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking.' },
				{ block: 'fix', text: 'It has left us and is with the courier.' },
				{
					block: 'next-step',
					text: 'You will receive it by {in 2 working days}. The courier has your telephone number.',
					promises: true,
				},
				{
					block: 'close',
					text: 'If another day suits you better, please let me know.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'order-status/packing',
		situation: 'order-status',
		title: 'Status: being packed, leaves on a day',
		tags: ['order status', 'processing', 'packing', 'dispatch', 'when'],
		not: ['move', 'change-address', 'change-order', 'hours', 'orders', 'book', 'private-data', 'returned'],
		say: {
			chat: [
				{ block: 'fix', text: 'Your order is on our packing table right now.' },
				{
					block: 'next-step',
					text: "I'll send it out on {in 1 working day}, with a tracking number for you.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'I can imagine you want it in your hands.' },
				{ block: 'fix', text: "I've just looked: your order is on the packing table." },
				{
					block: 'next-step',
					text: "I'll send it out on {in 1 working day}, and the tracking number comes to you here.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message about your order {order}.' },
				{ block: 'fix', text: 'It is ready and is being packed.' },
				{
					block: 'next-step',
					text: 'I will send it out on {in 1 working day}, with a tracking number for you.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/thanks-for-order',
		situation: 'order-status',
		title: 'Thanks for your order',
		tags: ['order', 'thanks', 'confirm', 'new order', 'received'],
		only: ['orders'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thanks for your order, {customer}!' },
				{
					block: 'next-step',
					text: "I'll pack it today, and it will be with you by {in 2 working days}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "Thanks for your order. I'm glad you chose us." },
				{
					block: 'next-step',
					text: "I'll pack your {item} today, and the parcel will be with you by {in 2 working days}.",
					promises: true,
				},
				{ block: 'close', text: "If you think of anything in the meantime, I'm right here." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thanks for your order {order}. We are glad that you chose us.' },
				{
					block: 'next-step',
					text: 'We will pack it today and deliver it to you by {in 2 working days}.',
					promises: true,
				},
				{
					block: 'close',
					text: 'If you have any question before then, please reply to this message and you reach me directly.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'order-status/ready',
		situation: 'order-status',
		title: 'Status: ready to collect',
		tags: ['order status', 'ready', 'pickup', 'collect', 'shop'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'fix',
					text: "Your order is packed and ready. We're open till {closing time|6pm}, and it takes two minutes.",
				},
				{ block: 'next-step', text: 'When would you like to pass by?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'fix',
					text: "Good news: your order is packed and ready for you at the shop. We're here until {closing time|6pm}.",
				},
				{ block: 'next-step', text: 'If coming over is difficult, tell me. I can also send it with a rider.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: 'Your order {order} is ready for collection at our shop, where you are welcome until {closing time|6pm}.',
				},
				{ block: 'next-step', text: 'If you would rather have it delivered, please let me know and I can arrange it.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/tracking',
		situation: 'order-status',
		title: 'Status: tracking number',
		tags: ['order status', 'tracking', 'number', 'link', 'follow'],
		only: ['tracking'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "Here's your tracking number: {tracking number}." },
				{ block: 'next-step', text: 'If it stands still for more than a day, tell me and I can chase it.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: 'Your parcel has left us. This is the number to follow it with: {tracking number}.' },
				{
					block: 'next-step',
					text: 'It can take a few hours before the first stop shows up. If it ever seems stuck, write to me and I can chase it for you.',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: 'Your order {order} has been handed to the courier. Your tracking number is {tracking number}.',
				},
				{
					block: 'next-step',
					text: 'It may take some hours until the first entry appears. If anything seems unclear, please write to me and I can look into it.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/choose-time',
		situation: 'order-status',
		title: 'Status: choose your delivery time',
		tags: ['order status', 'delivery', 'time', 'morning', 'afternoon', 'reschedule'],
		only: ['move'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: 'Your order can come to you on {in 1 working day}.' },
				{ block: 'next-step', text: 'Is morning or afternoon better? The rider calls first.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: 'Your order is all set, and the rider has room for you on {in 1 working day}.' },
				{
					block: 'next-step',
					text: "Would morning or afternoon be better? If you'd like it at work instead, just send me the address.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'fix', text: 'Your order {order} is ready to be delivered on {in 1 working day}.' },
				{
					block: 'next-step',
					text: 'Could you please tell me if a morning or an afternoon suits you better, and if the address is still the right one?',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/new-address',
		situation: 'order-status',
		title: 'Status: address changed',
		tags: ['order status', 'address', 'change', 'wrong address', 'redirect'],
		only: ['change-address'],
		say: {
			chat: [
				{ block: 'fix', text: "Got it, I've changed the address." },
				{ block: 'next-step', text: "You'll have it there by {in 2 working days}.", promises: true },
				{ block: 'close', text: 'Thanks for telling me in time.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "I've changed the address on your order and told the rider as well." },
				{ block: 'next-step', text: 'It will be with you at the new place by {in 2 working days}.', promises: true },
				{ block: 'close', text: 'Thank you for telling me before it went out.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for sending us your new address.' },
				{ block: 'fix', text: 'I have changed it on your order {order} and informed the courier.' },
				{ block: 'next-step', text: 'Your parcel will reach you there by {in 2 working days}.', promises: true },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/small-delay',
		situation: 'order-status',
		title: 'Status: a day later, told in advance',
		tags: ['order status', 'delay', 'later', 'notice', 'in advance', 'proactive'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'apology', text: "I'd rather tell you now than on the day: your order is a day behind, sorry." },
				{ block: 'fix', text: 'It will be with you by {in 3 working days}.', promises: true },
				{ block: 'next-step', text: 'Is that still all right?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'I know you were counting on us.' },
				{
					block: 'apology',
					text: "I'd rather tell you today than let you wait at the door: your order is running a day behind. I'm sorry about that.",
				},
				{ block: 'fix', text: 'It will be with you by {in 3 working days}.', promises: true },
				{ block: 'next-step', text: "If that's a problem, tell me and I can see what can be moved." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I would like to tell you in advance about a change in the delivery of your order {order}.',
				},
				{ block: 'apology', text: 'It is one day behind, and I am sorry for that.' },
				{ block: 'fix', text: 'It will be with you by {in 3 working days}.', promises: true },
				{
					block: 'next-step',
					text: 'If this causes you difficulty, please let me know and we can look for another way.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/awaiting-payment',
		situation: 'order-status',
		title: 'Status: waiting for payment, gently',
		tags: ['order status', 'payment', 'pending', 'reminder', 'unpaid'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "Your order is here and waiting, the payment hasn't reached us yet." },
				{ block: 'next-step', text: 'Is anything in the way that I can help with?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "I've put your {item} aside, and we're only waiting for the payment." },
				{
					block: 'next-step',
					text: 'Did you run into any trouble paying? I can send another way to pay, or keep it a few days longer if that helps.',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'fix', text: 'Your order {order} has been set aside for you. The payment has not reached us yet.' },
				{
					block: 'next-step',
					text: 'If you met with any difficulty, please tell me. I can offer another way to pay, or keep the order a little longer.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/delivered-ok',
		situation: 'order-status',
		title: 'Status: delivered, all well?',
		tags: ['order status', 'delivered', 'check back', 'follow up', 'arrived'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: 'The rider says you have your order.' },
				{ block: 'next-step', text: 'Is everything the way you wanted it?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: 'The rider tells me that your parcel is safely with you.' },
				{
					block: 'next-step',
					text: "Have you had a chance to open it? I'd love to know if everything is the way you wanted it.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'fix', text: 'Our courier informs us that your order {order} has been delivered.' },
				{ block: 'next-step', text: 'Is everything as you wished it? If not, a short reply comes directly to me.' },
				{
					block: 'close',
					text: 'Thanks for your order. We hope to serve you again.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
] satisfies readonly Reply[];
