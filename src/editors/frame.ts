/** Where a frame of the page shows its content, from the viewport that the layer covers. */
export function offsetOfFrame(view: Window | null): { readonly x: number; readonly y: number } {
	const frame = view === window ? null : view?.frameElement;
	if (!frame) return { x: 0, y: 0 };
	const { left, top } = frame.getBoundingClientRect();
	const around = offsetOfFrame(frame.ownerDocument.defaultView);
	return { x: around.x + left + frame.clientLeft, y: around.y + top + frame.clientTop };
}

/** Whether an element is on the page, or in a frame that still is. */
export function isOnPage(element: Element): boolean {
	return element.isConnected && element.ownerDocument.defaultView !== null;
}

/** The windows in which what is done about an element is heard: the page's, and that of the frame it is in. */
export function windowsOf(element: Element): readonly Window[] {
	const { defaultView } = element.ownerDocument;
	return defaultView === null || defaultView === window ? [window] : [window, defaultView];
}
