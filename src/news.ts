/** What our own pages may want to read again. */
export type News = 'promises' | 'waiting';

const NAME = 'news';

/** Tells our pages that are open that this is not as it was; with none open nothing happens. Pages of sites hear nothing. */
export function announce(news: News): void {
	const channel = new BroadcastChannel(NAME);
	channel.postMessage(news);
	channel.close();
}

/** Calls `changed` whenever that is announced by another part of us, until the signal aborts. */
export function onNews(news: News, changed: () => void, signal: AbortSignal): void {
	const channel = new BroadcastChannel(NAME);
	channel.addEventListener('message', ({ data }) => {
		if (data === news) changed();
	});
	signal.addEventListener('abort', () => channel.close(), { once: true });
}
