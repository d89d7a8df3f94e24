import type { Chat, Site } from '../sites/index.ts';

/** The conversation a person has before them at this box or, where it has gone, in its place; null where that is unclear. */
export function inView(site: Site, box: HTMLElement): Chat | null {
	const isThere = box.isConnected && (box as Partial<HTMLElement>).checkVisibility?.() !== false;
	const chat = site.chat(isThere ? box : null);
	return typeof chat === 'object' ? chat : null;
}

/** Whether two conversations are with different customers. What is known by its name alone may get a better key. */
export function isAnother(one: Chat, other: Chat): boolean {
	return one.key !== other.key && !((one.weak || other.weak) && one.customer === other.customer);
}

/** Tells, whenever it is asked, whether another conversation than now has been opened at this box or in its place. */
export function opensAnother(site: Site, box: HTMLElement): () => boolean {
	const then = inView(site, box);
	return () => {
		const now = then && inView(site, box);
		return now !== null && isAnother(now, then!);
	};
}
