import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'rude-treatment/own-it',
		situation: 'rude-treatment',
		title: 'Rude treatment: apologise, take over',
		tags: ['rude', 'staff', 'attitude', 'insulted', 'disrespect', 'sorry'],
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry you were spoken to like that. You deserved better." },
				{ block: 'fix', text: "I'm taking this over myself." },
				{ block: 'next-step', text: 'What did you need when you first wrote to us?' },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You came to us for help and you were treated badly.' },
				{ block: 'apology', text: "I'm sorry. Nobody should be spoken to like that here." },
				{ block: 'fix', text: 'From here you deal with me.' },
				{
					block: 'next-step',
					text: "I'll speak with my colleague today, and I'll sort out your order before close of work tomorrow.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'Thank you for telling me how you were spoken to. It cannot have been pleasant to write about.',
				},
				{ block: 'apology', text: 'I am sorry. You came to us for help and should have been met with courtesy.' },
				{ block: 'fix', text: 'I will speak with the colleague concerned today.', promises: true },
				{
					block: 'next-step',
					text: 'I have taken over your order myself and will write to you with a solution before close of work tomorrow.',
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
		say: {
			chat: [
				{ block: 'acknowledge', text: "You have every right to share it, and I'd be upset too." },
				{ block: 'apology', text: "I'm sorry we let it get this far." },
				{
					block: 'fix',
					text: "Let me fix it first: I'll come back to you with a solution by 5pm today.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{
					block: 'acknowledge',
					text: "You're free to tell people what happened. After the way this went, I understand why you'd want to.",
				},
				{ block: 'apology', text: "I'm sorry we brought you to that point." },
				{
					block: 'fix',
					text: "Whatever you decide, I want to put it right. I'll come back to you with a solution by 5pm today.",
					promises: true,
				},
				{ block: 'close', text: 'Your experience matters more to me than the post.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'You are entirely free to share your experience, and I understand why you are thinking of it.',
				},
				{ block: 'apology', text: 'I am sorry that it has come to this.' },
				{
					block: 'fix',
					text: 'Whatever you decide, I would like to put the matter right. I will write to you with a solution by 5pm today.',
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
		say: {
			chat: [
				{ block: 'apology', text: "I'm sorry for how you were treated." },
				{
					block: 'next-step',
					text: "I'll call you myself at {date}, or any time that suits you better.",
					promises: true,
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You asked to speak with the person in charge, and you have me now.' },
				{ block: 'apology', text: "I'm sorry for the way you were treated." },
				{
					block: 'next-step',
					text: 'I will call you before 5pm tomorrow. If another time is better for you, just say so.',
					promises: true,
				},
				{ block: 'close', text: "I have read the whole conversation, so you won't have to tell it again." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You asked to speak to the person responsible, and I am glad you did.' },
				{ block: 'apology', text: 'I am sorry for the way you were treated by us.' },
				{
					block: 'next-step',
					text: 'I will telephone you before 5pm tomorrow. If another time suits you better, please let me know.',
					promises: true,
				},
				{
					block: 'close',
					text: 'I have read the whole conversation, so there is no need for you to repeat it.\n\nYours sincerely,\n{agent}\n{shop}',
				},
			],
		},
	},
] satisfies readonly Reply[];
