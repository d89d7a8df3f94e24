/** What a person sees and does in the popup. */
import { type Popup, until } from './driver.ts';

export const textOf = (popup: Popup): Promise<string> => popup.evaluate((document) => document.body.textContent ?? '');

export async function shows(popup: Popup, words: string): Promise<void> {
	await until(`the popup shows "${words}"`, async () => (await textOf(popup)).includes(words));
}

/** The replies listed, best first. */
export function repliesIn(popup: Popup): Promise<readonly { readonly title: string; readonly text: string }[]> {
	return popup.evaluate((document) =>
		[...document.querySelectorAll('[role="option"]')].map((option) => ({
			title: option.querySelector('.reply-title')?.firstChild?.textContent ?? '',
			text: option.querySelector('.reply-text')?.textContent ?? '',
		})),
	);
}

/** Presses the button or tab whose words begin so, as soon as there is one. */
export async function press(popup: Popup, words: string): Promise<void> {
	await until(`the popup has a button "${words}"`, () =>
		popup.evaluate((document, label) => {
			const found = [...document.querySelectorAll<HTMLElement>('button, [role="tab"]')].find((one) =>
				one.textContent?.trim().startsWith(label),
			);
			found?.click();
			return found !== undefined;
		}, words),
	);
}

export function search(popup: Popup, words: string): Promise<void> {
	return popup.evaluate((document, sought) => {
		const box = document.querySelector<HTMLInputElement>('[role="combobox"]')!;
		const { HTMLInputElement: Input, Event: Happening } = document.defaultView as never as typeof globalThis;
		// As typing would: React hears of a value only through the element's own setter.
		Object.getOwnPropertyDescriptor(Input.prototype, 'value')!.set!.call(box, sought);
		box.dispatchEvent(new Happening('input', { bubbles: true }));
	}, words);
}

/** Presses a key in the search box. */
export function key(popup: Popup, pressed: string): Promise<void> {
	return popup.evaluate((document, which) => {
		const { KeyboardEvent: Key } = document.defaultView as never as typeof globalThis;
		const options = { key: which, bubbles: true, cancelable: true };
		document.querySelector('[role="combobox"]')!.dispatchEvent(new Key('keydown', options));
	}, pressed);
}
