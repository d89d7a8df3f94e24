import { capitals, marks } from '../../finders.ts';
import type { Rules } from '../../rule.ts';

export default [
	{
		name: 'capitals',
		find: capitals,
		why: 'Words in capitals read as shouting.',
		suggestions: [],
		strength: 0.65,
		flags: [
			['[WE SENT IT ALREADY] ok', null],
			['[READ THE DESCRIPTION FIRST].', null],
		],
		allows: ['Your order SKU-AX200 ships by DHL to Lagos, NIGERIA.', 'OK, the HP LASERJET PRO is in stock.'],
	},
	{
		name: 'marks',
		find: marks,
		why: 'A row of marks sounds impatient. One is enough.',
		suggestions: ['?'],
		strength: 0.5,
		flags: [['What do you want[???]', 'What do you want?']],
		allows: ['Thank you so much!!!', 'What size do you need?'],
	},
] satisfies Rules;
