import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'thanks',
	mood: 'happy',
	says: {
		sure: [
			'thank you|thanks .. so|very much',
			'love it|them|the|this|my',
			'loving it|them|the|this|my',
			'received .. in|with|and .. good|perfect|great|beautiful|love*',
			'well done',
			'god bless',
			'{be} perfect|beautiful|amazing|lovely|great|awesome|excellent|fantastic',
			'great|excellent|amazing|wonderful|fantastic|superb|best|good service|job|work|quality|seller|vendor',
		],
		likely: [
			'thanks|thank for|a|again',
			'^ thanks|thank',
			'appreciate*',
			'recommend you|your',
			'{arrive}|received .. safely|fine|early',
			'keep .. up',
			'really happy|pleased',
			'impressed',
			'😍|❤|🥰|🙏|👏|😊',
		],
		hint: ['thanks|thank', 'great|perfect|awesome|nice|wow'],
		not: ['thanks for nothing', 'no thanks', '{not}', 'but', 'please', '?'],
	},
	flags: ['Thank you so much, I love it!', 'Received in good condition, thanks.', 'Great service, God bless.'],
	allows: ['Thanks for nothing.', 'Please where is my order? Thanks.'],
} satisfies SituationEvidence;
