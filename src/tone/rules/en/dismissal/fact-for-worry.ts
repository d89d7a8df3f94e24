import type { Rules } from '../../../rule.ts';

const FACT = 'It answers the worry with a fact. One warm line first changes how it lands.';
const CHECK = 'I’m sorry about this, let me look into it now';
const RIGHT = 'I’m sorry about this, let me see how I can put it right';

/** How all of these speak; each may say otherwise. */
const BARE = {
	suggestions: [RIGHT, CHECK],
	replaces: 'sentence',
	strength: 0.5,
	in: 'statement',
	when: 'bare',
} as const;

/** A few words under a complaint, with nothing in them for the reader: what they do shows in their form. */
export default [
	{
		name: 'so-things-are',
		find: [
			'^ ~1 !(this|was|has|its|as|is|yours|ours|drinks|refunds|vans) *s ~1 (do|happen|break|fade|wear|tear|change|vary|differ|melt|shrink|shed|leak|fall|die|forget|smell|chew|crease|grow|stretch|fail|crash|age|itch|squeak|move|sell out|get delayed|get lost|run late|take time|need (servicing|care|cleaning|charging|watering|time|rest|air|oil)) ~4 $',
			'^ ~1 !(this|was|has|its|as|is|yours|ours|things|drinks|refunds|vans) *s are ~1 (common|normal|busy|rare|random|hard|soft|noisy|delicate|sensitive|urgent|seasonal|unpredictable|handmade|human|children|machines|like that) ~4 $',
			'^ (hair|wood|wool|silk|cotton|milk|bread|soup|food|leather|paint|glass|ice|rubber|metal|weather|traffic|time|life|winter|summer|nature|wind|dust|everyone|everybody) (grows|fades|shrinks|smells|itches|creases|melts|breaks|turns|cools|goes|moves|changes|dries|cracks|rusts|warps|passes|is ~3) $',
			'^ ~2 (prices|screens|colours|colors|tastes|opinions|bodies|sizes|times|rates|rules) (change|differ|vary|go up) ~3 $',
		],
		not: '(free|again|today|tonight|now|ready|fixed|sorry|unfortunately)',
		why: FACT,
		...BARE,
		flags: [
			['[Screens differ].', 'I’m sorry about this, let me see how I can put it right.'],
			['[Generators need servicing].', 'I’m sorry about this, let me see how I can put it right.'],
			['[Lines are busy on Mondays].', 'I’m sorry about this, let me see how I can put it right.'],
			['[Hair grows].', 'I’m sorry about this, let me see how I can put it right.'],
			['[Cancellations do happen in winter].', 'I’m sorry about this, let me see how I can put it right.'],
		],
		allows: [
			'Drinks are coming.',
			'Engineers are at the mast, they say two hours.',
			'Those three days come off your bill.',
			'Prices change on the first of the month, yours stays as it is.',
		],
	},
	{
		name: 'it-is-a-such',
		find: [
			'^ (it|that|this|they|these) (is|was|are|were) (a|an|one) ~4 $',
			'^ there (is|was|are|were) (a|an|no|only|some|many|one) ~4 $',
			'^ you !(should|could|must|would|might|may|ought|need) ~1 (have|had|have got) ~1 (a|an|the|another|other|your) ~3 $',
			'^ (it|they) (has|have|had|fits|fit|works|work) ~4 $',
			'^ (it|they) (can|could) be ~4 $',
			'^ we (have|had) (lockers|insurance|rules|signs|cameras|a ~3|one|forty|fifty|many|lots of ~1|a lot of ~1|several|hundreds ~3|thousands ~3|other ~2) ~2 $',
			'^ the ~2 (was|were) (full|busy|closed|sold out|slow|sick|ill|crowded|packed|stuck|booked|empty|open|unlocked) ~3 $',
		],
		not: [
			'(returned|exchanged|swapped|changed|refunded|fixed|repaired|mended|cleaned|replaced|cancelled|collected|no right|been|mistake|mix up|mixup|mess|slip|disgrace|gift|present|duplicate|question|request|scam|relief|delay|deal|promise|pleasure|surprise|bug|fault|error|shame|pity|oversight|glitch|new|fresh|free|spare|refund|credit|voucher|faster|quicker|easier|way|waiting for you|excuse|doubt|doubts|point|right to|full|choice|discount|coming|more time|hold|minute walk|now|today|tonight|tomorrow|sorry|unfortunately|left for you|number|code|link|button|switch|setting|option)',
			'(no|without) ~1 (charge|need|hurry|rush|fee|cost|worries|problem|excuse|trouble|bother|excuses|question|reason for you)',
			'(my|our) (word|number|attention|apologies|thanks|sympathy|help)',
		],
		why: FACT,
		...BARE,
		flags: [
			['[It’s a delicate fabric].', 'I’m sorry about this, let me see how I can put it right.'],
			['[We have lockers].', 'I’m sorry about this, let me see how I can put it right.'],
			['[There was a sign].', 'I’m sorry about this, let me see how I can put it right.'],
			['[You have a kettle].', 'I’m sorry about this, let me see how I can put it right.'],
		],
		allows: [
			'It was a mistake.',
			'There’s a spare key under the pot.',
			'There is a quicker way.',
			'You have my full attention.',
			'You should have a text with the code.',
			'There’s no charge.',
		],
	},
	{
		name: 'as-it-says',
		find: [
			'^ ~5 (is|are|was|were) ~1 (printed|listed|stated|written|shown|marked|mentioned|explained|noted|described|given|announced|published|posted) ~1 (on|in|at|by) ~4 $',
			'^ ~4 (is|are|was|were) (on|in) (the|your|our|every|page) ~1 (list|label|lid|leaflet|menu|invoice|card|contract|order|description|box|packaging|ticket|receipt|brochure|site|website|page|terms|form|manual|listing|booking|confirmation|email|mail|sign|door) $',
			'^ (page|paragraph|clause|section|line|point|item|see page|see clause) ~1 (one|two|three|four|five|six|seven|eight|nine|ten|twelve|number) $',
			'as the ~2 (shows|says|states|explains|makes clear|tells you) $',
			'^ (the|our|your) ~1 (criteria|conditions|prices|hours|rules|fees|ingredients|sizes|dimensions|times|dates|details) (is|are|were) ~1 (public|online|known|published|posted|clear|there|on ~3) $',
		],
		not: '(now|new|wrong|wrongly|incorrectly|mistake|should|sorry|again|badly|tiny|unclear|easy to miss|so you|at reception|waiting|your name)',
		why: 'It points at the small print where they hoped for help.',
		...BARE,
		flags: [
			['[It’s printed on the lid].', 'I’m sorry about this, let me see how I can put it right.'],
			['[The drinks were on the list].', 'I’m sorry about this, let me see how I can put it right.'],
			['[Page six].', 'I’m sorry about this, let me see how I can put it right.'],
			[
				'Some people get dizzy from it, [as the leaflet explains].',
				'I’m sorry about this, let me see how I can put it right.',
			],
		],
		allows: ['It was printed wrong on the label.', 'Your name is on the list now.'],
	},
	{
		name: 'was-done',
		find: [
			'^ (it|one|that|this|they|parcel|order|the ~1|your ~1) (was|were|is) ~1 (signed for|approved|processed|stamped|flagged|delivered|attempted|scanned|packed|weighed|checked|tested|inspected|accepted|confirmed|agreed|mentioned|offered|declined|closed|discussed|made to order|spelled like that|within ~2|on time|in order|in good condition|in perfect condition|working|fine|whole|intact|hot|fresh|clean|full|sealed) ~4 $',
			'^ ~3 (left|leaves) (our|the|my) (server|kitchen|shop|warehouse|depot|hands|system|workshop|office) ~3 $',
			'^ we ~1 (answered|replied|called|rang|wrote|emailed|messaged|delivered|informed|warned|notified|checked|measured|tested) ~1 (you|it|on|at|that|twice|three) ~~8 $',
		],
		not: '(again|now|today|back|wrongly|by mistake|mistake|sorry|refunded|too late|to the wrong|not|never|should|and will|so it|until)',
		why: FACT,
		...BARE,
		suggestions: [CHECK, RIGHT],
		flags: [
			['[It was signed for].', 'I’m sorry about this, let me look into it now.'],
			['[They were on time].', 'I’m sorry about this, let me look into it now.'],
			['[It left our server].', 'I’m sorry about this, let me look into it now.'],
			['[We rang you twice].', 'I’m sorry about this, let me look into it now.'],
		],
		allows: ['It was delivered to the wrong house.', 'It was checked again just now.'],
	},
	{
		name: 'takes-their-side',
		find: [
			'^ (he|she|they|(the|our|my|your) (rider|driver|colleague|waiter|nurse|manager|chef|technician|cleaner|agent|team|staff|courier|teacher|doctor|receptionist|plumber|tailor)) ~1 (says|said|say|insists|insist|remembers|denies|swears|claims|assures me|tells me) ~1 (he|she|it|they|that|otherwise|many|something|nothing|so|the|you) ~6 $',
			'^ (he|she|they|(the|our|my|your) (rider|driver|colleague|waiter|nurse|manager|chef|technician|cleaner|agent|team|staff|courier|teacher|doctor|receptionist|plumber|tailor)) ~1 (does not|do not|did not|never|always|would not|would never|has never|have never|is never|was only|is only|usually|normally|is (a|an|one|our|very|known|new|busy|human|young|just)|has ~2 (stars|ratings|reviews|rating|family|years|experience)) ~6 $',
			'^ none of (the|our|my) ~5 $',
		],
		not: '(sorry|right|wrong|should|mistake|need to|have to|(at|outside|on|near|in|back|by) (the|your) (gate|door|way|building|street|junction|house|office)|coming|on (his|her|their) way|there by|in ~1 minutes|without you|worry)',
		why: 'It takes the other side before theirs has been heard.',
		...BARE,
		suggestions: ['I’m sorry about that. Could you tell me what happened, so that I can take it up with them?', RIGHT],
		flags: [
			[
				'[He says he rang].',
				'I’m sorry about that. Could you tell me what happened, so that I can take it up with them?',
			],
			[
				'[He doesn’t normally do that].',
				'I’m sorry about that. Could you tell me what happened, so that I can take it up with them?',
			],
		],
		allows: ['The driver says he’s outside your gate.', 'She doesn’t need to worry.'],
	},
	{
		name: 'asks-back',
		find: [
			'^ ~1 (did|do|have|had|were|are|could|would|is|was|does|can) (you|it|they|that|there) (not|ever|even|maybe|perhaps|sure) ~6 $',
			'^ why (did|was|were|is|are|do|does|would|had|has|should) ~8 $',
			'^ (by|from|with|says|according to) (whom|who) ~1 $',
			'^ did you ~1 (press|click|save|read|sign|lock|shake|drop|tilt|move|tell|ask|wash|open|close|pull|push|bend|use|set|ring|knock|keep|leave|say|mention) ~5 $',
			'^ (was|were) (he|she|it|they|you) ~1 *ing ~4 $',
			'^ who (told|says|said|promised|gave) ~5 $',
			'^ where (is|are|was|were) (the|your) (return|receipt|proof|box|label|tag|deposit|payment|form|ticket|invoice) $',
			'^ (and|so|well) ~1 (what|where|when|who|why|how|did|do|was|were|is|are|have|has) ~8 $',
			'^ ~8 , (is|are|was|were|does|do|did|has|have) not? (it|they|he|she|you|there) $',
		],
		not: '(tried|try|checked|check|hurt|okay|safe|help|like me|mind|anything else|able to|please|free to|still|did not we|have not we|should not|call you|call me|is that right|was it sent|we )',
		why: 'It answers a complaint with a question of its own, as if they had to explain themselves.',
		...BARE,
		suggestions: [CHECK, RIGHT],
		in: 'question',
		flags: [
			['[Did you not have a backup]?', 'I’m sorry about this, let me look into it now.'],
			['[Was she standing]?', 'I’m sorry about this, let me look into it now.'],
			['[By whom]?', 'I’m sorry about this, let me look into it now.'],
			['[Where is the receipt]?', 'I’m sorry about this, let me look into it now.'],
			['[It makes calls, doesn’t it]?', 'I’m sorry about this, let me look into it now.'],
		],
		allows: ['Are you hurt?', 'Have you tried the other door?', 'Which invoice is it?', 'What is missing?'],
	},
	{
		name: 'not-so-long',
		find: [
			'^ ~5 (is|are|was|were) ~2 (average|normal|usual|standard|typical|unusual|common|customary|to be expected|about right|nothing new) ~4 $',
			'(is|are) not over ~1 $',
			'(is|are) ~1 ~2 (days|hours|weeks|day|hour|week|months) (away|off|from now) $',
			'^ (express|priority|urgent|premium|immediate|soon|today|tomorrow|morning|weekend|waterproof|new|free|unlimited) (means|is) ~8 $',
			'^ (number|about|around|exactly|it is|it was|that is|well) ~2 , to be (precise|exact|accurate|fair) $',
			'^ then ~1 (it|the|that|this|you|there|he|she|they) !(let) ~6 $',
			'^ ~6 (takes as long as|takes what it takes|comes when|come when|arrives when) ~5 $',
			'^ then ~1 (perhaps|maybe|do|take|write|use|buy|wear|go|try|order|call|do not|stay|choose|ask|read|look) ~8 $',
			'^ ~7 , then $',
			'^ and yet ~8 $',
		],
		not: '(sorry|too|never|should|far|let me|my|our fault|mistake|longer than)',
		why: 'It corrects how they feel about the wait instead of sharing it.',
		...BARE,
		flags: [
			['[Two hours is about average].', 'I’m sorry about this, let me see how I can put it right.'],
			['The day [isn’t over].', 'I’m sorry about this, let me see how I can put it right.'],
			['[Then perhaps write it down].', 'I’m sorry about this, let me see how I can put it right.'],
			['[Then it was delivered].', 'I’m sorry about this, let me see how I can put it right.'],
		],
		allows: ['Two hours is far too long.', 'Then let me be the last one to ask.'],
	},
	{
		name: 'others-too',
		find: [
			'^ (my|our) (own|late)? (grandmother|grandfather|mother|father|wife|husband|son|daughter|kids|children|nan|dad|maam|neighbour|sister|brother|previous ~1|other ~1|first ~1) ~4 (uses|use|wears|wear|sleeps|sleep|manages|manage|likes|loves|never|does|do|did|drives|eats|takes|take|walks|pays|pay|waits|lives) ~5 $',
			'^ we ~1 (lost|waited|had|have|pay|paid|worked|lose|wait|suffer|suffered|are|were) ~5 (too|as well) $',
			'^ (everyone|everybody|all|many|most|plenty|lots|a lot|some|half|other|others|hundreds|thousands) ~5 (alike|the same|equally|urgent|theirs|save|wait|waits|waited|pay|pays|manage|managed|cope|live with it|have that|has that|had that|do that|does that|go through that) ~4 $',
			'^ ~4 (belong|belongs) (in|on|at|with|to) ~4 $',
			'^ ~4 (is|are) not (normally|usually|generally|meant|supposed|made|designed|intended|built) ~6 $',
		],
		not: '(sorry|worry|wrong|should|mistake|unfair|fix%|refund%|you are not alone|to you)',
		why: 'It measures them against somebody else.',
		...BARE,
		flags: [
			['[My grandmother is 84 and uses it every day].', 'I’m sorry about this, let me see how I can put it right.'],
			['[Medicines belong in the hand luggage].', 'I’m sorry about this, let me see how I can put it right.'],
		],
		allows: ['The money belongs to you.', 'My colleague has it and will ring you.'],
	},
	{
		name: 'with-someone-else',
		find: [
			'^ (that|this|it) (is|lies|sits|rests) (with|up to|down to|for) (the|your|our|head|another|someone|somebody|whoever) ~3 $',
			'^ (the|your) ~2 (decides|owns|sets|knows|handles|sends|prints|makes|loads|delivers|does that|does those) ~4 $',
			'^ (ask|try|use|call|ring|see|contact|email|tell) (the|your|them|him|her|our|whoever|another) ~4 $',
			'^ there is (a|an) ~2 (for that|for those|on the website|on the site|somewhere) $',
		],
		not: '(sorry|free|open now|next door|i have|we have|they answer|so we|so i|number (is|below)|today|tonight|tomorrow|now|knows and|please)',
		why: 'It sends them on while they wait for a word of help.',
		...BARE,
		suggestions: [CHECK, RIGHT],
		flags: [
			['[That’s up to the landlord].', 'I’m sorry about this, let me look into it now.'],
			['[The kitchen decides that].', 'I’m sorry about this, let me look into it now.'],
		],
		allows: ['The manager knows and is on her way.', 'Ask for me at the desk and I’ll come down.'],
	},
] satisfies Rules;
