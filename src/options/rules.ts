import type { ListedKind } from '../tone/hint.ts';
import type { Flagged, RuleId, Rules } from '../tone/rule.ts';

/** What a rule underlines, with what stands around it, and the same after the first suggestion, where there is one. */
interface Example {
	readonly before: string;
	readonly words: string;
	readonly after: string;
	readonly fixed: string | null;
}

/** A rule as options shows it. */
export interface ShownRule {
	readonly id: RuleId;
	readonly kind: ListedKind;
	readonly why: string;
	/** 0 to 1: how sure and how harsh. */
	readonly strength: number;
	/** The first is the one to show. */
	readonly examples: readonly Example[];
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
				examples: flags.map(exampleOf),
			}),
		);
	});
}

function exampleOf([draft, fixed]: Flagged): Example {
	// The words may hold brackets of their own.
	const [start, end] = [draft.indexOf('['), draft.lastIndexOf(']')];
	return { before: draft.slice(0, start), words: draft.slice(start + 1, end), after: draft.slice(end + 1), fixed };
}

/**
 * The rules that hold every one of the words, anywhere in an example, their reason or their kind's name; each with the
 * example that has them. Those in `flagged`, which flag the typed text itself, come first.
 */
export function findRules(
	rules: readonly ShownRule[],
	typed: string,
	flagged: ReadonlySet<string>,
	nameOf: (kind: ListedKind) => string,
): readonly ShownRule[] {
	const words = plain(typed).split(/\s+/);
	const found = rules.flatMap((rule) => {
		const about = `${rule.why} ${rule.id} ${nameOf(rule.kind)}`;
		const example = rule.examples.find(({ before, words: underlined, after }) => {
			const text = plain(`${before}${underlined}${after} ${about}`);
			return words.every((word) => text.includes(word));
		});
		if (example) return [{ ...rule, examples: [example, ...rule.examples.filter((one) => one !== example)] }];
		return flagged.has(rule.id) ? [rule] : [];
	});
	return found.toSorted((a, b) => Number(flagged.has(b.id)) - Number(flagged.has(a.id)));
}

function plain(text: string): string {
	return text.toLowerCase().replaceAll('’', "'").trim();
}
