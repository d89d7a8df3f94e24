/** Line drawings on a 20 by 20 grid, each by its name: the same for our own pages and for what stands in others'. */

export const alert = 'M10 3.2 17.6 16.6H2.4Z M10 8.2v3.8 M10 14.2v.1';
export const back = 'M8 4.5 3.5 9 8 13.5 M4 9h7.5a4.5 4.5 0 0 1 0 9H10';
export const beside = 'M3.5 4h13a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1h-13a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z M12 4v12';
export const bookmark = 'M6 3.5h8a1 1 0 0 1 1 1V17l-5-3.4L5 17V4.5a1 1 0 0 1 1-1Z M10 6v4.4 M7.8 8.2h4.4';
export const calendar =
	'M4 4.5h12a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V5.5a1 1 0 0 1 1-1Z M3 8.5h14 M7 2.8v3 M13 2.8v3';
export const chat =
	'M4 3.5h12a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H9l-4 3v-3H4A1.5 1.5 0 0 1 2.5 13V5A1.5 1.5 0 0 1 4 3.5Z';
export const check = 'M4 10.5 8.2 14.7 16.2 5.8';
export const clock = 'M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 0 0 0-14.4Z M10 6v4.2l2.8 1.8';
export const close = 'M5 5l10 10 M15 5 5 15';
export const copy =
	'M7.5 7.5h8a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1h-8a1 1 0 0 1-1-1V8.5a1 1 0 0 1 1-1Z M13.5 7V4a1 1 0 0 0-1-1H4.5a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1H6';
export const dots =
	'M4.5 9.5a.5.5 0 1 0 0 1a.5.5 0 0 0 0-1Z M10 9.5a.5.5 0 1 0 0 1a.5.5 0 0 0 0-1Z M15.5 9.5a.5.5 0 1 0 0 1a.5.5 0 0 0 0-1Z';
export const leaf = 'M4 16C4 8 9 4 16.5 3.5 17 11 13 16 6 16 M4 17.5C6 13 9 10 12.5 8';
export const pencil = 'M4 16l.9-3.6L13 4.3a1.2 1.2 0 0 1 1.7 0l1 1a1.2 1.2 0 0 1 0 1.7l-8.1 8.1Z M11.7 5.6l2.7 2.7';
export const plus = 'M10 4v12 M4 10h12';
export const previous = 'M12.5 4 6.5 10l6 6';
export const search = 'M8.8 3.2a5.6 5.6 0 1 0 0 11.2a5.6 5.6 0 0 0 0-11.2Z M13 13l4 4';
export const send = 'M3 10 17 3.5 13.5 16.5 9.5 11Z M9.5 11 17 3.5';
export const settings =
	'M8.2 4.2 8.5 2.1 11.5 2.1 11.8 4.2 12.8 4.6 14.5 3.4 16.6 5.5 15.4 7.2 15.8 8.2 17.9 8.5 17.9 11.5 15.8 11.8 15.4 12.8 16.6 14.5 14.5 16.6 12.8 15.4 11.8 15.8 11.5 17.9 8.5 17.9 8.2 15.8 7.2 15.4 5.5 16.6 3.4 14.5 4.6 12.8 4.2 11.8 2.1 11.5 2.1 8.5 4.2 8.2 4.6 7.2 3.4 5.5 5.5 3.4 7.2 4.6Z M10 7.4a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 0 0 0-5.2Z';
export const star = 'M10 3l2.1 4.4 4.9.7-3.5 3.4.8 4.9-4.3-2.3-4.3 2.3.8-4.9L3 8.1l4.9-.7Z';
export const swap = 'M4 7h11.5 M12.5 4l3 3-3 3 M16 13H4.5 M7.5 10l-3 3 3 3';
