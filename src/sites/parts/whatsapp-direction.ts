import { byPlace, type Direction } from './side.ts';
import type { Stamp } from './stamp.ts';
import { asName } from './words.ts';

interface Row {
	/** The element that holds the whole message. */
	readonly row: HTMLElement;
	/** The bubble's element with the stamp. */
	readonly stamped: HTMLElement;
	readonly stamp: Stamp;
}

/**
 * Which way each message went. WhatsApp says it in other places in every build, so several signs are asked, the sure
 * ones first; where sure signs disagree, or there is none, the answer is null and never a guess.
 */
export function directions(rows: readonly Row[], title: string): (Direction | null)[] {
	const names = labelNames(rows);
	const sure = rows.map((row) => agreed([bySchema(row), byTicks(row)]));
	const own = ownLabel(rows, sure, names);
	const labelled = rows.map((row, index) => sure[index] ?? byLabel(row, names[index]!, own, title));
	const tailed = rows.map((row, index) => labelled[index] ?? byTail(row));
	const byAuthor = authors(rows, tailed);
	return rows.map(({ stamp, stamped, row }, index) => {
		// `conflict` is not overruled by weaker signs.
		if (sure[index] === 'conflict') return null;
		const known = tailed[index] as Direction | null;
		if (known) return known;
		if (stamp.author !== null && asName(stamp.author) === title) return 'in';
		return byAuthor.get(stamp.author ?? '') ?? byPlace(row, stamped);
	});
}

type Sure = Direction | 'conflict' | null;

function agreed(signs: readonly (Direction | null)[]): Sure {
	const said = new Set(signs.filter((sign) => sign !== null));
	if (said.size > 1) return 'conflict';
	return [...said][0] ?? null;
}

/** Older builds: in the id, and as a class. */
function bySchema({ row }: Row): Direction | null {
	const [, mine] = /^(true|false)_/.exec(row.dataset.id ?? '') ?? [];
	if (mine) return mine === 'true' ? 'out' : 'in';
	if (row.closest('.message-out') ?? row.querySelector('.message-out')) return 'out';
	return (row.closest('.message-in') ?? row.querySelector('.message-in')) ? 'in' : null;
}

/** Icons that may stand by the time without saying that it was delivered. */
const OTHER_ICONS = /star|pin|keep|forward|edit|timer|ephemeral|broadcast|react|tail|media|download/i;

/** Only what we sent has a delivery state: a labelled icon by the time. */
function byTicks({ row, stamped }: Row): Direction | null {
	for (const icon of row.querySelectorAll<HTMLElement>('[data-icon^="msg-"], [aria-label] svg > title')) {
		const name = icon.dataset?.icon ?? icon.textContent ?? '';
		if (!stamped.contains(icon) && name !== '' && !OTHER_ICONS.test(name)) return 'out';
	}
	return null;
}

/** "Amaka Obi:" or "You:", said to screen readers only. */
function labelNames(rows: readonly Row[]): (string | null)[] {
	return rows.map(({ row }) => {
		for (const label of row.querySelectorAll('span[aria-label$=":"]')) {
			if (!label.closest('[role="button"]')) return asName(label.getAttribute('aria-label')!.slice(0, -1));
		}
		return null;
	});
}

/** The word for "you" here, learnt from messages known to be ours: it differs by language. */
function ownLabel(rows: readonly Row[], sure: readonly Sure[], names: readonly (string | null)[]): string | null {
	const own = new Set(rows.flatMap((_, index) => (sure[index] === 'out' && names[index] ? [names[index]] : [])));
	return own.size === 1 ? [...own][0]! : null;
}

function byLabel({ stamp }: Row, name: string | null, own: string | null, title: string): Direction | null {
	if (name === null || name === '') return null;
	if (name === own) return 'out';
	return name === title || name === asName(stamp.author ?? '') ? 'in' : null;
}

/** One bubble of a run has a tail. */
function byTail({ row }: Row): Direction | null {
	const tail = row.querySelector('[data-icon^="tail-"], [data-testid^="tail-"]');
	const name = tail?.getAttribute('data-icon') ?? tail?.getAttribute('data-testid');
	return name?.startsWith('tail-out') ? 'out' : name?.startsWith('tail-in') ? 'in' : null;
}

/** What is known of one message of an author goes for all of theirs, unless it contradicts itself. */
function authors(rows: readonly Row[], known: readonly Sure[]): Map<string, Direction> {
	const ways = new Map<string, Set<Direction>>();
	for (const [index, { stamp }] of rows.entries()) {
		const way = known[index];
		if (way !== 'in' && way !== 'out') continue;
		const author = stamp.author ?? '';
		ways.set(author, (ways.get(author) ?? new Set()).add(way));
	}
	return new Map([...ways].flatMap(([author, set]) => (set.size === 1 ? [[author, [...set][0]!] as const] : [])));
}
