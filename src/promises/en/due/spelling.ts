import { type DueRule, NOTHING } from '../../due-rule.ts';
import { MONTH, WEEKDAY } from './words.ts';

/** Shorthand, number words and neighbours' words, into plain English with digits. */

const NUMBERS: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	ninety: 90,
};
const ORDINALS: Readonly<Record<string, number>> = {
	first: 1,
	second: 2,
	third: 3,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10,
	eleventh: 11,
	twelfth: 12,
	thirteenth: 13,
	fourteenth: 14,
	fifteenth: 15,
	sixteenth: 16,
	seventeenth: 17,
	eighteenth: 18,
	nineteenth: 19,
	twentieth: 20,
	thirtieth: 30,
};
const ORDINAL = Object.keys(ORDINALS).join('|');
const NUMBER_WORD = Object.keys(NUMBERS)
	.sort((a, b) => b.length - a.length)
	.join('|');

const HOUR_WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const DIGIT_WORD = 'one|two|three|four|five|six|seven|eight|nine';
const TENS = 'twenty|thirty|forty|fifty';

/** Spelt in chat, meant in English. Swahili days are plain; Swahili hours are not, see `vague.ts`. */
const MEANT: Readonly<Record<string, string>> = {
	tmrw: 'tomorrow',
	tmr: 'tomorrow',
	tmrrw: 'tomorrow',
	tmw: 'tomorrow',
	tmro: 'tomorrow',
	tomoro: 'tomorrow',
	tomorow: 'tomorrow',
	tommorow: 'tomorrow',
	tommorrow: 'tomorrow',
	tomorro: 'tomorrow',
	tomorrrow: 'tomorrow',
	tomoz: 'tomorrow',
	'2moro': 'tomorrow',
	'2mao': 'tomorrow',
	'2mrw': 'tomorrow',
	'2morrow': 'tomorrow',
	kesho: 'tomorrow',
	'kesho kutwa': 'day after tomorrow',
	keshokutwa: 'day after tomorrow',
	'upper week': 'the week after next',
	forenoon: 'morning',
	'next tomorrow': 'day after tomorrow',
	'nxt tomorrow': 'day after tomorrow',
	'2day': 'today',
	tdy: 'today',
	tday: 'today',
	leo: 'today',
	'2nite': 'tonight',
	tonite: 'tonight',
	'2night': 'tonight',
	'before you sleep': 'by tonight',
	'before bed': 'by tonight',
	nightfall: 'tonight',
	sunset: 'evening',
	sundown: 'evening',
	dusk: 'evening',
	'for night': 'tonight',
	'for evening': 'this evening',
	'for morning': 'tomorrow morning',
	b4: 'before',
	nxt: 'next',
	wkend: 'weekend',
	wknd: 'weekend',
	wk: 'week',
	wks: 'weeks',
	thur: 'thursday',
	thurs: 'thursday',
	tues: 'tuesday',
	weds: 'wednesday',
	wensday: 'wednesday',
	wenesday: 'wednesday',
	mnts: 'minutes',
	mth: 'month',
	mths: 'months',
	mnth: 'month',
	mnths: 'months',
	mns: 'minutes',
	nite: 'night',
	nyt: 'night',
	dis: 'this',
	morn: 'morning',
	mrng: 'morning',
	aft: 'afternoon',
	fridy: 'friday',
	'on or before': 'by',
	'on or b4': 'by',
	'no later than': 'by',
	'not later than': 'by',
	'latest by': 'by',
	'at latest': 'latest',
	'at the latest': 'latest',
	'at the very latest': 'latest',
	'no less than': 'by',
};
const meant = new RegExp(
	`\\b(?:${Object.keys(MEANT)
		.sort((a, b) => b.length - a.length)
		.join('|')})\\b`,
	'g',
);

export default [
	{
		name: 'meant',
		find: meant,
		put: ([word]) => MEANT[word] ?? null,
		flags: [
			['tmrw', '2026-11-19'],
			['nitakuja kesho', '2026-11-19'],
			['b4 fri', '2026-11-19'],
			['on or before friday', '2026-11-20'],
		],
		allows: ['today'],
	},
	{
		name: 'on-waking',
		find: /\b(?:by the time|before|when) you wake(?: up)?(?: tomorrow)?(?: morning)?\b/g,
		put: () => 'in the morning',
		flags: [
			['by the time you wake up tomorrow', '2026-11-19T12:00'],
			['before you wake up', '2026-11-19T12:00'],
		],
		allows: ['before you sleep'],
	},
	{
		name: 'range-from-now',
		find: /\b(?:between|from) now (?:and|to|till|until) /g,
		put: () => 'by ',
		flags: [['between now and 5', '2026-11-18T17:00']],
		allows: ['between 2 and 4'],
	},
	{
		name: 'ordinal-word',
		find: new RegExp(
			`\\b(?:(twenty|thirty)[- ])?(${ORDINAL})\\b(?=(?: day)? of (?:${MONTH}|next month|this month))|(?<=\\b(?:${MONTH}(?: the)?|${WEEKDAY},? the) ?)(?:(twenty|thirty)[- ])?(${ORDINAL})\\b(?! (?:week|one(?! (?:thirty|fifteen|forty))|time|floor))|(?<=\\b(?:on|by|before) the )(?:(twenty|thirty)[- ])?(${ORDINAL})\\b(?= (?:of|at|by|and|or|to|in)\\b|\\s*[.,;!?]|\\s*$)`,
			'g',
		),
		put: ([, tens1, ones1, tens2, ones2, tens3, ones3]) =>
			`${(NUMBERS[tens1 ?? tens2 ?? tens3 ?? ''] ?? 0) + (ORDINALS[ones1 ?? ones2 ?? ones3 ?? ''] ?? 0)}th`,
		flags: [
			['the third of December', '2026-12-03'],
			['Monday the twenty-third', '2026-11-23'],
			['December twenty second', '2026-12-22'],
			['December the first', '2026-12-01'],
			['on the twenty-fifth', '2026-11-25'],
		],
		allows: ['on the first van', 'the second one', 'first thing Monday', 'the first week of December'],
	},
	{
		name: 'count-twice',
		find: new RegExp(`\\b(?:\\d{1,3}|${NUMBER_WORD}) \\((\\d{1,3}|${NUMBER_WORD})\\)(?= \\w)`, 'g'),
		put: ([, count = '']) => count,
		flags: [
			['within thirty (30) days', '2026-12-18'],
			['5 (five) working days', '2026-11-25'],
		],
		allows: ['30 (days)'],
	},
	{
		name: 'about-a-clock',
		find: new RegExp(
			`\\b(\\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]m)?|noon|midday|${HOUR_WORD})(?: ?-?ish| there ?abouts?)\\b`,
			'g',
		),
		put: ([, time = '']) => (/^\d+$/.test(time) || NUMBERS[time] ? `at ${NUMBERS[time] ?? time}` : time),
		flags: [
			['around 4ish', '2026-11-18T16:00'],
			['like 4pm-ish', '2026-11-18T16:00'],
			['around sevenish this evening', '2026-11-18T19:00'],
			['e go reach you 4 there about', '2026-11-18T16:00'],
		],
		allows: ['Spanish', 'at 4'],
	},
	{
		name: 'hour-and-bare-minutes',
		find: /\b(\d{1,2} ?(?:hours?|hrs?|h)) ([1-5][05])(?=\s*(?:$|[.,!?]))|(?<=\b(?:in|within|another|about) )(\d{1,2})h([0-5]\d)\b/g,
		put: ([, hours, minutes, hours2, minutes2]) =>
			hours ? `${hours} ${minutes} minutes` : `${hours2} hours ${minutes2} minutes`,
		flags: [
			['in 1hr 20', '2026-11-18T11:50'],
			['in 1h30', '2026-11-18T12:00'],
		],
		allows: ['in 2 hours 20 people'],
	},
	{
		name: 'time-zone',
		// Read by the agent's own clock, as an agent writes who names the shop's zone.
		find: /(\d ?(?:[ap]\.?m\b\.?)?) (?:gmt|utc|e[sd]t|c[sd]t|m[sd]t|p[sd]t|cest|bst|wat|eat|cat|ist|sast|[ecmp]t)\b/g,
		put: ([, time = '']) => time,
		flags: [['5pm EST on Friday', '2026-11-20T17:00']],
		allows: ['5pm at the gate'],
	},
	{
		name: 'within-the-next',
		find: /\b(?:with)?in the next (week|month|year)\b/g,
		put: ([, unit]) => `in 1 ${unit}`,
		flags: [
			['within the next month', '2026-12-18'],
			['in the next week', '2026-11-25'],
		],
		allows: ['in the next 2 weeks', 'next month'],
	},
	{
		name: 'short-unit',
		find: /\b(in|within|for|after|about) (\d{1,3}) ?(d|w|(?<=\b(?:in|within) \d{1,3} ?)m|mon|mos|['′]|"|″)(?!\w)/g,
		put: ([, lead, count, unit = '']) =>
			`${lead} ${count} ${{ d: 'days', w: 'weeks', m: 'minutes', "'": 'minutes', '′': 'minutes', '"': 'seconds', '″': 'seconds' }[unit] ?? 'months'}`,
		flags: [
			['within 3d', '2026-11-21'],
			['in 2w', '2026-12-02'],
			["in 15'", '2026-11-18T10:45'],
		],
		allows: ['at 5 mon', 'in 3 dozen'],
	},
	{
		name: 'number-before-next',
		find: /\b(\d+) (next|coming) (?=(?:working |business )?(?:minutes|hours|days|weeks|months)\b)/g,
		put: ([, count]) => `next ${count} `,
		flags: [['in the 2 next days', '2026-11-20']],
		allows: ['the next 2 days'],
	},
	{
		name: 'spoken-clock',
		find: new RegExp(
			`\\b(\\d{1,2}|${HOUR_WORD})[- ](thirty|fifteen|forty[- ]five)\\b(?! ?(?:min|hour|day|sec))|\\b(${HOUR_WORD})[- ](?:(o|oh)[- ])?(?:(${TENS})(?:[- ](${DIGIT_WORD}))?|(${DIGIT_WORD})|ten|eleven|twelve)(?=,? ?(?:[ap][. ]?m\\b|(?:today|tomorrow|tonight|sharp|this|in the)\\b|[.,!;]|$))`,
			'g',
		),
		put: ([all, hour, minutes, hour2 = '', oh, tens, ones, alone], { before }) => {
			if (hour) return `${NUMBERS[hour] ?? hour}:${minutes === 'thirty' ? '30' : minutes === 'fifteen' ? '15' : '45'}`;
			// "five six" are two counts, "by seven fifty" is a time.
			if ((alone && !oh) || !/\b(?:at|by|before|around|till|until|from|day|tomorrow|today) $/.test(before)) return null;
			const last = NUMBERS[all.split(/[- ]/).at(-1) ?? ''] ?? 0;
			const past = alone ? last : tens ? (NUMBERS[tens] ?? 0) + (NUMBERS[ones ?? ''] ?? 0) : last;
			return `${NUMBERS[hour2]}:${String(past).padStart(2, '0')}`;
		},
		flags: [
			['at five-thirty tomorrow', '2026-11-19T17:30'],
			['by seven fifty', '2026-11-18T19:50'],
			['at nine oh five tomorrow', '2026-11-19T09:05'],
		],
		allows: ['30 minutes', 'five six', 'seven twenty each'],
	},
	{
		name: 'minutes-to',
		find: new RegExp(
			`(?<=\\b(?:at|by|before|around|about|till|until|tomorrow|today) )(five|ten|twenty|twenty[- ]five) to (\\d{1,2}|${HOUR_WORD})\\b(?! ?(?:sec|min|hour|hr|day|week|month|people|pieces|working|business))`,
			'g',
		),
		put: ([, minutes = '', hour = '']) => {
			const before = minutes.length > 6 ? 25 : (NUMBERS[minutes] ?? 0);
			return `${((NUMBERS[hour] ?? Number(hour)) + 11) % 12 || 12}:${60 - before}`;
		},
		flags: [['by ten to four', '2026-11-18T15:50']],
		allows: ['by ten to twelve days', 'ten to four'],
	},
	{
		name: 'half-word',
		find: new RegExp(`\\bhalf (${HOUR_WORD})\\b(?! ?(?:hour|day|dozen|price))`, 'g'),
		put: ([, hour = '']) => `half ${NUMBERS[hour]}`,
		flags: [['at half five', '2026-11-18T17:30']],
		allows: ['half an hour'],
	},
	{
		name: 'number-word',
		find: new RegExp(
			`\\b(?:(twenty|thirty|forty|fifty)[- ](one|two|three|four|five|six|seven|eight|nine)|(${NUMBER_WORD}))(?=(?:(?: ?- ?| to | or )\\w{1,12}(?:-\\w{1,9})?)?[- ](?:more |full |clear |extra |good )?(?:working |business |work |bank |office |calendar )?(?:sec|min|hour|hr|day|week|month|year|o['’]?clock|[ap]\\.?m\\b|thirty|fifteen|forty|tomorrow|today|tonight|in the (?:morning|afternoon|evening)))|(?<=\\b(?:at|by|before|around|about|till|until|to|past|@) )(${NUMBER_WORD})(?=[^\\w-]*$|[ ,.;!](?:sharp|today|tomorrow|tonight|latest|and|but|so|on|in)\\b)`,
			'g',
		),
		// "the old one tomorrow" is no hour.
		put: ([, tens, ones, number, clock], { after }) =>
			number === 'one' && /^\s*(?:today|tomorrow|tonight)/.test(after)
				? null
				: String(NUMBERS[number ?? clock ?? ''] ?? (NUMBERS[tens ?? ''] ?? 0) + (NUMBERS[ones ?? ''] ?? 0)),
		flags: [
			['in two days', '2026-11-20'],
			['two to three days', '2026-11-21'],
			['forty-five minutes', '2026-11-18T11:15'],
			['tomorrow at five', '2026-11-19T17:00'],
		],
		allows: ['the black one', 'one of our riders'],
	},
	{
		name: 'half-and-quarter',
		find: /\b(?:(?:an?|1) (hour|day|week) and a half|(\d+) and a half (hours?|days?|weeks?)|(\d+) (hours?|days?|weeks?) and a half|half an? hour|half[- ]hour|30 ?mins? time|(?:a )?(?:quarter|1\/4) of an hour|1\/4 ?h(?:ou)?r?|three[- ]quarters of an hour|3\/4 ?h(?:ou)?r?|1\/2 ?(?:an )?h(?:ou)?r?|half a day)\b/g,
		put: ([all, one, count, unit, count2, unit2]) => {
			const what = one ?? unit ?? unit2;
			if (what) {
				const half = Number(count ?? count2 ?? 1) + 0.5;
				return what.startsWith('hour')
					? `${half * 60} minutes`
					: what.startsWith('day')
						? `${Math.ceil(half)} days`
						: `${half * 7 + 0.5} days`;
			}
			if (all.includes('day')) return '12 hours';
			if (/three|3\/4/.test(all)) return '45 minutes';
			return /quarter|1\/4/.test(all) ? '15 minutes' : '30 minutes';
		},
		flags: [
			['half an hour', '2026-11-18T11:00'],
			['an hour and a half', '2026-11-18T12:00'],
			['in 1/2 h', '2026-11-18T11:00'],
		],
		allows: ['half of it'],
	},
	{
		name: 'a-couple',
		find: /\b(?:a )?(?:couple|pair)(?: of)?(?: more)? (?=(?:working |business )?(?:min|hour|hr|day|week|month))/g,
		put: () => '2 ',
		flags: [
			['in a couple of days', '2026-11-20'],
			['a couple hours', '2026-11-18T12:30'],
		],
		allows: ['a couple of shirts'],
	},
	{
		name: 'a-few',
		find: /(?<!next |coming |following )\b(?:a few|few|several)(?: more)? (?=(?:working |business )?(?:hour|hr|day|week|month))/g,
		put: () => '3 ',
		flags: [
			['in a few days', '2026-11-21'],
			['in the next few days', 'someday'],
			['a few minutes', 'someday'],
		],
		allows: ['a few shirts'],
	},
	{
		name: 'one-or-two',
		find: /\b(?:an?|1|next|the next) ((?:working |business )?(?:hour|hr|day|week|month))s? or (?:two|2|so)\b/g,
		put: ([all, unit]) => (all.endsWith('so') ? `1 ${unit}` : `2 ${unit}s`),
		flags: [
			['in a day or two', '2026-11-20'],
			['an hour or so', '2026-11-18T11:30'],
			['a working day or two', '2026-11-20'],
		],
		allows: ['one or two shirts'],
	},
	{
		name: 'one',
		find: /\b(?:an?|another) (?=(?:full |single )?(?:working |business )?(?:hour|hr|day|week|month|year|fortnight)s?\b)/g,
		only: / (?:hour|hr|day|week|month|year|fortnight)/,
		put: ({ input, index }) => (/\b(?:times?|once|twice|day|hours?|days?) $/.test(input.slice(0, index)) ? null : '1 '),
		flags: [
			['in an hour', '2026-11-18T11:30'],
			['within a week', '2026-11-25'],
		],
		allows: ['an honest answer'],
	},
	{
		name: 'or-so',
		find: /(?<=\d (?:min|minute|hour|hr|day|week|month)s?) or so\b|(?<=\d )(?:more|full|clear|solid|good|extra|short) (?=(?:working |business )?(?:min|hour|hr|day|week|month))/g,
		put: () => '',
		flags: [
			['in 2 days or so', '2026-11-20'],
			['in 2 more minutes', '2026-11-18T10:32'],
		],
		allows: ['so so'],
	},
	{
		name: 'once-a-day',
		find: /\b(?:once|twice|\d times|three times|per|each|all|whole|the other|one of these|these|some|any|every|good|nice|great|lovely|wonderful|bad|busy|long|rainy|happy) (?:an? |1 )?(?:day|week|month|year|weekend|evening|afternoon|morning|night)s?\b/g,
		put: () => NOTHING,
		flags: [
			['once a day', null],
			['all day', null],
			['have a lovely weekend', null],
		],
		allows: ['in a day', 'this weekend'],
	},
] satisfies DueRule[];
