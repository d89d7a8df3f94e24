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
			'have no (idea|clue) (who|when|why|where|what|how|if)',
			'(get it when you get it|there when it is there|done when it is done|ready when it is ready|comes when it comes|come when it comes|know when we know|know when you know|see it when you see it|hear when you hear)',
			'you (would|will) have to (talk|speak) to ~2 (about|for) (that|it|this)',
			'(that|this|it) is not on (us|me)',
			'(somebody|someone) (else)? (will|must|should|probably) ~1 (deal|deals|handle|handles|know|knows|look|looks|be along|write|writes) ~3 (i expect|i suppose|i imagine|i guess|$)',
		],
		not: '(sorry|{we-help}|but|let me|tonight|today|tomorrow|within|by (noon|five|monday|friday)|unless you|if you are happy|we would like|find out)',
		why: SHUT,
		suggestions: ['let me find the right person and come back to you today'],
		replaces: 'sentence',
		strength: 0.5,
		in: 'statement',
		flags: [
			['[I’m going to leave it there].', 'Let me find the right person and come back to you today.'],
			['[We consider this closed].', 'Let me find the right person and come back to you today.'],
			['That’s [not really in my remit].', 'Let me find the right person and come back to you today.'],
			['I [have no idea how] long.', 'Let me find the right person and come back to you today.'],
		],
		allows: [
			'I’ve no idea why that happened, but I’ll find out.',
			'This is one for our finance team, I’ve forwarded it and they’ll write to you by Tuesday.',
		],
	},
] satisfies Rules;
