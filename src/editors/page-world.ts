/** The window's own constructors: a box in a frame needs those of its frame. */
export type View = Window & typeof globalThis;

/**
 * The window as the page's own scripts see it. Only Firefox has such a door: there, what a content script puts into an
 * event it made itself, the page may not read.
 */
export function pageWorld(element: Element): View {
	const view = element.ownerDocument.defaultView as View & { readonly wrappedJSObject?: View };
	return view.wrappedJSObject ?? view;
}
