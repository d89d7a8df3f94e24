/** What other programs call our variables, in lower case, without their first part: "to.first_name" is "first name". */
const OURS: Readonly<Record<string, string>> = {
	cursor: 'cursor',
	customer: 'customer',
	'customer name': 'customer',
	'contact name': 'customer',
	'client name': 'customer',
	firstname: 'customer',
	'first name': 'customer',
	'full name': 'customer',
	name: 'customer',
	agent: 'agent',
	'agent name': 'agent',
	company: 'shop',
	'company name': 'shop',
	store: 'shop',
	'store name': 'shop',
	shop: 'shop',
	order: 'order',
	'order id': 'order',
	'order number': 'order',
	product: 'item',
	'product name': 'item',
	item: 'item',
	price: 'amount',
	total: 'amount',
	amount: 'amount',
	date: 'date',
};

/** Whose name it is: the one who writes, or the one who is written to. */
const MINE = /^(?:from|account|user|agent|me)\b/;

function variable(name: string): string {
	const plain = name
		.trim()
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase();
	const last = plain
		.replace(/^.*\./, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	const ours = Object.hasOwn(OURS, last) ? OURS[last]! : last.slice(0, 60);
	if (!ours) return '';
	return `{${ours === 'customer' && MINE.test(plain) ? 'agent' : ours}}`;
}

/** `{{to.first_name}}` as our `{customer}`: the double braces of Handlebars, espanso and many help desks. */
export function fromBraces(text: string): string {
	return text.replace(/\{\{\{?\s*([^{}]{1,200}?)\s*\}?\}\}/g, (_, inside: string) => {
		const [, helper, rest = ''] = /^(\w+)\s+(.*)$/s.exec(inside) ?? [];
		if (helper === 'choice' || helper === 'random') return rest.replace(/^['"]|['"]$/g, '').split(/,\s*/)[0] ?? '';
		if (helper === 'moment') return '{date}';
		return helper ? '' : variable(inside);
	});
}

/** Names in single braces that mean one of ours: `{first_name}`; the others are names of their own already. */
export function fromNames(text: string): string {
	return text.replace(/\{([\w. ]{1,60})\}/g, (all, name: string) => {
		const ours = variable(name);
		return Object.values(OURS).includes(ours.slice(1, -1)) ? ours : all;
	});
}

/** Text Blaze: `{formtext: name=city; default=Lagos}` as `{city|Lagos}`, `{cursor}`, `{time: …}` as `{date}`. */
export function fromCommands(text: string): string {
	return text
		.replace(/\{note(?::[^{}]*)?\}[^{}]*\{endnote\}/gi, '')
		.replace(/\{(\w+)(?::([^{}]*))?\}/g, (all, command: string, given: string = '') => {
			const settings = new Map(
				given.split(';').map((part) => {
					const [key = '', ...value] = part.split('=');
					return [key.trim().toLowerCase(), value.join('=').trim()] as const;
				}),
			);
			switch (command.toLowerCase()) {
				case 'cursor':
					return '{cursor}';
				case 'key':
					return /enter/i.test(given) ? '\n' : '';
				case 'time':
				case 'formdate':
					return '{date}';
				case 'formtext':
				case 'formparagraph':
				case 'formmenu': {
					const gap = variable(settings.get('name') ?? 'words').slice(1, -1);
					const usual = settings.get('default') ?? '';
					return usual ? `{${gap}|${usual.slice(0, 200)}}` : `{${gap}}`;
				}
				default:
					return all;
			}
		});
}
