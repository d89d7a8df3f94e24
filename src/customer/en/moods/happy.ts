import type { MoodEvidence } from '../../evidence.ts';

export default {
	mood: 'happy',
	says: {
		sure: [
			'love it|them|this|the|my',
			'thank you|thanks so|very much',
			'perfect|amazing|awesome|beautiful|lovely|excellent|fantastic|wonderful|gorgeous|superb',
			'god bless',
			'😍|❤|🥰|😊|👏|🙌|💕|😀|😁',
			'happy with|customer',
			'so|very|really happy|pleased|glad',
			'well done',
			'great|good|best service|job|work|quality',
		],
		likely: ['appreciate*', 'great|nice', 'impressed', 'recommend', 'thanks|thank', 'cant wait', 'cool'],
		hint: ['good', '!'],
	},
	flags: ['Thank you so much, I love it!', 'The dress is perfect, God bless you.', 'Great service, I am so happy.'],
	allows: ['I would be happy if you sent my order.', 'Thanks for nothing.'],
} satisfies MoodEvidence;
