import { useState } from 'react';

/**
 * What an input shows: what is being typed, and once the field is left with something right in it, what is stored.
 * So no letter is lost to storage being slower than a hand, and a change from elsewhere still shows.
 */
export function useTyped<T>(stored: T, isRight: (typed: T) => boolean) {
	const [typed, setTyped] = useState<T | null>(null);
	const value = typed ?? stored;
	return {
		value,
		set: setTyped,
		leave: () => isRight(value) && setTyped(null),
	};
}
