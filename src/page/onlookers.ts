import { browser } from '../browser.ts';
import { WATCH } from '../protocol.ts';

/** Those who look on while somebody works in the page: the popup, and the pane beside it. */
export interface Onlookers {
	/** Tells them that something is not as it was; they ask for what they want to know. */
	tell(): void;
	/** Tells them when this element leaves the page: what they were told of it is over then. */
	mind(element: Element): void;
}

/** Nothing is done while nobody looks on. */
export function createOnlookers(signal: AbortSignal): Onlookers {
	const ports = new Set<ReturnType<typeof browser.runtime.connect>>();
	let minded: Element | null = null;
	let minding = new AbortController();
	/** Something was to be told while nobody looked on: who asked and only then begins to look on, asked too early. */
	let isNews = false;
	const tell = () => {
		isNews = ports.size === 0;
		for (const port of ports) port.postMessage(null);
	};
	const mind = () => {
		minding.abort();
		if (!minded || ports.size === 0) return;
		minding = new AbortController();
		onGone(minded, tell, minding.signal);
	};
	const listener = (port: ReturnType<typeof browser.runtime.connect>) => {
		if (port.name !== WATCH) return;
		ports.add(port);
		if (isNews || minded?.isConnected === false) tell();
		mind();
		port.onDisconnect.addListener(() => {
			ports.delete(port);
			mind();
		});
	};
	browser.runtime.onConnect.addListener(listener);
	signal.addEventListener('abort', () => {
		browser.runtime.onConnect.removeListener(listener);
		minding.abort();
		for (const port of ports) port.disconnect();
		ports.clear();
	});
	return {
		tell,
		mind(element) {
			minded = element;
			isNews = false;
			mind();
		},
	};
}

/** Calls back once the element has left the page. Watches only the lists of children that it and its ancestors stand in. */
function onGone(element: Element, gone: () => void, signal: AbortSignal): void {
	const observer = new MutationObserver(() => {
		if (element.isConnected) return;
		observer.disconnect();
		gone();
	});
	for (let at = element.parentNode; at; at = at.parentNode) observer.observe(at, { childList: true });
	signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
