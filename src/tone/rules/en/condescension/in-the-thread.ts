import type { Rules } from '../../../rule.ts';

const AGAIN = 'It lets them feel that they should have read better.';
const HERE = 'here it is once more, so that it’s easy to find';
const CLEARER = 'let me put it more clearly';

/** How office mail reproaches politely: the thread, the attachment, how clear it was. */
export default [
	{
		name: 'per-my-last',
		find: [
			'(per|as per) (my|our) ~3 (email|emails|mail|mails|note|notes|message|messages|answer|reply|letter|letters|reminder|reminders)',
			'as ~2 previously , previously',
			'(refer|point|direct) you ~1 (to|back to) (my|our) ~1 (answer|answers|previous|mail|email|reply|last|earlier|note|message|letter)',
			'(read|reread|scroll|go) ~2 (thread|chain|trail|correspondence) ~3 (before|first|again|from)',
			'(attached|attaching|sending|resending|pasting|forwarding|linking|repeating) ~5 (yet again|once again|for the (second|third|fourth|fifth|umpteenth|last) time|in the hope|in bold|in capitals|in red)',
			'which (i|we) ~1 (attached|sent|explained|wrote|mentioned|shared|answered) ~1 (last time|too|before|twice|on tuesday|yesterday|already)',
			'you will (find|see|note|notice) , ~5 , that (i|we)',
			'(final|second|third|fourth|fifth|another|last) (friendly|gentle|polite|kind) reminder',
			'(friendly|gentle|polite|kind) reminder (2|3|4|5|6|7|8|9)',
			'(all|your) questions are answered',
		],
		not: '(sorry|wrong|forgot|missing|empty|did not come through|here (is|are)|bounced|safe|discussion|thank you for your)',
		why: AGAIN,
		suggestions: [HERE],
		replaces: 'rest',
		strength: 0.5,
		flags: [
			['[Per my note] of the 4th, the form is the same.', 'Here it is once more, so that it’s easy to find.'],
			['I’d [refer you to my answer] of 11 March.', 'Here it is once more, so that it’s easy to find.'],
		],
		allows: [
			'As per your request I’ve moved the meeting to ten.',
			'Per our chat this morning, here are the three quotes.',
			'I’m sending it again because my first mail had the wrong attachment, sorry.',
		],
	},
	{
		name: 'you-seem-to-have-missed',
		find: [
			'you (appear|seem|appeared|seemed) to have ~1 (missed|overlooked|forgotten|ignored|skipped|misread|misunderstood|lost|deleted)',
			'(i|we) (will|would|can only|must|shall) ~1 assume ~1 (you|this|it|that|my) ~1 (missed|did not|have not|has not|overlooked|forgot|were not|was missed|slipped|got lost|never)',
			'(slipped|fallen|dropped) off your (radar|list|desk)',
			'not sure (if|whether) ~1 (you|anyone|my) ~1 (saw|read|received|got|noticed|opened|have seen|have read|previous|earlier|last)',
			'so (that)? (it|this|that|they) (can not|will not|is not|can no longer|could not) be ~1 (missed|overlooked|misunderstood|misread|ignored)',
			'(it|this) (might|may|would|could) help (to|if you) ~1 (read|open|scroll|look|listen|check|print|write|pay)',
			'if (reading|scrolling|counting|spelling|english|arithmetic|writing|opening|clicking) ~4 (is|are|was) ~1 (a problem|an issue|difficult|too hard|too much|beyond you|not your)',
			'in case (it|that|this) (is|was) not ~1 (obvious|clear|plain)',
			'reading (is|was) ~1 (optional|hard|difficult|a skill|not for everyone|a dying)',
			'~1 thanks ~2 for (actually|finally|at last|for once) (reading|opening|listening|checking|answering|replying|looking)',
			'(thanks|thank you) ~2 for actually (reading|opening|listening|checking|answering|replying|looking)',
		],
		not: '(sorry|here it is|no rush|no hurry|no worries|spam|junk|my fault|long one|easy to miss|if you would like|{we-help})',
		why: AGAIN,
		suggestions: [HERE],
		replaces: 'rest',
		strength: 0.5,
		flags: [
			['[You seem to have overlooked] paragraph two.', 'Here it is once more, so that it’s easy to find.'],
			['[I’ll assume you missed] this the first time.', 'Here it is once more, so that it’s easy to find.'],
			['I marked it in yellow [so that it can’t be missed].', 'Here it is once more, so that it’s easy to find.'],
			['[It might help to read] it to the end.', 'Here it is once more, so that it’s easy to find.'],
		],
		allows: [
			'I was not sure whether you received my mail, so I’m sending it once more, sorry for the clutter.',
			'We seem to have missed your message, sorry.',
			'It may help to open it in another browser.',
		],
	},
	{
		name: 'how-clear-i-was',
		find: [
			'(this|it|that|everything) is now ~1 (clear|understood|crystal clear|settled)',
			'(is|are) (sufficiently|crystal|abundantly|perfectly) clear',
			'(perhaps|maybe|clearly|evidently) (i|we) (was|were) not ~1 clear',
			'(i|we) thought (i|we) (was|were|had been|had made) ~3 clear',
			'what (i|we) thought (was|were) ~2 (plain|clear|obvious|simple)',
			'(i|we) (was|were) (quite|very|perfectly|crystal|pretty|abundantly) clear',
			'as (was|is|were|has been) ~1 (clearly|plainly|explicitly|repeatedly|previously) ~1 (laid|set|stated|explained|communicated|agreed|said|written|noted|told)',
			'(puzzled|baffled|bemused|astonished|at a loss) ~1 (that|why|as to why|how|to see|to hear|to read|by)',
			'^ ~1 one would (hope|think|have thought|expect|have expected|imagine|assume)',
			'(i|we) would have (thought|expected|hoped) ~1 (you|your|somebody|someone|anyone|better|more|people|an adult|a person)',
			'what you (have|need|must|should|ought) to? (realize|realise|understand|appreciate|remember|know) ~2 (is|that)',
			'(i|we) do not think you (are|were|have been) (following|listening|hearing|understanding|reading)',
			'(what|which) part of (that|this|it|my|the) ~4 (confusing|unclear|confused|difficult|hard|not)',
		],
		not: '(sorry|my mistake|our mistake|hope ~3 clear|let me know|if not|thank%|for you to know|more of us|better from us|better of us|more from us)',
		why: 'It blames them for not understanding.',
		suggestions: [CLEARER],
		replaces: 'rest',
		strength: 0.5,
		flags: [
			['I trust [this is now clear].', 'Let me put it more clearly.'],
			['[Perhaps I wasn’t clear] the first time.', 'Let me put it more clearly.'],
			['[One would hope] this is the last time.', 'Let me put it more clearly.'],
		],
		allows: [
			'I hope that’s clear, tell me if not.',
			'Sorry, I wasn’t clear, I meant the 4th.',
			'You would have expected better from us.',
		],
	},
	{
		name: 'someone-else-for-you',
		find: [
			'(is there|do you have|have you got|any chance you have|could you get|maybe get) ~3 (younger|teenager|grandchild|grandchildren|grandson|granddaughter|grandkids|adult|grown up)',
			'^ ~1 you are not (really|exactly|much of)? a ~3 (person|type|expert|reader)',
			'(i|we) (assume|presume|take it|trust|suppose) ~1 you (can|know|are able to|do|did|have) ~1 (read|count|write|spell|how|see the|found the|tried turning)',
			'(most|other) people (of)? your age',
			'(like|as) (i|we) do (with|for) (my|our) (nan|gran|grandmother|mother|mum|kids|toddler|children|son|daughter|students)',
			'(people|guests|customers|somebody|someone|a man|a woman|a lady|a person) (in|of|with) your (position|income|age|education|situation|background|budget|standing)',
			'^ ~2 any (adult|child|fool|grown up|idiot|schoolboy|toddler|beginner) (would|can|could|should|knows|will)',
		],
		not: '(sorry|deserves|deserve|should not|nobody|no one|free|discount|entitled|help%|can have)',
		why: 'It says that they are not up to it.',
		suggestions: ['I’m happy to go through it with you'],
		replaces: 'sentence',
		strength: 0.55,
		flags: [
			['[Is there a younger] person in the house?', 'I’m happy to go through it with you.'],
			['[You’re not really a computer person].', 'I’m happy to go through it with you.'],
			['[I assume you can read] the number on the back.', 'I’m happy to go through it with you.'],
		],
		allows: [
			'Would you like to have your daughter here when we go through it?',
			'It’s not a silly question, the two buttons look the same.',
		],
	},
] satisfies Rules;
