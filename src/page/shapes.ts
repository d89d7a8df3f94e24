import { calendar, check, close, pencil, settings } from '../ui/drawings.ts';

/** Drawn, not typed: fonts differ, and some make an emoji of a gear. On the same grid as all our drawings. */
const PATHS = {
	sharp: 'M10 3.2 17.6 16.6H2.4Z',
	even: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z',
	kind: 'M3.5 17C3.5 8.5 8.5 3.5 17 3 17.5 11.5 13 17 5.8 16.4',
	paused: 'M6.5 4v12 M13.5 4v12',
	met: check,
	unmet: 'M7 10a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z',
	promise: calendar,
	...{ close, pencil, settings },
} as const;
export type Shape = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** A small drawing in the colour of the words around it. A screen reader hears `says`, or nothing. */
export function shape(name: Shape, says?: string): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('viewBox', '0 0 20 20');
	svg.setAttribute('class', name);
	if (says === undefined) svg.setAttribute('aria-hidden', 'true');
	else {
		svg.setAttribute('role', 'img');
		svg.setAttribute('aria-label', says);
	}
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', PATHS[name]);
	svg.append(path);
	return svg;
}
