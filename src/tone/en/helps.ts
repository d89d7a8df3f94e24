/** What the customer wrote about, and what answers it: said first in place of a sentence that could be about anything. */
export interface Help {
	/** In what they wrote last, in lower case and with straight apostrophes. */
	readonly asked: RegExp;
	/** Where they complain; nothing where what fits everywhere does. */
	readonly upset?: string;
	/** Where they only ask; nothing where nobody only asks this. */
	readonly calm?: string;
}

/** The first that fits; what is surest stands first. */
export const HELPS: readonly Help[] = [
	{
		asked:
			/\b(?:charged|debited|billed|deducted)\b|\b(?:paid|transferred|payment)\b[^.?!]{0,30}\b(?:twice|check|confirm|alert|not (?:yet )?(?:seen|received|reflect))/,
		upset: 'I’m sorry about this, let me check the payment for you',
		calm: 'let me check the payment for you',
	},
	{
		asked:
			/\b(?:refund|money back|deposit back|fee back|(?:get|have|return|want|where is|where's) my (?:money|deposit))\b/,
		upset: 'I understand you’d like your money back, let me see what I can do',
		calm: 'I understand about the money, let me see what I can do',
	},
	{
		asked:
			/\b(?:wrong (?:item|one|order|colou?r|size|thing|shoes?|dress|flavou?r|model)|someone else'?s order|different (?:shade|colou?r|size|one)|not (?:what|the \w+|the one) i (?:ordered|asked|wanted|paid|chose))\b|\b(?:ordered|asked for)\b[^.?!]{0,30}\byou sent\b/,
		upset: 'I’m sorry it isn’t what you ordered, let me see how we can put it right',
	},
	{
		asked: /\b(?:missing|incomplete|left out|instead of (?:two|three|four|2|3|4))\b/,
		upset: 'I’m sorry something was missing, let me check what happened',
		calm: 'let me check what happened',
	},
	{
		asked:
			/\b(?:broke|broken|crack(?:ed)?|torn|tore|damaged?|faulty|burst|leak(?:s|ing|ed)?|dented|scratch(?:ed)?|chipped|not working|(?:stopped|won't|doesn't|does not) (?:work|charge|charging|turn(?:ing)? on|start)|keeps (?:shutting|switching|turning) (?:down|off)|peeling|shedding|faded|shrank|shrunk|ripped|turned green|yellow already)\b/,
		upset: 'I’m sorry it didn’t hold up, let me see how we can put it right',
	},
	{
		asked: /\b(?:sour|rotten|stale|raw|undercooked|watery|tasteless|spoilt|cold and|smells? (?:off|bad)|hair in)\b/,
		upset: 'I’m sorry it wasn’t good, let me see how we can put it right',
	},
	{
		asked:
			/\b(?:exchange|swap|(?<!taking |took |been )too (?:big|small|tight|short|long|large|loose)|(?:doesn't|does not|didn't|did not|don't|won't) fit)\b/,
		upset: 'I’m sorry the fit isn’t right, let me see what we can change',
		calm: 'let me see what we can change for you',
	},
	{
		asked: /\bcancel\b/,
		upset: 'I understand you’d like to cancel, let me see what I can do',
		calm: 'I understand, let me see what I can do about your order',
	},
	{
		asked:
			/\b(?:discount|last price|best price|final price|cheaper|too (?:much|expensive)|reduce|instal+ments?|half now|in two parts|bei ya mwisho|kam (?:ho|kar|kijiye)|lower price)\b/,
		upset: 'I understand, let me check what I can do on the price',
		calm: 'let me check what I can do on the price',
	},
	{
		asked:
			/\b(?:where(?:'s| is| are)|when (?:will|is|are|am|can)|any (?:update|news|idea when)|how far|tracking|still waiting|been waiting|hasn't (?:come|arrived|moved)|has not (?:come|arrived|moved)|never (?:arrived|got (?:it|my|here))|not (?:yet )?(?:arrived|come|received|reached)|haven't (?:received|seen|got|heard)|never got it|going out today|is it (?:really )?coming)\b/,
		upset: 'I’m sorry for the wait, let me check on it for you',
		calm: 'let me check on it for you',
	},
	{
		asked:
			/\b(?:(?:no|not|never|nobody|hasn't|haven't) (?:\w+ )?(?:repl(?:y|ied|ying)|answer(?:ed|ing)?|respon(?:se|ded|ding))|slow to (?:reply|answer|respond)|ignoring me|not picking|won't pick)\b/,
		upset: 'I’m sorry for the slow reply, let me see how I can help',
		calm: 'sorry for the slow reply, how can I help?',
	},
	{
		asked: /\b(?:rude|laughed at|shouted at|ignored|insulted|attitude)\b/,
		upset: 'I’m sorry for how you were treated, that is not how it should be',
	},
	{
		asked: /\?/,
		calm: 'let me find that out for you',
	},
];

/** What fits everywhere: where more is known than that somebody wrote, something closer goes first. */
export const GENERAL =
	/^(?:let me see (?:what|how) i can (?:do|help)(?: (?:for you|about it))?|let me see how we can put this right for you|let(?:’s| us) see (?:what we can do from here|how we can (?:put this right|sort it out|still sort this out))|let me look at what we can do about it now|let me look into (?:it|this properly|what happened|it again|it for you)|let me find out (?:for you|what i can do)|i’d (?:really )?like to (?:put this right(?: for you)?|help you with this|understand what happened(?: and (?:fix it|put it right))?)|thank you for (?:telling|writing to) (?:us|me)(?:\. i’d like to (?:put this right|find out what happened))?|i’m sorry about this[,.;] let me see (?:what i can do|how (?:i can|we can|to) put (?:it|this) right)|i understand,? let me see what i can do|let me help you with (?:it|that)|let me know what would work for you)$/i;

/** Says that something went wrong: not to somebody who only asked. */
export const PRESUPPOSES =
	/\b(?:sorry|right|happened|upset|fix|wrong|settle|matters to you|sort|how it (?:was|looked)|telling (?:us|me)|a photo|believe you)\b/i;

/** Where nothing else is left to say to somebody who only asked. */
export const ASKED = ['let me see what I can do for you', 'how can I help?'];

/** By these words a draft answers a review, where everybody reads along and nothing can be checked at once. */
export const REVIEW =
	/\b(?:reviews?|reviewers?|stars?|tripadvisor|google|yelp|trustpilot|airbnb|dear guest|reading this|restaurant|waiter|waitress|chef|buffet|menu|haircut|stylist|salon|receptionist|hotel|hostel|your (?:stay|meal))\b/i;

/** Said there in place of what fits everywhere, one after the other. */
export const TO_REVIEWERS = [
	'I’m sorry this was not what you hoped for',
	'I’d like to hear more about what went wrong',
	'I’d really like to put this right for you',
	'thank you for telling us how it was for you',
];
