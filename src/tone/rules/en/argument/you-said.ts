import type { Rules } from '../../../rule.ts';

const RIGHT = 'It wins the point and loses the customer.';

/** Who said what, and what was sent: the seller is right. */
export default [
	{
		name: 'who-said-what',
		find: [
			'^ ~1 (check|count|look|look at it|read|measure) ~1 (well|properly|again|it well|am well) ~1 (it is|e dey|is|they are|all) ~1 (complete|there|correct|fine|okay|the same|inside|in)',
			'(i|we) (have|get|dey with) ~1 (our|the|your)? ~1 (chat|chats|voice note|voicenote|screenshot|screenshots|recording|call record|call records) ~2 (here|where|that|you|of you)',
			'(pic|picture|photo|title|listing|post|caption|video) ~1 (literally|clearly|plainly|obviously) (shows|show|says|say|states)',
			'!<(here|it|that|this|not|exactly) is ~1 what (you) ~1 (got|ordered|get|asked|chose|wanted|bought|selected|approved|agreed|requested) !(so|and i)',
			'^ ~1 (not possible|impossible|that can not be|can not be) ~1 (maam|sir|ma|madam|at all|our|we|because|my)',
			'^ get (it|that|your facts|your story) (right|straight) !(back)',
			'^ (that is|this is|it is|its) not ~1 what (i|we) (posted|sent|said|promised you|advertised|wrote|sold|told you)',
			'(go back|scroll up|scroll back|go up|go through) ~1 (and)? ~1 (look|read|check|see|confirm) ~2 (chat|chats|messages|post|picture|photo|again|what|it|our|$)',
			'(check|open|use|wash|clean) your eyes ~1 (well|properly|again)?',
			'(it is|that is|this is|its|is) not ~1 (damaged|damage|defect|defective|fake|torn|faulty|broken|spoiled|spoilt|tear|stain|used|old|short|small|wrong|a fault|a mistake|late|delayed|expired|stale|burnt|raw|a defect|a stain|a hole|a tear|dirty|loose|too small|too tight|a scratch) ~1 (it is|that is|na|its|this is|ma|madam|sir|only|hai) ~4 (design|style|normal|shade|quality|cut|fashion|material|original|texture|nature|only|just|how|made|supposed|meant|finish|pattern|look|vintage|your)',
			'(we|i) ~1 (sent|send|gave|packed|delivered|shipped|have sent|have given|supplied) ~1 (the|you)? ~1 (correct|right|exact|complete|perfect|original|same|good) ~3 (only|itself|and|, ~2 (no|check|not|you)|$)',
			'(color|size|shade|product|item|material|fabric|design|quality) ~1 (is|na|be) ~1 (the same|same|exactly|exact|exactly the same|the exact|as) ~2 (as|with|like) ~1 (the|in|on|what|our|my|you)? ~1 (photo|picture|pic|video|post|shown|listing|sample|one)',
			'^ (that is|this is|it is|its|si|sio) ~1 (not true|a lie|lies|false|kweli|uongo|not correct|jhooth|not what happened|untrue) (at all|that|,|basi|bana|o|my dear|ma|sir|madam|and|because|$)',
			'(do not|no|never|stop|usituharibie|please do not) ~1 (come|dey|try|just)? ~1 (and|to)? ~1 (argue|arguing|argument|spoil|spoiling|drag|dragging|tarnish|ruin|lie|lying|accuse|accusing|insult|exaggerate|twist|twisting|fight) ~1 (with me|with us|my|our|against|me|us|for my|on my|words|name|market|about|what|jina|business)',
			'(i|we) (did|do) (say|tell|mention|ask|warn|write) ~6 did not (i|we) $',
			'(i|we) (do not) (understand|get) (you) $',
			'(photos|pictures|description|listing|pics|video|videos|instructions|sizes|measurements) (were|was|are|is) ~1 (very|quite|pretty|perfectly|really|crystal)? (clear|accurate|correct|honest|exact)',
			'(we|i) (have)? never ~1 (sent|send|made|had|delivered|given|sold|packed) ~2 (wrong|bad|fake|damaged|late|a complaint|complaint|such|an issue|this|any)',
		],
		not: [
			'you (are|were) ~1 right',
			'(i|we) have ~3 screenshot ~2 (here)? ~1 (and|so|for you)',
			'(is|was) (that|this|it) what',
			'not what you',
			'what you (ordered|wanted|asked) ~2 (and|,)',
			'(make|made|making|check|sure|confirm) ~6 what you',
			'(sorry|apologize|but (i|we) (will|can|go|would|am|are|could)|but (if|you)|my mistake|our mistake|i will|we will|let me|i go|we go|and i (let|was|am)|i should)',
			'(glad|good|happy|know|hope|sure|confirm|check|make sure|see|whether|if|check that) ~3 (color|size|shade|product) ~2 (is|same)',
			'not true (that you|you)',
			'(not|never) what (i|we) (wanted|meant|intended|hoped|like|want)',
		],
		why: RIGHT,
		suggestions: ['I see we understood this differently; let me put it right', 'let’s find what works for you'],
		replaces: 'sentence',
		strength: 0.55,
		in: 'statement',
		softened: true,
		flags: [
			['[that’s not what I posted], go back and look', 'I see we understood this differently; let me put it right'],
			['[It’s not damaged, it’s the design] only', 'I see we understood this differently; let me put it right'],
			[
				'nope the [color is the same as the photo] check your eyes',
				'I see we understood this differently; let me put it right',
			],
		],
		allows: [
			'I said between today and tomorrow, but let me try and push it for today.',
			'It’s the design only mam, but if you don’t like it we will take back.',
		],
	},
] satisfies Rules;
