import { mayMatch } from '../../text/gate.ts';
import type { Plain } from '../../text/plain.ts';
import { doingHead, gettingHead } from './doing.ts';
import { type Head, head, isBe, isClauseStart, rest } from './head.ts';
import { hindiHead } from './hindi.ts';
import { malayHead, manilaHead } from './manila.ts';
import { arrangedHead, beOf, clippedHead, isPresentBe, modalHead, oughtHead, shouldHead, wouldHead } from './modal.ts';
import { mustHead, pidginHead, presenceHead } from './pidgin.ts';
import {
	aimHead,
	expectedHead,
	expectHead,
	haveHead,
	leaveHead,
	letHead,
	lookOutHead,
	meanwhileHead,
	timeHead,
} from './pleas.ts';
import {
	awayHead,
	bookedHead,
	decidedHead,
	headlineHead,
	onTheWayHead,
	presentHead,
	scheduledHead,
	subjectlessHead,
	toldHead,
	verblessHead,
	withYouHead,
} from './scheduled.ts';
import { swahiliHead } from './swahili.ts';
import { commits } from './verb.ts';
import { conditions, followsRequest, isAsked, isConditional } from './voids.ts';

/** A sentence without one of these promises nothing. Never run itself, see gate.ts. */
export const MAY_PROMISE =
	/\bwill\b|[’']ll\b|\b(?:shall|gonna|going|ill|well|wil|il|youll|itll|theyll|lemme|gimme)\b|\blet (?:me|us)\b|\bgive\b|\ballow|\bbear\b|\bhold\b|\bwait\b|\b(?:are|am|is) to\b|\bundertake\b|\bcommit\b|\bwould\b|[’']d\b|\bshould\b|\b(?:expect|anticipate|intend|plan|while|until|week|back)|\bwith (?:you|u)\b|\bbe (?:there|round|over|back)\b|\bpromise to\b|\bgo\b|\bdey\b|\bmake (?:i|we)\b|\bleave (?:it|this|that)\b|ing\b|\b(?:ships?|leaves?|goes|lands?|arrives?|drops?|comes?|departs|reaches|delivers|scheduled|slated|due|set|booked|planned|get|gets|moved)\b|\b(?:by|before|tomorrow|today|tonight|latest|tmrw|tmr|kesho|leo|\w{3,6}day)\b|\byou have my word\b|\bconsider it\b|\bupdate at\b|\b(?:asked|told|instructed|arranged|booked|rescheduled|got|agreed|decided|aim|need|require|request|ought|out for|to follow|requested|raised|placed)\b|\ba?way\b|\bcan (?:have|get|expect)\b|\bmust\b|\bll\b|\bmin(?:ute)?s?\b|\bready\b|\bmore\b|\b[nt][iu]p(?:e|atie)|\bu[nt][iu]p|\bto (?:be|arrive|call|deliver|reach|bring|collect|pick)\b|\b(?:[ntukwyvz]?[iua]|l?i|m|n)ta\w\w|\b(?:i|zi|u|w?a)na(?:kuj|fik|tok|ing|rud)|\b(?:ni|tu|w?a)?na(?:ku|tum|let|pel|rud|mal|ang|che|uli|j)|\b(?:wacha|acha|ngoja|hebu|ko|kita|namin|besok|nanti|dulu)\b|(?:ng|eg)[aei]y?\b|\bh(?:u|un|oo|oon|ain?)\b/i;

/** A cheap look at a sentence in lower case before any grammar. */
export const mayPromise = (lower: string): boolean => mayMatch(MAY_PROMISE, lower);

/** Every promising verb of one sentence, in order. */
export function heads(plain: Plain): readonly Head[] {
	const { words } = plain;
	const candidates: (Head & { readonly modal: number })[] = [];
	for (let i = 0; i < words.length; i++) {
		const head = headAt(plain, i, candidates);
		if (head) candidates.push({ ...head, modal: i });
	}
	if (candidates.length === 0) return [];
	const found = conditions(plain);
	return candidates.filter(({ start, modal }, index) => {
		const next = candidates[index + 1]?.start ?? words.length;
		return !isConditional(plain, found, start, next) && !followsRequest(plain, start) && !isAsked(plain, start, modal);
	});
}

function headAt(plain: Plain, i: number, before: readonly Head[]): Head | null {
	switch (plain.words[i]) {
		case 'will':
		case 'shall':
		case 'll':
			return modalHead(plain, i, i);
		case 'well':
		case 'il':
			return clippedHead(plain, i);
		case 'to':
			return isBe(plain.words[i - 1]) ? arrangedHead(plain, i) : headlineHead(plain, i);
		case 'would':
			return wouldHead(plain, i);
		case 'getting':
			return gettingHead(plain, i) ?? doingHead(plain, i);
		case 'should':
			return shouldHead(plain, i);
		case 'going':
			return plain.words[i + 1] === 'to' && isPresentBe(plain, i)
				? modalHead(plain, i + 1, beOf(plain, i))
				: doingHead(plain, i);
		case 'go':
			return pidginHead(plain, i);
		case 'dey':
			return presenceHead(plain, i);
		case 'let':
		case 'make':
			return letHead(plain, i) ?? presentHead(plain, i);
		case 'allow':
			return leaveHead(plain, i) ?? timeHead(plain, i);
		case 'give':
		case 'bear':
		case 'hold':
		case 'wait':
			return timeHead(plain, i) ?? presentHead(plain, i);
		case 'expect':
		case 'intend':
		case 'plan':
			return expectHead(plain, i);
		case 'aim':
		case 'aiming':
		case 'need':
		case 'require':
		case 'request':
			return aimHead(plain, i) ?? presentHead(plain, i);
		case 'look':
		case 'watch':
			return lookOutHead(plain, i) ?? presentHead(plain, i);
		case 'ought':
			return oughtHead(plain, i);
		case 'anticipate':
			return expectHead(plain, i);
		case 'expected':
			return expectedHead(plain, i);
		case 'promise':
		case 'undertake':
		case 'commit':
			return /^(?:i|we)$/.test(plain.words[i - 1] ?? '') && plain.words[i + 1] === 'to' && commits(plain, i + 2, 'self')
				? head(i - 1, i + 2)
				: null;
		case 'leave':
			return /^(?:it|this|that|everything) (?:all )?(?:with|to) (?:me|us)\b/.test(rest(plain, i + 1)) &&
				isClauseStart(plain, i)
				? { ...head(i, i), isStep: true }
				: null;
		case 'asked':
		case 'told':
		case 'instructed':
		case 'got':
			return toldHead(plain, i);
		case 'agreed':
		case 'decided':
			return decidedHead(plain, i);
		case 'requested':
		case 'raised':
		case 'placed':
			return toldHead(plain, i) ?? bookedHead(plain, i);
		case 'arranged':
		case 'booked':
		case 'scheduled':
		case 'rescheduled':
			return toldHead(plain, i) ?? bookedHead(plain, i) ?? scheduledHead(plain, i);
		case 'away':
			return awayHead(plain, i);
		case 'while':
			return meanwhileHead(plain, i);
		case 'with':
			return withYouHead(plain, i);
		case 'way':
			return onTheWayHead(plain, i);
		case 'can':
			return haveHead(plain, i);
		case 'must':
			return mustHead(plain, i);
		case 'consider':
			return /^(?:it|this) (?:done|sorted|fixed)/.test(rest(plain, i + 1)) ? head(i, i) : null;
		default:
			return (
				doingHead(plain, i) ??
				scheduledHead(plain, i) ??
				presentHead(plain, i) ??
				subjectlessHead(plain, i) ??
				verblessHead(plain, i, before) ??
				manilaHead(plain, i) ??
				malayHead(plain, i) ??
				swahiliHead(plain, i) ??
				hindiHead(plain, i)
			);
	}
}
