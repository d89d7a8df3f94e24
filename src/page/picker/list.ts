import type { SuggestedReply } from '../../protocol.ts';
import { stretches } from '../../ui/gaps.ts';
import { t } from '../../ui/text.ts';
import { element } from '../element.ts';
import { on } from '../safely.ts';

/** Letters of a reply in its line of the list; the rest is cut off in sight anyway. */
const FIRST = 160;

/** Replies one under the other, one of them chosen, and the whole of that one below. */
export interface List {
	readonly parts: readonly HTMLElement[];
	/** Shows these, none yet chosen. */
	fill(replies: readonly SuggestedReply[]): void;
	choose(index: number): void;
	/** The id of the chosen line, for what has the focus. */
	chosenId(): string;
}

/** `pointed` is called when the pointer moves over a line, `taken` when one is clicked. */
export function createList(
	pointed: (index: number) => void,
	taken: (index: number) => void,
	signal: AbortSignal,
): List {
	const options = element('div', {
		class: 'options',
		role: 'listbox',
		id: 'options',
		tabindex: '0',
		'aria-label': t('replies_list'),
	});
	const preview = element('p', { class: 'preview', dir: 'auto', tabindex: '0' });
	let shown: readonly SuggestedReply[] = [];
	let chosen: HTMLElement | undefined;

	const indexOf = ({ target }: Event) =>
		[...options.children].findIndex((option) => target instanceof Node && option.contains(target));
	// Lines that move under a pointer that does not are not pointed at.
	on<MouseEvent>(options, 'mousemove', (event) => (event.movementX || event.movementY) && pointed(indexOf(event)), {
		passive: true,
		signal,
	});
	on(options, 'click', (event) => taken(indexOf(event)), { signal });

	return {
		parts: [options, preview],
		fill(replies) {
			shown = replies;
			options.replaceChildren(...replies.map(lineOf));
			options.scrollTop = 0;
		},
		choose(index) {
			const reply = shown[index];
			chosen?.setAttribute('aria-selected', 'false');
			chosen = options.children[index] as HTMLElement | undefined;
			if (!reply || !chosen) return;
			chosen.setAttribute('aria-selected', 'true');
			preview.replaceChildren(...marked(reply));
			preview.scrollTop = 0;
			reveal(chosen, options);
		},
		chosenId: () => chosen?.id ?? '',
	};
}

function lineOf(reply: SuggestedReply, index: number): HTMLElement {
	const first = { ...reply, text: reply.text.slice(0, FIRST).replace(/\s+/g, ' ') };
	return element(
		'div',
		{ class: 'option', role: 'option', id: `option-${index}`, 'aria-selected': 'false' },
		element('span', { class: 'title', dir: 'auto' }, reply.isFavourite ? `★ ${reply.title}` : reply.title),
		element('span', { class: 'first', dir: 'auto' }, ...marked(first)),
	);
}

/** The words of a reply, with what is still to be filled in marked. */
export function marked(reply: Pick<SuggestedReply, 'text' | 'missing'>): (Node | string)[] {
	return stretches(reply).map(({ text, gap }) => (gap === null ? text : element('mark', {}, text)));
}

/** Scrolls the list, and nothing of the page around it. */
function reveal(option: HTMLElement, options: HTMLElement) {
	const top = option.offsetTop - options.offsetTop;
	const bottom = top + option.offsetHeight;
	if (top < options.scrollTop) options.scrollTop = top;
	else if (bottom > options.scrollTop + options.clientHeight) options.scrollTop = bottom - options.clientHeight;
}
