import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'thanks/welcome',
		situation: 'thanks',
		title: "You're welcome",
		tags: ['thanks', 'welcome', 'appreciate', 'thank you'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're welcome, {customer}!" },
				{ block: 'close', text: 'It was good to have you with us.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "You're welcome. Messages like yours make our day." },
				{ block: 'close', text: 'If you ever need anything, you know where to find us.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: "You're welcome, and thank you for taking the time to write." },
				{
					block: 'close',
					text: 'It was a pleasure to serve you, and we look forward to the next time.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'thanks/pleasure',
		situation: 'thanks',
		title: "It's been a pleasure helping you",
		tags: ['thanks', 'pleasure', 'close', 'goodbye', 'end'],
		say: {
			chat: [{ block: 'close', text: "It's been a pleasure helping you. Have a lovely day!" }],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I'm so glad that's sorted." },
				{ block: 'close', text: "It's been a pleasure helping you. Enjoy your {item}, and come by again any time." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I am glad that we could settle this for you.' },
				{
					block: 'close',
					text: "It's been a pleasure helping you, and I hope that we see you again.\n\nWarm regards,\n{agent}\n{shop}",
				},
			],
		},
	},
	{
		id: 'thanks/next-time',
		situation: 'thanks',
		title: 'Thanks: a little something next time',
		tags: ['thanks', 'discount', 'loyal', 'code', 'next order', 'goodwill'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you, that made my day!' },
				{ block: 'goodwill', text: "There's 10% off your next order. Just mention this chat." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "Thank you for such kind words. I've read them out to everyone here." },
				{ block: 'goodwill', text: "As a small thank-you, there's 10% off your next order. Just mention this chat." },
				{ block: 'close', text: 'Enjoy your {item}!' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your kind message. I have shared it with everyone in the shop.' },
				{
					block: 'goodwill',
					text: 'As a small thank-you, we would like to give you 10% off your next order. Please mention this message when you place it.',
				},
				{ block: 'close', text: 'Warm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'thanks/review',
		situation: 'thanks',
		title: 'Thanks: a gentle ask for a review',
		tags: ['thanks', 'review', 'feedback', 'recommend', 'rating'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'So happy you like it!' },
				{
					block: 'next-step',
					text: 'If you have a minute, a few words about us online would help a small shop a lot. No pressure at all.',
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I'm really happy you like your {item}." },
				{
					block: 'next-step',
					text: "If you have a minute one day, a few honest words about us online help a small shop more than you'd think.",
				},
				{ block: 'close', text: 'Only if you feel like it. Enjoy it either way!' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I am delighted to hear that you are happy with your {item}.' },
				{
					block: 'next-step',
					text: 'If you have a moment, a few honest words about us online would help our small shop a great deal. There is no obligation.',
				},
				{ block: 'close', text: 'With thanks,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
