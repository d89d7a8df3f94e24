import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'no-reply/waiting',
		situation: 'no-reply',
		title: 'Sorry to keep you waiting',
		tags: ['no reply', 'waiting', 'ignored', 'sorry', 'slow'],
		say: {
			chat: [
				{ block: 'apology', text: 'Sorry to keep you waiting, {customer}.' },
				{
					block: 'next-step',
					text: "I'm here now and I have your messages in front of me. Is it still about {cursor} your order?",
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'apology',
					text: "Sorry to keep you waiting. You wrote to us and heard nothing back, and that isn't how we like to treat people.",
				},
				{ block: 'acknowledge', text: "I've now read everything you sent, so you don't need to repeat it." },
				{ block: 'fix', text: "I'll have an answer for you before close of work today.", promises: true },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'apology', text: 'Sorry to keep you waiting. Your message deserved an answer sooner than this.' },
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
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You wrote more than once and nobody answered.' },
				{ block: 'apology', text: "I'm sorry, that was wrong of us." },
				{
					block: 'next-step',
					text: "I've read it all and I'll call you today before 5pm with an answer.",
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
					text: "I'm taking this over myself. I will call you today before 5pm with an answer.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I can see that you wrote to us more than once without receiving an answer.' },
				{ block: 'apology', text: 'I am sorry. You should have heard from us the first time.' },
				{
					block: 'fix',
					text: 'I have taken over your request myself and will telephone you today before 5pm.',
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
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry your calls weren't picked up." },
				{ block: 'next-step', text: 'What time suits you today?' },
				{ block: 'fix', text: 'This chat comes straight to me, so you can also write here.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Calling and calling with no answer wears anyone out.' },
				{ block: 'apology', text: "I'm sorry nobody picked up." },
				{ block: 'fix', text: "I'm the one handling your order now, and messages here come straight to my phone." },
				{ block: 'next-step', text: "What time today is good for a call? Or tell me here, if that's easier for you." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I understand that you have telephoned us without getting through.' },
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
		say: {
			chat: [
				{ block: 'fix', text: "Quick update so you're not left wondering: I don't have the answer yet." },
				{
					block: 'next-step',
					text: "I've asked again and I'll write to you by noon tomorrow, with or without news.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I don't want you to sit there wondering." },
				{ block: 'fix', text: "I haven't got the full answer yet. I asked again a moment ago." },
				{
					block: 'next-step',
					text: 'I will write to you by noon tomorrow, whether I have news or not.',
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
					text: 'I will write to you by noon tomorrow, whether or not there is news.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for your patience.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
