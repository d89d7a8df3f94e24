import type { Scenario } from '../../scenario.ts';

export default {
	id: 'practice-2',
	title: 'Late parcel',
	customer: 'Wanjiru',
	target: 'Seven days instead of three. Say sorry first, don’t blame the courier, and give a time you can keep.',
	messages: [
		{ direction: 'in', text: 'Hi, you said three days. Today is day seven.', minutesAgo: 65 },
		{ direction: 'in', text: 'Where is my parcel? Is it Christmas that I will see it?', minutesAgo: 12 },
	],
	sharp: 'Calm down, it is not our fault that the courier is slow.',
	promise: 'Sorry to keep you waiting, Wanjiru. I’ll call the courier and tell you by 4pm tomorrow where it is.',
	better:
		'I’m so sorry, Wanjiru. We said three days, and I understand how annoying seven are. I’m calling the courier now, and I’ll tell you by 4pm today where your parcel is. The delivery is on us.',
	answers: {
		kindly: 'OK. Thank you for telling me, I appreciate it.',
		hurt: 'I paid, I waited, and this is how you talk to me?',
	},
} satisfies Scenario;
