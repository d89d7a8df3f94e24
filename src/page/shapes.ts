/** Drawn, not typed: fonts differ, and some make an emoji of a heart. */
const PATHS = {
	sharp: 'M8 2.5 14.5 13.5H1.5Z',
	even: 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
	kind: 'M8 13.8C2.6 9.9 1.6 7.6 1.6 5.8A3.3 3.3 0 0 1 8 4.6a3.3 3.3 0 0 1 6.4 1.2c0 1.8-1 4.1-6.4 8Z',
	paused: 'M5.2 3v10M10.8 3v10',
	met: 'M3 8.6 6.5 12 13 4.5',
	unmet: 'M5.5 8a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0Z',
} as const;
export type Shape = keyof typeof PATHS;

const SVG = 'http://www.w3.org/2000/svg';

/** A small drawing in the colour of the words around it. Says nothing to a screen reader. */
export function shape(name: Shape): SVGSVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('viewBox', '0 0 16 16');
	svg.setAttribute('class', name);
	svg.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', PATHS[name]);
	svg.append(path);
	return svg;
}
