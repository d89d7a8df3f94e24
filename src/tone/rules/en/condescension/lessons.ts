import type { Rules } from '../../../rule.ts';

const TAUGHT = 'It teaches a lesson nobody asked for, and sounds as if they are slow.';
const BETTER = 'It tells them they don’t belong with you.';

/** Lessons, and where they would be better off. */
export default [
	{
		name: 'lesson',
		find: [
			'the (word|term|phrase|expression) ~~8 (means|refers to|has a meaning)',
			'(grasp|grasped|understand|understood|get|got|comprehend|understands) the (concept|idea|notion|principle|basics) of',
			'(it|that) is ~1 (customary|considered polite|common courtesy|basic (manners|decency|courtesy)) ~3 to',
			'(you|one) (might|may|could|should|would do well to|want to) ~2 (look up|look it up|read up|google|learn|educate yourself|familiarize|familiarise|distinguish|remember that|reflect|ask yourself|acquaint)',
			'(suggest|recommend|urge|encourage|advise|invite) (that)? (you|everyone) ~1 (to)? ~1 (look up|learn|read up|google|educate|grow|consider your|think before|check (a|your)|do your (research|homework))',
			'^ (ask|check with|talk to|learn from) ~1 any ~1 (chef|mechanic|lawyer|doctor|accountant|electrician|plumber|builder|vet|baker|teacher|barista|dentist)',
			'^ any ~1 (chef|mechanic|lawyer|doctor|accountant|electrician|plumber|builder|vet|baker|teacher|adult|educated person) ~2 (will|would|can|could|knows|should)',
			'(a|one) ~1 (glance|look|quick look|peek) at ~4 (would|will|could) (have)? ~1 (told|tell|shown|show|spared|saved|explained|answered)',
			'(as|which) (most|any|every|all) ~1 (people|adults|grown ups|drivers|owners|parents|customers|diners|guests|adult|child|person|driver|owner|of us) ~6 (know|knows|are aware|is aware|understand|understands|will tell you|will know|manage|realize|can tell)',
			'(here is|let (me|us) (let you in on|tell you|share|give you)) a ~1 (secret|lesson|piece of advice|word of advice)',
			'(think|thought) (before|twice|carefully|hard) ~2 (you|before|about|posting|writing) ~1 (post|write|type|speak|accuse|put|say|posting|writing|what you)',
			'(you of all people|a person of your|someone in your (position|profession|line of work)|as a ~2 (yourself|owner) you (ought|should|must|would))',
			'(who|what) (do|did) you think',
			'(some|a (bit|little) of) (basic )?(knowledge|understanding|research|homework) ~2 (is|would|might|goes|helps)',
			'(have you|you have) (ever|never) (run|owned|managed|worked|cooked|built|fixed|been in|set foot)',
			'(planning|preparation|research|homework) on your (part|side)',
		],
		not: [
			'(sorry|apologize|happy to|glad to|let me know|thank|our (mistake|fault)|before (writing|posting) (to (us|me)|the (label|date)))',
			'where do you think ~3 (left|went|lost|be|broke|is|fell|should)',
			'what (do|did) you think ~2 (of|about|would|we|i)',
			'(suggest|could|shall|should|would) ~~9 what do you think',
			'(do|did) you think (you|it) (could|can|might|would like|will)',
			'the word ~4 means a lot',
		],
		why: TAUGHT,
		suggestions: ['I’m happy to go through it with you', 'let me explain it more clearly'],
		replaces: 'sentence',
		strength: 0.55,
		byForm: true,
		flags: [
			['[The word boutique means] small.', 'I’m happy to go through it with you.'],
			['[It is customary to say] hello first.', 'I’m happy to go through it with you.'],
			['[Any mechanic will tell] you so.', 'I’m happy to go through it with you.'],
		],
		allows: [
			'Where do you think you left it?',
			'What do you think of the new colour?',
			'It is good manners on our side to call back, and we did not.',
			'If you have never run it before, I’m happy to show you.',
		],
	},
	{
		name: 'better-suited',
		find: [
			'you (would|will|might|may|are|would have been) ~2 (happier|better off|better suited|more at home|better served) ~1 (with|at|in|to|elsewhere|somewhere|by|going|trying|buying|booking|staying)',
			'(more|rather more|probably more|maybe more) your (speed|style|scene|thing|cup of tea|level|league|taste|kind of place)',
			'(i|we) (dare say|daresay|would wager|suspect|rather think|imagine|expect) ~1 (that)? you would ~2 (happier|better|rather|prefer|preferred)',
			'take your (business|custom|money|trade|patronage|car|dog|complaints|attitude) ~1 (elsewhere|down|somewhere|to|next door|with you)',
			'(we|you and i|our ways|it is best we|best that we) ~1 part (company|ways)',
			'(not|never) (be )?~1 (a|the) ~1 (good|right) (fit|match) ~3 (for (us|you|each other)|going forward|here)?',
			'(we|i) ~2 (are|am) ~1 (through|done|finished) (here|with (you|this))',
			'(a|another) (different|another)? ~1 (practice|clinic|gym|school|hotel|chain|shop|salon|place|provider|landlord|garage) ~2 (would|might|will|may) ~1 (be)? ~1 (better|suit|more)',
			'(a perfectly|a very|a nice|a) good ~4 (down|near|around|across|next to|up|on) ~1 (the|from|you) ~2 (road|corner|street|roundabout|station|airport|motorway|highway)',
			'(plenty of|lots of|many|dozens of|enough) (other)? (people|others|families|tenants|customers|guests|buyers) ~1 (would|who would|will) (be)? ~1 (glad|happy|love|kill|pay|thrilled|grateful|queue|waiting)',
			'(plenty of|lots of|dozens of|many|enough|hundreds of) (other)? (salons|garages|restaurants|hotels|shops|places|gyms|clinics|vets|schools|plumbers|bakers|stores|barbers) ~6 (about|around|out there|in town|nearby|to choose from|off you go|go|try)',
			'(try|use|go to|book|buy from) (our)? ~1 (competitors|competition|rivals)',
			'(stick|keep) to ~2 (the kids|kids|fast food|chain|chains|supermarket|instant|burgers|toast|kids menu|mcdonalds)',
		],
		not: [
			'(better off|better suited|happier) (with|on) ~3 (plan|size|model|one|option|tariff|bundle|ticket|pass|card|fare|version|package)',
			'(sorry|apologize|happy to|glad to|i will (take|drive|book|walk)|on (us|me)|at (our|no) (cost|charge)|with (the (cheaper|smaller|bigger|larger|other|new)|a (smaller|larger|bigger|size)|our) ~2|in (the|a) ~1 (size|room|other|front|quieter|bigger|smaller|larger) ~1)',
			'(shall|can|may|could|let) (i|we|me)',
		],
		why: BETTER,
		suggestions: ['I’d really like to put this right for you', 'I’d like to hear what you were hoping for'],
		replaces: 'sentence',
		strength: 0.6,
		byForm: true,
		flags: [
			['[You’d be happier at a chain] hotel.', 'I’m sorry this was not what you hoped for.'],
			['A campsite may be [more your style].', 'I’d really like to put this right for you.'],
			['[Plenty of people would be glad] of it.', 'I’d really like to put this right for you.'],
		],
		allows: [
			'You would be better off with the weekly pass, so I have changed it.',
			'You’d be better off with the cheaper plan, it has all you need.',
			'There’s a good bakery across the road, shall I get you something?',
			'You would be happier in a quieter room, so I’ve moved you.',
		],
	},
] satisfies Rules;
