import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'rude-treatment/evening-out',
		situation: 'rude-treatment',
		title: 'A spoilt meal or visit',
		tags: ['restaurant', 'meal', 'waiter', 'evening', 'visit', 'hotel'],
		only: ['food', 'cold-food'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You came for a good time, and I understand how let down you feel.' },
				{ block: 'apology', text: "I'm so sorry, {customer}." },
				{
					block: 'next-step',
					text: "I'll speak with the kitchen and my colleague today. May I make it up to you with money back or a meal on us?",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You came for a good time, and I understand how let down you feel.' },
				{ block: 'apology', text: "I'm so sorry." },
				{
					block: 'next-step',
					text: "I'll speak with the kitchen and my colleague today. May I make it up to you, with money back or a meal on us?",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You came to us for a good time, and I understand how let down you feel.' },
				{ block: 'apology', text: 'I am very sorry.' },
				{
					block: 'next-step',
					text: 'I will speak with the kitchen and my colleague today. May I make it up to you, with money back or a meal on us?',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'rude-treatment/colleague',
		situation: 'rude-treatment',
		title: 'A colleague or rider was rude',
		tags: ['rude', 'rider', 'driver', 'staff', 'colleague', 'insulted'],
		for: ['rider', 'staff'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry, {customer}." },
				{ block: 'acknowledge', text: 'Nobody should be treated like that, and I understand it hurt.' },
				{
					block: 'next-step',
					text: "I'll speak with my colleague today and tell you by {in 1 working day} what comes of it.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'Nobody should be treated like that, and I understand it hurt.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: "I'll speak with my colleague today and tell you by {in 1 working day} what comes of it.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Nobody should be treated in that way, and I understand that it hurt.' },
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'next-step',
					text: 'I will speak with my colleague today and write to you by {in 1 working day} with what comes of it.',
					promises: true,
				},
				{ block: 'close', text: 'Kind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'rude-treatment/own-it',
		situation: 'rude-treatment',
		title: 'Rude treatment: apologise, take over',
		tags: ['rude', 'staff', 'attitude', 'insulted', 'disrespect', 'sorry'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry you were spoken to like that. You deserved better." },
				{ block: 'fix', text: "I'll speak with my colleague today.", promises: true },
				{ block: 'next-step', text: "From here I'm looking after you myself." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'You came to us for help and you were treated badly. You deserved so much better.',
				},
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: 'From here you deal with me.' },
				{
					block: 'next-step',
					text: "I'll speak with my colleague today, and I'll come back to you before close of work on {in 1 working day}.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling me how you were spoken to. You came to us for help, and you deserved courtesy and better care.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{ block: 'fix', text: 'I will speak with the colleague concerned today.', promises: true },
				{
					block: 'next-step',
					text: 'I have taken this over myself and will write to you with a solution before close of work on {in 1 working day}.',
					promises: true,
				},
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'rude-treatment/threat-to-post',
		situation: 'rude-treatment',
		title: 'They say they will post about us',
		tags: ['post', 'review', 'social media', 'twitter', 'expose', 'threat', 'warn others'],
		only: ['threat-post'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "You have every right to share it, and I'd be upset too." },
				{ block: 'apology', text: "I'm sorry we let it get this far." },
				{
					block: 'fix',
					text: "Let me fix it first: I'll come back to you with a solution before close of work today.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You're free to tell people what happened. After the way this went, I understand why you feel like it.",
				},
				{ block: 'apology', text: "I'm sorry we brought you to that point." },
				{
					block: 'fix',
					text: "Whatever you decide, I want to put it right. I'll come back to you with a solution before close of work today.",
					promises: true,
				},
				{ block: 'close', text: 'Your experience matters more to me than the post.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You are entirely free to share your experience, and I understand why you feel that you should.',
				},
				{ block: 'apology', text: 'I am sorry that it has come to this.' },
				{
					block: 'fix',
					text: 'Whatever you decide, I would like to put the matter right. I will write to you with a solution before close of work today.',
					promises: true,
				},
				{ block: 'close', text: 'Thank you for telling us first.\n\nYours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'rude-treatment/angry-customer',
		situation: 'rude-treatment',
		title: 'An angry or rude customer: stay calm, help',
		tags: ['angry', 'rude customer', 'abuse', 'insult', 'calm', 'shouting'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I can hear how upset you are, and I want to get this sorted for you.' },
				{ block: 'apology', text: "I'm sorry it came to this." },
				{ block: 'next-step', text: 'What would make it right for you today?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "I can hear how frustrated you are, and I don't take it lightly." },
				{ block: 'apology', text: "I'm sorry for what brought you here." },
				{ block: 'fix', text: "I'm on your side in this, and I can make decisions about your order." },
				{ block: 'next-step', text: 'Could you tell me what would put it right for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'I understand from your message how upset you are.' },
				{ block: 'apology', text: 'I am sorry for the experience that led to it.' },
				{
					block: 'fix',
					text: 'I have the authority to decide about your order, and I would like to see you satisfied.',
				},
				{ block: 'next-step', text: 'Could you please tell me what would put this right for you?' },
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'rude-treatment/owner-calls',
		situation: 'rude-treatment',
		title: 'The owner calls them',
		tags: ['rude', 'owner', 'manager', 'call', 'escalate', 'supervisor'],
		for: ['human'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You deserved better.' },
				{ block: 'apology', text: "I'm sorry for how you were treated." },
				{ block: 'next-step', text: "I'll call you myself before 5pm on {in 1 working day}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You were right to ask for the person in charge, and you have me now.' },
				{ block: 'apology', text: "I'm sorry for the way you were treated." },
				{
					block: 'next-step',
					text: 'I will call you before 5pm on {in 1 working day}. If another time is better for you, just say so.',
					promises: true,
				},
				{ block: 'close', text: "I have our whole conversation here, so you won't have to tell it again." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You were right to ask for the person responsible, and I am glad you did.' },
				{ block: 'apology', text: 'I am sorry for the way you were treated by us.' },
				{
					block: 'next-step',
					text: 'I will telephone you before 5pm on {in 1 working day}. If another time suits you better, please let me know.',
					promises: true,
				},
				{
					block: 'close',
					text: 'I have our whole conversation here, so there is no need for you to repeat it.\n\nYours sincerely,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'rude-treatment/not-believed',
		situation: 'rude-treatment',
		title: "They weren't believed",
		tags: ['rude', 'doubted', 'liar', 'accused', 'disbelief', 'sorry', 'trust'],
		only: ['doubted'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I believe you, and you deserved better.' },
				{ block: 'apology', text: "I'm sorry you were doubted." },
				{
					block: 'next-step',
					text: "I'll look at it again myself and come back to you with an answer by {in 2 hours}.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'You told us what happened and met with doubt. I believe you, and I understand how hurt you must feel.',
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "I can send you a new one, or give you your money back. You don't have to prove anything to me.",
				},
				{ block: 'next-step', text: 'Which would you like?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You told us in good faith what happened, and you were met with suspicion. I take your word for it, and I understand how hurt you must feel.',
				},
				{ block: 'apology', text: 'I am sorry for the way we responded.' },
				{ block: 'fix', text: 'I can offer you a replacement or a full refund. No further proof is needed.' },
				{ block: 'next-step', text: 'Please tell me which you would prefer, and I can arrange it today.' },
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'rude-treatment/i-was-short',
		situation: 'rude-treatment',
		title: 'I was short with you myself',
		tags: ['rude', 'my fault', 'short', 'tone', 'sorry', 'curt'],
		only: ['you-rude'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'I was short with you earlier, and you deserved better.' },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'next-step', text: 'Can we start again? What would you like me to do?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "I've read back what I wrote to you, and I didn't like it. You asked a fair question and you deserved better.",
				},
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: 'May we start again? Tell me what you would like, and this time you have my full attention.',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'I have read again what I wrote to you, and it was not courteous. You asked a fair question and you deserved better.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'next-step',
					text: 'May we begin again? Please tell me how I can help, and you have my full attention.',
				},
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'rude-treatment/made-small',
		situation: 'rude-treatment',
		title: "They were treated as if they couldn't afford it",
		tags: ['rude', 'afford', 'looked down', 'disrespect', 'condescending', 'sorry'],
		only: ['belittled'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Everyone may ask the price, and you deserved a better answer.' },
				{ block: 'apology', text: "I'm sorry for how that felt." },
				{ block: 'fix', text: 'Ask me anything, as many times as you like. What would you like to know?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: 'A simple question, and someone made you feel small for it. I understand how hurt you must feel. Everyone is welcome here, buying or not.',
				},
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'fix', text: "I'd love to look after you myself." },
				{ block: 'next-step', text: 'What would you like to know?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You came to us with a simple question and were made to feel small. You deserved better: everyone is welcome here, whether they buy or not.',
				},
				{ block: 'apology', text: 'I am sorry.' },
				{ block: 'fix', text: 'I would be glad to look after you myself.' },
				{ block: 'next-step', text: 'What would you like to know?' },
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'rude-treatment/fresh-start',
		situation: 'rude-treatment',
		title: 'Rude treatment: a fresh start, delivery on us',
		tags: ['rude', 'goodwill', 'discount', 'second chance', 'sorry'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'You deserved better from us.' },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "I'll see to your order myself and it will reach you by {in 2 working days}.",
					promises: true,
				},
				{ block: 'goodwill', text: 'Delivery is on us.' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You were right to be upset, and still you gave us another chance.' },
				{ block: 'apology', text: "I'm sorry about how you were treated." },
				{
					block: 'fix',
					text: "I'm looking after your order from here on, and it will be with you by {in 2 working days}.",
					promises: true,
				},
				{ block: 'goodwill', text: 'The delivery is on me.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You were right to be upset at the way you were treated. Thank you for staying with us all the same.',
				},
				{ block: 'apology', text: 'I am sorry for what happened.' },
				{
					block: 'fix',
					text: 'I am looking after your order {order} myself. It will be with you by {in 2 working days}.',
					promises: true,
				},
				{ block: 'goodwill', text: 'The delivery is at our expense.' },
				{ block: 'close', text: 'Warm regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'rude-treatment/public-comment',
		situation: 'rude-treatment',
		title: 'Answer to a public comment',
		tags: ['rude', 'public', 'comment', 'post', 'review', 'instagram', 'facebook', 'one star'],
		only: [],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Thank you for saying it openly, {customer}. You deserved better.' },
				{ block: 'apology', text: "I'm sorry." },
				{ block: 'next-step', text: "I'll message you privately by {in 1 hour} and put it right.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Thank you for telling us, even in public. You're right to expect better." },
				{ block: 'apology', text: "I'm sorry for your experience with us." },
				{
					block: 'next-step',
					text: "I'll send you a private message by {in 2 hours}, so that we can sort this out without you sharing any details here.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'Thank you for telling us openly. You are right to expect better from us.' },
				{ block: 'apology', text: 'I am sorry for the experience that you describe.' },
				{
					block: 'next-step',
					text: 'I will contact you privately by {in 4 hours}, so that we can put it right without any of your details appearing here.',
					promises: true,
				},
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'rude-treatment/hear-you-out',
		situation: 'rude-treatment',
		title: 'Ask them to tell it, and listen',
		tags: ['rude', 'listen', 'complain', 'tell me', 'what happened'],
		only: ['unclear'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for the bad experience with us." },
				{ block: 'next-step', text: "Would you tell me what happened? I'm listening, and I won't interrupt." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You deserved better from us.' },
				{ block: 'apology', text: "I'm sorry that you had to write this." },
				{
					block: 'next-step',
					text: 'Would you tell me what happened, from the start? I want to understand, and then put it right.',
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You deserved better from us than what you describe.' },
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'next-step',
					text: 'Would you tell me in your own words what happened? I would like to understand it fully before I suggest anything.',
				},
				{ block: 'close', text: 'Your message comes to me alone.\n\nYours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'rude-treatment/talked-to-team',
		situation: 'rude-treatment',
		title: "After we've spoken with the team",
		tags: ['rude', 'staff', 'follow up', 'check back', 'action', 'team'],
		only: [],
		say: {
			chat: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'fix', text: 'I spoke with my colleague, who is sorry and understands how it came across.' },
				{ block: 'next-step', text: 'How have things been since then?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "Thank you for telling us what happened. It can't have been easy to write." },
				{ block: 'fix', text: "I've spoken with my colleague, who now knows how it felt for you and is sorry." },
				{ block: 'next-step', text: 'Is there anything that still sits badly with you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'fix',
					text: 'I would like you to know that I have spoken with the colleague concerned, who regrets what was said.',
				},
				{ block: 'next-step', text: 'Is there anything about it that is still unresolved for you?' },
				{
					block: 'close',
					text: 'Thank you for having told us. We have learned from it.\n\nYours sincerely,\n{agent}\n{shop}',
				},
			],
		},
	},
] satisfies readonly Reply[];
