import type { Scenario } from '../../scenario.ts';

export default {
	id: 'practice-5',
	title: 'A rude customer',
	customer: 'Bruna',
	target: 'Stay warm without giving in to anger: say sorry, show you heard, and take the next step yourself.',
	messages: [
		{ direction: 'in', text: 'Are you people thieves?? The lamp came with broken glass!', minutesAgo: 14 },
		{
			direction: 'in',
			text: 'Useless shop. Nobody there knows their job. I want a new one or my money.',
			minutesAgo: 12,
		},
	],
	sharp: 'Watch your language. Are you sure you did not break it yourself?',
	promise: 'I’m so sorry the glass came broken, Bruna. I’ll send you a new lamp on Monday, and the delivery is on us.',
	better:
		'I’m so sorry, Bruna. Broken glass is the last thing you should find in a parcel, and I understand why you are angry. I’ll send you a new lamp on Monday, and the delivery is on us. I’ll message you the rider’s number myself.',
	answers: {
		kindly: 'OK. Sorry for shouting, it was a birthday present. Monday is fine.',
		hurt: 'You see? Thieves AND liars. I will tell everybody.',
	},
} satisfies Scenario;
