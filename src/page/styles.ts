import PALETTE from '../ui/palette.css?inline';
import { PICKER_STYLES } from './picker/styles.ts';
import { STRIP_STYLES } from './strip-styles.ts';

/**
 * How our pieces look on a page. Sizes are in `em` of the browser's own text size, so that larger text makes all of it
 * larger; sides are start and end, so that it reads right to left as well. What is important on the host no rule of
 * the page can change, be it important or not; what a page calls by the names of ours goes no further either. What is
 * only read aloud is not clipped by a path: the browser goes through all paths again with each key that is typed.
 */
export const STYLES = `
:host {
	all: initial !important;
	display: var(--concilia-host, block) !important;
	zoom: var(--unzoom, 1) !important;
	--room: initial !important;
	--clear: initial !important;
	position: fixed !important;
	inset: 0 auto auto 0 !important;
	width: 0 !important;
	height: 0 !important;
	z-index: 2147483647 !important;
	font: medium/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif !important;
}
${PALETTE}
[data-theme] {
	--shadow: 0 0.5em 1.75em rgb(0 0 0 / 18%), 0 0.05em 0.2em rgb(0 0 0 / 16%);
	color-scheme: light;
}
[data-theme='dark'] {
	--shadow: 0 0.5em 1.75em rgb(0 0 0 / 55%), 0 0 0 1px rgb(255 255 255 / 6%);
	color-scheme: dark;
}
* { box-sizing: border-box; }
.only-read, .strip.tight span:not(.number) { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; opacity: 0; white-space: nowrap; }
svg { width: 1.1em; height: 1.1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
[dir='auto'] { text-align: -webkit-match-parent; text-align: match-parent; }
.card, .list, .chip, .picker {
	position: fixed;
	top: 0;
	left: 0;
	background: var(--surface);
	color: var(--ink);
	border: 1px solid var(--line);
	box-shadow: var(--shadow);
	text-align: start;
}
.card, .list {
	z-index: 1;
	font-size: 0.9em;
	width: max-content;
	max-width: min(24em, calc(100vw - 16px));
	max-height: min(26em, var(--clear, 100vh), calc(100vh - 16px));
	overflow: auto;
	overscroll-behavior: contain;
	scrollbar-width: thin;
	scrollbar-color: var(--ink-soft) transparent;
	border-radius: 0.75em;
	padding: 0.75em;
}
.card:focus, .list:focus { outline: none; }
.head { display: flex; align-items: center; gap: 0.5em; }
h2 { all: unset; flex: 1; font-weight: 600; color: var(--today); font-size: 0.93em; }
.why { margin: 0.3em 0 0.65em; }
.ways { display: grid; gap: 0.35em; }
button {
	all: unset;
	box-sizing: border-box;
	cursor: pointer;
	border-radius: 0.5em;
}
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.way {
	display: block;
	padding: 0.45em 0.65em;
	background: var(--accent-wash);
	color: var(--accent);
	font-weight: 500;
	overflow-wrap: anywhere;
}
.way:hover, .way:focus-visible { box-shadow: inset 0 0 0 1px var(--accent); }
.trouble { margin: 0.6em 0 0; color: var(--ink-soft); }
.trouble button { color: var(--accent); font-weight: 600; padding: 0 0.25em; }
.foot {
	display: flex;
	flex-wrap: wrap;
	gap: 0.2em 0.4em;
	margin-top: 0.6em;
	padding-top: 0.45em;
	border-top: 1px solid var(--line);
	font-size: 0.87em;
}
.foot button, button.close { color: var(--ink-soft); padding: 0.2em 0.45em; }
.foot button:first-child { margin-inline-start: -0.45em; }
.foot button:hover, button.close:hover { background: var(--sunken); color: var(--ink); }
button.close { display: flex; padding: 0.25em; margin-block: -0.25em; margin-inline-end: -0.25em; }
.ways { counter-reset: way; }
.card:focus-within .way { counter-increment: way; }
.card:focus-within .way::before { content: counter(way) / ''; margin-inline-end: 0.6em; opacity: 0.7; font-size: 0.85em; }
.foot .gear { display: flex; align-items: center; margin-inline-start: auto; }
${STRIP_STYLES}
${PICKER_STYLES}
.chip {
	font-size: 0.85em;
	border-radius: 0.9em;
	padding: 0.4em 0.9em;
	width: max-content;
	max-width: min(42em, calc(100vw - 16px));
	pointer-events: none;
}
.whose { font-weight: 600; overflow-wrap: anywhere; }
.line { display: flex; align-items: baseline; gap: 0.7em; }
.line span { flex: 1; overflow-wrap: anywhere; }
.line button { pointer-events: auto; flex: none; color: var(--accent); font-weight: 600; padding: 0.1em 0.3em; }
.line button:hover { background: var(--accent-wash); }
.line .sign { display: flex; align-self: center; padding: 0.2em 0.45em; color: var(--ink-soft); }
.line .sign + .sign { margin-inline-start: -0.6em; }
.line .sign:hover { color: var(--ink); }
.edit {
	pointer-events: auto;
	display: flex;
	flex-wrap: wrap;
	align-items: end;
	gap: 0.4em 0.7em;
	padding-block: 0.25em;
}
.edit label { display: grid; gap: 0.15em; color: var(--ink-soft); font-size: 0.87em; }
select, input {
	all: revert;
	font: inherit;
	font-size: 1.1em;
	box-sizing: border-box;
	margin: 0;
	padding: 0.25em 0.4em;
	color: var(--ink);
	background: var(--sunken);
	border: 1px solid var(--ink-soft);
	border-radius: 0.4em;
}
select:focus-visible, input:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.ends { display: flex; gap: 0.4em; }
.ends button { padding: 0.3em 0.7em; color: var(--accent); font-weight: 600; }
.ends .main { background: var(--accent-wash); }
.ends button:hover { box-shadow: inset 0 0 0 1px var(--accent); }
.wrong { flex-basis: 100%; margin: 0; color: var(--today); }
.wrong:empty { display: none; }
.mark {
	z-index: 1;
	position: fixed;
	top: 0;
	left: 0;
	min-width: 1.6em;
	padding: 0 0.45em;
	font-size: 0.8em;
	font-weight: 600;
	line-height: 1.6;
	text-align: center;
	border-radius: 0.8em;
	color: var(--surface);
	background: var(--accent);
}
.mark.today { background: var(--today); }
.mark.overdue { background: var(--late); }
.mark[hidden] { display: none; }
@media (prefers-reduced-motion: no-preference) {
	.card, .list, .chip, .picker { animation: appear 0.12s ease-out; }
}
@keyframes appear { from { opacity: 0; } }
@media (forced-colors: active) {
	.card, .list, .chip, .picker, .strip, .way, .mark { border: 1px solid; }
}
`;
