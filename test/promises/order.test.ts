import { expect, test } from 'vitest';
import { byDeadline } from '../../src/promises/order.ts';
import { day, moment, NOW, pledge } from './pledges.ts';

test('the earliest deadline comes first, vague promises last, the oldest of them first', () => {
	const tonight = pledge({ due: day('2026-11-18') });
	const atFour = pledge({ due: moment(new Date(2026, 10, 18, 16)) });
	const friday = pledge({ due: day('2026-11-20') });
	const vague = pledge({ madeAt: NOW.getTime() + 1 });
	const olderVague = pledge();
	expect([vague, friday, olderVague, tonight, atFour].sort(byDeadline)).toEqual([
		atFour,
		tonight,
		friday,
		olderVague,
		vague,
	]);
});

test('equal ones keep one order whichever way they come', () => {
	const two = [pledge({ due: day('2026-11-20') }), pledge({ due: day('2026-11-20') })];
	expect([...two].sort(byDeadline)).toEqual([...two].reverse().sort(byDeadline));
});
