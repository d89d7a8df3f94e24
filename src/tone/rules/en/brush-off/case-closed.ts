import type { Rules } from '../../../rule.ts';

const SHUT = 'It ends the conversation while they still need you.';

export default [
	{
		name: 'leave-it-there',
		find: [
			'(i|we) (will|am going to|are going to|shall|would rather) leave it (there|at that)',
			'(this|that) (will be|is) (my|our) (last|final) (mail|email|message|reply|word|answer|response|comment)',
			'(we|i) ~1 (consider|regard|deem|treat) (this|the matter|it|that|the case|the issue) ~1 (closed|settled|resolved|finished|dealt with|done)',
			'(not|outside|beyond) ~1 (in|within|part of)? (my|our) (remit|job description|role|scope|brief|pay grade|responsibilities)',
			'(is|are|was) not (one|something|a question|a matter|an issue) for (us|me|our ~1|this ~1)',
			'(direct|address|refer|take) (it|this|that|these|your ~2) to (the)? (appropriate|relevant|correct|competent|responsible) (party|person|department|channel|team|authority|office)',
			'(nothing (more|further|else)|nothing) (i|we) can (add|say|tell you)',
			'(will be|gets|get) (looked at|answered|read|done|decided|fixed|there) when (it is|they are|we|it gets|somebody)',
			'^ ~2 (could not|can not) tell you (who|when|why|where|what|how)',
			'have no (idea|clue) (who|when|why|where|what|how|if) !(it ~1 (shrinks|fades|fits|runs|works|washes)|~5 (mean|means|meant|help|helps|helped|needed|made|makes|love|loved|appreciate|cheered|past|missed|slipped|got through|came about|came over (me|us)|went out|managed to))',
			'(get it when you get it|there when it is there|done when it is done|ready when it is ready|comes when it comes|come when it comes|know when we know|know when you know|see it when you see it|hear when you hear)',
			'you (would|will) have to (talk|speak) to ~2 (about|for) (that|it|this)',
			'(that|this|it) is not on (us|me)',
			'(somebody|someone) (else)? (will|must|should|probably) ~1 (deal|deals|handle|handles|know|knows|look|looks|be along|write|writes) ~3 (i expect|i suppose|i imagine|i guess|$)',
		],
		not: '(sorry|{we-help}|but|let me|tonight|today|tomorrow|within|by (noon|five|monday|friday)|unless you|if you are happy|we would like|find out)',
		why: SHUT,
		suggestions: ['let me find the right person for you', 'let me see what I can do for you'],
		replaces: 'sentence',
		strength: 0.5,
		in: 'statement',
		flags: [
			['[I’m going to leave it there].', 'Let me find the right person for you.'],
			['[We consider this closed].', 'Let me find the right person for you.'],
			['That’s [not really in my remit].', 'Let me find the right person for you.'],
			['I [have no idea how] long.', 'Let me find the right person for you.'],
		],
		allows: [
			'I have no idea if it shrinks, I always wash it cold.',
			'I have no idea how that got past me, and I have sent you the right bill.',
			'I’ve no idea why that happened, but I’ll find out.',
			'This is one for our finance team, I’ve forwarded it and they’ll write to you by Tuesday.',
		],
	},
	{
		name: 'only-the-messenger',
		find: [
			'^ ~1 (i|we) (just|only) (take|answer|bring|read|work|follow|serve|scan|stamp|pass|carry|pack|cook|drive|clean|book|do (the|what|as)) ~4 $',
			'(i|we) (am|are) (just|only) (the|a|an)? ~1 (cashier|reception|receptionist|messenger|first line|front desk|driver|waiter|waitress|temp|intern|assistant|agent|clerk|rider|porter|middleman|platform|marketplace|helpline|call centre|call center) ~4',
			'(bank|pharmacy|courier|driver|rider|landlord|council|kitchen|doctor|seller|shop|airline|insurer|warehouse|manufacturer|supplier|hospital|school|embassy)s? (problem|job|business|responsibility|fault|issue) ~2 $',
			'(your|the|a|their) ~2 should ~1 (deal with|handle|sort|sort out|look after|know) ~1 (that|this|it)',
			'(that|this|it) is a (question|matter|one|job) for (your|the|a) (solicitor|lawyer|doctor|bank|landlord|insurer|manufacturer|courier|airline|tribunal|courts|police|council|accountant|employer|school|universe)',
			'(can not|do not|unable to) comment on (individual|that|this|specific|your|single)',
			'even if (i|we) wanted to ~4',
			'^ ~8 , or not $',
		],
		not: '(sorry|but|so i|{we-help}|let me|here (is|are)|their number|i can|we can|shall i|happy to)',
		why: 'It tells them that nobody here will help.',
		suggestions: ['let me find the right person for you', 'let me see what I can do for you'],
		replaces: 'sentence',
		strength: 0.5,
		in: 'statement',
		flags: [
			['[I just take the calls].', 'Let me find the right person for you.'],
			['[I’m only reception].', 'Let me find the right person for you.'],
			['[Even if I wanted to help] you I couldn’t.', 'Let me find the right person for you.'],
		],
		allows: [
			'We only do pick up on Mondays.',
			'I’m only reception, but I can see she’s wheezing, a nurse is coming right now.',
			'That’s a great question for our billing team, shall I put you through?',
		],
	},
] satisfies Rules;
