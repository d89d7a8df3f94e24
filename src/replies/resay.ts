import { joinParts } from './fill.ts';
import type { Part, Register } from './reply.ts';

/**
 * The parts of a reply after its text was edited as a whole: those whose words are as they were stay what they are, what
 * was changed between them is one part. Joined they give the text, but for spaces at its ends; no words, no parts.
 */
export function resay(parts: readonly Part[], text: string, register: Register): readonly Part[] {
	const said = text.trim();
	if (said === '') return [];
	let front = 0;
	while (front < parts.length && said.startsWith(joinParts(parts.slice(0, front + 1), register))) front++;
	for (; front >= 0; front--) {
		for (let back = front; back <= parts.length; back++) {
			const tried = around(parts, front, back, said, register);
			if (tried && joinParts(tried, register) === said) return tried;
		}
	}
	return [{ block: parts[0]?.block ?? 'fix', text: said }];
}

/** The first parts, what stands in the text in place of the middle ones, and the last parts. */
function around(parts: readonly Part[], front: number, back: number, said: string, register: Register) {
	const before = joinParts(parts.slice(0, front), register);
	const after = joinParts(parts.slice(back), register);
	if (before.length + after.length > said.length || !said.endsWith(after)) return null;
	const words = said.slice(before.length, said.length - after.length).trim();
	const block = parts[front]?.block ?? parts.at(-1)?.block ?? 'fix';
	const middle: readonly Part[] = words ? [{ block, text: words }] : [];
	return [...parts.slice(0, front), ...middle, ...parts.slice(back)];
}
