import type { Scenario } from '../../scenario.ts';

export default {
	id: 'practice-1',
	title: 'Wrong size',
	customer: 'Amaka',
	target:
		'They have paid and got the wrong thing. Don’t hide behind “no exchange”: own it, and say what you can do and when.',
	messages: [
		{ direction: 'out', text: 'Hello Amaka, the rider says your shoes were delivered. Enjoy them!', minutesAgo: 42 },
		{ direction: 'in', text: 'Good afternoon. I ordered size 42 and you sent me 39.', minutesAgo: 18 },
		{
			direction: 'in',
			text: 'I told you my size twice before I paid! Change them, or I want my money back.',
			minutesAgo: 17,
		},
	],
	sharp: 'As I already told you, no refund, no exchange.',
	promise: 'I’m so sorry about the mix-up, Amaka. I’ll send your refund by Friday.',
	better:
		'I’m so sorry about the mix-up, Amaka. You told us your size and we still got it wrong, so I understand you are upset. Our rider will bring the 42 tomorrow by 2pm and take the other pair back. It costs you nothing.',
	answers: {
		kindly: 'Thank you for understanding. I’ll wait for it, then.',
		hurt: 'So now it is my fault that you sent the wrong size?',
	},
} satisfies Scenario;
