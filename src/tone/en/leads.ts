/** A greeting at the start of a sentence stays when the sentence behind it is replaced. */
export const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^,.!?]{0,40}[,!]\s*/i;

/** "Please note that …" leads into a hard line and goes with it. */
export const NOTICE =
	/(?:(?:please|pls|plz|kindly|also|and) ){0,3}(?:take note|note|be informed|be advised|be aware|be reminded|remember|understand|know)\b[^,.:]{0,12}?(?:\bthat\b|[,:])? ?$/i;

/** What may stay in front of a replaced clause: all up to the last break or "but", or an apology and a form of address. */
export const KEPT_LEAD =
	/^.*(?:[,;:–—]|\bbut\b) ?|^(?:(?:sorry|ok|okay|well|so|ma|sir|madam|ma'am|dear|sis|bro|boss|oga|yes|hi|hello|no vex|thank you|thanks) )+/i;

/** A call or a word or two: "Well,", "To be honest with you,". */
export const INTERJECTION =
	/^\s*(?:(?:to be (?:very )?honest|sorry|thank you|thanks|good|hi|hello|dear|mr|mrs|ms|dr|i (?:hear|understand|see)|ok|okay|well|so|yes|please)\b[^,;:–—]{0,30}|[^\s,;:–—]+)[\s,;:–—]+$/i;

/** A clause of its own: something is said of us or the order, or a "but" follows. */
export const CLAUSE =
	/^(?:(?:so|ok|okay|well|yes|and|sorry|thank you|thanks|but)\b[,\s]+)*(?:i|i'm|i’m|we|we're|we’re|it|it's|it’s|he|she|they|there|(?:(?:your|the|our|my) )?[\p{L}'’ -]{2,30}? (?:is|are|was|were|has|have|will|left|arrived|went|came|takes|costs))\b|[;:–—] ?$|\bbut ?$/iu;

/** "As I told you,": a charge with a hint of its own, which stays where the words behind it go. */
export const REMINDER = /^\s*(?:as|like) (?:i|we)\b[^,;:–—]{1,40},\s*$/i;

/** Words that no phrase ends with: underlined words go on to the next that one can. */
export const DANGLING: ReadonlySet<string> = new Set(
	'a an the my our your his her its their any some every to of for with from at in on by if who which what when i we he she they is are was were am be been being has have had do does did will would can could should not than about into next new'.split(
		' ',
	),
);

/** An apology: one in front and one in what is said instead would be two. */
export const SORRY_LEAD = /\b(?:sorry|apolog\p{L}*)\b/iu;

/** "As you would know if you had read it, …": what would have been goes with it. */
export const IF_ONLY = /^if (?:you|u)\b[^,.]{0,80},\s*/i;

/** What only leads into a charge, and would hang in the air before anything else. */
export const OPENS_BADLY =
	/^\s*(?:first|firstly|secondly|thirdly|lastly|then|next|if|when|while|since|because|although|though|unless|until|as|like|not|instead|after|before|maybe|perhaps|what|who|why|how|where|which|that|nobody|no one|everyone|everybody|some|any|all|never)\b|(?<!\b(?:hear|understand|thank|thanks|to) )\b(?:you|u|ur)\b|\b(?:your (?:own|fault|problem)|yours|yourself|which|who|whose)\b/i;
