import type { Rules } from '../../../rule.ts';

const HELP = 'let’s see how we can put this right';

/** What they could have done, were told, or had the time to do. */
export default [
	{
		name: 'had-the-time',
		find: [
			'you had ~2 (day|days|week|weeks|month|months|year|years|minute|minutes|hour|hours|night|evening|time|chance|chances|opportunity|opportunities) ~1 to (raise|tell|say|complain|choose|decide|report|mention|notice|speak|call|ask|cancel|check|read|inspect|think|let|come|try|look)',
			'you (were|have been) given ~1 (every|ample|plenty of|the|several|enough|more than enough|multiple) ~1 (opportunity|opportunities|chance|chances|option|options|time|warning|warnings|notice)',
			'would have taken ~2 (you)? ~1 (second|seconds|minute|minutes|moment|call|no time|less|two|thirty|five|ten)',
			'(it|that) (only|just)? takes ~1 (second|seconds|minute|minutes|moment) to (pick|call|read|ask|ring|check|say|look|tell|send|write)',
			'you (did not|never|could not|could not be bothered to|chose not to|failed to|declined to) ~1 (raise|say|mention|complain|tell|speak|utter|object|report|flag) ~6 (at the time|while you|when you were|on the (night|day)|during your|before (you )?(leaving|left)|once|with us|until|there and then|in person|to (anyone|anybody|us|me|the))',
			'(not (a|one)|no) ~1 (word|single word|complaint|complaints|objection|comment|mention) ~2 (of complaint)? ~2 (was|were|did|at the time|on the night|on the day|until|from you)',
			'(there was|there were|had|have) ~1 (no|absolutely no|not a single|no such) (issue|issues|problem|problems|complaint|complaints|objection) ~2 (until|till|when you (were|paid|left)|at the time|before the bill|while)',
			'you were (politely|repeatedly|clearly|specifically|expressly|nicely|personally|explicitly) ~1 (asked|told|warned|advised|informed|reminded|offered|shown)',
			'you (were|have been|had been) ~1 (asked|told|warned|advised|informed|reminded|offered|shown) ~6 (twice|three times|several times|four times|many times|repeatedly|more than once|again and again|beforehand|in advance|before you|in writing|from the start)',
			'you were offered ~5 (declined|refused|turned down|rejected|did not want|said no)',
			'(was|were|is|are|been) made ~2 clear to you',
			'(was|were) pointed out to you',
			'(we|i|he|she|they|the ~1) (did|had) ~1 (ask|warn|tell|offer|explain|say|asked|warned|told|explained) (you|it|so)? ~1 $',
			'^ in (my|our) ~1 (defense|defence)',
			'you (smelt|smelled|stank|reeked) ~1 of',
			'you (left|handed back|returned) ~4 (filthy|dirty|in a state|a mess|in a mess|on empty|unlocked|wide open|all night|looking like|like a (pigsty|crime scene|bomb)|running)',
			'your (behavior|conduct|language|manners|manner|tantrum|outburst) ~5 (was|were|left|would|shamed|disgraced|upset|frightened|speaks)',
			'your (party|group|children|kids|child|son|daughter|dog|husband|wife|friends|guests|family) ~2 (was|were|behaved|ran|screamed|shouted|broke|stole|left|chewed|destroyed|threw|drew|drawing|climbed|vomited|smashed|bit|wrecked)',
			'^ unlike (you|yours|your|most|our|the|other|others|some)',
			'you ~1 (signed|agreed|accepted|approved|initialled|ticked|confirmed|said yes) ~8 (and|then) ~3 (now|later|still)',
			'you (made|sent) ~2 (threats|threat|accusations|demands)',
			'you (accused|threatened|insulted|harassed|abused|belittled|humiliated|bullied|mocked)',
		],
		in: 'statement',
		not: [
			'(we still|to you about|would have taken (us|me)|should not have had to|sorry|apologize|our fault|our mistake|i see why|contrary to|and (i|we|it|the page|nobody|our)|but (we|it|nobody|our|not that|the page) ~4|right to|thank you)',
			'your (children|kids|child|son|daughter|dog|husband|wife|family|friends|guests|party|group) ~1 (was|were) (so|a (joy|delight|pleasure)|lovely|wonderful|welcome|great|brave|sweet|kind|very good|charged|told|left|asked|kept|seated|served|given|sent|promised|hurt|ill|sick|treated|fine|safe|with|at|in|on|here|there)',
			'your ~2 (broke|left) (his|her|their|its)',
			'you were ~1 (offered|told|asked|shown|advised|informed) ~2 (a different|the wrong|the opposite|to leave by|nothing)',
			'(not|never) ~1 made clear',
			'(asked|told|offered|told us|asked us) (us|me)',
		],
		why: 'It tells them what they should have done instead of what you can do now.',
		suggestions: [HELP],
		replaces: 'sentence',
		strength: 0.55,
		byForm: true,
		flags: [
			['[You had all week to inspect] it.', 'Let’s see how we can put this right.'],
			['[You were politely asked] to leave.', 'Let’s see how we can put this right.'],
			['It [would have taken you a minute] to ask us.', 'Let’s see how we can put this right.'],
			['[We did ask you].', 'Let’s see how we can put this right.'],
			['[Your children ran] up and down the aisles all evening.', 'Let’s see how we can put this right.'],
		],
		allows: [
			'You were offered the wrong dish and nobody noticed.',
			'Your dog was so good at the vet’s.',
			'You have three weeks to tell us which colour you would like.',
			'Your children were charged the full price, and I have refunded that.',
			'You were asked twice for the same papers, I’m sorry.',
			'Your daughter left her scarf here.',
		],
	},
] satisfies Rules;
