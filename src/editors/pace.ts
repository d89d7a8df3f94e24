/** What the person is doing in a box right now, as far as a change of ours must heed it. */
export interface Pace {
	/** In the middle of composing a character with an input method: nobody else may write now. */
	isComposing(): boolean;
	/** Listens until the signal aborts; what it gives answers whether the person has pressed a key since. */
	presses(until: AbortSignal): () => boolean;
	/** The text has changed, by the person's hand or by ours. */
	wrote(): void;
	/** Waits until the last change is at least so many ms ago. */
	quiet(milliseconds: number): Promise<void>;
}

export function paceOf(box: HTMLElement, signal: AbortSignal): Pace {
	let isComposing = false;
	let lastChange = Number.NEGATIVE_INFINITY;
	const on = (type: string, listener: (event: Event) => void, until = signal) =>
		box.addEventListener(type, listener, { signal: until, capture: true, passive: true });
	on('compositionstart', () => {
		isComposing = true;
	});
	on('compositionend', () => {
		isComposing = false;
	});
	return {
		isComposing: () => isComposing,
		presses(until) {
			let hasPressed = false;
			on(
				'keydown',
				({ isTrusted }) => {
					hasPressed ||= isTrusted;
				},
				until,
			);
			return () => hasPressed;
		},
		wrote() {
			lastChange = performance.now();
		},
		async quiet(milliseconds) {
			for (let left = milliseconds; left > 0; ) {
				left = lastChange + milliseconds - performance.now();
				if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
			}
		},
	};
}
