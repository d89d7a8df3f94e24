/**
 * A popup is as large as what is in it, where a tab or side panel has a size of its own. On a low screen it gets less
 * than it asks for; only once it has its full width is its height that too, and no sooner can it be asked to fit.
 */
export function takePopupSize(root: HTMLElement): void {
	root.dataset.view = 'popup';
	addEventListener('resize', () => {
		const { width, height } = root.querySelector('.popup')?.getBoundingClientRect() ?? { width: 0, height: 0 };
		if (width > 0 && innerWidth >= width && innerHeight < height) root.dataset.low = '';
	});
}
