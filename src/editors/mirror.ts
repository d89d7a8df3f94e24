import type { Span } from '../text/span.ts';
import type { FieldPaint } from './field-paint.ts';
import { follow } from './follow.ts';
import { offsetOfFrame } from './frame.ts';
import type { Layer, Mark } from './index.ts';
import { LOOK_CSS } from './looks.ts';
import { lineRects, type Rectangular, visibleRects } from './rects.ts';
import type { Field } from './textbox.ts';

/** What makes text break and stand where it does in a field. */
const SHAPE = [
	'direction',
	'fontFamily',
	'fontFeatureSettings',
	'fontKerning',
	'fontSize',
	'fontStretch',
	'fontStyle',
	'fontVariant',
	'fontWeight',
	'letterSpacing',
	'lineHeight',
	'overflowWrap',
	'paddingBottom',
	'paddingLeft',
	'paddingRight',
	'paddingTop',
	'tabSize',
	'textAlign',
	'textIndent',
	'textTransform',
	'wordBreak',
	'wordSpacing',
	'writingMode',
] as const;

/**
 * Underlines for a field whose browser cannot highlight its words: the same text, unseen, laid over the field, with
 * visible underlines. Drawing asks for no layout; place and scroll are followed by the browser's own events.
 */
export function mirrored(box: Field, signal: AbortSignal, layer: Layer): FieldPaint {
	const isOneLine = box.localName === 'input';
	const frame = document.createElement('div');
	const sheet = frame.appendChild(document.createElement('div'));
	frame.ariaHidden = 'true';
	frame.style.cssText =
		'all: initial; position: fixed; left: 0; top: 0; overflow: hidden; pointer-events: none; transform-origin: 0 0';
	let drawn: readonly Mark[] = [];
	let stopFollowing: (() => void) | undefined;

	const scroll = () => {
		sheet.style.transform = `translate(${-box.scrollLeft}px, ${-box.scrollTop}px)`;
	};
	const place = () => {
		const outer = box.getBoundingClientRect();
		const style = getComputedStyle(box);
		sheet.style.cssText =
			'all: initial; display: block; box-sizing: border-box; color: transparent; pointer-events: none';
		for (const name of SHAPE) sheet.style[name] = style[name];
		sheet.style.whiteSpace = isOneLine ? 'pre' : 'pre-wrap';
		// A one-line field centres its text by itself.
		if (isOneLine) {
			const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
			sheet.style.lineHeight = `${box.clientHeight - padding}px`;
		}
		sheet.style.width = `${box.clientWidth}px`;
		frame.style.width = `${box.clientWidth}px`;
		frame.style.height = `${box.clientHeight}px`;
		// A zoomed or scaled page scales what is laid over it.
		const scaleX = outer.width / box.offsetWidth || 1;
		const scaleY = outer.height / box.offsetHeight || 1;
		const shown = offsetOfFrame(box.ownerDocument.defaultView);
		const x = shown.x + outer.left + box.clientLeft * scaleX;
		const y = shown.y + outer.top + box.clientTop * scaleY;
		frame.style.transform = `translate(${x}px, ${y}px) scale(${scaleX}, ${scaleY})`;
		scroll();
	};
	const show = () => {
		// What is typed may turn the writing direction; the next frame lays out the page anyway.
		if (stopFollowing) return void requestAnimationFrame(() => stopFollowing && place());
		layer.show(frame, box);
		stopFollowing = follow(box, place);
		place();
	};
	const hide = () => {
		layer.hide(frame);
		const stop = stopFollowing;
		stopFollowing = undefined;
		stop?.();
	};
	box.addEventListener('scroll', scroll, { signal, passive: true });
	signal.addEventListener('abort', hide, { once: true });

	/** Where a span of the mirror's own text is, in the box's viewport. */
	const range = (span: Span): Rectangular => {
		const made = document.createRange();
		let at = 0;
		for (const part of sheet.childNodes) {
			const node = part.firstChild ?? part;
			const length = node.textContent?.length ?? 0;
			if (span.start >= at && span.start <= at + length) made.setStart(node, span.start - at);
			if (span.end >= at && span.end <= at + length) made.setEnd(node, span.end - at);
			at += length;
		}
		return {
			getClientRects() {
				const { x, y } = offsetOfFrame(box.ownerDocument.defaultView);
				return [...made.getClientRects()].map((rect) => new DOMRect(rect.x - x, rect.y - y, rect.width, rect.height));
			},
		};
	};

	return {
		draw(marks) {
			if (signal.aborted) return;
			drawn = marks;
			if (marks.length === 0) return hide();
			const { value } = box;
			let at = 0;
			const parts: (string | HTMLElement)[] = [];
			for (const { start, end, look } of [...marks].sort((a, b) => a.start - b.start)) {
				if (start < at) continue;
				const mark = document.createElement('mark');
				mark.style.cssText = `color: transparent; ${LOOK_CSS[look]}`;
				mark.textContent = value.slice(start, end);
				parts.push(value.slice(at, start), mark);
				at = end;
			}
			sheet.replaceChildren(...parts, value.slice(at));
			show();
		},
		at(x, y) {
			const isIn = (rect: DOMRect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
			return drawn.findIndex((mark) => visibleRects(box, range(mark)).some(isIn));
		},
		rects(span) {
			if (frame.isConnected) return lineRects(box, range(span));
			// Nothing is underlined: it is laid over the box for as long as it takes to look.
			sheet.replaceChildren(box.value);
			show();
			const lines = lineRects(box, range(span));
			hide();
			return lines;
		},
	};
}
