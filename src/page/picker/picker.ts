import type { Editor, Outcome } from '../../editors/index.ts';
import type { SuggestedReply } from '../../protocol.ts';
import type { Span } from '../../text/span.ts';
import { copy } from '../../ui/copy.ts';
import { t } from '../../ui/text.ts';
import type { Line } from '../chip.ts';
import type { Overlay } from '../overlay.ts';
import type { Source } from './find.ts';
import { openSession, type Session } from './session.ts';
import { isWink, type Trigger } from './trigger.ts';
import { createTriggers, onTyped, triggerNow } from './watch.ts';

interface Around {
	readonly overlay: Overlay;
	/** The characters that open it where a word begins; empty for none. */
	triggers(): string;
	/** Where replies to what is said in the conversation of this box come from. */
	source(box: HTMLElement): Source;
	/** It is about to open. */
	opens(): void;
	/** Tells the person something, above a box. */
	say(line: Line, near: HTMLElement): void;
}

/** The list of replies at the caret: at most one on the page. */
export interface Picker {
	/** Opens when a trigger is typed into this box, until the signal aborts. */
	watch(editor: Editor, signal: AbortSignal): void;
	/** A key goes down that may be a trigger, somewhere on the page. */
	pressed(event: KeyboardEvent): void;
	/** Opens at the caret with a field to search in. */
	open(editor: Editor): void;
	close(): void;
}

export function createPicker(around: Around, signal: AbortSignal): Picker {
	const { overlay, triggers, source, opens, say } = around;
	const asked = createTriggers(triggers);
	let now: AbortController | null = null;

	function close() {
		now?.abort();
		now = null;
	}
	signal.addEventListener('abort', close, { once: true });

	function begin(editor: Editor, at: Span, insert: ((reply: SuggestedReply) => Promise<Outcome>) | null) {
		close();
		opens();
		const stop = new AbortController();
		now = stop;
		const { find, used } = source(editor.box);
		const put = insert ?? (({ text, cursor }) => editor.insert(text, cursor));
		const session = openSession(
			overlay,
			{
				editor,
				at,
				hasField: insert === null,
				find,
				async put(reply) {
					const outcome = await put(reply).catch(() => 'refused' as const);
					// Only ours: another may have been opened meanwhile.
					stop.abort();
					if (outcome === 'done') used(reply);
					else say(await copied(reply.text), editor.box);
				},
				close: () => stop.abort(),
			},
			stop.signal,
		);
		return { session, signal: stop.signal };
	}

	function openTyped(editor: Editor, trigger: Trigger) {
		const { start } = trigger;
		let { words } = trigger;
		const { session, signal } = begin(editor, { start, end: start + 1 }, async ({ text, cursor }) => {
			const draft = editor.read();
			const end = start + 1 + words.length;
			// Whatever else stands there now is not what was typed for us.
			const isThere = triggers().includes(draft.charAt(start)) && draft.slice(start + 1, end) === words;
			return isThere ? editor.replace({ start, end }, text, cursor) : 'refused';
		});
		const follow = () => {
			if (session.isBusy()) return;
			const at = triggerNow(editor, triggers());
			if (at?.start !== start) return close();
			words = at.words;
			look(session, editor.read(), at);
		};
		onTyped(editor, follow, signal);
		look(session, editor.read(), trigger);
	}

	return {
		watch(editor, until) {
			asked.watch(editor, (trigger) => openTyped(editor, trigger), until);
			until.addEventListener('abort', close, { once: true });
		},
		open(editor) {
			const draft = editor.read();
			const caret = editor.caret() ?? draft.length;
			// A caret has no width to be shown at; the letter before it has.
			begin(editor, { start: Math.max(0, caret - 1), end: caret }, null).session.search('');
		},
		pressed: asked.pressed,
		close,
	};
}

function look(session: Session, draft: string, trigger: Trigger) {
	if (isWink(draft, trigger)) session.rest();
	else session.search(trigger.words);
}

/** Puts what a box refused on the clipboard, and says so; where even that is not allowed, a press of a button may be. */
async function copied(text: string): Promise<Line> {
	if (await copy(text)) return { say: t('result_refused') };
	return { say: t('card_refused'), offers: [{ text: t('card_copy'), accept: () => copied(text) }] };
}
