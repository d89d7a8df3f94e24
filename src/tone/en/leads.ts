/** A greeting at the start of a sentence stays when the sentence behind it is replaced. */
export const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^,.!?]{0,40}[,!]\s*/i;

/** "Please note that …" leads into a hard line and goes with it. */
export const NOTICE =
	/(?:(?:please|pls|plz|kindly|also|and) ){0,3}(?:take note|note|be informed|be advised|be aware|be reminded|remember|understand|know)\b[^,.:]{0,12}?(?:\bthat\b|[,:])? ?$/i;

/** What stays in front of a replaced clause: all up to the last break or "but", or an apology and a form of address. */
export const KEPT_LEAD =
	/^.*(?:[,;:–—]|\bbut\b) ?|^(?:(?:sorry|ok|okay|well|so|ma|sir|madam|ma'am|dear|sis|bro|boss|oga|yes|hi|hello|no vex|thank you|thanks) )+/i;
