import type { Message, Messages } from '../text/conversation.ts';
import { CUES, type Cue, type CueRules, type ToldCue } from './cue.ts';
import { hasTold, isUnclear } from './told.ts';

const LONGEST = 2000;
/** Without anything that waits, the last of what was said counts. */
const LAST = 2;
/** An answer to a question has no more words than this. */
const SHORT = 12;
const ASKS =
	/\?|\b(?:please|kindly|could you|can you) (?:share|send|tell|confirm|give)\b(?! me (?:a|some|until|till|one) )/i;

const SORRY = /\b(?:sorry|apologi[sz]e|apologies|pole|samahani)\b/i;

/** We went to look, and they say that they wait. */
const LEFT_OPEN =
	/\b(?:checking|looking into|(?:let me|i'?ll|i will) (?:just )?(?:check|look|find|ask|confirm|get back|see)|give me (?:a|some|one)|(?:one|a|just a) (?:moment|minute|second|sec)|hold on|bear with)\b/i;

/** Then they know how long. */
const NAMED_TIME =
	/\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|by \d|(?:within|in) (?:the|an?|\d+) ?\w*|\w+day)\b/i;

/** No answer to what was asked, however short. */
const UNANSWERED = /[?!]|\b(?:why|want to|neither|don't|not|no)\b/i;

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** Makes what finds the cues in a conversation, in the order of `CUES`; what waits for an answer is read. */
export function createCues(rules: CueRules): (messages: Messages) => readonly Cue[] {
	return (messages) => {
		const lastOut = messages.findLastIndex(({ direction }) => direction === 'out');
		const inward = (all: Messages) => all.filter((one: Message) => one.direction === 'in' && one.text.trim() !== '');
		const waiting = inward(messages.slice(lastOut + 1));
		const read = waiting.length > 0 ? waiting : inward(messages).slice(-LAST);
		if (read.length === 0) return [];
		const text = read
			.map((one) => one.text)
			.join('\n')
			.slice(-LONGEST)
			.replace(/[’‘`´]/g, "'");
		const asked = messages[lastOut];
		const told: Readonly<Record<ToldCue, boolean>> = {
			'size-told': hasTold(read, 'size'),
			'order-told': hasTold(messages, 'order'),
			'address-told': hasTold(read, 'address'),
			answers:
				waiting.length > 0 &&
				asked !== undefined &&
				ASKS.test(asked.text) &&
				!UNANSWERED.test(text) &&
				wordsIn(text) <= SHORT,
			'left-open':
				waiting.length > 0 &&
				asked !== undefined &&
				LEFT_OPEN.test(asked.text) &&
				!NAMED_TIME.test(asked.text) &&
				rules.ack.said.test(text),
			unclear: isUnclear(read),
			'made-good': messages.some(({ direction, text: said }) => direction === 'out' && SORRY.test(said)),
		};
		const isHeard = ({ said, answers }: CueRules[keyof CueRules]) => said.test(text) && (!answers || told.answers);
		return CUES.filter((cue) => (cue in told ? told[cue as ToldCue] : isHeard(rules[cue as keyof CueRules])));
	};
}
