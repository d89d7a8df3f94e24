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

/** Whether both are the same object of the page, seen through whichever door. */
export function isSame(one: object | undefined, other: object | undefined): boolean {
	const bare = (object: object | undefined) =>
		(object as { wrappedJSObject?: object } | undefined)?.wrappedJSObject ?? object;
	return bare(one) === bare(other);
}
