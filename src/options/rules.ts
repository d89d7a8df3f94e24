import type { ListedKind } from '../tone/hint.ts';
import type { Flagged, RuleId, Rules } from '../tone/rule.ts';

/** A rule as options shows it. */
export interface ShownRule {
	readonly id: RuleId;
	readonly kind: ListedKind;
	readonly why: string;
	/** 0 to 1: how sure and how harsh. */
	readonly strength: number;
	/** Its first example: the words it underlines, and what stands around them. */
	readonly example: { readonly before: string; readonly words: string; readonly after: string };
	/** The example after the first suggestion; null where there is none. */
	readonly fixed: string | null;
}

const USUAL = 0.6;

/** Rule files by path, `../tone/rules/en/blame.ts` or `…/en/blame/deeds.ts`, as rules by kind and name. */
export function shownRules(files: Readonly<Record<string, Rules>>): readonly ShownRule[] {
	return Object.entries(files).flatMap(([path, rules]) => {
		const [, kind] = /\/en\/([a-z-]+)/.exec(path)!;
		return rules.map(
			({ name, why, strength = USUAL, flags }): ShownRule => ({
				id: `${kind as ListedKind}/${name}`,
				kind: kind as ListedKind,
				why,
				strength,
				...shownExample(flags[0]),
			}),
		);
	});
}

function shownExample([draft, fixed]: Flagged): Pick<ShownRule, 'example' | 'fixed'> {
	// The words may hold brackets of their own.
	const [start, end] = [draft.indexOf('['), draft.lastIndexOf(']')];
	const example = { before: draft.slice(0, start), words: draft.slice(start + 1, end), after: draft.slice(end + 1) };
	return { example, fixed };
}

/**
 * The rules that hold every one of the words, anywhere in their example, their reason or their kind's name. Those in
 * `flagged`, which flag the typed text itself, come first.
 */
export function findRules(
	rules: readonly ShownRule[],
	typed: string,
	flagged: ReadonlySet<string>,
	nameOf: (kind: ListedKind) => string,
): readonly ShownRule[] {
	const words = plain(typed).split(/\s+/);
	const holds = (rule: ShownRule) => {
		const { before, words: underlined, after } = rule.example;
		const text = plain(`${before}${underlined}${after} ${rule.why} ${rule.id} ${nameOf(rule.kind)}`);
		return words.every((word) => text.includes(word));
	};
	const found = rules.filter((rule) => flagged.has(rule.id) || holds(rule));
	return found.toSorted((a, b) => Number(flagged.has(b.id)) - Number(flagged.has(a.id)));
}

function plain(text: string): string {
	return text.toLowerCase().replaceAll('’', "'").trim();
}
