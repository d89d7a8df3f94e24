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

/** Presses the button or tab whose words begin so, as soon as there is one. What it does may close the popup. */
export async function press(popup: Popup, words: string): Promise<void> {
	let wasThere = false;
	await until(`the popup has a button "${words}"`, async () => {
		wasThere ||= await popup.evaluate(pressed, words, false);
		return wasThere && (await popup.evaluate(pressed, words, true).catch(isGone));
	});
}

/** Whether there is such a button; runs in the popup. */
function pressed(document: Document, words: string, isPressed: boolean): boolean {
	const found = [...document.querySelectorAll<HTMLElement>('button, [role="tab"]')].find((one) =>
		one.textContent?.trim().startsWith(words),
	);
	if (isPressed) found?.click();
	return found !== undefined;
}

/** The popup went before it could answer that it was pressed. */
function isGone(error: unknown): true {
	if (/detached|closed|destroyed/i.test(String(error))) return true;
	throw error;
}

export async function search(popup: Popup, words: string): Promise<void> {
	const isThere = () => popup.evaluate((document) => document.querySelector('[role="combobox"]') !== null);
	await until('there is a field to search in', isThere);
	await popup.evaluate((document, sought) => {
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
