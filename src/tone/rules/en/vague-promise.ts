import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'soon',
		find: [
			'(i|we|he|she|they|it|someone|somebody|team|manager|colleague|rider|refund|order|parcel|money|package|delivery|dispatch|agent|driver|go) ~1 (will|shall|go|would|is going to|are going to|am going to|should) ~6 [(soon|shortly|very soon|soonest|asap|in a bit|in a while|in due course|at some point|later|some time|sometime|eventually|in no time|any moment|anytime soon|any time soon|one of these days|presently|as soon as possible|at the earliest|baadaye|baadae|when (i|we) (can|could|have time|get time|get a chance|are able|am free|are free|find time)|whenever (i|we|possible) ~1|when possible|as soon as (i|we) can|in the near future|before long|when i am free|when it is ready)]',
			'(be in touch|get back to you|getting back to you|revert|call you|reach you|update you|message you|reply you|reply|let you know|contact you|sort it|deliver) [(soon|shortly|asap|later|soonest|in due course|at some point|sometime|in a bit)]',
		],
		not: [
			'see you (soon|later)',
			'(hope|hoping|get well|come back|visit|hear from you|back in stock|available again|again) ~3 soon',
			'no later than',
			'(as soon as|until|once) ~2 (you|it (lands|arrives|is packed))',
			'(or|sooner or) later',
		],
		why: '“Soon” means something else to everyone. A day or an hour sets the wait to rest.',
		suggestions: ['by 5pm today', 'by tomorrow noon'],
		strength: 0.5,
		when: 'answering',
		without: 'time',
		flags: [
			['The rider will call you [soon].', 'The rider will call you by 5pm today.'],
			['i go call you [later]', 'i go call you by 5pm today'],
			["We'll send it [when we can].", "We'll send it by 5pm today."],
			['Your refund will be processed [shortly].', 'Your refund will be processed by 5pm today.'],
		],
		allows: ['See you soon!', "I'll call you by 4pm, or sooner."],
	},
	{
		name: 'will-let-you-know',
		find: [
			'(nitakupigia|nitakutext|nitakujulisha|nitakutumia|nitakuambia|tutakupigia|tutakujulisha|nitarudi) ~1 (baadaye|baadae|badae|later|tu)',
			'^ (i|we) ~1 (will|go) ~1 (check|see|ask|find out|confirm|look) (it|into it|with them|around)? ~1 and ~1 (let you know|get back|get back to you|tell you|revert|inform you|update you|call you) ~1 (ma|sir|okay|dear|later)? $',
			'^ (give|allow) me ~1 (some|small|little|a little|more) time ~4 $',
			'^ (i|we|someone|somebody|a colleague|{our} ~1|team|manager) ~1 (will|shall|go) ~1 (let you know|get back to you|be in touch|keep you posted|keep you updated|keep you informed|revert|revert to you|revert back|contact you|reach out|reach out to you|look into it|look into this|see what (i|we) can do|check and revert|inform you|update you|call you back|respond|get to you|follow up) ~1 (on it|on that|about it|about this|back|on this|then|ma|sir|okay)? $',
		],
		not: ['(as soon as|once|when|if|until|after)'],
		why: 'Without a time, the customer is left waiting by the phone.',
		suggestions: ['I’ll update you by 5pm today', 'I’ll come back to you by tomorrow noon'],
		replaces: 'rest',
		strength: 0.5,
		when: 'answering',
		without: 'time',
		flags: [
			['[I will let you know].', 'I’ll update you by 5pm today.'],
			["[We'll get back to you]", 'I’ll update you by 5pm today'],
		],
		allows: ["I'll let you know by Friday at noon.", "I'll let you know as soon as it lands."],
	},
] satisfies Rules;
