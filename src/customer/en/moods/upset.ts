import type { MoodEvidence } from '../../evidence.ts';

export default {
	mood: 'upset',
	says: {
		sure: [
			'disappoint*|sad|unhappy|worried|worry|frustrat*|upset|stress*|annoy*|concerned|embarrass*|heartbroken|unfair|let down|confused',
			'{not} happy|satisfied|impressed|pleased|fair|nice|good|right|funny|what',
			'still waiting',
			'fall my hand',
			'😢|😭|😞|😔|😩|☹|🙁',
		],
		likely: [
			'unfortunately',
			'wedding|birthday|party|funeral|event|occasion|gift',
			'really need',
			'please help',
			'what .. going on|happening',
			'this is the .. time',
			'expected better',
			'problem|issue|complain*',
		],
		hint: ['{still}', 'why', '{not}', 'but'],
	},
	flags: ['I am very disappointed with this.', 'I am not happy, it was for a wedding.', 'I am worried about my money.'],
	allows: ['No worries, take your time.', 'Do you have it in blue?'],
} satisfies MoodEvidence;
