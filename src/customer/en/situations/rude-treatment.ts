import type { SituationEvidence } from '../../evidence.ts';

export default {
	situation: 'rude-treatment',
	mood: 'angry',
	says: {
		sure: [
			'{rude} ... to|at|me',
			'{staff} ... {rude}',
			'{be}|so|very|extremely {rude}',
			'{rude} {staff}',
			'talk*|speak*|spoke|address* .. to me .. like|that|anyhow',
			'treat*|treated .. like|badly|poorly|us|me',
			'how .. you talk|speak|spoke|talked|addressed',
			'hung up|hang up|cut the call|blocked me',
			'watch your|how you|your tone',
			'the way .. you|your|he|she|they .. talk*|spoke|speak*|treat*|answer*',
			'dont .. talk|speak .. me',
			'no manners|respect|home training|courtesy',
		],
		likely: [
			'{rude}',
			'your tone|attitude|mouth',
			'call* me .. liar|thief|poor|stupid|names',
			'apologise|apologize|apology .. to|from',
			'respect',
		],
		hint: ['manner*', 'behavio*'],
	},
	flags: ['Your staff was so rude to me.', 'Why are you talking to me like that?', 'She insulted me and hung up.'],
	allows: ['I mean no disrespect, but where is my parcel?', 'The rider was very polite.'],
} satisfies SituationEvidence;
