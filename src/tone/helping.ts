import type { Reading } from '../customer/reading.ts';
import type { Messages } from '../text/conversation.ts';
import { mayMatch } from '../text/gate.ts';
import { ASKED, GENERAL, HELPS, PRESUPPOSES, REVIEW, TO_REVIEWERS } from './en/helps.ts';

/** A review is known within this. */
const FAR = 2_000;

/** More than this of what somebody wrote last says nothing new of what it is about. */
const ENOUGH = 600;

/**
 * Puts first what answers the customer: in place of words that fit everywhere, what they wrote about; and to somebody who
 * only asked nothing that says something went wrong. A review is answered as a review.
 */
export function helping(
	suggestions: readonly string[],
	draft: string,
	messages: Messages,
	{ complaint }: Reading,
): readonly string[] {
	const [first] = suggestions;
	if (first === undefined) return suggestions;
	const isGeneral = GENERAL.test(first.replace(/\.$/, ''));
	const like = (text: string): string => {
		const cased =
			first.charAt(0) === first.charAt(0).toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
		return /[.?]$/.test(first) && !/[.?]$/.test(cased) ? `${cased}.` : cased;
	};
	if (messages.length === 0) {
		if (!isGeneral || !REVIEW.test(draft.slice(0, FAR))) return suggestions;
		const others = TO_REVIEWERS.map(like);
		return [...others, ...suggestions.filter((text) => !others.includes(text))];
	}
	const fitting = complaint ? suggestions : suggestions.filter((text) => !PRESUPPOSES.test(text));
	if (!isGeneral) return fitting.length > 0 ? fitting : ASKED.map(like);
	const asked = askedIn(messages);
	const help = HELPS.find(
		(one) => (complaint ? one.upset : one.calm) && mayMatch(one.asked, asked) && one.asked.test(asked),
	);
	const answer = help && (complaint ? help.upset : help.calm);
	const others = fitting.length > 0 ? fitting : ASKED.map(like);
	return answer ? [like(answer), ...others.filter((text) => text !== like(answer))] : others;
}

/** What the customer has written since we last did. */
function askedIn(messages: Messages): string {
	const last = messages.findLastIndex(({ direction }) => direction === 'out');
	const texts = messages.slice(last + 1).map(({ text }) => text);
	return texts.join(' ').slice(-ENOUGH).toLowerCase().replaceAll('’', "'");
}
