import type { Site } from '../sites/index.ts';

const BUTTONS = 'button, [role="button"], input[type="submit"]';
/** A bar with more buttons than this is the whole page. */
const MANY = 80;

/** The buttons nearest to a compose box that may send what is in it. What is ours is never over one of them. */
export function sendButtons(site: Site, box: HTMLElement): readonly HTMLElement[] {
	const others = new Set<HTMLElement>();
	for (let around: Element | null = box; around; around = outer(around)) {
		const buttons = [...around.querySelectorAll<HTMLElement>(BUTTONS)].filter((one) => !box.contains(one));
		if (buttons.length > MANY) break;
		const found = buttons.filter((one) => !others.has(one) && site.sends(pressOn(one)) === box);
		if (found.length > 0) return found;
		for (const one of buttons) others.add(one);
	}
	return [];
}

/** What is around an element; around a tree of its own, or a frame, goes on in the one it stands in. */
function outer(element: Element): Element | null {
	const { host } = element.getRootNode() as Partial<ShadowRoot>;
	return element.parentElement ?? host ?? element.ownerDocument.defaultView?.frameElement ?? null;
}

/** A press as far as sites look at one; nothing is pressed. */
function pressOn(target: Element): MouseEvent {
	return { type: 'click', button: 0, target, composedPath: () => [target] } as unknown as MouseEvent;
}
