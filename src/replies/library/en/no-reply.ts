import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'no-reply/waiting',
		situation: 'no-reply',
		title: 'Sorry to keep you waiting',
		tags: ['no reply', 'waiting', 'ignored', 'sorry', 'slow'],
		for: ['ignored'],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry to keep you waiting, {customer}.' },
				{ block: 'acknowledge', text: 'You deserved better.' },
				{
					block: 'next-step',
					text: "I have your messages in front of me, and you'll have my answer within the hour.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'apology', text: 'Sorry to keep you waiting. You deserved better than silence.' },
				{ block: 'acknowledge', text: "I've now read everything you sent, so you don't need to repeat it." },
				{ block: 'fix', text: "I'll have an answer for you before close of work today.", promises: true },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'apology', text: 'Sorry to keep you waiting. You were right to expect an answer sooner than this.' },
				{ block: 'acknowledge', text: 'I have read everything you sent, so there is no need to repeat it.' },
				{
					block: 'next-step',
					text: 'I will write to you with a full answer before close of work today.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for your patience.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'no-reply/read-all',
		situation: 'no-reply',
		title: "No reply: I've read it all, here's the next step",
		tags: ['no reply', 'ignored', 'left on read', 'seen', 'messages'],
		for: ['again'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You wrote more than once and nobody answered. That's not okay." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I've read it all and I'll call you by {in 2 hours} with an answer.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'I can see that you wrote to us several times and heard nothing. In your place I would be upset too.',
				},
				{ block: 'apology', text: "I'm sorry we left you like that." },
				{
					block: 'fix',
					text: "I'm taking this over myself. I will call you by {in 2 hours} with an answer.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I can see that you wrote to us more than once without receiving an answer. You deserved better.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'I have taken over your request myself and will telephone you by {in 2 hours}.',
					promises: true,
				},
				{
					block: 'close',
					text: 'Thank you for writing again rather than giving up on us.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'no-reply/calls-missed',
		situation: 'no-reply',
		title: 'No reply: calls not picked',
		tags: ['no reply', 'call', 'phone', 'missed call', 'not picking'],
		only: ['calls-missed'],
		not: ['rider', 'food'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I know how annoying it is when nobody picks up.' },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'next-step', text: 'What time today would you like a call?' },
				{ block: 'next-step', text: 'This chat comes straight to me, so you can also write here.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Calling and calling with no answer, I can imagine how tiring that is.' },
				{ block: 'apology', text: "I'm sorry nobody picked up." },
				{ block: 'fix', text: "I'm the one handling your order now, and messages here come straight to my phone." },
				{ block: 'next-step', text: "What time today is good for a call? Or tell me here, if that's easier for you." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I understand how frustrating it must be to telephone without getting through.' },
				{ block: 'apology', text: 'I am sorry that nobody took your calls.' },
				{
					block: 'fix',
					text: 'I am now looking after your request in person, and replies to this message come straight to me.',
				},
				{ block: 'next-step', text: 'Please tell me what time would suit you for a call today.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'no-reply/still-on-it',
		situation: 'no-reply',
		title: 'No silence: a small update',
		tags: ['update', 'waiting', 'still checking', 'no news', 'progress'],
		only: [],
		say: {
			chat: [
				{ block: 'fix', text: "Quick update so you're not left wondering: I'm still working on your answer." },
				{
					block: 'next-step',
					text: "I've asked again and I'll write to you by noon on {in 1 working day}, with or without news.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I don't want you to sit there wondering." },
				{ block: 'fix', text: "I haven't got the full answer yet. I asked again a moment ago." },
				{
					block: 'next-step',
					text: 'I will write to you by noon on {in 1 working day}, whether I have news or not.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for your patience.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I would not want you to wonder what is happening with your request.' },
				{ block: 'fix', text: 'I do not have the full answer yet, and I have asked again today.' },
				{
					block: 'next-step',
					text: 'I will write to you by noon on {in 1 working day}, whether or not there is news.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for your patience.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'no-reply/busy-day',
		situation: 'no-reply',
		title: "No reply: no excuses, here's the answer",
		tags: ['no reply', 'slow', 'busy', 'late answer', 'sorry'],
		for: ['ignored'],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry for the wait, {customer}. You deserved better.' },
				{ block: 'fix', text: "Here's your answer: {cursor}" },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'It was a simple question, and you were right to expect a quick answer.' },
				{ block: 'apology', text: "I'm sorry I left you waiting." },
				{ block: 'fix', text: 'So here it is: {cursor}' },
				{ block: 'next-step', text: 'Does that help, or would you like me to explain anything?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You were right to expect an answer sooner.' },
				{ block: 'apology', text: 'I am sorry that mine comes so late.' },
				{ block: 'fix', text: 'Here is my answer: {cursor}' },
				{ block: 'next-step', text: 'If anything is unclear, please tell me.' },
				{ block: 'close', text: 'Thank you for your patience.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'no-reply/weekend',
		situation: 'no-reply',
		title: 'No reply: you wrote while we were closed',
		tags: ['no reply', 'weekend', 'closed', 'sunday', 'holiday', 'monday'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Good morning, {customer}!' },
				{ block: 'apology', text: 'Sorry for the wait, we were closed when you wrote.' },
				{
					block: 'next-step',
					text: "You're first on my list, and I'll get back to you with an answer by {in 2 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Good morning, {customer}!' },
				{
					block: 'acknowledge',
					text: 'You wrote to us while we were closed, and that can feel like talking to a wall.',
				},
				{ block: 'apology', text: "I'm sorry for the wait." },
				{
					block: 'next-step',
					text: "I read your message when we opened. I'll come back to you by {in 2 hours} with an answer.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Your message reached us while the shop was closed.' },
				{ block: 'apology', text: 'I am sorry for the wait.' },
				{
					block: 'next-step',
					text: 'I have read it first thing today, and I will write to you by {in 4 hours} with a full answer.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'no-reply/voice-note',
		situation: 'no-reply',
		title: "No reply: I've listened to your voice note",
		tags: ['no reply', 'voice note', 'audio', 'listened'],
		only: [],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry for the wait.' },
				{ block: 'acknowledge', text: "I've now listened to your voice note, all of it." },
				{ block: 'next-step', text: "I'll sort it out and write to you by {in 3 hours}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "I've just sat down somewhere quiet and listened to your voice note to the end. I hear how upset you are, and I thank you for explaining it so well.",
				},
				{ block: 'apology', text: "I'm sorry it took me until now." },
				{ block: 'next-step', text: "I'll see to it, and write to you by {in 3 hours}.", promises: true },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I have now listened to your voice message from beginning to end, and I understand how frustrating this has been.',
				},
				{ block: 'apology', text: 'I am sorry that it took me until now.' },
				{
					block: 'next-step',
					text: 'I will write to you by {in 4 hours} with an answer to each point.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'no-reply/with-goodwill',
		situation: 'no-reply',
		title: 'No reply: sorry, and delivery on us',
		tags: ['no reply', 'ignored', 'goodwill', 'free delivery', 'sorry'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You had to ask more than once for one answer.' },
				{ block: 'apology', text: "I'm sorry for the trouble." },
				{ block: 'fix', text: "I'm on it, and you'll have it by {in 2 hours}.", promises: true },
				{ block: 'goodwill', text: 'And delivery on this order is free.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You asked, you waited, you asked again. That's frustrating, all for one answer.",
				},
				{ block: 'apology', text: "I'm sorry we made it so hard." },
				{
					block: 'fix',
					text: 'I have your question in front of me, and you will have the answer by {in 2 hours}.',
					promises: true,
				},
				{ block: 'goodwill', text: "Delivery on this order is free. It's a small thank-you for not giving up on us." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You had to ask more than once for a single answer, and I understand how frustrating that is.',
				},
				{ block: 'apology', text: 'I am sorry for the effort it has cost you.' },
				{ block: 'fix', text: 'You will have a full answer from me by {in 4 hours}.', promises: true },
				{ block: 'goodwill', text: 'As a small compensation for your time, delivery on this order is free.' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'no-reply/direct-line',
		situation: 'no-reply',
		title: 'No reply: one person from now on',
		tags: ['no reply', 'contact', 'one person', 'direct', 'who'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I know how annoying it is to be left hanging.' },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: "From now on it's just me, {agent}. Your messages come straight here." },
				{ block: 'next-step', text: "What's still open for you?" },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You've written to us in several places and got lost between them. That must be tiring.",
				},
				{ block: 'apology', text: "I'm sorry we made you chase us." },
				{
					block: 'fix',
					text: "From today you have one person to talk to: me, {agent}. I've gathered all your messages, so nothing needs repeating.",
				},
				{ block: 'next-step', text: 'What would you like sorted out first?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Your messages reached us in several places, and I understand how tiring it is to write again and again.',
				},
				{ block: 'apology', text: 'I am sorry for this.' },
				{
					block: 'fix',
					text: 'From now on I am your one contact. I have gathered all your messages, so there is no need to repeat anything.',
				},
				{ block: 'next-step', text: 'What is the most urgent point for you at this moment?' },
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'no-reply/call-or-chat',
		situation: 'no-reply',
		title: 'No reply: call or chat, you choose',
		tags: ['no reply', 'call', 'phone', 'chat', 'prefer'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'We went quiet on you, and you deserved better.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: 'Would you rather I call you or write here? Tell me what suits you and I can start right away.',
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You had a problem and we went quiet. I know how frustrating that feels.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "Would you prefer a call, or shall we settle it here in writing? I'm free for you now either way.",
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You were left without an answer while you had a problem to solve. I understand how frustrating that was.',
				},
				{ block: 'apology', text: 'I am sorry about this.' },
				{
					block: 'next-step',
					text: 'Would you prefer that I telephone you, or that we settle the matter in writing? I am available for both today.',
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'no-reply/checked-off',
		situation: 'no-reply',
		title: 'No reply: is everything answered now?',
		tags: ['no reply', 'check back', 'follow up', 'anything else'],
		only: [],
		say: {
			chat: [
				{
					block: 'next-step',
					text: "Before I go: have I answered everything you asked? I don't want to miss one again.",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "After leaving you waiting, I'd like to be sure I've been thorough." },
				{ block: 'next-step', text: "Is there any question of yours that's still open?" },
				{ block: 'close', text: 'Thank you for being patient with me.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'After the long wait, I would like to be sure that nothing has been overlooked.',
				},
				{ block: 'next-step', text: 'Is there any question of yours that is still unanswered?' },
				{ block: 'close', text: 'Thank you for your patience.\n\nWarm regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
