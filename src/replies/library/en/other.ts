import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'other/what-is-the-problem',
		situation: 'other',
		title: 'First answer to any complaint',
		tags: ['problem', 'complaint', 'sorry', 'first reply', 'what happened'],
		say: {
			chat: [
				{ block: 'apology', text: "Oh, I'm sorry to hear that." },
				{ block: 'next-step', text: 'What is the problem?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'apology', text: "Oh, I'm sorry to hear that." },
				{
					block: 'next-step',
					text: "What is the problem? Tell me in your own words, and take your time. I'm the one who can help you with it.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'apology', text: 'I am sorry to hear that you have had trouble with us.' },
				{
					block: 'next-step',
					text: 'Could you please tell me what the problem is? Please use your own words. I am the person who can help you with it.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/hold',
		situation: 'other',
		title: 'Give me a little time, with a time',
		tags: ['hold', 'wait', 'busy', 'moment', 'check', 'time'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I've seen your message." },
				{ block: 'next-step', text: "I'm with another customer, and I'll answer you within the hour.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I've read your message and I don't want to give you half an answer." },
				{ block: 'next-step', text: "I'll write back properly within the hour.", promises: true },
				{ block: 'close', text: 'Thank you for waiting for me.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message, which I have read.' },
				{
					block: 'next-step',
					text: 'I would like to give it proper attention, and I will answer you before close of work today.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/hand-over',
		situation: 'other',
		title: 'Hand over, nothing to repeat',
		tags: ['hand over', 'transfer', 'colleague', 'escalate', 'no repeat'],
		say: {
			chat: [
				{
					block: 'fix',
					text: "I'm bringing in {cursor} my colleague, who knows this best. They have read our whole chat, so you don't have to explain again.",
				},
				{ block: 'next-step', text: "You'll hear from them by 5pm today.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'fix',
					text: "For this, my colleague {cursor} is the best person, so I have passed on our whole conversation. You don't need to explain anything again.",
				},
				{ block: 'next-step', text: 'You will hear from them by 5pm today.', promises: true },
				{ block: 'close', text: "I'm still around if you need me." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: 'My colleague {cursor} knows this subject best. I have passed on our entire conversation, so there is no need for you to explain it again.',
				},
				{ block: 'next-step', text: 'You will hear from my colleague before close of work today.', promises: true },
				{ block: 'close', text: 'I remain available to you as well.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/check-back',
		situation: 'other',
		title: 'Check back after the fix',
		tags: ['check back', 'follow up', 'solved', 'ok', 'after'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'next-step', text: 'Just checking in: is everything working well for you now?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "We sorted something out for you the other day, and I've been thinking of it." },
				{
					block: 'next-step',
					text: 'Is everything as it should be now? If anything is still not right, tell me and I can look at it straight away.',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I am writing to follow up on the matter we settled for you.' },
				{
					block: 'next-step',
					text: 'Is everything as you would wish it? If anything is not right, a short reply is enough and it comes directly to me.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
