import { Fragment } from 'react';

/** The text with its unfilled variables marked. */
export function Gaps({ text }: { readonly text: string }) {
	const parts = text.matchAll(/(?<gap>\{[^{}]+\})|[^{}]+|[{}]/g);
	return [...parts].map(({ 0: part, index, groups }) =>
		groups?.gap ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
	);
}
