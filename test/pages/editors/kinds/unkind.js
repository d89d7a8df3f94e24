// @ts-nocheck: a page under test; its libraries are typed in many ways or not at all
/** Boxes that do not do what they are asked, each named by `?as=`. */
const manners = {
	/** Takes what is announced, but writes it where its own caret is: at the end. */
	'own-caret'(box) {
		box.addEventListener('beforeinput', (event) => {
			if (event.inputType !== 'insertText' || event.isTrusted) return;
			event.preventDefault();
			box.append(event.data);
		});
	},
	/** Puts everything back as it was. */
	reverts(box) {
		const words = box.textContent;
		new MutationObserver(() => box.textContent !== words && box.replaceChildren(words)).observe(box, {
			childList: true,
			characterData: true,
			subtree: true,
		});
	},
	/** Writes what is announced a good while later. */
	late(box) {
		box.addEventListener('beforeinput', (event) => {
			if (event.inputType !== 'insertText') return;
			event.preventDefault();
			const [range] = event.getTargetRanges();
			setTimeout(() => {
				const live = document.createRange();
				live.setStart(range.startContainer, range.startOffset);
				live.setEnd(range.endContainer, range.endOffset);
				live.deleteContents();
				live.insertNode(document.createTextNode(event.data));
				box.normalize();
			}, 150);
		});
	},
	/** Takes it, and adds it once more on `input`. */
	doubles(box) {
		box.addEventListener('input', (event) => {
			if (event.inputType !== 'insertText' || !event.data) return;
			getSelection().getRangeAt(0).insertNode(document.createTextNode(event.data));
		});
	},
	/** Draws itself anew at each input: no node lives on, and the browser's undo is dead. */
	rerenders(box) {
		box.addEventListener('input', () => {
			const words = box.textContent;
			box.replaceChildren(
				...words.split(/(?= )/).map((word) => Object.assign(document.createElement('span'), { textContent: word })),
			);
		});
	},
	/** Goes away as soon as it is touched. */
	vanishes(box) {
		box.addEventListener('beforeinput', (event) => {
			event.preventDefault();
			box.remove();
		});
	},
	/** Gives the focus away at once. */
	'gives-focus-away'(box) {
		box.addEventListener('focus', () => box.blur());
	},
	/** Throws at whatever happens. */
	throws(box) {
		for (const type of ['beforeinput', 'input', 'paste', 'keypress', 'focus']) {
			box.addEventListener(type, () => {
				throw new Error('unkind');
			});
		}
	},
	/** A mail: the draft, the signature, and what it answers. */
	mail(box) {
		const [draft, signature, quote] = ['Hello', 'Shop', 'I am angry'].map((words) =>
			Object.assign(document.createElement('div'), { textContent: words }),
		);
		signature.className = 'gmail_signature';
		quote.className = 'gmail_quote';
		box.replaceChildren(draft, document.createElement('br'), signature, quote);
	},
	/** Has an emoji image and a mention among its words. */
	pictures(box) {
		const mention = Object.assign(document.createElement('span'), { textContent: '@Amaka', contentEditable: 'false' });
		const emoji = Object.assign(document.createElement('img'), {
			alt: '🙂',
			src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
		});
		box.replaceChildren('Hi ', emoji, ' bad ', mention, ' done');
	},
};

export function mount(host, text) {
	const box = host.appendChild(document.createElement('div'));
	box.contentEditable = 'true';
	box.style.whiteSpace = 'pre-wrap';
	box.textContent = text;
	manners[new URL(location.href).searchParams.get('as')](box);
	return { box, text: () => box.textContent };
}
