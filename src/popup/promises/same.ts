import { renews } from '../../promises/keeps.ts';
import type { Pledge } from '../../promises/pledge.ts';
import { pairOf } from './apart.ts';
import { isAwayFromChat } from './home.ts';

/**
 * Open promises that look like an earlier open one to the same customer: the earlier one by the id of the later. Those
 * the person said are two (`apart`, see `pairOf`) are left out.
 */
export function sameAs(pledges: readonly Pledge[], apart: ReadonlySet<string>): ReadonlyMap<string, Pledge> {
	const same = new Map<string, Pledge>();
	for (const ofOne of byCustomer(pledges)) {
		const inOrder = ofOne.toSorted((a, b) => a.madeAt - b.madeAt);
		for (const [at, later] of inOrder.entries()) {
			const earlier = nearestBefore(inOrder, at, (one) => isSame(one, later) && !apart.has(pairOf(one, later)));
			if (earlier) same.set(later.id, earlier);
		}
	}
	return same;
}

function nearestBefore(pledges: readonly Pledge[], at: number, fits: (one: Pledge) => boolean): Pledge | undefined {
	for (let place = at - 1; place >= 0; place--) if (fits(pledges[place]!)) return pledges[place];
	return undefined;
}

function isSame(earlier: Pledge, later: Pledge): boolean {
	return isOneChat(earlier, later) && renews(earlier, later);
}

/** Two customers may have one name. One added by hand, away from any chat, is known by the name alone. */
function isOneChat(one: Pledge, other: Pledge): boolean {
	return one.conversation === other.conversation || isAwayFromChat(one) || isAwayFromChat(other);
}

function byCustomer(pledges: readonly Pledge[]): Iterable<readonly Pledge[]> {
	const customers = new Map<string, Pledge[]>();
	for (const pledge of pledges) {
		const who = `${pledge.site} ${pledge.customer || pledge.conversation}`;
		const known = customers.get(who);
		if (known) known.push(pledge);
		else customers.set(who, [pledge]);
	}
	return customers.values();
}
