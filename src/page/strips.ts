import { ask, type PageChange } from '../protocol.ts';
import { CORNERS, type Settings } from '../settings.ts';
import type { Site } from '../sites/index.ts';
import { t } from '../ui/text.ts';
import type { Beside, Box, Sight } from './box.ts';
import type { Line } from './chip.ts';
import { faceOf } from './face.ts';
import { showList } from './hint-list.ts';
import type { Overlay } from './overlay.ts';
import { createPauses, HOUR, type Pause, TODAY } from './pauses.ts';
import { safely } from './safely.ts';
import { createStrip } from './strip.ts';

/** What the strips of a page have around them. */
interface Around {
	readonly site: Site;
	readonly overlay: Overlay;
	settings(): Settings;
	/** Looks at every box again. */
	again(): void;
	/** Opens the card's way out: whatever else is open closes. */
	opens(): void;
	say(line: Line, near: HTMLElement): void;
}

/** The strips at the boxes of a page, the list that opens from them, and the pauses. */
export interface Strips {
	/** What stands beside this box until the signal aborts; `emptied` when its draft was sent or given up. */
	at(element: HTMLElement, emptied: () => void, signal: AbortSignal): Beside;
	isPaused(element: HTMLElement): boolean;
	/** What was in this box has been sent: the pause for this message is over. */
	sent(element: HTMLElement): void;
	/** Opens the list of this box; false when it has nothing to show. */
	open(element: HTMLElement): boolean;
	/** The settings have changed: a pause may have begun, or end later. */
	changed(): void;
}

/** Changes a setting by way of the worker, which alone may. */
const change = safely((wanted: PageChange) => ask('settings/change', wanted));
export const openSettings = safely(() => ask('settings/open'));

type Switch = Extract<PageChange, { isOff: boolean }>;
type Without<T> = T extends unknown ? Omit<T, 'isOff'> : never;

/** Switches something off, and says so with the way back. */
export function switchedOff(say: string, wanted: Without<Switch>): Line {
	const off = (isOff: boolean) => ask('settings/change', { ...wanted, isOff } as Switch);
	safely(off)(true);
	const accept = async () => {
		await off(false);
		return { say: t('said_undone') };
	};
	return { say, offers: [{ text: t('action_undo'), isUndo: true, accept }] };
}

export function createStrips(around: Around, signal: AbortSignal): Strips {
	const { site, overlay, settings, again, opens, say } = around;
	const openers = new WeakMap<HTMLElement, () => boolean>();
	/** When the pause ends that holds everywhere, or on this site; long ago where there is none. */
	const pausedUntil = () => {
		const { pausedUntil: anywhere, sitesPaused } = settings();
		return Math.max(anywhere, ...sitesPaused.filter((one) => one.site === site.id).map(({ until }) => until));
	};
	const pauses = createPauses(site, pausedUntil, Date.now);
	/** Stops the list that is open. */
	let list: AbortController | null = null;
	let ending: ReturnType<typeof setTimeout> | undefined;
	const closeList = () => {
		list?.abort();
		list = null;
	};
	signal.addEventListener('abort', () => {
		closeList();
		clearTimeout(ending);
	});

	/** Comes back when the time is over, and says so where somebody writes. */
	function changed() {
		clearTimeout(ending);
		const left = pausedUntil() - Date.now();
		if (left <= 0 || left > TODAY) return;
		ending = setTimeout(safely(ended), left);
	}
	changed();

	function ended() {
		// Timers and clocks differ: one may ring a moment early.
		if (pausedUntil() > Date.now()) return changed();
		again();
		const box = site.openBox();
		if (box) say({ say: t('pause_over') }, box);
	}

	function pause(what: Pause, box: HTMLElement) {
		if (what === 'site') change({ what: 'pause', until: Date.now() + TODAY, site: site.id });
		else if (what === 'hour') change({ what: 'pause', until: Date.now() + HOUR });
		else pauses.begin(what, box);
		again();
	}

	function resume(box: HTMLElement) {
		pauses.end(box);
		const { pausedUntil: anywhere, sitesPaused } = settings();
		if (anywhere > Date.now()) change({ what: 'pause', until: 0 });
		if (sitesPaused.some((one) => one.site === site.id)) change({ what: 'pause', until: 0, site: site.id });
		again();
	}

	/** Ends the pause for this message, and says so. */
	function over(element: HTMLElement): boolean {
		const wasPaused = pauses.emptied(element);
		if (wasPaused) say({ say: t('pause_over') }, element);
		return wasPaused;
	}

	return {
		changed,
		isPaused: pauses.isOn,
		sent: (element) => over(element) && again(),
		open: (element) => openers.get(element)?.() ?? false,
		at(element, emptied, until) {
			let seen: { readonly sight: Sight; readonly box: Box } | null = null;
			const strip = createStrip(
				element,
				overlay,
				{
					open: () => void open(),
					resume: () => resume(element),
					moved: (corner) => change({ what: 'corner', corner }),
				},
				(control) => site.panel(element)?.contains(control) ?? false,
				until,
			);
			const face = () => seen && faceOf(seen.sight, pauses.isOn(element));

			function open(): boolean {
				// What was typed a moment ago is in the list as well.
				seen?.box.check();
				const now = face();
				if (!now || !seen) return false;
				// A window may have no room for the strip.
				const at = strip.piece() ?? element;
				opens();
				closeList();
				list = new AbortController();
				const { sight, box } = seen;
				const { stripCorner, isStripFolded } = settings();
				const next = CORNERS[(CORNERS.indexOf(stripCorner) + 1) % CORNERS.length]!;
				showList(
					overlay,
					{ box: element, at, face: now, hints: sight.hints, isFolded: isStripFolded },
					{
						open: box.openHint,
						pause: (what) => pause(what, element),
						resume: () => resume(element),
						move: () => change({ what: 'corner', corner: next }),
						fold: () => change({ what: 'fold', isFolded: !isStripFolded }),
						settings: openSettings,
					},
					closeList,
					AbortSignal.any([until, list.signal]),
				);
				return true;
			}
			openers.set(element, open);

			return {
				isPaused: () => pauses.isOn(element),
				show(sight, box) {
					if (sight.isEmpty) {
						emptied();
						over(element);
					}
					if (pauses.hasRunOut(element)) say({ say: t('pause_over') }, element);
					if (list && seen && JSON.stringify(seen.sight.hints) !== JSON.stringify(sight.hints)) closeList();
					seen = { sight, box };
					const { stripCorner: corner, isStripFolded: isFolded } = settings();
					strip.show(face(), { corner, isFolded });
				},
			};
		},
	};
}
