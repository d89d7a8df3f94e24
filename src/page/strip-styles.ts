/** How the strip at a box looks, and the list that opens from it. */
export const STRIP_STYLES = `
.strip {
	position: fixed;
	top: 0;
	left: 0;
	z-index: -1;
	display: flex;
	align-items: center;
	font-size: 0.78em;
	line-height: 1.5;
	white-space: nowrap;
	color: var(--ink-soft);
	background: var(--surface);
	border: 1px solid var(--line);
	border-radius: 1em;
	box-shadow: 0 1px 4px rgb(0 0 0 / 18%);
	pointer-events: none;
}
.strip[hidden] { display: none; }
.strip:not([hidden]) ~ .at-box { translate: 0 -1.8em; }
.strip button {
	display: inline-flex;
	align-items: center;
	gap: 0.4em;
	padding: 0.1em 0.6em;
	border-radius: 1em;
	pointer-events: auto;
	touch-action: none;
}
.strip button:hover { background: var(--sunken); }
.strip .resume { color: var(--accent); font-weight: 600; }
.strip svg { stroke-width: 2; }
.strip svg.kind, .strip svg.sharp { fill: color-mix(in srgb, currentColor 25%, transparent); }
.strip .promise svg { color: var(--accent); }
.strip .sharp, .list h2.sharp { color: var(--today); }
.strip .kind, .list h2.kind, .strip .met { color: var(--accent); }
.strip .number {
	min-width: 1.5em;
	text-align: center;
	font-weight: 600;
	border-radius: 1em;
	color: var(--ink);
	background: var(--sunken);
}
.strip ul { display: flex; gap: 0.7em; margin: 0; padding: 0; padding-inline: 0.4em 0.75em; list-style: none; }
.strip li { display: inline-flex; align-items: center; gap: 0.25em; }
.strip.narrow .word { display: none; }
.list { display: flex; flex-direction: column; max-height: min(34em, var(--room), var(--clear, 100vh), calc(100vh - 16px)); }
.list > * { flex: none; }
.list .ways { flex: 0 1 auto; min-height: 5em; margin: 0.4em -3px 0; padding: 3px; overflow: auto; scrollbar-width: thin; scrollbar-color: var(--ink-soft) transparent; }
.found { background: var(--sunken); color: var(--ink); font-weight: 400; }
.found b { color: var(--today); }
.list .foot { align-items: center; column-gap: 0; margin-inline: -0.45em; }
.list .foot span { color: var(--ink-soft); padding: 0.2em 0.45em; flex-basis: 100%; }
.list .foot button { color: var(--accent); }
.list .foot button:not(.gear) { margin: 0; }
`;
