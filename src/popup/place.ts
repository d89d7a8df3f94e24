import { askPage, type PageState, Unanswered } from '../protocol.ts';
import { activeTab } from '../ui/tab.ts';

/** Where the popup was opened: over a page that answers us, or anywhere else. */
export type Place =
	| { readonly kind: 'page'; readonly tab: number; readonly state: PageState }
	| { readonly kind: 'elsewhere' };

export async function findPlace(): Promise<Place> {
	const tab = await activeTab();
	if (tab === null) return { kind: 'elsewhere' };
	try {
		return { kind: 'page', tab, state: await askPage(tab, 'page/state') };
	} catch (error) {
		// Most pages have no script of ours to answer.
		if (error instanceof Unanswered) return { kind: 'elsewhere' };
		throw error;
	}
}
