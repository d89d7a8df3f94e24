import { createSelfCheck } from '../../src/page/self-check.ts';
import type { PagePart } from '../../src/protocol.ts';
import type { Site } from '../../src/sites/index.ts';

/** Words enough to be sure that somebody wrote them. */
export const LONG = 'Hello, where is my order? It was due on Friday and I have waited all week. '.repeat(8);

/** What of a page is said not to be recognised after somebody has typed in this element for forty seconds. */
export function missing(site: Site, element: Element): readonly PagePart[] {
	const check = createSelfCheck(site);
	for (let second = 0; second <= 40; second++) check.typed(element, second * 1000);
	return check.unrecognised();
}
