import type { Rules } from '../../../rule.ts';

const WELCOME = ['I’d like to put this right for you', 'let me see how I can help'] as const;

export default [
	{
		name: 'laughed-at',
		find: [
			'(we|i|staff|team|kitchen|crew|colleagues|girls|boys|lads|everyone|everybody|office|shop|waiters|chef) ~2 (laughed|laughing|chuckled|giggled|cried laughing|fell about) ~2 (at|about|over) (you|your|this|that|it|yours|him|her|them) ~2',
			'(we|i|staff|team|kitchen|crew|colleagues|girls|boys|lads|everyone|everybody|office|shop|waiters|chef) ~2 (had|have|having|got|getting) ~2 (laugh|giggle|chuckle|laughs) ~2 (at|about|over|out of|from|with|reading) ~1 (you|your|this|that|one|yours|review|message|it)',
			'(your|this) ~2 (message|review|email|complaint|post|story|rant|comment|request) ~3 (made|gave|cheered|kept|had) ~1 (us|me|the|our|everyone) ~2 (laugh|laughing|giggle|chuckle|smile all|in stitches|entertained|entertainment)',
			'(thank you|thanks) ~2 for ~2 (amusing|entertaining|cheering up|making us laugh)',
		],
		not: [
			'(with you|your joke|your humour|your humor|your puns|your pun|ourselves|myself|my own|brilliant|wonderful|lovely|kind|kids|children|made our day|made my day|glad|happy|thank you so much|cat|dog|puppy|photo|picture|photos|sorry)',
			'(we|i) (did not|would not|never|are not|was not|were not) ~3 laugh%',
		],
		why: 'Somebody who complains learns that they were laughed at.',
		suggestions: WELCOME,
		replaces: 'sentence',
		strength: 0.8,
		flags: [
			['The whole [office had a good laugh at this].', 'I’d like to put this right for you.'],
			['[We all laughed at your letter].', 'I’d like to put this right for you.'],
			['[Your complaint kept the kitchen entertained].', 'I’d like to put this right for you.'],
		],
		allows: [
			'We laughed with you about the upside-down cake, thank you for being so kind.',
			'Your joke made the whole kitchen laugh, thank you!',
			'I promise you we did not laugh about your message, and I’m sorry it looked so.',
			'The kids had a good laugh with the goat, we’d love to have you again.',
		],
	},
	{
		name: 'glad-you-are-gone',
		find: [
			'(thank god|thank goodness|thank heavens|thankfully|luckily|fortunately|happily|relieved|glad) ~2 (you|we|i|nobody) ~2 (will|shall|would|do|are|is) ~1 (not|never|no longer) ~3 (back|return%|again|see you|come|coming|visit%|recommend%|have you|serve you|order%)',
			'(last|only) thing (i|we|anyone|my staff|my team|the team) ~1 (need|needs|want|wants) ~1 (is|are) ~2 (you|customers like|people like|guests like|more (of (you|your)|people|customers)|someone like|another (customer|guest|one) like)',
			'(i|we) (wonder|are wondering|am wondering|have to wonder|do wonder|are beginning to wonder|begin to wonder) ~1 why you ~1 (keep|kept|bother|bothered|come|came|continue|ever|still|even|did not (leave|go))',
			'(may|might|can|could|shall) (we|i) (recommend|suggest|propose|point you to) ~2 (competitor|competitors|competition|rivals|rival|somewhere else|elsewhere|another (place|shop|restaurant|hotel|establishment)|the (place|shop) (down|across|next))',
		],
		not: [
			'(sorry|apolog%|in stock|sold out|fully booked|closed for|injur%|hurt|damage%)',
			'(worry|trouble|problem|issue|fault|this|it) ~3 (again|back)',
			'(have|need) to ~4 (again|back)',
		],
		why: 'It tells the customer that you are glad to lose them.',
		suggestions: WELCOME,
		replaces: 'sentence',
		strength: 0.7,
		flags: [
			['[Thank goodness we will not see you] again.', 'I’d like to put this right for you.'],
			['The [last thing my staff need is guests like] you.', 'I’d like to put this right for you.'],
			['[I do wonder why you bothered] at all.', 'I’d like to put this right for you.'],
			['[May we suggest our competitors] next time.', 'I’d like to put this right for you.'],
		],
		allows: [
			'The last thing I want is for you to wait another week, so I’ve sent it today.',
			'Luckily you will not need to visit us again for this, the part fits.',
			'We’re fully booked that night, may I suggest the inn across the square?',
			'Thankfully it will not happen again.',
		],
	},
	{
		name: 'owes-an-apology',
		find: [
			'you ~1 (should|must|need to|ought to|have to|could|might want to|owe) ~1 (say sorry|apologize|apologise|be apologizing|be apologising) ~1 (to)? ~1 (my|our|the|them|her|him|us|me|that|those|every|whole) ~1',
			'you owe ~3 (my|our|the|us|me|her|him|them|that|everyone) ~3 apology',
			'(in|where) ~2 (my|our) (country|culture|town|village|house|place|language|day|books) ~2 (we|they|people|that is|this is) ~1 (call|called|known as|named) ~1 (this|that|it|people)? ~4',
			'(better|nicer|cleaner|tidier|politer|quieter|kinder|easier|more (pleasant|polite|manners|patient|respect)) ~3 than (you|yours|you lot|you two|your (lot|sort|party|family|group|kind)) ~1 $',
			'(dog|dogs|cat|toddler|toddlers|child|children|teenagers|students|pigs|animals|drunks|baby|babies|monkeys|puppy) ~4 (better|more) (manners|behaved|behaviour|behavior|sense|patience|mannered|table manners) ~2',
		],
		not: [
			'(apologize to you|we owe you|i owe you|we are sorry|i am sorry|so sorry|glad|lovely|kind|proud|thank)',
			'call (this|that|it) ~1 (dish|meal|soup|style|fruit|drink|game|dance|cloth|fabric|colour|color|one)',
			'(you (should|must|need) not|you do not (need|have) to) ~3',
		],
		why: 'It judges the person instead of the problem.',
		suggestions: WELCOME,
		replaces: 'sentence',
		strength: 0.7,
		flags: [
			['[You should say sorry to my driver].', 'I’d like to put this right for you.'],
			['[You owe the girl at the desk an apology].', 'I’d like to put this right for you.'],
			['I have had drunks in here [nicer than you].', 'I’d like to put this right for you.'],
			['My [dog has better manners] than that.', 'I’d like to put this right for you.'],
			['[In my village we call that] stealing.', 'I’d like to put this right for you.'],
		],
		allows: [
			'You do not have to apologise to us, mistakes happen.',
			'We owe you an apology for the mix-up.',
			'Nobody could have asked it nicer than you, thank you.',
			'In our country we call this dish jollof.',
		],
	},
] satisfies Rules;
