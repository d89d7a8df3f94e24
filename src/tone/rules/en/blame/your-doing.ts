import type { Rules } from '../../../rule.ts';

const COUNTED = 'It hands them the blame while they still have the problem.';

/** The customer's choice or deed is held against them, as it is typed in chats. */
export default [
	{
		name: 'now-you-complain',
		find: [
			'!<(sorry|hope|glad|and) now ~1 (you are|you dey|una dey|you want|you have come|you come|they are) ~1 (here)? ~1 (crying|complaining|blaming|shouting|disturbing|dragging|claiming|making noise|angry|vexing|asking for refund|want refund|to return|to change|to complain|to blame|to cancel)',
			'(then|and) (you)? (come|turn around|start|begin|dey come|will come|go come) ~1 (back)? ~1 (and|to|dey|here)? ~1 (complain|complaining|blame|blaming|cry|crying|drag|dragging|disturb|disturbing|shout|shouting|call us scammers|accuse|abuse|insult)',
			'(you|people|customers) ~1 (will|go|dey|would) ~1 (pick|choose|select|order|not read|not ask|no read|rush|delay|give|carry|buy|use|send) ~6 (and|then|come|and then|come dey) ~1 (come|start|be|dey|begin|disturb|complain|complaining|drag|dragging|blame|blaming|crying|shout)',
		],
		not: ['(sorry|apologize|glad)'],
		why: COUNTED,
		suggestions: ['let me see how we can put this right for you'],
		replaces: 'sentence',
		strength: 0.6,
		flags: [
			['one month later [now u are making noise]', 'let me see how we can put this right for you'],
			['[u will pick wrong size and come] and disturb seller', 'let me see how we can put this right for you'],
		],
		allows: ['Now you are talking about size 12, I have that one too.'],
	},
	{
		name: 'chat-fault',
		find: [
			'(na|it is|is) because you !(are) ~1 (no|did not|do not|pay|paid|came|come|delay|delayed|choose|chose|pick|picked|give|gave|refuse|refused|rush|were|dey|do|did|use|used|wash|washed|leave|left|carry|want|wanted|changed|change|wait|waited|kept|keep)',
			'!<(not|no|never|no be) (na only) (you|your) ~1 (choose|pick|delay|spoil|cause|give|type|carry|open|wash|break|fault|mistake|hand|wahala|problem|own)',
			'!<(if|so|for|make) you (no|nor) (follow|look|measure|charge|dry|keep|wash|wait|use|understand|sabi|select|write|type|mention|specify|open|put|try|hold|iron|talk|explain)',
			'!<(thank|for|from) you for (don)? (check|ask|tell|talk|measure|try|read|call|confirm|look|wait|pay|come|open|test|inspect|write|pick|collect|carry|know)',
			'(spoiled|spoilt|mistake|fault|error|problem|delay|issue|confusion|damage|negligence) ~2 (was|is|came|happened|na)? ~1 (from|on|at) your (side|end|part|own)',
			'(why|how come) ~1 (did|would)? you ~1 (washed|wash|ironed|iron|cut|put it|removed|left it|dried|machine|overload|play|allow|wait|waited|delay)',
			'(the)? (boda|rider|delivery|extra|return|waiting|transport|redelivery|courier|shipping|fuel) ~1 (charges|fee|fees|charge|cost|fare|money) ~1 (is|are|will be|na|go be) ~1 (on you|on your (head|side|own)|your problem|yours to (bear|pay)|for you to (bear|pay)|by you)',
			'must (have|of) missed (them|him|her|it|the driver|the rider|the call|the post|us|that|the bit|where|the part) (cos|because|as|since|,)? ~1 you',
			'who (were|was|are|am|is) (we|i) (supposed|meant|expected|going) to',
		],
		not: [
			'(sorry|apologize|no vex|not your fault|our fault|my fault)',
			'(i|we) (will|go|can|fit) ~2 (replace|change|refund|fix|swap|send|sort|repair|redirect|help|cover|pay|take it back|redo|redye)',
			'(why|how come) ~8 (so (i|we)|it helps)',
			'(because|so that) you (are|were) ~2 (loyal|regular|good|special|our|a|one)',
			'because you (are (a|our|one|my)|were|are loyal|are smart|came back|paid early|waited|want|wanted) ~4 (discount|free|off|gift|thank)',
			'who are we ~3 (deliver|deliver to|address|make it out|send)',
			'(you) should have (it|received|been|got|gotten|had)',
			'you no (go|need|get to|fit)',
		],
		why: COUNTED,
		suggestions: ['let me see how we can put this right for you', 'here is what we can do now'],
		replaces: 'sentence',
		strength: 0.6,
		flags: [
			['boss [you no follow] the washing guide, that’s why e fade', 'let me see how we can put this right for you'],
			['[na because you pay] late, na why e never come', 'let me see how we can put this right for you'],

			['[why u washed] in machine, it is dry clean only', 'let me see how we can put this right for you'],
		],
		allows: [
			'If you no understand the size, tell me your waist.',
			'You should have received it by now, let me check.',
			'It’s because you are a regular that I do it for free.',
		],
	},
	{
		name: 'ulisema',
		find: [
			'(ulichelewa|ulikosea|hukushika|hukupick|hukupokea|hukusoma|hukuangalia|hukusema|hukuuliza|hukulipa|hukuwa|uliharibu|ulikataa|umechelewa|umekosea|mlichelewa|mlikosea|ulitaka mwenyewe|ulichagua mwenyewe|ungesema|ungeuliza|ungesoma|ungeangalia|ungepima)',
			'(wewe ndio|wewe ndiye|ni wewe|si wewe)',
			'(mistake|shida|makosa|kosa|fault|problem|issue) ~1 (yako|yenu|zako)',
			'(aapne|aap ne|tumne|apne|aap hi ne) ~3 (galat|late|nahi|khud|hi|wrong|delay|select|choose|kharab)',
			'(aapki|apki|aap ki|tumhari|customer ki) ~1 (galti|mistake|fault|problem|gadbad|laparwahi)',
			'galti ~1 (aapki|apki|aap ki|tumhari|customer ki)',
			'(hamari|humari|meri) ~1 (galti|mistake|fault) ~1 (nahi|nahin|nhi|nai)',
			'(si|kwani) (ulisema|uliambiwa|nilikuambia|nilisema|niliandika|uliona|ulikubali|ulichagua|ulitaka|ulikataa|ulilipa|nilikutumia|tulikuambia|uliconfirm|ulipick|ulitype|uliorder|ulinipea|ulinipa)',
			'(nimeshakuambia|nilishakuambia|nishakuambia|nimekwambia|nilikuambia|nimekuambia)',
			'(utalipa|mtalipa) ~1 (tena|extra|mwenyewe|ingine|double|mara mbili)',
			'(hukusoma|hujasoma|husomi|hukuskia|huskii|husikii|huelewi|hamuelewi|hujui|hamjui|haujui|hukufuata|ulijitakia|shauri yako|shauri lako|utajua hujui|juu yako|ni juu yako)',
			'(padhna|padna|dekhna|sunna) ~1 (nahi|nahin|nhi) (aata|hai)',
			'(dikhta|samajh|sunai) ~1 (nahi|nahin|nhi) ~1 (aata|deta|hai|kya|aaya)',
			'(kitni baar|kitne baar|ek baar|baar baar) ~2 (bola|bolu|bolun|batau|bataun|bataya|bola na|poocho|pucho|pooch|mat|likha|samjhau|samjhaun)',
			'(aapne|aap ne|tumne) ~2 (dekha|padha|bataya|pucha|poocha|socha|check) ~2 (nahi|nahin|nhi|kya|kyu|kyun)',
			'(pehle|pahle) ~2 (padho|padh|dekho|dekh|padhna|sochna|socho|batana|poochna|puchna) ~1 (lo|na|chahiye|tha|phir|to|karo)',
		],
		not: [
			'(pole|sorry|samahani|maaf|usijali|hakuna shida|hamna shida|no problem|koi baat|koi problem)',
			'(si|sio|nahi|nahin|nhi) ~2 (yako|aapki)',
		],
		why: COUNTED,
		suggestions: ['let me see how we can put this right for you'],
		replaces: 'sentence',
		strength: 0.6,
		flags: [
			['[Wewe ndio] ulichelewa kupick', 'Let me see how we can put this right for you'],
			['Mam [aapne hi] galat size select kiya tha', 'Let me see how we can put this right for you'],
		],
		allows: ['Ulisema size 38, nitakuletea 39 ukitaka, hakuna shida', 'usijali, si kosa lako'],
	},
] satisfies Rules;
