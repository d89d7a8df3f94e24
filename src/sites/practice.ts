import { isSendingEnter } from './parts/enter.ts';
import { wordsOf } from './parts/words.ts';
import type { Site } from './site.ts';

/**
 * The practice chat on our own welcome page. That page hands this site to the content script itself, so there is no
 * match pattern and no permission for it.
 */
const CHAT = 'section[data-practice]';
const BOX = `${CHAT} [data-practice-box]`;

function section(box: HTMLElement | null): HTMLElement | null {
	return box?.closest<HTMLElement>(CHAT) ?? document.querySelector<HTMLElement>(CHAT);
}

export default {
	id: 'practice',
	name: 'Concilia',
	channel: 'chat',
	matches: [],
	composeBox: (element) => element.closest<HTMLElement>(BOX),
	openBox: () => document.querySelector<HTMLElement>(BOX),
	chat(box) {
		const { customer, conversation } = section(box)?.dataset ?? {};
		if (!customer || !conversation) return 'none';
		return { customer, key: conversation, weak: false, link: null };
	},
	title: (box) => section(box)?.querySelector<HTMLElement>('header bdi') ?? null,
	panel: section,
	messages: (box) =>
		[...(section(box)?.querySelectorAll<HTMLElement>('[data-message]') ?? [])].map((row) => ({
			id: row.dataset.message!,
			direction: row.dataset.direction === 'out' ? 'out' : 'in',
			text: wordsOf(row.querySelector('p') ?? row).trim(),
			at: Number(row.dataset.at) || null,
		})),
	sends(event) {
		const target = event.target instanceof Element ? event.target : null;
		if (!target) return null;
		if (event instanceof KeyboardEvent) return isSendingEnter(event) ? target.closest<HTMLElement>(BOX) : null;
		const button = target.closest<HTMLElement>(`${CHAT} [data-practice-send]`);
		return button?.closest(CHAT)?.querySelector<HTMLElement>(BOX) ?? null;
	},
	show({ key }) {
		const shown = document.querySelector(`${CHAT}[data-conversation="${CSS.escape(key)}"]`);
		shown?.scrollIntoView({ block: 'nearest' });
		return shown !== null;
	},
} satisfies Site;
