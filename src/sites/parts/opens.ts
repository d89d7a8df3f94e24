/** Clicks on a row of a list of conversations, and says whether that opened what was meant, within two seconds. */
export function opens(row: HTMLElement, isOpen: () => boolean): Promise<boolean> {
	const opening = becomes(isOpen, 2000);
	// Some lists listen for the press, others for the click.
	for (const type of ['mousedown', 'mouseup', 'click']) {
		row.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0 }));
	}
	return opening;
}

/** Whether something becomes true while the page changes, within some milliseconds. */
function becomes(condition: () => boolean, milliseconds: number): Promise<boolean> {
	return new Promise((resolve) => {
		const end = () => {
			observer.disconnect();
			clearTimeout(timer);
			resolve(condition());
		};
		const observer = new MutationObserver(() => condition() && end());
		observer.observe(document.body, { childList: true, subtree: true, characterData: true });
		const timer = setTimeout(end, milliseconds);
	});
}
