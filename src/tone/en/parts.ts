import type { Parts } from '../pattern.ts';
import { LOCAL_PARTS } from './swahili-and-hindi.ts';

/** Words that may stand between any two words of a pattern without changing what is done to the reader. */
export const FILLERS: ReadonlySet<string> = new Set(
	'just really actually simply also even kindly please ma maam sir dear madam sis bro boss oga abeg o clearly obviously honestly literally certainly definitely still already now so very ever yourself personally again respectfully'.split(
		' ',
	),
);

/** Words a clause may open with. */
export const LEADS: ReadonlySet<string> = new Set(
	'please kindly well so ok okay oh hi hello hey sorry ma maam sir madam dear sis bro boss look listen abeg and but then no yes lol haha wow hmm um also now again actually honestly anyway anyways like because if customer unfortunately as since oga guy see'.split(
		' ',
	),
);

/** Words that open a new clause. */
export const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'because', 'or']);

/** Named parts of patterns. */
export const PARTS: Parts = {
	...LOCAL_PARTS,
	we: '(we|i)',
	us: '(us|me)',
	our: '(our|my)',
	youre: '(you are|your|you were)',
	it: '(it|this|that)',
	neg: '(not|never)',
	be: '(is|are|was|were|be)',
	adv: '(clearly|obviously|apparently|evidently|simply|plainly)',
	had: '(should have|should|could have|could|ought to have|needed to|need to|were supposed to|were meant to|were expected to|had to|must have|might have wanted to|would have)',
	'not-if':
		'!<(if|when|while|that|whether|before|after|once|until|unless|since|where|what|which|sorry|think|hope|glad|case|see|as|things|items|everything|anything|all)',
	/** What a customer does in the course of things: to say so charges them with nothing. */
	'no-charge':
		'(asked|mentioned|told|said|wrote|sent|shared|requested|reported|contacted|reached|deserved|trusted|relied|hoped|planned|counted|needed|expected|waited|received|helped|qualified|earned|won|noticed|spotted|caught|did|made|selected|placed|joined|registered|subscribed|upgraded|paid|ordered|bought|booked|chose|opened|got|had|found|read|knew|wanted|thought|checked|gave|went|came|took|cancelled|canceled|left|met|tried|managed|saved|were|are|felt|saw|heard|picked|referred|renewed|confirmed|described|raised|wished|missed|added|loved|liked|enjoyed|used|entered|typed|applied|visited|travelled|worked|called|texted|emailed|messaged|answered|replied|understood|shopped|looked|lost|started|submitted|filled|scheduled|returned|posted|changed|switched|signed|voted|treated|explained|suggested|proposed|filed|attached|enclosed|provided|completed|deposited|transferred|forwarded|discussed|uploaded|disputed|queried|phoned|rang|moved|activated|verified|enrolled)',
	/** What went wrong for the customer, told back to them: the subject is us, or the thing. */
	'told-us':
		'(and|but|then|,) (it|the ~1|they|nobody|no one|nothing|we|our ~1|were|was) ~1 (was|were|stopped|broke|came|left|did not|had|refused|failed|answered|locked|charged|cracked|moved|arrived|said|got|sent|put|cut off|is still|are still)',
	'we-help':
		'(i|we|he|she|they) (will|can|could|would|have|am|are|shall) ~1 (refund%|replace%|send%|sent|fix%|check%|find|finding|found|call%|look%|help%|ask%|sort%|chang%|change|exchange|arrange|arranged|make|making|made|bring|swap%|add%|give|given|offer%|repair%|move%|book%|get|ring|write|keep|kept|put|take|taken|redo|return%|correct%|update|updated|text|message|deal|speak|spoken|talk)',
	past: '!(need|indeed|feed|speed|red|bed|seed|proceed|succeed|shed|hundred) (*ed|ate|began|bent|bit|blew|bought|broke|brought|built|came|chose|cut|did|drank|drove|fell|felt|fought|flew|forgot|found|gave|got|grew|had|heard|held|hid|hit|kept|knew|laid|laughed|led|left|let|lied|lost|made|meant|met|paid|put|ran|rang|read|rode|said|sang|sat|saw|sent|set|shook|shot|shut|slept|sold|spent|spilt|spoilt|spoke|stole|stood|stuck|swore|taught|threw|thought|told|took|tore|understood|went|were|woke|won|wore|wrote)',
	said: '(said|told|explained|mentioned|informed|stated|advised|clarified|answered|replied|written|wrote|sent|warned|repeated)',
	read: '(read|reading|checked|check|checking|looked|look|looking|seen|see|noticed|notice|reviewed|review|followed|follow|listened|listen|paid attention|pay attention|understood|understand)',
	words:
		'(description|listing|caption|post|page|website|site|bio|menu|instructions|instruction|manual|label|terms|conditions|policy|policies|sign|signs|notice|faq|faqs|email|emails|message|messages|chat|details|size chart|size guide|sizing|small print|fine print|invoice|receipt|info|rules|guide|guidelines|catalogue|pinned post|highlights|status|contract|agreement|form|confirmation|disclaimer|note|hours|opening hours|photos|pictures)',
	policy: '(policy|policies|terms|terms and conditions|rules|rule|conditions|t and c|agreement|contract)',
	back: '(refund|refunds|return|returns|exchange|exchanges|cancellation|cancellations|reversal|swap|replacement|replacements|money back|refund or exchange|returns or exchanges|refunds or returns|refund or return|refunds or exchanges|exchange or refund|refund and exchange|refund no exchange)',
	goods:
		'(item|items|product|products|order|orders|parcel|package|package|goods|dress|shoe|shoes|bag|wig|cake|food|meal|phone|sale|sales|delivery)',
	service:
		'(service|food|prices|price|products|product|staff|business|shop|store|restaurant|place|work|quality|policy|policies|terms|answer|rules|offer|offers)',
	elsewhere:
		'(elsewhere|somewhere else|another (shop|store|vendor|place|seller|restaurant|company|provider|salon|hotel)|a different (shop|store|vendor|place|seller|restaurant|company|provider))',
};
