/** Light or dark, as the page is around this element: its own background decides, the system's wish only without one. */
export function themeAround(from: Element): 'light' | 'dark' {
	for (let at: Element | null = from; at; at = at.parentElement) {
		const light = luminance(getComputedStyle(at).backgroundColor);
		if (light !== null) return light < 0.4 ? 'dark' : 'light';
	}
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** From 0 (black) to 1 (white); null for what cannot be seen or read. */
export function luminance(colour: string): number | null {
	const [, model, inside = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(colour) ?? [];
	const [red, green, blue, alpha = 1] = (inside.match(/[\d.]+/g) ?? []).map(Number);
	if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
	const full = model === 'color' ? 1 : 255;
	return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / full;
}
