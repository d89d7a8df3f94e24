// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
/**
 * A page with one real editor, named by its path: /lexical, /quill … `window.fixture` mounts it anew with a text, so
 * every story starts with a clean history, and asks the editor's own API what it holds.
 */
const kinds = import.meta.glob('./kinds/*.js');
const { mount } = await kinds[`./kinds/${location.pathname.slice(1)}.js`]();

let mounted;

/** In a chat, Enter sends: what we put in must never look like it. */
let enters = 0;
const noteEnter = (event) => {
	if (event.key === 'Enter' || event.inputType === 'insertParagraph') enters++;
};

/** Where the box goes: into the page, an open shadow root or a frame of the same origin, as `?in=` says. */
const places = {
	page: (host) => host,
	shadow: (host) => {
		const root = host.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
		return root.appendChild(document.createElement('div'));
	},
	frame: async (host) => {
		const frame = document.createElement('iframe');
		frame.style.cssText = 'width: 600px; height: 200px';
		frame.srcdoc = '<!doctype html><style>[contenteditable] { min-height: 60px }</style><body></body>';
		const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
		host.append(frame);
		await loaded;
		return frame.contentDocument.body.appendChild(frame.contentDocument.createElement('div'));
	},
};

window.fixture = {
	async mount(text) {
		const old = document.getElementById('host');
		const host = document.createElement('div');
		host.id = 'host';
		mounted?.unmount?.();
		old.replaceWith(host);
		const place = places[new URL(location.href).searchParams.get('in') ?? 'page'];
		mounted = await mount(await place(host), text);
		enters = 0;
		for (const type of ['keydown', 'beforeinput']) mounted.box.addEventListener(type, noteEnter, { capture: true });
	},
	/** What the editor would send, lines ending in \n. */
	text: () => mounted.text(),
	/** How often the box heard of Enter, or its editor took something for it. */
	enters: () => enters + (mounted.enters?.() ?? 0),
	/** Where the editor itself has the caret, if it hears of it late and the page knows how to ask. */
	caret: () => mounted.caret?.() ?? null,
	get box() {
		return mounted.box;
	},
};
document.documentElement.dataset.ready = '';
