import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'capitals',
		find: [],
		finder: 'capitals',
		why: 'Words in capitals read as shouting.',
		suggestions: ['$quiet'],
		strength: 0.65,
		flags: [
			['[WE SENT IT ALREADY] ok', 'We sent it already ok'],
			['[THE RIDER IS WAITING OUTSIDE]', 'The rider is waiting outside'],
			['[I SAID YOUR PARCEL IS ON THE WAY]', 'I said your parcel is on the way'],
		],
		allows: [
			'Your order SKU-AX200 ships by DHL to Lagos, NIGERIA.',
			'OK, the HP LASERJET PRO is in stock.',
			'PLEASE CONFIRM your order number AX-2093-KLM when you can.',
		],
	},
	{
		name: 'marks',
		find: [],
		finder: 'marks',
		why: 'A row of marks sounds impatient. One is enough.',
		suggestions: ['?'],
		strength: 0.5,
		flags: [
			['What do you want to do[???]', 'What do you want to do?'],
			["why didn't the rider call[?!?!]", "why didn't the rider call?"],
		],
		allows: ['Thank you so much!!!', 'What size do you need?'],
	},
] satisfies Rules;
