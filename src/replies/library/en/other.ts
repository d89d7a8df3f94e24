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
		title: "Hold: I've read it, answer by a time",
		tags: ['hold', 'wait', 'busy', 'moment', 'check', 'time'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I've seen your message." },
				{
					block: 'next-step',
					text: "I'm with someone in the shop, and I'll answer you within the hour.",
					promises: true,
				},
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
					text: "For this {colleague|a colleague of mine} is the best person, and has our whole chat, so you don't have to explain again.",
				},
				{ block: 'next-step', text: "They'll write to you by {in 3 hours}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'fix',
					text: "For this, {colleague|a colleague of mine} is the best person, so I have passed on our whole conversation. You don't need to explain anything again.",
				},
				{ block: 'next-step', text: 'They will write to you by {in 3 hours}.', promises: true },
				{ block: 'close', text: "I'm still around if you need me." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: '{colleague|A colleague of mine} knows this subject best. I have passed on our entire conversation, so there is no need for you to explain it again.',
				},
				{ block: 'next-step', text: 'My colleague will write to you before close of work today.', promises: true },
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
				{
					block: 'acknowledge',
					text: "We sorted something out for you the other day, and I wanted to hear how it's going.",
				},
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
	{
		id: 'other/warm-close',
		situation: 'other',
		title: 'A warm close',
		tags: ['close', 'goodbye', 'end', 'bye', 'have a nice day'],
		say: {
			chat: [{ block: 'close', text: 'Thanks for chatting with us, {customer}. Have a lovely day!' }],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'I think that covers everything.' },
				{ block: 'close', text: 'It was nice talking with you. If you think of a question later, just write here.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I believe that this covers everything you asked.' },
				{
					block: 'close',
					text: 'If a further question comes to mind, please write to me directly. I wish you a very good day.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'other/after-hours',
		situation: 'other',
		title: "We're closed, answer in the morning",
		tags: ['closed', 'after hours', 'night', 'tomorrow', 'away', 'opening hours'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "We've closed for today, and your message is safe with us." },
				{ block: 'next-step', text: "I'll answer you before noon on {in 1 working day}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'acknowledge',
					text: "Thank you for writing. We've closed for today, and I don't want to answer half asleep.",
				},
				{ block: 'next-step', text: "I'll write to you before noon on {in 1 working day}.", promises: true },
				{ block: 'close', text: 'Have a good night.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message, which reached us after closing time.' },
				{ block: 'next-step', text: 'I will answer it before noon on {in 1 working day}.', promises: true },
				{ block: 'close', text: 'I wish you a pleasant evening.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/say-more',
		situation: 'other',
		title: 'Ask kindly for a little more',
		tags: ['ask', 'clarify', 'details', 'understand', 'more information'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thanks for your message.' },
				{
					block: 'next-step',
					text: "I want to be sure I've understood. Could you tell me a bit more, or send a photo?",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thank you for writing to us.' },
				{
					block: 'next-step',
					text: "I'd like to get this right for you the first time. Could you tell me a little more about it? A photo is welcome too.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your message.' },
				{
					block: 'next-step',
					text: 'So that I can help you properly, could you please tell me a little more? A photo is welcome if it makes it easier to explain.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/say-back',
		situation: 'other',
		title: "Say back what I've understood",
		tags: ['listen', 'confirm', 'understand', 'summary', 'repeat'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "Here's what I've understood: {cursor}" },
				{ block: 'next-step', text: 'Did I get that right?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Before I do anything, here's what I've understood: {cursor}" },
				{ block: 'next-step', text: 'Is that right, or did I miss something?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Before I take any step, I would like to be sure that I have understood you: {cursor}',
				},
				{ block: 'next-step', text: 'Have I understood correctly, or have I missed something?' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/not-ours-still-help',
		situation: 'other',
		title: 'Not bought from us, still glad to help',
		tags: ['not ours', 'other shop', 'help', 'advice', 'free'],
		say: {
			chat: [
				{
					block: 'acknowledge',
					text: "That one came from another shop, and I'm happy to have a look with you anyway.",
				},
				{ block: 'next-step', text: 'Can you send me a photo or the name of the model?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'acknowledge',
					text: 'You bought it somewhere else, and you thought of asking us. I take that as a compliment.',
				},
				{
					block: 'next-step',
					text: "Send me a photo or the name of the model, and I can tell you what I'd try. It doesn't cost anything.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for asking us, even though you bought the item elsewhere.' },
				{
					block: 'next-step',
					text: 'Please send me a photo or the name of the model. I am happy to tell you what I would try, free of charge.',
				},
				{ block: 'close', text: 'Best wishes,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/call-you',
		situation: 'other',
		title: "Shall we talk? I'll call you",
		tags: ['call', 'phone', 'talk', 'explain', 'easier'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'This may be easier to talk through.' },
				{
					block: 'next-step',
					text: "I'll call you by {in 2 hours}. If another time is better, tell me.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You've typed a lot already, and I think talking would be easier for you." },
				{
					block: 'next-step',
					text: "I'll call you by {in 2 hours}. If you'd rather keep it in writing, that's fine with me too.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'It may be easier for you if we speak about this.' },
				{
					block: 'next-step',
					text: 'I will telephone you by {in 4 hours}. If you prefer another time, or an answer in writing, please tell me.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/apology-plain',
		situation: 'other',
		title: 'A plain apology and what happens next',
		tags: ['sorry', 'apology', 'apologise', 'our fault', 'mistake', 'own'],
		say: {
			chat: [
				{ block: 'apology', text: "You're right, {customer}. We got this wrong and I'm sorry." },
				{ block: 'fix', text: "I'll put it right by {in 1 working day}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You're right to be disappointed." },
				{ block: 'apology', text: "We got this wrong, and I'm sorry." },
				{
					block: 'fix',
					text: "I will put it right by {in 1 working day}, and tell you when it's done.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You are right to be disappointed.' },
				{ block: 'apology', text: 'The mistake was ours, and I am sorry.' },
				{
					block: 'fix',
					text: 'I will put it right by {in 1 working day}, and write to you when it is done.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for telling us.\n\nYours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/report-trouble',
		situation: 'other',
		title: 'They mention police, lawyer or a complaint office',
		tags: ['threat', 'police', 'lawyer', 'court', 'consumer', 'report', 'scam'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You have every right to, and I'd still like to solve it first." },
				{ block: 'apology', text: "I'm sorry you've been pushed this far." },
				{ block: 'fix', text: "I'll bring you a solution before close of work today.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You have the right to report it, and I'd never try to talk you out of it." },
				{ block: 'apology', text: "I'm sorry that we left you with that as your only way." },
				{
					block: 'fix',
					text: 'I have your whole case in front of me, and I will bring you a solution before close of work today.',
					promises: true,
				},
				{ block: 'close', text: 'You have my name: {agent}.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You have every right to take this further, and I do not wish to stand in your way.',
				},
				{ block: 'apology', text: 'I am sorry that we left you feeling that there was no other way.' },
				{
					block: 'fix',
					text: 'I have your case in front of me and will write to you with a solution by {in 4 hours}.',
					promises: true,
				},
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/shop-details',
		situation: 'other',
		title: "Where we are and when we're open",
		tags: ['address', 'location', 'opening hours', 'shop', 'visit', 'where'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "We're at {address}, open {opening hours|from 9 to 6}." },
				{ block: 'next-step', text: "Tell me when you're coming and I can have everything ready for you." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "We'd love to see you." },
				{ block: 'fix', text: "We're at {address}, and we're open {opening hours|from 9 to 6}." },
				{ block: 'next-step', text: "If you tell me roughly when you're coming, I can have your things ready." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for planning to visit us.' },
				{ block: 'fix', text: 'Our address is {address}, and we are open {opening hours|from 9 to 6}.' },
				{ block: 'next-step', text: 'If you tell me when you expect to come, I can have everything ready for you.' },
				{ block: 'close', text: 'Warm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'other/holiday-notice',
		situation: 'other',
		title: 'Closed for a holiday, told in advance',
		tags: ['closed', 'holiday', 'away', 'break', 'christmas', 'eid', 'back', 'notice'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'fix', text: "We're closed for the holiday until {date}." },
				{
					block: 'next-step',
					text: "I'll answer you on {date}, first thing. Your order is safe with us.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I'd like you to know early, so that it doesn't catch you out." },
				{ block: 'fix', text: "We're closed for the holiday until {date}." },
				{
					block: 'next-step',
					text: "I'll be back at my desk on {date} and I'll write to you that day before noon.",
					promises: true,
				},
				{ block: 'close', text: 'If you need something before then, tell me now and I can see to it before we close.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: 'I would like to let you know in good time that our shop is closed for the holiday until {date}.',
				},
				{ block: 'next-step', text: 'I will answer your message on {date}, before noon.', promises: true },
				{
					block: 'close',
					text: 'If you need something earlier, please tell me now and I can see to it before we close.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'other/please-type',
		situation: 'other',
		title: 'Could you type it?',
		tags: ['voice note', 'audio', 'type', 'text', 'listen'],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I got your voice note and I'm somewhere noisy." },
				{ block: 'next-step', text: 'Could you type the main point for me? I can help you right away.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'acknowledge',
					text: "Thank you for your voice note. I'm at a noisy counter, and I don't want to miss a word.",
				},
				{ block: 'next-step', text: 'Could you type the main point for me? I can start on it right away.' },
				{ block: 'close', text: "Otherwise I'll listen to it properly by {in 2 hours}.", promises: true },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your voice message. I am not able to listen to it at the moment, and I would like to help you now.',
				},
				{ block: 'next-step', text: 'Could you please write the main point to me? I can start on it right away.' },
				{
					block: 'close',
					text: 'In any case I will listen to it by {in 4 hours}.\n\nKind regards,\n{agent}\n{shop}',
					promises: true,
				},
			],
		},
	},
] satisfies readonly Reply[];
