import type { Rules } from '../../../rule.ts';

const TOLD = 'They have just told you. Asking again says nobody is reading.';
const HERE = 'thank you, I have it here and I’m checking now';
const ASK =
	'!<(i|we|will|can|to|have|am|are|let me|rider|they) (what is|what was|whats|which is|may i have|may we have|can i have|can i get|can we have|could i have|can you (send|share|give|tell|confirm|provide)|could you (send|share|give|tell|confirm|provide)|please|kindly|send|share|provide|tell|give|drop|confirm)';

/** Asked though the customer has said it, and fixed though they have not said what is wrong. */
export default [
	{
		name: 'size-already-said',
		find: [
			'(what|which) ~2 size (is it|was it|do you|did you|you|would|are you|ma|sir|dear|$)',
			`${ASK} ~2 (your|the|shoe|dress) ~1 size`,
		],
		why: TOLD,
		suggestions: [HERE],
		replaces: 'sentence',
		strength: 0.55,
		when: 'told',
		told: 'size',
		flags: [['[What size did you] order?', 'Thank you, I have it here and I’m checking now.']],
		allows: [
			'Size 42 is packed.',
			'I’ll send your size 42 this morning.',
			'We will send the right shoe size today.',
			'What size of box would you like the gift in?',
		],
	},
	{
		name: 'phone-already-said',
		find: [
			`${ASK} ~2 (phone|mobile|contact|whatsapp|telephone|cell|line) ~1 (number|no|contact)`,
			`${ASK} your number`,
		],
		why: TOLD,
		suggestions: [HERE],
		replaces: 'sentence',
		strength: 0.55,
		when: 'told',
		told: 'phone',
		flags: [['[Please send your phone number].', 'Thank you, I have it here and I’m checking now.']],
		allows: ['You can reach me on this number.'],
	},
	{
		name: 'name-already-said',
		find: [
			'(what|what is) (is|was)? ~1 your ~1 name',
			`${ASK} your ~1 name`,
			'who am i (speaking|chatting|talking) (with|to)',
		],
		why: TOLD,
		suggestions: [HERE],
		replaces: 'sentence',
		strength: 0.55,
		when: 'told',
		told: 'name',
		flags: [['[What is your name]?', 'Thank you, I have it here and I’m checking now.']],
		allows: ['What is the name of the shop you bought it from?'],
	},
	{
		name: 'address-already-said',
		find: ['(what|what is) (is|was)? ~1 your ~1 address', `${ASK} (your|the delivery|the) ~1 address`],
		why: TOLD,
		suggestions: [HERE],
		replaces: 'sentence',
		strength: 0.55,
		when: 'told',
		told: 'address',
		flags: [['Kindly [share your address].', 'Thank you, I have it here and I’m checking now.']],
		allows: [
			'The rider has your address.',
			'I will send your address to the rider.',
			'Please send it to this address: 5 Broad Street.',
		],
	},
	{
		name: 'fix-before-asking',
		find: [
			'(i|we) (will|can|shall|have|am going to|are going to|am|are) ~2 (refund|refunded|refunding|replace|replaced|replacing|exchange|exchanged|send another|sent another|cancel|cancelled|reset|resend|credit|credited|swap)',
			'^ ~2 (restart|reinstall|reset|update|clear|refresh|reboot|uninstall|return|unplug|send it back|bring it back|log out|try again|turn it off|switch it off)',
		],
		why: 'They have not yet said what is wrong. Asking first shows that you listen, and saves a wrong fix.',
		suggestions: ['I’m sorry to hear that, could you tell me what happened?'],
		replaces: 'sentence',
		strength: 0.5,
		when: 'unclear',
		flags: [
			['[We will replace] it.', 'I’m sorry to hear that, could you tell me what happened?'],
			['[Please restart] the app.', 'I’m sorry to hear that, could you tell me what happened?'],
		],
		allows: ['I’m sorry about that, what happened?', 'We will look at it together.'],
	},
] satisfies Rules;
