import { deadline } from '../promises/due.ts';
import type { Owed } from '../replies/rank.ts';
import { alone } from './alone.ts';
import { ledger } from './ledger.ts';

const NOTHING: Owed = { open: 0, late: 0 };

/** What is still owed in a conversation. A ledger that cannot be read owes nothing: replies come all the same. */
export async function owedIn(
	of: { readonly site: string; readonly conversation: string } | undefined,
	now: Date,
): Promise<Owed> {
	if (!of) return NOTHING;
	try {
		const { entries } = await alone(ledger.open);
		const here = entries.filter(({ site, conversation }) => site === of.site && conversation === of.conversation);
		const late = here.filter(({ due }) => (deadline(due) ?? Number.POSITIVE_INFINITY) < now.getTime());
		return { open: here.length, late: late.length };
	} catch (error) {
		console.error('concilia: owed', error);
		return NOTHING;
	}
}
