import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'thanks/sorted',
		situation: 'thanks',
		title: 'Glad it is sorted',
		tags: ['solved', 'sorted', 'thanks', 'fixed', 'quick', 'service'],
		only: ['service', 'made-good'],
		not: ['ack', 'wishes'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You're welcome, {customer}! I'm glad it's sorted." },
				{ block: 'close', text: 'Have a lovely day.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "You're welcome. I'm so glad it's sorted." },
				{ block: 'close', text: 'Have a lovely day, and write to me any time.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your kind words. I am glad that it is settled.' },
				{ block: 'close', text: 'I wish you a very good day.\n\nWarm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'thanks/here-for-you',
		situation: 'thanks',
		title: "You're welcome, I'm here",
		tags: ['ok', 'thanks', 'waiting', 'see you', 'noted'],
		only: ['ack'],
		not: ['left-open'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you, {customer}!' },
				{ block: 'close', text: "If anything isn't right, just message me here." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thank you for letting me know.' },
				{ block: 'close', text: "If anything isn't as it should be, just write to me here." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your kind message.' },
				{
					block: 'close',
					text: 'Should anything not be as you wish, a short line to me is enough.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
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
					text: 'It was a pleasure to serve you, and we look forward to seeing you here.\n\nWarm regards,\n{agent}\n{shop}',
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
		not: ['ack', 'made-good'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you, that made my day!' },
				{ block: 'goodwill', text: "There's {discount|10%} off your next order. Just mention this chat." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "Thank you for such kind words. I've read them out to everyone here." },
				{
					block: 'goodwill',
					text: "As a small thank-you, there's {discount|10%} off your next order. Just mention this chat.",
				},
				{ block: 'close', text: 'Enjoy your {item}!' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your kind message. I have shared it with everyone in the shop.' },
				{
					block: 'goodwill',
					text: 'As a small thank-you, we would like to give you {discount|10%} off your next order. Please mention this message when you place it.',
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
		for: ['arrived'],
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
				{ block: 'close', text: 'Only if you feel like it, of course.' },
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
	{
		id: 'thanks/glad-it-came',
		situation: 'thanks',
		title: 'Thanks: glad it came',
		tags: ['thanks', 'arrived', 'received', 'happy', 'love it'],
		only: ['arrived'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'So glad it came and that you like it!' },
				{ block: 'close', text: 'Enjoy it, {customer}.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "You've made my day. I was hoping you'd like it." },
				{ block: 'close', text: 'Enjoy your {item}, and thanks for letting us know.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I am very glad that your order {order} has reached you and that you are pleased with it.',
				},
				{ block: 'close', text: 'Thank you for letting us know.\n\nWarm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'thanks/after-trouble',
		situation: 'thanks',
		title: 'Thanks after a problem: that means a lot',
		tags: ['thanks', 'after complaint', 'patience', 'solved', 'problem'],
		only: ['made-good'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you. After the rough start, that means a lot to us.' },
				{ block: 'close', text: 'You were very patient with us, {customer}.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{
					block: 'acknowledge',
					text: 'You had a rough start with us, and you still write to say thank you. That means a lot.',
				},
				{ block: 'close', text: "It's been a pleasure helping you. If anything comes up, you have my name." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'After the difficult beginning, your kind message means a great deal to us.' },
				{
					block: 'close',
					text: "Thank you for your patience, and for letting us put things right. It's been a pleasure helping you.\n\nWarm regards,\n{agent}\n{shop}",
				},
			],
		},
	},
	{
		id: 'thanks/pass-it-on',
		situation: 'thanks',
		title: "Thanks: I'll tell the person",
		tags: ['thanks', 'staff', 'colleague', 'praise', 'rider', 'team'],
		only: ['praise'],
		say: {
			chat: [
				{
					block: 'acknowledge',
					text: "Thank you, {customer}! I'll tell {colleague|my colleague} today, it will make the day.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'What a kind thing to say.' },
				{
					block: 'fix',
					text: "I've read it out to {colleague|the person who packed your order}. It made the whole table smile.",
				},
				{ block: 'close', text: 'Thank you for taking the time.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your kind words about my colleague.' },
				{ block: 'fix', text: 'I have passed them on, and they were received with a big smile.' },
				{
					block: 'close',
					text: 'It is not every day that someone takes the time to praise good work.\n\nWarm regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'thanks/bring-a-friend',
		situation: 'thanks',
		title: 'Thanks: bring a friend',
		tags: ['thanks', 'referral', 'friend', 'recommend', 'refer', 'reward'],
		not: ['ack', 'made-good'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you, {customer}!' },
				{ block: 'goodwill', text: 'If a friend orders and mentions you, you each get {discount|10%} off.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'Thank you for saying so. Small shops live by word of mouth.' },
				{
					block: 'goodwill',
					text: 'If you send a friend our way, you each get {discount|10%} off your next order. They only need to mention your name.',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your kind words.' },
				{
					block: 'goodwill',
					text: 'Should you recommend us to a friend, each of you receives {discount|10%} off the next order. It is enough to mention your name.',
				},
				{ block: 'close', text: 'Warm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'thanks/regular',
		situation: 'thanks',
		title: 'Thanks: to a customer who comes back',
		tags: ['thanks', 'regular', 'loyal', 'again', 'welcome back'],
		only: [],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Good to see you again, {customer}!' },
				{ block: 'goodwill', text: "I've added a little something to this order. Thanks for coming back." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'It means a lot that you keep coming back to us.' },
				{ block: 'goodwill', text: "I've slipped a little something into this order to say thank you." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'It is a pleasure to see your name again. Thank you for coming back to us.' },
				{ block: 'goodwill', text: 'I have added a small gift to this order as a sign of our thanks.' },
				{ block: 'close', text: 'Warm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'thanks/feedback-good',
		situation: 'thanks',
		title: 'Thanks for telling us how to improve',
		tags: ['thanks', 'feedback', 'suggestion', 'idea', 'improve'],
		only: [],
		say: {
			chat: [
				{ block: 'acknowledge', text: "That's a good idea, thank you. I've written it down." },
				{ block: 'close', text: 'Keep them coming!' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "Thank you for telling us and not just thinking it. It's a good point." },
				{ block: 'fix', text: "I've written it down for our Monday talk with the team." },
				{ block: 'close', text: "If you notice anything else, I'd love to hear it." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for your suggestion. It is a good one, and I have noted it for our next team meeting.',
				},
				{
					block: 'close',
					text: 'If you notice anything else, I would be glad to hear it.\n\nWith thanks,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'thanks/kind-wishes',
		situation: 'thanks',
		title: 'Thanks: good wishes back',
		tags: ['thanks', 'blessing', 'wishes', 'holiday', 'christmas', 'eid', 'festive', 'greeting'],
		only: ['wishes'],
		say: {
			chat: [{ block: 'acknowledge', text: 'Thank you, {customer}! We wish you and yours the very same.' }],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: 'How kind of you. Thank you from all of us here.' },
				{ block: 'close', text: 'We wish you and your family the very best too.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for your kind wishes, which we return with all our hearts.' },
				{ block: 'close', text: 'We wish you and your family the very best.\n\nWarm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'thanks/one-more-thing',
		situation: 'thanks',
		title: 'Anything else, before you go?',
		tags: ['thanks', 'anything else', 'close', 'help', 'more'],
		not: ['ack'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Glad I could help!' },
				{ block: 'next-step', text: 'Is there anything else you need today?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}!' },
				{ block: 'acknowledge', text: "I'm happy that's settled." },
				{ block: 'next-step', text: "Is there anything else on your mind while we're talking?" },
				{ block: 'close', text: 'If not, have a lovely day.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I am glad that the matter is settled.' },
				{ block: 'next-step', text: 'Is there anything else that I can help you with?' },
				{ block: 'close', text: 'It was a pleasure to be of service.\n\nWarm regards,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
