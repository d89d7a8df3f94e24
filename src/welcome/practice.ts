/** Runs the page code on the practice chat of this page, until the signal aborts. */
export function startPractice(_signal: AbortSignal): void {}
