/** An event as a person makes it: not one of a script's. */
export function byHand<E extends Event>(event: E): E {
	return Object.defineProperty(event, 'isTrusted', { value: true });
}
