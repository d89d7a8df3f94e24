import { HOUSE, KINDS, type Kind } from '../../tone/hint.ts';
import { kindName } from '../../ui/names.ts';

/** "policy-wall/no-refund" as "Policy wall: no refund"; a kind we don't know stands as it is written. */
export function ruleName(rule: string): string {
	const [kind, name] = rule.split('/');
	const known = ([...KINDS, HOUSE] satisfies Kind[]).find((one) => one === kind);
	return known && name ? `${kindName(known)}: ${name.replaceAll('-', ' ')}` : rule;
}
