import type { Block, Part, Register } from '../reply.ts';

/** Words for one block that stand in any reply. */
export interface Loose {
	readonly part: Part;
	/** Only where somebody complains, or only where nobody does. */
	readonly when?: 'complaint' | 'calm';
}

const say = (block: Block, text: string): Loose => ({ part: { block, text } });
const promise = (block: Block, text: string): Loose => ({ part: { block, text, promises: true } });
const complaint = (block: Block, text: string): Loose => ({ ...say(block, text), when: 'complaint' });
const calm = (block: Block, text: string): Loose => ({ ...say(block, text), when: 'calm' });

/** By register, the most usual wording of a block first. */
export const LOOSE: Readonly<Record<Register, readonly Loose[]>> = {
	chat: [
		say('greeting', 'Hi {customer}!'),
		say('greeting', 'Hello {customer}.'),
		complaint('acknowledge', 'I understand how annoying this is.'),
		complaint('acknowledge', "You're right to tell me."),
		calm('acknowledge', 'Thanks for asking.'),
		calm('acknowledge', 'Good that you ask.'),
		say('apology', "I'm sorry about this."),
		say('apology', "I'm sorry for the trouble."),
		promise('next-step', "I'll write to you by {in 4 hours}."),
		say('next-step', 'Does that work for you?'),
		say('goodwill', "And there's {discount|10%} off your next order."),
		say('goodwill', 'And the delivery of your next order is on us.'),
		complaint('close', 'Thanks for your patience.'),
		say('close', 'I am here if you need anything else.'),
		calm('close', 'Thanks for writing to us!'),
	],
	warm: [
		say('greeting', 'Hi {customer}.'),
		say('greeting', 'Hello {customer}, thank you for writing to me.'),
		complaint('acknowledge', 'I can see how frustrating this is, and you were right to tell me.'),
		complaint('acknowledge', 'Thank you for telling me so plainly what went wrong.'),
		calm('acknowledge', 'Thank you for asking me about this.'),
		calm('acknowledge', "I'm glad you wrote to me about this."),
		say('apology', "I'm sorry for the trouble this has given you."),
		say('apology', "I'm sorry this happened to you."),
		promise('next-step', "I'm looking after this myself, and I'll write to you by {in 4 hours}."),
		say('next-step', 'Would that work for you?'),
		say('goodwill', "As a small thank-you, there's {discount|10%} off your next order."),
		say('goodwill', 'And the delivery of your next order is on us.'),
		complaint('close', 'Thank you for your patience with us.'),
		say('close', "If there's anything else, I'm here."),
		calm('close', 'Thank you for choosing {shop}.'),
	],
	formal: [
		say('greeting', 'Dear {customer},'),
		say('greeting', 'Hello {customer},'),
		complaint('acknowledge', 'Thank you for telling us about this. I understand how frustrating it is.'),
		complaint('acknowledge', 'You were right to write to us about this.'),
		calm('acknowledge', 'Thank you for asking us about this.'),
		calm('acknowledge', 'You were right to ask.'),
		say('apology', 'I am sorry for the trouble this has given you.'),
		say('apology', 'Please accept my apology for this.'),
		promise('next-step', 'I am looking after this myself and will write to you by {in 1 working day}.'),
		say('next-step', 'Please let me know whether this suits you.'),
		say('goodwill', 'As a small thank-you, there is {discount|10%} off your next order.'),
		say('goodwill', 'The delivery of your next order is on us.'),
		say('close', 'Kind regards,\n{agent}\n{shop}'),
		complaint('close', 'Thank you for your patience.\n\nKind regards,\n{agent}\n{shop}'),
		say('close', 'If there is anything else, please reply to this message.\n\nKind regards,\n{agent}\n{shop}'),
	],
};
