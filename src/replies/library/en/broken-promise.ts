import type { Reply } from '../../reply.ts';

export default [
	{
		id: 'broken-promise/new-date-and-extra',
		situation: 'broken-promise',
		title: 'Broken promise: own it, new date, something extra',
		tags: ['promise', 'broken promise', 'late', 'discount', 'new date', 'compensation'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'We said one day and did another.' },
				{ block: 'apology', text: "I'm sorry, we broke our word." },
				{ block: 'fix', text: 'It will be with you by {date}.', promises: true },
				{ block: 'goodwill', text: "And I've taken 10% off, for the wait." },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "We gave you a day, you counted on it, and we didn't keep it." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'fix',
					text: "I've made sure of the new date with my own eyes: your order will be with you by {date}.",
					promises: true,
				},
				{ block: 'goodwill', text: 'I have also taken 10% off your order, because your time is worth something.' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'We gave you a date for order {order} and did not keep it.' },
				{ block: 'apology', text: 'I am sorry. You were right to rely on our word.' },
				{
					block: 'fix',
					text: 'I have checked every step myself, and your order will be with you by {date}.',
					promises: true,
				},
				{ block: 'goodwill', text: 'I have also taken 10% off the price, in recognition of the time you lost.' },
				{ block: 'close', text: 'Thank you for letting us make good on it.\n\nKind regards,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/call-back',
		situation: 'broken-promise',
		title: "Broken promise: we said we'd call",
		tags: ['promise', 'call back', 'callback', 'never called', 'phone'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "We said we'd call and didn't." },
				{ block: 'apology', text: "I'm sorry about that." },
				{ block: 'next-step', text: "I'll call you today between 4 and 5pm. My name is {agent}.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: 'You waited by the phone for a call that never came.' },
				{ block: 'apology', text: "I'm sorry we didn't keep our word." },
				{
					block: 'next-step',
					text: "I'll call you myself today before 5pm. I'm {agent}, and I have your details in front of me.",
					promises: true,
				},
				{ block: 'close', text: "If you'd rather have the answer here in writing, that works as well." },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'We told you that we would call, and the call did not come.' },
				{ block: 'apology', text: 'I am sorry that we did not keep our word.' },
				{
					block: 'next-step',
					text: 'I will telephone you myself today before 5pm, with your order in front of me.',
					promises: true,
				},
				{
					block: 'close',
					text: 'If you would rather have the answer in writing, please tell me.\n\nKind regards,\n{agent}\n{shop}',
				},
			],
		},
	},
	{
		id: 'broken-promise/refund-late',
		situation: 'broken-promise',
		title: 'Broken promise: refund still not there',
		tags: ['promise', 'refund', 'late', 'not received', 'still waiting'],
		say: {
			chat: [
				{ block: 'acknowledge', text: 'Your refund should have reached you by now.' },
				{ block: 'apology', text: "I'm sorry it hasn't." },
				{ block: 'fix', text: "I'll send {amount} today and show you the proof before close of work.", promises: true },
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You were told your money was coming, and it hasn't come." },
				{ block: 'apology', text: "I'm sorry. That's your money, and you shouldn't have to chase it." },
				{
					block: 'fix',
					text: "I will send {amount} today, and you'll have the proof from me before close of work today.",
					promises: true,
				},
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{
					block: 'acknowledge',
					text: 'We told you when to expect your refund of {amount}, and it has not reached you.',
				},
				{ block: 'apology', text: 'I am sorry. It is your money, and you should not have to ask for it twice.' },
				{
					block: 'fix',
					text: 'I will make the payment today and send you the proof before close of work.',
					promises: true,
				},
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
	{
		id: 'broken-promise/what-would-help',
		situation: 'broken-promise',
		title: 'Broken promise: ask what would put it right',
		tags: ['promise', 'again', 'let down', 'trust', 'ask', 'make it right'],
		say: {
			chat: [
				{ block: 'acknowledge', text: "We've let you down, and I won't dress it up." },
				{ block: 'apology', text: "I'm sorry." },
				{
					block: 'next-step',
					text: 'What would make this right for you: a quicker delivery, another item, or your money back?',
				},
			],
			warm: [
				{ block: 'greeting', text: 'Hi {customer}.' },
				{ block: 'acknowledge', text: "You trusted what we told you, and we didn't do it." },
				{ block: 'apology', text: "I'm sorry. There's no excuse I want to give you." },
				{ block: 'fix', text: 'I can arrange a quicker delivery, a different item, or a full refund.' },
				{ block: 'next-step', text: 'Which would put it right for you?' },
			],
			formal: [
				{ block: 'greeting', text: 'Dear {customer},' },
				{ block: 'acknowledge', text: 'You relied on what we told you, and we did not do it.' },
				{ block: 'apology', text: 'I am sorry.' },
				{
					block: 'fix',
					text: 'I can offer you the fastest delivery we have, another item of your choice, or a full refund.',
				},
				{ block: 'next-step', text: 'Please tell me which of these would put it right for you.' },
				{ block: 'close', text: 'Yours sincerely,\n{agent}\n{shop}' },
			],
		},
	},
] satisfies readonly Reply[];
