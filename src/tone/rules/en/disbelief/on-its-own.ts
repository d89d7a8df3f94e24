import type { Rules } from '../../../rule.ts';

/** "How can it tear by itself?": the customer's story is called impossible. */
export default [
	{
		name: 'on-its-own',
		find: [
			'unless ~1 (rats|ants|ghosts|ghost|spirits|cockroaches|mice|the wind|fairies|aliens|it grew|it has legs|it walked|it can fly|shoes|somebody in your|someone in your|your own) ~5',
			'(try|trying|tried|playing|know|pulling|seen) ~1 (this|that|your|the same|these) ~1 (trick|tricks|game|games|scam|stunt|style)',
			'(need|want|show me|give me|send) ~1 (proof|evidence) ~1 (before|first|or|that|else)',
			'(trying|want|looking|wan) ~1 (to)? (get|collect|chop|take) ~2 (free|for free|awoof)',
			'(strange|odd|weird|funny|interesting) ~1 (because|as|since) (i|we) ~1 (checked|packed|sent|saw|tested|put|counted|sealed|wrapped)',
			'(receipt|screenshot|alert|picture|photo|video|proof|slip|transfer|message|this|it) ~2 (looks|look|seems|seem|be like) ~1 (edited|fake|photoshopped|doctored|manipulated|forged|suspicious|too clean|old)',
			'(other|of my|my) (buyers|customers|clients|guests|brides) ~2 (had|have|has|got) ~1 (no|zero|never) ~1 (problem|problems|issue|issues|complaint|complaints)',
			'aapne ~2 hoga',
			'(aise|itni jaldi|apne aap|khud se) ~3 (tut|toot|phat|fat|kharab|ghis|utar) ~1 (jata|jati|gaya|gayi|hota|sakta|sakti|hi nahi)',
			'(labda|pengine|ama) ~1 (imemwagiwa|imeanguka|umeangusha|mtoto|watoto|iliangushwa|ilianguka|imeoshwa|umekosea|iliingia maji|iliingiwa)',
			'ilikuwa (poa|sawa|nzima|fiti|mpya) ~3 (hapa|ikitoka|ikienda|ikiondoka|tukituma|nikituma)',
			'how (am i|are we|will i|can i|would i|i go take|we go take) ~1 (sure|know|be sure|to know|confirm|believe) ~1 (that)? (you|it) ~1 (did not|are not|was not|did|do not|really|changed|is not|have not|never|even|are|no|come|came)',
			'(maybe|perhaps|probably|unless|abi|must be|i think|are you sure) ~1 (na|it is)? your ~1 (tongue|eyes|eye|nose|foot|feet|head|skin|oven|iron|scale|tape|taste|taste buds|body|washing machine|water|ears|hands|fingers|leg|belle|stomach)',
			'you (did not|never) (complain|talk|say anything|mention|report) ~4 (when|then|before|that day|the same day|until|till|at first)',
			'(why|how come) ~1 (now|only now|today|after (two|three|2|3|5|a week)) ',
			'(it was|was|they were) ~1 (definitely|certainly|surely|100%|very much) ~2 (in|there|inside|fine|okay|working|sealed|complete|correct)',
			'(opened|tore|broke|ate|moved|walked|cut|emptied|finished|burnt|burned|damaged|swapped|changed|vanished|disappeared|unpacked|scratched|stained|washed|deleted|cracked|spoil|spoilt|spoiled|drank) (itself|themselves|himself)',
			'(no one|nobody|none|no customer|not one) ~1 (has|have|had) ~1 (ever) ~1 (had|said|complained|returned|reported|brought|seen|mentioned|told) ~1 (this|that|it|such|any|me|us|back|of)',
			'(no|nor) (clear|pure|tally|gel) ~1 (me|at all|o|$)',
			'prove (that|it|to me|to us|say)',
			'how (can|could|did|would|will|e take|come|is|was) ~6 (tear|tore|break|broke|broken|spoil|spoiled|spoilt|fade|faded|come out|crack|cracked|melt|melted|fall|fell|leak|stop|stopped|burst|peel|peeled|shrink|shrank|die|disappear|go missing|loose|loosen|rip|finish|rust|burn|vanish|damage|damaged|comot|cut|change) ~3 (by (itself|themselves)|on its own|itself|just like that|overnight|alone|so (fast|quick|soon)|already|(in|within|after) (one|a|1|two|2|three|3|few|just|only|single|the first) ~1 (day|days|week|weeks|wash|use|wear|minute|hour|night|month|time))',
			'(phone|bag|shoe|shoes|wig|hair|dress|cloth|zip|screen|glass|item|it|cake|chair|strap|heel|thing) ~1 (can not|could not|does not|do not|no fit|no dey|will not|never|would not) ~2 (tear|break|spoil|fade|crack|melt|fall|leak|stop|burst|peel|shrink|die|disappear|vanish|finish|rust|walk|shed|cut|burn|comot|go missing|damage) ~2 (by (itself|themselves)|on its own|just like that|overnight|so (fast|quick|soon)|(in|within|after) (one|a|1|two|2|three|3|just|only) ~1 (day|days|week|weeks|wash|use|wear|minute|hour|night|month))',
			'(the|my|our|this|that|these|those|such) ~2 ~1 (i|we)? ~1 (sell|sold|sent|make|made|bake|baked)? ~1 (you)? (can not|can never|no fit|could not) ~1 (fade|tear|break|spoil|shrink|shed|peel|crack|leak|rust|bleed|wash out|change color|go bad|tangle|burst)',
			'(no way|there is no way|hakuna vile|haiwezekani|impossible|not possible|aisa ho hi nahi|aise kaise|ho hi nahi sakta|kaise ho sakta) !(it will|it would|it can|e go|they will|you will|to) ~6 (break|broke|spoil|spoiled|tear|tore|fade|crack|melt|stop|stopped|iliharibika|iliharibiwa|ilivunjika|ilipasuka|imeharibika|imevunjika|broken|damaged|missing|empty|short|wrong|hai|toota|phata|kharab)',
			'you must (have|of) ~1 (pulled|dropped|torn|tore|washed|stretched|worn|wore|broken|broke|broken it|cut|burnt|burned|ironed|mixed|forced|opened|overcharged|overloaded|spilled|spilt|poured|hit|knocked|sat|used|put|left|damaged|spoiled|spoilt|removed|swapped|changed|exchanged|miscounted|mistaken|confused|deleted|eaten|lost|thrown|missed) !(each other|out|our|me|us|so|a lot)',
			'(maybe|perhaps|probably|most likely|chances are|i think|i am sure|abi|shey|unless|are you sure) ~1 (na)? (you|your (child|children|kid|kids|maid|husband|wife|house help|househelp|girl|boy|son|daughter|baby|dog|pet|tailor|fundi)) ~1 (mixed|dropped|pulled|tore|broke|don|must have|washed|stretched|cut|opened|ate|removed|forgot|spilled|spilt|poured|damaged|spoiled|ironed|mishandled|overloaded|na him|hid|lost)',
			'(si|ama|labda|kwani|pengine) ~1 (uliangusha|uliiangusha|ulivunja|uliivunja|ulikosea|uliharibu|uliiharibu|umeharibu|umeangusha|umevunja|uliosha|uliiosha|ulipoteza|ulisahau|mliangusha|mliharibu|ulimwaga|ulikula|ulifungua)',
			'(be like|e be like|e be like say|seems like|looks like|i think|so|or) (say)? ~1 you ~1 (wan|want|dey try|are trying|just want) ~1 (to)? (play|scam|cheat|chop|trick|con|deceive|rob|use|dupe|defraud|do me|fool) ~1 (me|us|my)',
			'(jhooth|jhoot|juth|uongo|unadanganya|wongo|unaongopa)',
			'(funny|strange|odd|interesting|curious|weird) (that|how|because) ~1 (nobody|no one|none|everyone else|only yours|every other|my other|the other)',
		],
		not: [
			'(may|might|could) look',
			'why now is',
			'but ~2 (i|we|let) (will|can|go|believe|me)',
			'(fine|no problem|no wahala|okay|no worries|happy)',
			'(i|we) (want|need|will|would|can|could|have) ~2 prove',
			'(prove|proved) (it|that) to (them|the)',
			'abeg snap',
			'(sorry|apologize|pole|i believe|we believe|my fault|our fault)',
			'so (i|we) (know|can|will|fit)',
			'(must|should) (have|of) been',
			'you must have missed (us|the rider|the call|my call|it|him|our)',
			'(not|never|should not|would not) ~2 (funny|strange|odd)',
			'(we|i) (will|can|go|fit) ~2 (replace|change|check|fix|refund|repair|exchange|swap|send)',
			'(if|when|in case|before|once|so that|make sure|where|because) ~6 (does not|do not|can not|no fit) ~2 (fade|shrink|break|tear|leak|spoil|tangle)',
			'(does not|do not) (fade|shrink|shed|tear|break|leak|tangle|peel|spoil|rust) ~1 (at all|easily|and|even|when)',
		],
		why: 'It says they are making it up. Believe them first, ask second.',

		ways: [
			{
				where:
					'(photo|photos|picture|pictures|picked|damaged|broken|cracked|torn|left|arrive|arrived|reach|reached|delivered|box|packed) ~1',
				suggestions: [
					'I’m sorry it reached you like that; can you send me a picture so I can put it right?',
					'I believe you, and I’d like to put it right',
				],
			},
		],
		suggestions: [
			'I’m sorry about this; could you tell me a little more, so that I can put it right?',
			'I believe you, and I’d like to put it right',
		],
		replaces: 'sentence',
		strength: 0.6,
		flags: [
			[
				'[how can stitching come out in one day]',
				'I’m sorry about this; could you tell me a little more, so that I can put it right?',
			],
			['[u must have pulled] it', 'I’m sorry about this; could you tell me a little more, so that I can put it right?'],
			[
				'I no see anything, [be like you wan play me]',
				'I’m sorry about this; could you tell me a little more, so that I can put it right?',
			],
			['the wig [si uliangusha]', 'I’m sorry about this; could you tell me a little more, so that I can put it right?'],
			[
				'[how can it come out broken in one day]',
				'I’m sorry it reached you like that; can you send me a picture so I can put it right?',
			],
		],
		allows: [
			'How did the phone break, so I know which part to bring for you?',
			'You must have been worried.',
			'It looks like you missed the rider, he will come again at 5.',
			'stitching should not come out in one day, sorry mam, sending new piece tomorrow',
			'This fabric does not shrink easily, wash it cold.',
		],
	},
] satisfies Rules;
