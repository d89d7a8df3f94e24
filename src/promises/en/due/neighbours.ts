import type { DueRule } from '../../due-rule.ts';

/** Times in the words of Nairobi, Mumbai, Manila and Sydney, put into English. Swahili hours are never guessed, see `vague.ts`. */

const COUNTS: Readonly<Record<string, number>> = {
	ek: 1,
	do: 2,
	teen: 3,
	char: 4,
	paanch: 5,
	panch: 5,
	das: 10,
	bees: 20,
	aadhe: 0.5,
	aadha: 0.5,
	moja: 1,
	mbili: 2,
	mawili: 2,
	tatu: 3,
	matatu: 3,
	nne: 4,
	manne: 4,
	tano: 5,
	matano: 5,
	sita: 6,
	saba: 7,
	kumi: 10,
	ishirini: 20,
	thelathini: 30,
};
const SWAHILI_COUNT = 'moja|mbili|mawili|tatu|matatu|nne|manne|tano|matano|sita|saba|kumi|ishirini|thelathini|\\d{1,3}';
const HINDI_COUNT = 'ek|do|teen|char|paanch|panch|das|bees|aadhe|aadha|\\d{1,3}';
const UNITS: Readonly<Record<string, string>> = {
	dak: 'minutes',
	min: 'minutes',
	gha: 'hours',
	mas: 'hours',
	sik: 'days',
	din: 'days',
	haf: 'weeks',
	wik: 'weeks',
};

/** Single days and phrases. Parts of a day stand apart, for what is beside them decides. */
const MEANT: Readonly<Record<string, string>> = {
	arvo: 'afternoon',
	mamaya: 'today',
	bukas: 'tomorrow',
	'bukas ng': 'tomorrow',
	'bukas sa': 'tomorrow',
	'mamayang hapon': 'this afternoon',
	'mamayang gabi': 'tonight',
	besok: 'tomorrow',
	lunes: 'monday',
	martes: 'tuesday',
	miyerkules: 'wednesday',
	huwebes: 'thursday',
	biyernes: 'friday',
	sabado: 'saturday',
	linggo: 'sunday',
	'hari ini': 'today',
	aaj: 'today',
	kal: 'tomorrow',
	'kal se pehle': 'before tomorrow',
	'dopahar se pehle': 'before noon',
	'shaam se pehle': 'before evening',
	parso: 'day after tomorrow',
	parson: 'day after tomorrow',
	'agle hafte': 'next week',
	'is hafte': 'this week',
	'hafte ke end': 'end of the week',
	'mahine ke end': 'end of the month',
	'thodi der': 'soon',
	'kuch der': 'soon',
	jaldi: 'soon',
	abhi: 'now',
	turant: 'now',
	'sasa hivi': 'right now',
	'hivi sasa': 'right now',
	'saa hii': 'right now',
	'saa hizi': 'right now',
	'hivi karibuni': 'soon',
	baadaye: 'later',
	baadae: 'later',
	'wiki ijayo': 'next week',
	'wiki hii': 'this week',
	'mwisho wa wiki': 'end of the week',
	'mwisho wa mwezi': 'end of the month',
	'mwezi ujao': 'next month',
	jumatatu: 'monday',
	jumanne: 'tuesday',
	jumatano: 'wednesday',
	alhamisi: 'thursday',
	ijumaa: 'friday',
	jumamosi: 'saturday',
	jumapili: 'sunday',
	somvar: 'monday',
	somwar: 'monday',
	mangalvar: 'tuesday',
	mangalwar: 'tuesday',
	budhvar: 'wednesday',
	budhwar: 'wednesday',
	guruvar: 'thursday',
	guruwar: 'thursday',
	shukravar: 'friday',
	shukrawar: 'friday',
	shanivar: 'saturday',
	shaniwar: 'saturday',
	ravivar: 'sunday',
	raviwar: 'sunday',
	itvaar: 'sunday',
};
const meant = new RegExp(
	`\\b(?:${Object.keys(MEANT)
		.sort((a, b) => b.length - a.length)
		.join('|')})\\b`,
	'g',
);

const PARTS: Readonly<Record<string, string>> = {
	asubuhi: 'morning',
	subah: 'morning',
	mchana: 'afternoon',
	dopahar: 'afternoon',
	jioni: 'evening',
	shaam: 'evening',
	sham: 'evening',
	usiku: 'night',
	raat: 'night',
	umaga: 'morning',
	hapon: 'afternoon',
	gabi: 'night',
};

/** How many of a unit; half an hour in minutes. */
const span = (count: string, unit: string): string => {
	const amount = COUNTS[count] ?? Number(count);
	return amount < 1 ? `in ${amount * 60} minutes` : `in ${amount} ${UNITS[unit.slice(0, 3)]}`;
};

export default [
	{
		name: 'hindi-count',
		find: new RegExp(
			`\\b(?:(?:${HINDI_COUNT}) ?(?:-|se) ?)?(${HINDI_COUNT}) ?(ghan?t[ae]|din|haft[ae]|min(?:ute?)?s?)(?: ke)?(?: (?:me|mein|mai|main|andar|baad)\\b)`,
			'g',
		),
		put: ([, count = '', unit = '']) => span(count, unit),
		flags: [
			['1 ghante me', '2026-11-18T11:30'],
			['aadhe ghante mein', '2026-11-18T11:00'],
			['2-3 din me', '2026-11-21'],
		],
		allows: ['1 ghanta', 'do it', '2 dinner sets'],
	},
	{
		name: 'swahili-count',
		find: new RegExp(`\\b(?:(?:ndani ya|baada ya|kwa) )?(dakika|masaa|siku|wiki) (${SWAHILI_COUNT})\\b`, 'g'),
		put: ([, unit = '', count = '']) => span(count, unit),
		flags: [
			['ndani ya siku mbili', '2026-11-20'],
			['dakika kumi', '2026-11-18T10:40'],
			['baada ya masaa mawili', '2026-11-18T12:30'],
		],
		allows: ['siku njema'],
	},
	{
		name: 'baje',
		find: /\b(sadhe |saade )?(\d{1,2})(?:[:.](\d\d))? ?ba?je\b/g,
		put: ([, half, hour, minutes]) => ` at ${hour}:${half ? '30' : (minutes ?? '00')} `,
		flags: [
			['5 baje', '2026-11-18T17:00'],
			['kal subah 10 baje', '2026-11-19T10:00'],
			['sadhe 4 baje', '2026-11-18T16:30'],
		],
		allows: ['at 5'],
	},
	{
		name: 'friday-prayers',
		// On the day itself the prayers are still to come until the afternoon.
		find: /\b(?:(?:before|by|on|after|till|until) )?(?:juma['’]?t|jum(?:m|u['’]?)ah?|jumah)\b(?: (?:prayers?|namaz))?/g,
		put: (_, { now }) => (now.getDay() === 5 && now.getHours() < 15 ? ' today ' : ' friday '),
		flags: [
			['before Jumat', '2026-11-20'],
			['after jummah prayers', '2026-11-20'],
			['by Jumma', '2026-11-20'],
		],
		allows: ['jumamosi', 'jumper'],
	},
	{
		name: 'neighbours-words',
		find: meant,
		put: ([word]) => MEANT[word] ?? null,
		flags: [
			['kal tak', '2026-11-19'],
			['bukas ng umaga', '2026-11-19T12:00'],
			['this arvo', '2026-11-18T18:00'],
			['kal se pehle', '2026-11-18'],
			['sasa hivi', 'someday'],
			['wiki ijayo', '2026-11-29'],
			['ijumaa', '2026-11-20'],
		],
		allows: ['calendar'],
	},
	{
		name: 'neighbours-parts',
		// After an hour of the Swahili clock the part belongs to it.
		find: new RegExp(`\\b(?:${Object.keys(PARTS).join('|')})\\b`, 'g'),
		put: ([word], { before }) => {
			const part = PARTS[word];
			if (!part || /\bsaa [\w ]{2,22}$/.test(before)) return null;
			if (/(?:day|tomorrow|kesho|leo)(?: ya| ki| ko| ng| sa)? $/.test(before)) return part;
			return part === 'morning' ? 'in the morning' : `by ${part}`;
		},
		flags: [
			['jioni', '2026-11-18'],
			['aaj shaam tak', '2026-11-18'],
			['kesho asubuhi', '2026-11-19T12:00'],
			['subah', '2026-11-19T12:00'],
			['saa tatu asubuhi', 'someday'],
		],
		allows: ['shame'],
	},
] satisfies DueRule[];
