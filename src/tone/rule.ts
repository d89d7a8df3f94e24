import type { Told } from '../customer/index.ts';
import type { Act } from './en/acts.ts';
import type { FinderName } from './finders.ts';
import type { Kind } from './hint.ts';

/** `[words that are underlined]` in a draft, and the draft after the first suggestion; null where there is none. */
export type Flagged = readonly [draft: string, fixed: string | null];

/** Where a suggestion goes: see `Rule.replaces`. */
export type Replaces = 'words' | 'rest' | 'onward' | 'sentence';

/**
 * What is said instead where the sentence matches `where` (any of these patterns): one rule finds many sentences, and what
 * helps depends on what they are about. `$it` in a suggestion stands for the words that `where` marks with brackets.
 */
export interface Way {
	readonly where: string | readonly string[];
	/** As in a rule. */
	readonly suggestions: readonly [string, ...string[]];
	/** As the rule has it unless said. With `words` it is what `where` marks that is underlined and goes; the rest stays. */
	readonly replaces?: Replaces;
}

/**
 * One thing that should not be said to a customer like this. The id is the file's name (the kind) and `name`; adding a
 * rule is adding an entry. The examples stand beside it, are required, and are left out of what ships.
 */
export interface Rule {
	readonly name: string;
	/** Any of these patterns (pattern.ts); none where a finder does the finding. */
	readonly find: string | readonly string[];
	/** A finder over the sentence as typed, by its name in finders.ts: a rule is data and can be sent to a page. */
	readonly finder?: FinderName;
	/** Any of these in the same sentence, and it was meant well. */
	readonly not?: string | readonly string[];
	/** What the words do to the reader: one plain sentence. */
	readonly why: string;
	/** What to say instead, best first, as it stands in mid-sentence (see `filled`). Empty: explain only. */
	readonly suggestions: readonly string[];
	/** The first of these that fits goes before `suggestions`. */
	readonly ways?: readonly Way[];
	/**
	 * What a suggestion replaces: the underlined words (the default), the clause they stand in to the end, all from them
	 * onward, or the whole sentence.
	 */
	readonly replaces?: Replaces;
	/** 0 to 1, how sure and how harsh; .6 unless said. */
	readonly strength?: number;
	/** The strength when the customer is not complaining, as far as we know. */
	readonly calm?: number;
	/** Only in a question, or only outside one. */
	readonly in?: 'question' | 'statement';
	/** An option offered in this sentence or a later one takes the edge off. */
	readonly softened?: boolean;
	/**
	 * `answering`: only in a conversation, or where it is the whole draft. `alone`: only where it is the whole draft.
	 * `bare`: only under a complaint, where the whole draft is short and does nothing for the customer.
	 * `told`: only when the customer has already said what `told` names, the order number if nothing. `unclear`: only
	 * when all the customer has said is that something is wrong, and the draft neither asks nor shows sympathy.
	 */
	readonly when?: 'answering' | 'alone' | 'bare' | 'told' | 'unclear';
	readonly told?: Told;
	/** Not where the same sentence does this. */
	readonly without?: Act;
	/** Known by its form more than by its words: not where the draft sincerely apologises and makes up for it. */
	readonly byForm?: boolean;
	/** Too unsure to speak alone: only where the sentence also sounds harsh by what was learned. */
	readonly seconded?: boolean;
	/** As often said in an otherwise kind reply as not: what stands around it neither excuses it nor takes the edge off. */
	readonly barb?: boolean;
	/** A finder that reads the whole draft at once. */
	readonly over?: 'draft';
	readonly flags: readonly [Flagged, ...Flagged[]];
	readonly allows: readonly [string, ...string[]];
}

/** What every file under rules/ exports. */
export type Rules = readonly [Rule, ...Rule[]];

export type RuleId = `${Kind}/${string}`;
