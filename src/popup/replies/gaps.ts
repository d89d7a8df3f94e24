import type { SuggestedReply } from '../../protocol.ts';

/** What the person gave for variables, by name without braces. */
export type Given = Readonly<Record<string, string>>;

/** The reply with what was given in place of its variables; `missing` are those that still stand in it. */
export function withGiven(reply: SuggestedReply, given: Given): SuggestedReply {
	const values = reply.missing.map((name) => [name, given[name]?.trim() ?? ''] as const);
	return {
		...reply,
		text: values.reduce(
			(text, [name, value]) => (value ? text.replaceAll(`{${name}}`, () => value) : text),
			reply.text,
		),
		missing: values.filter(([, value]) => !value).map(([name]) => name),
	};
}
