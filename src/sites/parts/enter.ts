/**
 * Whether a key sends what is written: Enter alone. Shift makes a new line, and the Enter that ends a word in an input
 * method (229 where a browser says no more) is for the word.
 */
export function isSendingEnter({ key, shiftKey, isComposing, keyCode }: KeyboardEvent): boolean {
	return key === 'Enter' && !shiftKey && !isComposing && keyCode !== 229;
}
