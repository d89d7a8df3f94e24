/** How the list of replies looks, in the colours that all our pieces share. */
export const PICKER_STYLES = `
.picker {
	z-index: 2;
	display: flex;
	flex-direction: column;
	font-size: 0.9em;
	width: min(27em, calc(100vw - 16px));
	max-height: min(25em, var(--room, 100vh), var(--clear, 100vh));
	border-radius: 0.75em;
	overflow: hidden;
}
.picker[hidden] { display: none; }
.body { display: flex; flex-direction: column; min-height: 0; overflow: hidden auto; }
.picker :is(.body, .options, .preview) { scrollbar-width: thin; scrollbar-color: var(--ink-soft) transparent; overscroll-behavior: contain; }
.options { flex: 0 1 auto; min-height: 4.2em; max-height: 13.5em; overflow: hidden auto; padding: 0.35em; }
.option { display: grid; padding: 0.35em 0.6em; border-radius: 0.5em; cursor: pointer; }
.option > * { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.title { margin: 0; font-weight: 600; }
.first { color: var(--ink-soft); font-size: 0.93em; }
.option:hover { background: var(--sunken); }
.option[aria-selected='true'] { background: var(--accent-wash); box-shadow: inset 0 0 0 1px var(--accent); }
.option[aria-selected='true'] .title { color: var(--accent); }
.preview {
	flex: 0 1 auto;
	min-height: 3em;
	max-height: 9em;
	margin: 0;
	padding: 0.6em 0.95em;
	border-top: 1px solid var(--line);
	overflow: hidden auto;
	white-space: pre-wrap;
	overflow-wrap: anywhere;
}
mark { background: none; color: var(--today); font-weight: 600; text-decoration: underline dotted; }
.field {
	all: unset;
	box-sizing: border-box;
	display: block;
	padding: 0.6em 0.95em;
	border-bottom: 1px solid var(--line);
	cursor: text;
}
.picker > .field { border-radius: 0.7em 0.7em 0 0; outline-offset: -2px; }
.form { display: grid; gap: 0.5em; padding: 0.75em 0.95em; }
.form label { display: grid; grid-template-columns: minmax(4em, auto) 1fr; align-items: baseline; gap: 0.75em; }
.form .field { padding: 0.35em 0.6em; border: 1px solid var(--ink-soft); border-radius: 0.5em; min-width: 0; width: 100%; }
.form .way { text-align: center; }
.note { margin: 0; padding: 0.45em 1.12em; border-top: 1px solid var(--line); color: var(--ink-soft); font-size: 0.85em; }
.picker[data-state='none'] .body, .picker[data-state='failed'] .body, .picker[data-state='first'] .body { display: none; }
.picker[data-state='first'] { animation: appear 0.01s 0.25s both; }
.picker[data-state='putting'] { opacity: 0.7; }
@media (forced-colors: active) {
	.option[aria-selected='true'] { outline: 2px solid Highlight; outline-offset: -2px; }
}
`;
