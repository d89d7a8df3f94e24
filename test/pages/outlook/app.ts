/** A stand-in for Outlook on the web: the real roosterjs behind the boxes, and around them what the page's templates say. */
import {
	createModelFromHtml,
	Editor,
	EditPlugin,
	exportContent,
	PastePlugin,
	ShortcutPlugin,
} from '../editors/rooster.js';
import { type Pen, runDesk } from '../mail/desk.ts';
import type { Thread } from '../mail/letters.ts';

// roosterjs reads HTML: a page with Trusted Types that uses it must have a policy of its own for that.
declare const trustedTypes: { createPolicy(name: string, policy: object): unknown } | undefined;
if (typeof trustedTypes !== 'undefined') trustedTypes.createPolicy('default', { createHTML: (html: string) => html });

const SIGNATURE = 'Shop Desk, we will always be here for you';
const HISTORY = 'From: Amaka Obi';

function roosterPen(box: HTMLElement): Pen {
	// What is editable already it leaves as it is; in Outlook it has made the box so itself.
	box.removeAttribute('contenteditable');
	const editor = new Editor(box as HTMLDivElement, {
		plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin()],
		initialModel: createModelFromHtml('<div class="elementToProof"><br></div>'),
		doNotAdjustEditorColor: true,
	});
	const made = (id: string, ...words: string[]) => {
		const element = document.createElement('div');
		element.id = id;
		element.append(...words);
		return element;
	};
	box.firstElementChild?.classList.add('elementToProof');
	box.append(
		made('Signature', SIGNATURE),
		made('appendonsend'),
		made('divRplyFwdMsg', HISTORY),
		made('', 'Hello, where is my order? There is no excuse for this.'),
	);
	return {
		text() {
			const all: string = exportContent(editor, 'PlainText').replaceAll('\r', '').replaceAll('\u00a0', ' ');
			return all.split(new RegExp(`\n*(?:${SIGNATURE}|${HISTORY})`))[0]!.replace(/\n$/, '');
		},
		write(text) {
			box.firstElementChild!.replaceChildren(text);
		},
		end: () => editor.dispose(),
	};
}

const isItem = location.pathname.includes('/deeplink/');

/** A letter taken out into a window of its own. */
const isAlone = location.pathname.startsWith('/mail/deeplink/compose');

runDesk({
	pen: roosterPen,
	sendsOn: 'click',
	says: false,
	isAlone,
	path: (thread: Thread | null) =>
		isItem ? `/mail/deeplink/read/AAMk${thread?.id}%3D` : `/mail/inbox/id/AAQk${thread?.id}%3D`,
});
