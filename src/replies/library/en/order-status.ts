import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'order-status/on-its-way',
		situation: 'order-status',
		title: 'Status: on its way, with a day',
		tags: ['order status', 'where', 'tracking', 'on the way', 'dispatched', 'shipped'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: 'Your order {order} has left us.' },
				{
					block: 'next-step',
					text: 'It will be with you by {in 2 working days}, and the rider will call you first.',
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Good of you to ask.' },
				{ block: 'fix', text: 'Your order {order} has left us and is with the courier.' },
				{
					block: 'next-step',
					text: 'It will be with you by {in 2 working days}. The rider will call you before he comes.',
					promises: true,
				},
				{ block: 'close', text: "If that day doesn't suit you, tell me and we can move it." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking about order {order}.' },
				{ block: 'fix', text: 'It has left us and is with the courier.' },
				{
					block: 'next-step',
					text: 'You will receive it by {in 2 working days}. The courier will telephone you before arriving.',
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
		say: {
			chat: [
				{ block: 'fix', text: 'Your order is on our packing table right now.' },
				{
					block: 'next-step',
					text: "It will leave us tomorrow and I'll send you the tracking number by tomorrow evening.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I know you're looking forward to it." },
				{ block: 'fix', text: "I've just looked: your {item} is on the packing table." },
				{
					block: 'next-step',
					text: "It will leave us tomorrow, and I'll send you the tracking number by tomorrow evening.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message about order {order}.' },
				{ block: 'fix', text: 'Your order has been made ready and is being packed.' },
				{
					block: 'next-step',
					text: 'It will leave us tomorrow. I will send you the tracking number by tomorrow evening.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'order-status/check-by',
		situation: 'order-status',
		title: 'Status: let me check, answer within the hour',
		tags: ['order status', 'check', 'hold', 'where', 'update'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'next-step',
					text: "Let me check that for you. I'll tell you where your order is within the hour.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Thanks for checking in.' },
				{
					block: 'next-step',
					text: "Let me look for your order {order}. I'll write back within the hour and tell you exactly where it is and when it reaches you.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking about order {order}.' },
				{
					block: 'next-step',
					text: 'I am checking where it is, and I will write to you before close of work today with its place and its delivery day.',
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
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thanks for your order, {customer}!' },
				{
					block: 'next-step',
					text: "It will be with you by {in 2 working days}, and I'll message you when it leaves us tomorrow.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "Thanks for your order. I'm glad you chose us." },
				{
					block: 'next-step',
					text: "I'll pack your {item} today, and it will be with you by {in 2 working days}.",
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
] satisfies readonly Reply[];
