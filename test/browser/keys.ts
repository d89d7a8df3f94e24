/** Keys as a quick typist presses them: each is a real one, but none waits until the one before has been answered. */
import type { Keyboard, KeyInput } from 'puppeteer-core';

/** What has a key of its own on the driver's keyboard; other signs come as from an input method. */
const HAS_KEY = /^[\x20-\x7e\n\r]$/;

/**
 * Has a keyboard of Chromium type as one of Firefox does, all in one go. Of itself it waits twice for each letter, which
 * on a busy machine is most of a story.
 */
export function typesAtOnce(keyboard: Keyboard): void {
	keyboard.press = async (key, options = {}) => {
		await Promise.all([keyboard.down(key, options), keyboard.up(key)]);
	};
	keyboard.type = async (text) => {
		let pressed: Promise<void>[] = [];
		for (const sign of text) {
			if (HAS_KEY.test(sign)) {
				pressed.push(keyboard.press(sign as KeyInput));
				continue;
			}
			await Promise.all(pressed);
			pressed = [];
			await keyboard.sendCharacter(sign);
		}
		await Promise.all(pressed);
	};
}
