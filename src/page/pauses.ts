import type { Site } from '../sites/index.ts';

/** How long nothing is underlined: until this message is sent or gone, in this chat today, for an hour, on this site today. */
export const PAUSES = ['message', 'chat', 'hour', 'site'] as const;
export type Pause = (typeof PAUSES)[number];

export const HOUR = 3600_000;
export const TODAY = 12 * HOUR;

export interface Pauses {
	isOn(box: HTMLElement): boolean;
	/** The others are not begun here: they hold in other tabs as well, and stand in the settings. */
	begin(pause: 'message' | 'chat', box: HTMLElement): void;
	/** Goes on with this box, and its chat. */
	end(box: HTMLElement): void;
	/** The box is empty; true when that ended a pause. */
	emptied(box: HTMLElement): boolean;
	/** Whether the pause of this box's chat has run out since this was last asked. */
	hasRunOut(box: HTMLElement): boolean;
}

/** `until` is when the pause of the settings ends, `now` the time, both in epoch milliseconds. */
export function createPauses(site: Site, until: () => number, now: () => number): Pauses {
	const boxes = new WeakSet<HTMLElement>();
	const chats = new Map<string, number>();
	const keyOf = (box: HTMLElement) => {
		const chat = site.chat(box);
		return typeof chat === 'object' ? chat.key : '';
	};
	return {
		isOn: (box) => until() > now() || boxes.has(box) || (chats.size > 0 && (chats.get(keyOf(box)) ?? 0) > now()),
		begin(pause, box) {
			if (pause === 'message') boxes.add(box);
			else chats.set(keyOf(box), now() + TODAY);
		},
		end(box) {
			boxes.delete(box);
			chats.delete(keyOf(box));
		},
		emptied: (box) => boxes.delete(box),
		hasRunOut: (box) => chats.size > 0 && (chats.get(keyOf(box)) ?? Infinity) <= now() && chats.delete(keyOf(box)),
	};
}
