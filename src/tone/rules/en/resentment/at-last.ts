import type { Rules } from '../../../rule.ts';

const SOUR = 'It thanks them and bites at once.';
const BURDEN = 'It tells them what a burden they are.';

export default [
	{
		name: 'thanks-at-last',
		find: [
			'(thanks|thank you|nice|good|lovely|glad|great|kind) (for|to|of you to) (getting|replying|answering|responding|joining|calling|writing|hear|hearing|see|reply|answer|respond|join|call|write|get|let) ~~6 (eventually|finally|at last|at long last|in the end|for once)',
			'(nice|good|kind|great|lovely|sweet) of you to ~1 (join|show up|turn up|remember|grace|drop in|finally|think of us|find the time|tell us now)',
			'(i|we) wish (i|we) could say the same',
			'(thanks|thank you) in advance ,? (and|for not|for actually|for once|for finally)',
			'noted ~3 for what it is worth',
			'(a|one|some) (thank you|thanks|word of thanks|little gratitude) ~1 (would not|might not|would) ~1 (have gone|go|have hurt|hurt|have been|be) ~2 (amiss|nice|good|$)',
			'would be (nice|good|great|lovely|refreshing) ~1 for once',
			'great , (another|one more|more) ~1 (email|mail|message|call|complaint|ticket|letter|question)',
		],
		not: '(sorry|my fault|so quickly|so fast|so soon|thank you so much)',
		why: SOUR,
		suggestions: ['thank you for writing to us', 'thank you for telling us'],
		replaces: 'sentence',
		strength: 0.55,
		flags: [
			['[We wish we could say the same].', 'Thank you for writing to us.'],
			['[Nice of you to join] the conversation.', 'Thank you for writing to us.'],
		],
		allows: ['Kind of you to reply so quickly!', 'Glad it arrived at last!', 'Good to hear from you.'],
	},
	{
		name: 'my-time-on-you',
		find: [
			'(i|we) have ~1 (spent|wasted|lost) ~1 (most|half|all|hours|ages|the whole|the better part|the entire|forty|thirty|twenty|fifteen|sixty|an hour|two hours|three hours|twenty five|20|30|40|45|25) ~5 (on|with|over|because of) (this|that|you|your|it)',
			'you are the ~2 (person|one|customer|caller|guest|patient) ~1 (today|this week|this morning|since|in a row) ~1 (to !(report|tell|write|mention|notice|spot|let|find|have|get)|who|asking|complaining|shouting)',
			'(people|others|patients|customers|callers|somebody|someone|guests) with (actual|real|genuine|proper|serious) (emergencies|problems|issues|needs|questions|complaints)',
			'(i|we) (was|were|am|are) (meant|supposed|due) to (finish|close|leave|be off|go home|be home|have left|be on lunch) ~3 (and|but|yet|hours|an hour|ages)',
			'since (nobody|no one) else (is going to|will|would|did|does|seems|bothered|can)',
			'(i|we) will drop everything',
			'(as|like) (i|we) (seem|always seem|always have) to (do|have to)? ~3 $',
			'(we are|everyone is|i am|we all are) ~3 (under pressure|busy|tired|stressed|human) ~3 not (just|only) you',
			'^ ~1 (i|we) have (a queue|a line|people|patients|customers|calls|others|other people|other customers|other patients|forty|fifty|a hundred|two hundred|thirty|twenty) ~2 (waiting|of|to see|behind|to get through|in the queue)',
			'(suppose|guess) (that is|this is) what (we|i) (are|am) (here|paid) for',
			'not paid (to|enough)',
			'(doing|do) (my|our) best ~1 and you',
			'trying to help you ~1 but',
			'you are not making ~3 (easy|easier)',
			'(i|we) would rather be (somewhere|anywhere|elsewhere|at home|in bed)',
			'you (will have to|need to|must|should|have to|ought to) be ~1 (realistic|reasonable|sensible|grateful|more patient|more realistic|a bit realistic|a bit patient)',
		],
		not: [
			'(sorry|to find|and found|fixed|solved|good news|come in|because of us|you are not)',
			'person ~6 (who asked|asking) ~6 so (i|we) (am|are|will|have)',
		],
		why: BURDEN,
		suggestions: ['let me see what I can do for you', 'how can I help?'],
		replaces: 'sentence',
		strength: 0.5,
		flags: [
			['[I’ve spent most of my Friday on this].', 'Let me see what I can do for you.'],
			['[You’re the ninth person today to ask].', 'Let me see what I can do for you.'],
			['There are [people with actual emergencies] waiting.', 'Let me see what I can do for you.'],
		],
		allows: [
			'You’re the fourth person today asking for the green one, so we are ordering more.',
			'You are the second person this week to report it, so our server is slow.',
			'You’re the third person today to tell us, thank you.',
			'We have people on the roof to fix it.',
		],
	},
] satisfies Rules;
