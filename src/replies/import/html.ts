/** Each begins and ends a line. */
const BLOCKS = new Set(
	'address article blockquote dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
		' ',
	),
);
/** What is inside is nothing to read. */
const SILENT = new Set(['script', 'style', 'title', 'head']);

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	apos: "'",
	bull: '•',
	euro: '€',
	gt: '>',
	hellip: '…',
	ldquo: '“',
	lsquo: '‘',
	lt: '<',
	mdash: '—',
	nbsp: ' ',
	ndash: '–',
	pound: '£',
	quot: '"',
	rdquo: '”',
	rsquo: '’',
};

/** Whether a text is written in HTML rather than about it. */
export function isHtml(text: string): boolean {
	return /<(?:br|div|p|span|ul|ol|li|table|strong|em|b|i|a)\b[^<>]{0,500}>/i.test(text);
}

function unescaped(text: string): string {
	return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (all, hex, decimal, name) => {
		if (name) return ENTITIES[name.toLowerCase()] ?? all;
		const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
	});
}

/** HTML as the text a person reads in it, line by line; nothing in it is run or loaded. Never throws, linear in length. */
export function textOf(html: string): string {
	let text = '';
	let silent = '';
	const newLine = () => {
		text = text.replace(/ +$/, '');
		if (text && !text.endsWith('\n')) text += '\n';
	};
	let at = 0;
	while (at < html.length) {
		const opens = html.indexOf('<', at);
		const words = html.slice(at, opens < 0 ? undefined : opens);
		if (!silent) {
			const flat = unescaped(words.replace(/\s+/g, ' '));
			text += text === '' || /[\s]$/.test(text) ? flat.trimStart() : flat;
		}
		if (opens < 0) break;
		const isComment = html.startsWith('<!--', opens);
		const closes = html.indexOf(isComment ? '-->' : '>', opens);
		if (closes < 0) break;
		at = closes + (isComment ? 3 : 1);
		const [, slash, tag = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(opens, opens + 20)) ?? [];
		const name = tag.toLowerCase();
		if (silent) {
			if (slash && name === silent) silent = '';
		} else if (!slash && SILENT.has(name)) silent = name;
		else if (name === 'br') text = `${text.replace(/ +$/, '')}\n`;
		else if (BLOCKS.has(name)) {
			const before = text;
			newLine();
			if (!slash && name === 'li') text += '- ';
			// A block with nothing in it is how an editor writes an empty line; paragraphs stand apart.
			if (slash && (name === 'p' || (name === 'div' && before.endsWith('\n')))) text += text ? '\n' : '';
		}
	}
	return text
		.replace(/[^\S\n]+\n/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}
