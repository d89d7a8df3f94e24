import type { Rules } from '../../../rule.ts';

/** One cold word to somebody who wants to buy, and nothing they could have instead. */
export default [
	{
		name: 'bare-answer',
		find: [
			'^ ~1 (stock over|stock out|sale over|offer over|over|wait for it|as i said no|read again|see above|same price|same thing|already told you) (ma|maam|sir|o|now)? $',
			'^ ~1 (sold|sold out|e don finish|don finish|finished|out of stock|not available|unavailable|not in stock|imeisha|zimeisha|khatam|khatam ho gaya|gone|taken|available nahi|no stock|none left|not selling|no longer available|nahi hai|not for sale|stock out|stock finished|it is finished|it has finished|has finished|it is sold|it is gone) ~1 (now|already|ma|sir|o|please|dear|hai|tu|sis)? $',
			'^ (whatever you say|if you say so|as you like|suit yourself|your choice|up to you|no|can not|impossible|not doing that|hapana|nahi|nahin|apana|i can not|we can not|no way|no can do|not happening|not today|later|wait) (ma|sir|o|dear|boss|sis|abeg|please|madam|bro)? $',
			'^ (dm|inbox|check bio|read bio|check dm|in bio|bio|price in bio|check page|check caption|read caption|see caption|check pinned|scroll|scroll up|scroll down|read above|see above|check above|google it|check status|see status|link in bio) $',
			'^ (it|e) ~1 (shipped|has shipped|don go|don comot|is coming|was sent|was delivered|imetumwa|iko njiani|bhej diya) $',
			'^ (check|read|see) (status|bio|caption|pinned|highlights|post|page|description|tracking|the post|my status|my bio|my page) $',
		],
		not: ['(choose|pick|any|all colors|both)', '(sorry|thank|thanks|thank you)'],
		why: 'Alone it sounds as if you’d rather not be asked. One thing they can have instead keeps them.',
		suggestions: ['let me check for you and come back with what I have', 'I’ll look for something close to it for you'],
		replaces: 'sentence',
		strength: 0.5,
		calm: 0.45,
		when: 'alone',
		in: 'statement',
		flags: [
			['[Sold].', 'Let me check for you and come back with what I have.'],
			['[Out of stock]', 'Let me check for you and come back with what I have'],
			['[No way]', 'Let me check for you and come back with what I have'],
		],
		allows: ['Sold out ma, but I restock on Monday, should I keep one for you?', 'No, thank you.'],
	},
	{
		name: 'no-more-messages',
		find: [
			'(not available|sold|sold out|finished|no|it is gone) ~2 (do not|stop|no) ~1 (message|messaging|ask|asking|text|texting|call|dm)',
		],
		not: ['(you|so you) do not'],
		why: 'It shuts the chat in their face.',
		suggestions: ['let me check for you and come back with what I have'],
		replaces: 'sentence',
		strength: 0.6,
		flags: [['[not available dont msg] again', 'let me check for you and come back with what I have']],
		allows: ['It is sold out, no need to message again, I’ll tell you when it is back.'],
	},
] satisfies Rules;
