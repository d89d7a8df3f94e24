/** Line drawings on a 20 by 20 grid, in the colour of the text around them. */
const DRAWINGS = {
	alert: 'M10 3.2 17.6 16.6H2.4Z M10 8.2v3.8 M10 14.2v.1',
	back: 'M8 4.5 3.5 9 8 13.5 M4 9h7.5a4.5 4.5 0 0 1 0 9H10',
	beside: 'M3.5 4h13a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-13a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z M12 4v12',
	bookmark: 'M6 3.5h8a1 1 0 0 1 1 1V17l-5-3.4L5 17V4.5a1 1 0 0 1 1-1Z M10 6v4.4 M7.8 8.2h4.4',
	calendar: 'M4 4.5h12a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5.5a1 1 0 0 1 1-1Z M3 8.5h14 M7 2.8v3 M13 2.8v3',
	chat: 'M4 3.5h12a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H9l-4 3v-3H4A1.5 1.5 0 0 1 2.5 13V5A1.5 1.5 0 0 1 4 3.5Z',
	check: 'M4 10.5 8.2 14.7 16.2 5.8',
	clock: 'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 0 0 0-14.4Z M10 6v4.2l2.8 1.8',
	close: 'M5 5l10 10 M15 5 5 15',
	copy: 'M7.5 7.5h8a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1h-8a1 1 0 0 1-1-1V8.5a1 1 0 0 1 1-1Z M13.5 7V4a1 1 0 0 0-1-1H4.5a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1H6',
	dots: 'M4.5 9.5a.5.5 0 1 0 0 1a.5.5 0 0 0 0-1Z M10 9.5a.5.5 0 1 0 0 1a.5.5 0 0 0 0-1Z M15.5 9.5a.5.5 0 1 0 0 1a.5.5 0 0 0 0-1Z',
	leaf: 'M4 16C4 8 9 4 16.5 3.5 17 11 13 16 6 16 M4 17.5C6 13 9 10 12.5 8',
	pencil: 'M4 16l.9-3.6L13 4.3a1.2 1.2 0 0 1 1.7 0l1 1a1.2 1.2 0 0 1 0 1.7l-8.1 8.1Z M11.7 5.6l2.7 2.7',
	plus: 'M10 4v12 M4 10h12',
	previous: 'M12.5 4 6.5 10l6 6',
	search: 'M8.8 3.2a5.6 5.6 0 1 0 0 11.2a5.6 5.6 0 0 0 0-11.2Z M13 13l4 4',
	send: 'M3 10 17 3.5 13.5 16.5 9.5 11Z M9.5 11 17 3.5',
	settings: 'M3 6h8 M15 6h2 M3 14h2 M9 14h8 M13 4a2 2 0 1 0 0 4a2 2 0 0 0 0-4Z M7 12a2 2 0 1 0 0 4a2 2 0 0 0 0-4Z',
	star: 'M10 3l2.1 4.4 4.9.7-3.5 3.4.8 4.9-4.3-2.3-4.3 2.3.8-4.9L3 8.1l4.9-.7Z',
	swap: 'M4 7h11.5 M12.5 4l3 3-3 3 M16 13H4.5 M7.5 10l-3 3 3 3',
} as const;

export type IconName = keyof typeof DRAWINGS;

/** Decoration only: whatever it stands for is also said in words. */
export function Icon({ name }: { readonly name: IconName }) {
	return (
		<svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
			<path d={DRAWINGS[name]} />
		</svg>
	);
}
