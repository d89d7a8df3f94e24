import { isField, isTextBox } from '../editors/index.ts';
import { isSendingEnter } from './parts/enter.ts';
import { hash } from './parts/hash.ts';
import { hasLeft } from './parts/left-box.ts';
import { wordsOf } from './parts/words.ts';
import type { Site } from './site.ts';

/**
 * Any page the person has switched Concilia on for. Of such a page nothing is known but its text boxes: who the customer
 * is and what they said stay open, and a promise is noted by the sent text alone.
 */
const BUTTON = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** The box last used: the one a reply goes into, and the one a button may send. */
let last: HTMLElement | null = null;

function composeBox(element: Element): HTMLElement | null {
	for (let around: Element | null = element; around; around = around.parentElement) {
		if (isTextBox(around)) {
			last = around;
			return around;
		}
	}
	return null;
}

const isShown = (box: HTMLElement | null): box is HTMLElement => box?.isConnected === true && box.checkVisibility();

function openBox(): HTMLElement | null {
	if (isShown(last)) return last;
	const boxes = [...document.querySelectorAll('textarea, [contenteditable]')].filter(isTextBox).filter(isShown);
	// Which of several is meant, nobody can tell.
	return boxes.length === 1 ? boxes[0]! : null;
}

const textIn = (box: HTMLElement) => (isField(box) ? box.value : wordsOf(box));

export default {
	id: location.hostname,
	name: location.hostname,
	channel: 'chat',
	matches: [],
	composeBox,
	openBox,
	chat: () => ({
		customer: '',
		key: `page:${hash(location.origin + location.pathname)}`,
		weak: true,
		link: location.href,
	}),
	panel: () => null,
	messages: () => [],
	sends(event) {
		const [target] = event.composedPath() as (Node | undefined)[];
		if (target?.nodeType !== Node.ELEMENT_NODE) return null;
		const element = target as Element;
		if (event.type === 'keydown') return isSendingEnter(event as KeyboardEvent) ? composeBox(element) : null;
		return element.closest(BUTTON) && isShown(last) && !last.contains(element) ? last : null;
	},
	async proof(box, text, event, signal) {
		const at = Math.floor(Date.now() / 60_000);
		return (await hasLeft(box, text, event, () => textIn(box), signal)) ? `sent:${at}:${hash(text)}` : null;
	},
} satisfies Site;
