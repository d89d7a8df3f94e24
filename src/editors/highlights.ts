import type { Look } from './index.ts';
import { highlightName, LOOK_CSS, LOOKS } from './looks.ts';
import { isSame, pageWorld, type View } from './page-world.ts';

/** The painted words of one document, shared by all boxes in it. */
interface Paint {
	readonly byLook: Record<Look, Highlight>;
	/** Per tree (document or shadow root): the sheet, and how many boxes there need it. */
	readonly sheets: Map<DocumentOrShadowRoot, { readonly sheet: CSSStyleSheet; boxes: number }>;
}

const paints = new WeakMap<Document, Paint>();

const RULES = LOOKS.map((look) => `::highlight(${highlightName(look)}) { ${LOOK_CSS[look]} }`).join('\n');

/**
 * The highlights of the box's document, with their style rules in the box's own tree, until the signal aborts.
 * Add and remove your own ranges; remove those still there when you stop.
 */
export function highlightsFor(box: Element, signal: AbortSignal): Record<Look, Highlight> {
	const document = box.ownerDocument;
	const view = document.defaultView as View;
	// In a frame, Firefox gives a content script the registry only by the page's own door.
	const registry = pageWorld(box).CSS.highlights;
	const paint = paints.get(document) ?? register(document, view, registry);
	const tree = box.getRootNode() as Document | ShadowRoot;
	const entry = paint.sheets.get(tree);
	if (entry) entry.boxes++;
	else {
		const sheet = new view.CSSStyleSheet();
		sheet.replaceSync(RULES);
		tree.adoptedStyleSheets.push(sheet);
		paint.sheets.set(tree, { sheet, boxes: 1 });
	}
	signal.addEventListener('abort', () => release(document, registry, paint, tree), { once: true });
	return paint.byLook;
}

function register(document: Document, view: View, registry: HighlightRegistry): Paint {
	const byLook = { strong: new view.Highlight(), gentle: new view.Highlight() };
	const paint: Paint = { byLook, sheets: new Map() };
	for (const look of LOOKS) registry.set(highlightName(look), byLook[look]);
	paints.set(document, paint);
	return paint;
}

function release(document: Document, registry: HighlightRegistry, paint: Paint, tree: Document | ShadowRoot) {
	const entry = paint.sheets.get(tree);
	if (!entry || --entry.boxes > 0) return;
	paint.sheets.delete(tree);
	const index = Array.prototype.indexOf.call(tree.adoptedStyleSheets, entry.sheet);
	if (index >= 0) tree.adoptedStyleSheets.splice(index, 1);
	if (paint.sheets.size > 0) return;
	paints.delete(document);
	// A newer copy of this script may have put its own highlights in place of ours.
	for (const look of LOOKS) {
		const name = highlightName(look);
		if (isSame(registry.get(name), paint.byLook[look])) registry.delete(name);
	}
}
