import type { Channel, Message } from '../text/conversation.ts';

export type { Channel };

/** The open conversation, as far as the page tells. */
export interface Chat {
	/** Display name; empty where the site shows none. */
	readonly customer: string;
	/** The same for the same conversation on every visit. */
	readonly key: string;
	/** The key is made from the name alone: two customers of one name share it. */
	readonly weak: boolean;
	/** A URL that opens the conversation, where the site has one. */
	readonly link: string | null;
}

/** What a person may send with: a key, or a press on a button. */
export type SendEvent = KeyboardEvent | MouseEvent;

/** A message on the page with the site's own id of it. */
export interface SeenMessage extends Message {
	readonly id: string;
	/** The id is made from the words alone: the same words said on another day have it too. */
	readonly weak?: true;
}

/**
 * One web app: which box, which customer, what was said and when it was sent. Elements are looked up at every call and
 * never kept: apps make them anew whenever the conversation changes. A new site is one file in this folder.
 */
export interface Site {
	/** Stands in settings and in the ledger, so it never changes. */
	readonly id: string;
	/** The site's own name, the same in every language. */
	readonly name: string;
	readonly channel: Channel;
	/** Match patterns, as in the manifest; empty for a page of our own. */
	readonly matches: readonly string[];
	/** The compose box this element is, or stands in; null for search, captions and all else. */
	composeBox(element: Element): HTMLElement | null;
	/** The compose box of the conversation now open. */
	openBox(): HTMLElement | null;
	/**
	 * The conversation a box (null: the one now open) belongs to. `none`: nothing is open, or two signs of which one it
	 * is disagree. `changed`: the page has nothing we know.
	 */
	chat(box: HTMLElement | null): Chat | 'none' | 'changed';
	/** Where a person reads whose conversation it is: a mark stands beside these words while something is owed. */
	title?(box: HTMLElement | null): HTMLElement | null;
	/** What changes when a message comes or goes: the closest element around the conversation's messages. */
	panel(box: HTMLElement | null): HTMLElement | null;
	/** The newest messages of the conversation, oldest first. Notices, and rows of unknown direction, are not in it. */
	messages(box: HTMLElement | null): readonly SeenMessage[];
	/**
	 * The box whose text this key press or click may be about to send. May err on the side of yes: nothing counts as
	 * sent before the message stands in the conversation.
	 */
	sends(event: SendEvent): HTMLElement | null;
	/**
	 * For sites whose messages do not show what was sent. Called at the event that may send `text`: resolves with an id of
	 * the message, the same for the same message at every visit, when it was sent for certain, and with null when it was
	 * not. Gives up when the signal aborts, which it does after a while. Meanwhile `closing` is told the id if the page's
	 * closing now would mean that the message is sent, null if it would not.
	 */
	proof?(
		box: HTMLElement,
		text: string,
		event: SendEvent,
		signal: AbortSignal,
		closing: (message: string | null) => void,
	): Promise<string | null>;
	/**
	 * The ids of messages that the page shows to have been taken back (undo-send). `before` are the messages as they
	 * stood a moment ago: where a site leaves no trace of one, it is gone from between its neighbours.
	 */
	takenBack?(box: HTMLElement | null, before: readonly SeenMessage[]): readonly string[];
	/**
	 * For sites with a proof of their own: resolves with the compose box in which what was just sent, from here or from a
	 * window of its own, stands again because the sending was undone; with null when the signal aborts first. `words` is
	 * the `wordsId` of the text. What stands in a box already counts only on a page that was opened after the sending.
	 */
	broughtBack?(
		chat: Pick<Chat, 'key' | 'customer'>,
		words: string,
		signal: AbortSignal,
		isOpenedAfter: boolean,
	): Promise<HTMLElement | null>;
	/** Brings a conversation to the front; false when the site cannot, or cannot be sure which one is meant. */
	show?(chat: { readonly key: string; readonly customer: string }): boolean | Promise<boolean>;
}
