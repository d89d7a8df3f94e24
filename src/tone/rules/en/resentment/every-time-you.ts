import type { Rules } from '../../../rule.ts';

/** How often they come, what they were given, and how small the sale was. */
export default [
	{
		name: 'every-time-you',
		find: [
			'(each|every|any) time ~1 (you|it is you|na you) ~4 (there is|na|issue|problem|story|complain|complaint|something|is|you must|drama)',
			'(every|each) (weekend|friday|saturday|sunday|monday|day|week|month|christmas|order) ~2 (this man|this woman|this one|na (you|your|so)|you (have|are|must|come)|your (order|own|wahala))',
			'(i remember you|i know you) ~2 (the one|you are the|that customer|from|na you)',
			'(you are|na you be) (that|the (same|one customer|customer|person|one)) (one)? (who|that|i will|wey) ~4',
			'(i|we) ~1 (gave|fixed|sold|carried|opened|kept|knocked|reduced|delivered|closed|stayed|worked|did|begged|squeezed|dashed|packed|sewed|sat) ~9 and (you are|you still|still|now you|you want|you can not|no thank|not even|this is|yet|see|look) ~4',
			'after ~1 (all the|all that|i ~2|everything|you begged|the discount|the running) ~6 (you still|and still|now you|you are|for you $|you want to|you say) ~3',
			'^ ~1 (i|we) (even)? (gave|give|gave you|dashed) you ~1 (3|2|three|two|free|student|discount|my personal|extra|wholesale|family|cost|the best|friend) ~3 (and|yet|still|$)',
			'(more|bigger|louder) ~1 (stress|calls|wahala|phone calls|noise|trouble|headache|messages|complaints|talk) than ~4',
			'(for|over|because of) (a|one|this|just) ~2 (you|i|we) ~1 (have|have been|keep|called|want|are) ~1 (called|calling|calls|explained|sent|messaged|texted|answering|disturbing|talking|typed) ~3',
			'(20|50|30|17|ten|fifty|twenty|thirty|100|14|15|40|nine|seven|so many|1000) (messages|missed calls|texts|voice notes|photos|pictures|dms|questions|pics|emails|calls|tags) ~2 (for|over|about|because) ~3',
			'(am|are|is) not (a|an|your) (photographer|lecturer|slave|maid|customer care|doctor|therapist|bank|charity|encyclopedia|google|machine|robot|magician|mind reader|lawyer|delivery man|houseboy|servant|alarm clock|teacher)',
			'(the|my|our) (profit|gain|margin|money) (on|in|from) (this|it|that|your ~1) ~3 (not|less|small|zero|nothing|does) ~3',
			'(made|make|making|gained|got) ~1 (zero|nothing|no profit|no gain|nothing) ~1 (from|on|out of) (this|it|your|that) ~1',
			'(is|are) more than the (money|profit|pay|gain|price)',
		],
		not: [
			'(sorry|apologize|thank you for|our mistake|my fault|wrong|happy to|no problem|you are right|any time|so that|welcome)',
			'(i remember you|i know you) ~3 (thank|welcome|good to|lovely|loyal|from (church|school))',
			'every time you ~3 (order|buy|shop) ~3 (get|earn|points|discount|free|thank)',
			'(each|every) time you (open|log|restart|charge|wash|use|click)',
			'not your (fault|problem)',
		],
		why: 'It makes them feel like a burden.',
		suggestions: ['thank you for your patience with me'],
		replaces: 'sentence',
		strength: 0.55,
		byForm: true,
		flags: [
			['[each time you buy there is a story]', 'thank you for your patience with me'],
			['[40 messages over] a belt', 'thank you for your patience with me'],
			['[I closed late for you and you are shouting]', 'Thank you for your patience with me'],
		],
		allows: [
			'Every time you order you earn ten points.',
			'I remember you, good to have you back!',
			'I sent 2 photos, the second shows the label.',
		],
	},
] satisfies Rules;
