import { addDays } from '../../days.ts';
import { type DueRule, isoClock, isoDay, NOTHING, type RuleContext } from '../../due-rule.ts';
import { DAY, ISO, PART, WEEKDAY, weekdayNumber } from './words.ts';

/** Times of day, and the parts of a day: a morning ends at 12, an afternoon at 18, an evening with its day. */

const EARLY_ENDS = 9 * 60;
const MORNING_ENDS = 12 * 60;
const AFTERNOON_ENDS = 18 * 60;
const LUNCH_ENDS = 14 * 60;

const NEAR = 28;
const LATE_PART = /\b(?:afternoon|evening|night|tonight|pm)\b/;
const EARLY_PART = /\b(?:morning|early)\b/;
const OTHER_DAY = new RegExp(`\\b(?:tomorrow|${WEEKDAY}|${ISO})`);

/** Minutes after midnight for "5", "5:30", "17", with or without am or pm; null for no time of day. */
function clock(
	hourText: string,
	minuteText: string | undefined,
	half: string | undefined,
	context: RuleContext,
): number | null {
	const hour = Number(hourText);
	const minute = Number(minuteText ?? 0);
	if (hour > 24 || minute > 59) return null;
	if (hour > 12 || hour === 0) return (hour % 24) * 60 + minute;
	const at = (late: boolean) => ((hour % 12) + (late ? 12 : 0)) * 60 + minute;
	if (half) return at(half.startsWith('p'));
	if (hourText.startsWith('0')) return at(false);
	return at(isLate(hour, at, context));
}

/** Whether a bare hour is after noon: by the part of day beside it, else by what is still to come in a shop's day. */
function isLate(hour: number, at: (late: boolean) => number, { before, after, now }: RuleContext): boolean {
	const near = `${before.slice(-NEAR)} ${after.slice(0, NEAR)}`;
	if (LATE_PART.test(near)) return true;
	if (EARLY_PART.test(near)) return hour === 12;
	if (hour < 7 || hour === 12) return true;
	if (OTHER_DAY.test(before) || OTHER_DAY.test(after)) return false;
	const minutes = now.getHours() * 60 + now.getMinutes();
	return at(false) <= minutes && at(true) > minutes;
}

const DIGITS = '(\\d{1,2})(?:[:.h](\\d\\d))?';
const HOUR = `(?<![\\d.,:/#$£€₦₹T-])${DIGITS}`;
/** One or two digits that are no part of a longer number or of a day as rules write it. */
const SHORT_NUMBER = /(?<!\d|\d{4}-|\d{4}-\d\d-)\d\d?(?!\d)/;
const HALF = '\\s?([ap])[. ]?m\\b\\.?';
const TO = '\\s?(?:-|to|and|till|until|through)\\s?';
/** What may stand behind a bare hour; anything else ("5 people") is a count. */
const AFTER_HOUR = `(?=\\s*(?:$|[.,;!?)~≈]|sharp|prompt|latest|max|today|tomorrow|tonight|this|on|in the|by|at|and|but|so|or|then|with|for|to|if|because|ma|sir|please|pls|dear|make|as|e|una|you|we|i|he|she|it|they|abeg|kindly|thanks|sorry|no|just|when|while|o['’]?clock|${WEEKDAY}|${ISO}|${PART})(?![\\w/]))`;
const AT = '(?:\\b(?:at|by|before|after|around|about|till|until|latest|past|say|for|from|exactly|between)|@)';

const put = (minutes: number | null): string | null => (minutes === null ? null : ` at ${isoClock(minutes)} `);

const hasClock = /(?<![\dT:])\d\d:\d\d(?!:)/;
const nearClock = ({ before, after }: RuleContext): boolean =>
	hasClock.test(before.slice(-NEAR)) || hasClock.test(after.slice(0, NEAR));
const partEnd = (part: string): string =>
	part === 'morning' ? `at ${isoClock(MORNING_ENDS)}` : part === 'afternoon' ? `at ${isoClock(AFTERNOON_ENDS)}` : '';
const dayNear = new RegExp(`${DAY}[\\s,]*(?:in the |at |by |early |around )*$`);
const dayNext = new RegExp(`^[\\s,]*(?:on |of |this |the )*${DAY}`);
const hasDayBeside = ({ before, after }: RuleContext): boolean => dayNear.test(before) || dayNext.test(after);

export default [
	{
		name: 'greeting',
		find: /\b(?:good|gud|happy|lovely|wonderful|hi|hello) (?:morning|afternoon|evening|night|day)\b|^\s*(?:morning|afternoon|evening)\b(?=[\s,!.]|$)(?! by| before| at| of)/g,
		put: () => NOTHING,
		flags: [
			['good morning ma', null],
			['Morning! I will send it on Friday', '2026-11-20'],
		],
		allows: ['tomorrow morning', 'in the morning'],
	},
	{
		name: 'clock-range',
		find: new RegExp(`(?:\\b(?:between|btwn?|from|at) )?${HOUR}(?:${HALF})?${TO}${DIGITS}${HALF}`, 'g'),
		put: ([, , , , hour = '', minute, half], context) => put(clock(hour, minute, half, context)),
		flags: [
			['2-4pm', '2026-11-18T16:00'],
			['from 8 to 10am tomorrow', '2026-11-19T10:00'],
			['10am to 12pm', '2026-11-18T12:00'],
		],
		allows: ['2-4 days'],
	},
	{
		name: 'range-to-half',
		find: /\b(?:between|from) [\w:. ]{1,12} (?:and|to|till) (?=(?:half|quarter) (?:past |to )?\d)/g,
		put: () => 'by ',
		flags: [['between 4 and half 5', '2026-11-18T17:30']],
		allows: ['between 4 and 5'],
	},
	{
		name: 'range-to-noon',
		find: new RegExp(
			`(?:\\b(?:between|btwn?|from) )?${HOUR}(?:${HALF})?${TO}(?:12 ?)?(noon|mid-?day|midnight)\\b`,
			'g',
		),
		put: ([, , , , end = '']) => (end === 'midnight' ? '' : put(MORNING_ENDS)),
		flags: [
			['on Saturday between 10 and noon', '2026-11-21T12:00'],
			['9am to midday tomorrow', '2026-11-19T12:00'],
		],
		allows: ['by noon', 'between noon and 4'],
	},
	{
		name: 'bare-clock-range',
		only: SHORT_NUMBER,
		find: new RegExp(
			`\\b(?:between|btwn?|from) ${HOUR}(?:${HALF})?${TO}${DIGITS}${AFTER_HOUR}|${HOUR}${TO}${DIGITS}(?=,? (?:on )?(?:the )?${DAY})|(?<=\\b${DAY}(?: ${PART})?,? )${HOUR}${TO}${DIGITS}${AFTER_HOUR}|(?<![\\d:])\\d\\d?:\\d\\d${TO}(\\d\\d?):(\\d\\d)(?![:\\d])(?!${HALF})`,
			'g',
		),
		put: ([, , , , hour1, minute1, , , hour2, minute2, , , hour3, minute3, hour4, minute4], context) =>
			put(clock(hour1 ?? hour2 ?? hour3 ?? hour4 ?? '', minute1 ?? minute2 ?? minute3 ?? minute4, undefined, context)),
		flags: [
			['between 2 and 4', '2026-11-18T16:00'],
			['tomorrow between 10 and 1', '2026-11-19T13:00'],
			['Monday morning 8-10', '2026-11-23T10:00'],
			['5 to 7 today', '2026-11-18T19:00'],
		],
		allows: ['between 2 and 4 people'],
	},
	{
		name: 'half-past',
		find: /\b(half|quarter|\d{1,2}(?: minutes?| mins?)?) (past|after|to|till) (\d{1,2})(?: ?([ap])\.?m\b)?(?![\d:]| ?(?:days?|hours?|weeks?|min))/g,
		put: ([, part = '', side, hour = '', half], context) => {
			const minutes = part === 'half' ? 30 : part === 'quarter' ? 15 : Number.parseInt(part, 10);
			if (/^\d+$/.test(part) && (minutes % 5 !== 0 || side === 'to')) return null;
			const whole = clock(hour, undefined, half, context);
			return whole === null ? null : put(side === 'past' || side === 'after' ? whole + minutes : whole - minutes);
		},
		flags: [
			['half past 4', '2026-11-18T16:30'],
			['quarter to 5', '2026-11-18T16:45'],
			['20 minutes to 2pm', '2026-11-18T13:40'],
		],
		allows: ['2 to 4 days', 'half'],
	},
	{
		name: 'half-hour-british',
		find: /(?:\b(?<=at |by |before |around |about |till |until |^)half (\d{1,2})\b|\bhalf (\d{1,2})(?= (?:this|tonight|today|tomorrow|in the)))(?! ?(?:hour|day))/g,
		put: ([, hour1, hour2], context) => {
			const whole = clock(hour1 ?? hour2 ?? '', undefined, undefined, context);
			return whole === null ? null : put(whole + 30);
		},
		flags: [
			['by half 4', '2026-11-18T16:30'],
			['half 5', '2026-11-18T17:30'],
			['half 5 this evening', '2026-11-18T17:30'],
		],
		allows: ['half 4 hours'],
	},
	{
		name: 'am-pm',
		find: new RegExp(`${HOUR}${HALF}|(?<=\\b(?:at|by|before) )(\\d{1,2})([ap])\\b`, 'g'),
		put: ([, hour, minute, half, hour2, half2], context) =>
			// The midnight that ends today, not the one before it.
			hour === '12' && !minute && half === 'a' && !OTHER_DAY.test(context.before + context.after)
				? 'today'
				: put(clock(hour ?? hour2 ?? '', minute, half ?? half2, context)),
		flags: [
			['4pm', '2026-11-18T16:00'],
			['by 11.30 a.m.', '2026-11-18T11:30'],
			['9am', '2026-11-19T09:00'],
			['by 12am tonight', '2026-11-18'],
			['today at 9p', '2026-11-18T21:00'],
		],
		allows: ['4 maps'],
	},
	{
		name: 'four-digits',
		find: /(?<![\d.,:/#$£€₦₹-])([01]?\d|2[0-3])[:.h]?([0-5]\d) ?(?:hours|hrs|h)\b|(?<![\d.,:/#$£€₦₹-])([01]?\d|2[0-3])h([0-5]\d)?(?!\w)|(?<=\b(?:at|by|before) )(?!20[2-9]\d)([01]\d|2[0-3])([0-5]\d)\b(?!-)/g,
		put: ([, hour, minute, hour2, minute2, hour3, minute3]) =>
			put(Number(hour ?? hour2 ?? hour3) * 60 + Number(minute ?? minute2 ?? minute3 ?? 0)),
		flags: [
			['by 1700hrs', '2026-11-18T17:00'],
			['at 16h', '2026-11-18T16:00'],
			['at 0900', '2026-11-19T09:00'],
		],
		allows: ['48hrs'],
	},
	{
		name: 'tonight-in-three-digits',
		find: /\btonight (?:at )?([1-9])([0-5]\d)\b/g,
		put: ([, hour, minute]) => `tonight ${put((Number(hour) + 12) * 60 + Number(minute))}`,
		flags: [['tonight 815', '2026-11-18T20:15']],
		allows: ['tonight 8', 'tonight 1815'],
	},
	{
		name: 'bare-hour',
		only: SHORT_NUMBER,
		find: new RegExp(
			`${AT} (?:about |around |exactly |like |say )?(\\d{1,2})(?:[:.](\\d\\d))?(?: ?o['’]?clock)?${AFTER_HOUR}|(?<![\\d.,:/#$£€₦₹T-])(\\d{1,2}) ?o['’]?clock|${DAY},? (\\d{1,2})(?:[:.](\\d\\d))?(?=\\s*$)|(?<![\\d.,:/#$£€₦₹T-])(\\d{1,2})(?:[:.](\\d\\d))?(?=,? (?:tonight|tomorrow (?:morning|evening|afternoon|night)|in the (?:morning|evening|afternoon)))|(?<=\\b${PART}, )(\\d{1,2})(?= (?:sharp|prompt|on the dot))|(?<=\\b${DAY},? )(?:by|at|before|around) (\\d{1,2})(?= [a-z])(?! (?:people|persons|pcs|pieces|items|shops|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|working|business|of|per|percent)\\b)`,
			'g',
		),
		put: ([all, h1, m1, h2, h3, m3, h4, m4, h5, h6], context) => {
			const hour = h1 ?? h2 ?? h3 ?? h4 ?? h5 ?? h6 ?? '';
			if (Number(hour) > 23 || (/^(?:for|from|about|past)/.test(all) && Number(hour) > 12)) return null;
			const around = { ...context, before: context.before + all };
			const text = put(clock(hour, m1 ?? m3 ?? m4, undefined, around));
			const day = h3 ? new RegExp(`^${DAY}`).exec(all)?.[0] : '';
			return text && `${day} ${text}`;
		},
		flags: [
			['by 5', '2026-11-18T17:00'],
			['at 9', '2026-11-18T21:00'],
			['tomorrow by 5', '2026-11-19T17:00'],
			['at 11', '2026-11-18T11:00'],
			['at 8 tonight', '2026-11-18T20:00'],
			['9.15 tomorrow morning', '2026-11-19T09:15'],
			['tomorrow by 10 itakuwa kwako', '2026-11-19T10:00'],
			['5 o’clock', '2026-11-18T17:00'],
			['Monday morning, 9 sharp', '2026-11-23T09:00'],
		],
		allows: ['by 2 people', 'at 5 health', 'for 3 shirts'],
	},
	{
		name: 'clock-of-two',
		find: /(?<![\d.,:/#$£€₦₹T-])(\d{1,2}):([0-5]\d)(?![\d:]|\s?[ap]\.?m\b)/g,
		put: ([all, hour = '', minute], context) => {
			// Already in its final form, after "at".
			if (/ at $/.test(context.before) && all.length === 5) return null;
			return put(clock(hour, minute, undefined, context));
		},
		flags: [
			['5:30', '2026-11-18T17:30'],
			['17:00', '2026-11-18T17:00'],
			['5:30 this evening', '2026-11-18T17:30'],
		],
		allows: ['2:1:1'],
	},
	{
		name: 'early-morning',
		find: new RegExp(
			`\\bearly (?:hours )?(?:in |of )?(?:the )?morning\\b|\\b(?:in )?the (?:early|wee|small) hours(?: of the morning)?\\b|\\bearly (${DAY})(?:['’]?s)? morning\\b`,
			'g',
		),
		put: ([, day = ''], context) => (nearClock(context) ? null : `${day} ${put(EARLY_ENDS)}`),
		flags: [
			['monday early in the morning', '2026-11-23T09:00'],
			['early tomorrow morning', '2026-11-19T09:00'],
			['in the early hours of Friday', '2026-11-20T09:00'],
			['in the wee hours of tomorrow', '2026-11-19T09:00'],
		],
		allows: ['early next week', 'tomorrow morning'],
	},
	{
		name: 'noon',
		find: /\b(?:(?:by|at|before) )?(?:12 ?)?(?:(noon|mid-?day)|mid-?night)\b/g,
		put: ([, noon], context) => (noon ? put(MORNING_ENDS) : hasDayBeside(context) ? '' : 'today'),
		flags: [
			['before noon', '2026-11-18T12:00'],
			['by 12noon', '2026-11-18T12:00'],
			['by midnight', '2026-11-18'],
			['tomorrow at midday', '2026-11-19T12:00'],
		],
		allows: ['afternoon'],
	},
	{
		name: 'half-of-a-day',
		// The half after noon runs on into the evening.
		find: new RegExp(`(${DAY}),? (?:in the )?([ap])\\.?m\\b\\.?`, 'g'),
		put: ([, day, half]) => `${day} ${half === 'a' ? put(MORNING_ENDS) : ''}`,
		flags: [
			['Thursday AM', '2026-11-19T12:00'],
			['tomorrow p.m.', '2026-11-19'],
		],
		allows: ['Thursday 4 pm', 'pm'],
	},
	{
		name: 'first-thing',
		find: new RegExp(
			`(?<!the )\\b(?:(${DAY})(?: morning)?,? )?first thing(?! (?:on|in) the (?:morning|afternoon) of)(?: in the morning| (?:this |tomorrow )?morning)?(?: on)?(?:,? (${DAY})(?: morning)?)?`,
			'g',
		),
		put: ([all, before, after]) => {
			const day = after ?? before ?? (all.includes('this') ? 'today' : 'tomorrow');
			return `${day} ${partEnd('morning')}`;
		},
		flags: [
			['first thing Monday', '2026-11-23T12:00'],
			['first thing tomorrow morning', '2026-11-19T12:00'],
			['first thing in the morning', '2026-11-19T12:00'],
			['first thing on the morning of the 23rd', '2026-11-23T12:00'],
		],
		allows: ['the first thing'],
	},
	{
		name: 'lunch',
		find: /\b(after|before|by|at|around|over|during|till|until|in|on)?(?: the| my| our)? ?\blunch(?: ?-?(?:time|break|hour))?\b/g,
		put: ([, side], context) => {
			const end = side === 'after' ? AFTERNOON_ENDS : side === 'before' ? MORNING_ENDS : LUNCH_ENDS;
			if (side === undefined && !hasDayBeside(context) && !/time$/.test(context.before)) return null;
			return put(end);
		},
		flags: [
			['after lunch', '2026-11-18T18:00'],
			['before lunch tomorrow', '2026-11-19T12:00'],
			['by lunchtime', '2026-11-18T14:00'],
		],
		allows: ['lunch box'],
	},
	{
		name: 'part-with-clock',
		find: new RegExp(`\\b(?:(this)|(?:(?:early |late )?(?:in )?the|early|late))? ?\\b(?:early |late )?${PART}\\b`, 'g'),
		put: ([, now], context) => (nearClock(context) ? (now ? ' today ' : ' ') : null),
		flags: [
			['this morning at 11', '2026-11-18T11:00'],
			['tomorrow evening at 9', '2026-11-19T21:00'],
			['9 in the morning', '2026-11-19T09:00'],
		],
		allows: ['this morning'],
	},
	{
		name: 'part-of-a-day',
		find: new RegExp(
			`(${DAY}),? (?:in the |early |late |mid-? ?|by |before ){0,3}(${PART})(?:ish)?\\b|(?:\\bon )?\\b(?:in )?(?:the )?(${PART}) of (?:the )?(${DAY})|\\b(morning|afternoon|evening) (${DAY})`,
			'g',
		),
		put: ([, day1, part1, part2, day2, part3, day3]) =>
			`${day1 ?? day2 ?? day3} ${partEnd(part1 ?? part2 ?? part3 ?? '')} `,
		flags: [
			['tomorrow morning', '2026-11-19T12:00'],
			['Friday afternoon', '2026-11-20T18:00'],
			['tomorrow evening', '2026-11-19'],
			['morning of the 25th', '2026-11-25T12:00'],
		],
		allows: ['tomorrow', 'morning'],
	},
	{
		name: 'part-of-this-day',
		find: new RegExp(
			`\\b(this|later this|by|till|until|before|in(?: the)?|by the|before the|on the|over the) (?:early |late |mid-? ?|end of the )?(${PART})\\b|\\b(?:by the )?end of the (morning|afternoon)\\b`,
			'g',
		),
		put: ([, lead = 'by', part1, part2], { now }) => {
			const part = part1 ?? part2 ?? '';
			if (lead.startsWith('before') && part !== 'morning') {
				return part === 'afternoon' ? put(MORNING_ENDS) : part === 'evening' ? put(AFTERNOON_ENDS) : 'today';
			}
			const isOver =
				part === 'morning'
					? now.getHours() >= 12 || (lead.startsWith('in') && now.getHours() >= 6)
					: part === 'afternoon' && now.getHours() >= 18;
			return `${isOver && !lead.includes('this') ? 'tomorrow' : 'today'} ${partEnd(part)}`;
		},
		flags: [
			['this afternoon', '2026-11-18T18:00'],
			['in the morning', '2026-11-19T12:00'],
			['in evening', '2026-11-18'],
			['by evening', '2026-11-18'],
			['before evening', '2026-11-18T18:00'],
		],
		allows: ['good morning'],
	},
	{
		name: 'after-hours',
		find: /\b(?:right |just )?after (?:work|hours|school|closing(?: time| hours)?|(?:we|i) close|church|mass|service|prayers)\b(?! (?:order|days))/g,
		put: (_, context) => (hasDayBeside(context) || nearClock(context) ? '' : 'today'),
		flags: [
			['after work', '2026-11-18'],
			['tomorrow after work', '2026-11-19'],
		],
		allows: ['after working on it'],
	},
	{
		name: 'tonight',
		find: /\b(?:by )?tonight\b/g,
		put: () => 'today',
		flags: [
			['tonight', '2026-11-18'],
			['tonight at 11', '2026-11-18T23:00'],
		],
		allows: ['night'],
	},
	{
		name: 'weekday',
		// A weekday that is today means the next one: who means today says "today".
		find: new RegExp(`\\b(${WEEKDAY})(?=\\W|$)`, 'g'),
		put: ([, word = ''], { now }) => ` ${isoDay(addDays(now, ((weekdayNumber(word) - now.getDay() + 6) % 7) + 1))} `,
		flags: [
			['Friday', '2026-11-20'],
			['wed', '2026-11-25'],
			['Thursday or Friday', '2026-11-20'],
			['Mon-Wed', '2026-11-25'],
		],
		allows: ['monde', 'friend'],
	},
	{
		name: 'day-then-clock',
		find: new RegExp(
			`(today|tomorrow|${ISO})(?!t)(?:[\\s,()-]|\\b(?:by|before|at|around|about|latest|between|from|on|till|until)\\b|@){1,9}(?=\\d\\d:\\d\\d)`,
			'g',
		),
		put: ([, day]) => `${day} at `,
		flags: [
			['Friday by 5pm', '2026-11-20T17:00'],
			['tomorrow, before 9am', '2026-11-19T09:00'],
		],
		allows: ['Friday'],
	},
	{
		name: 'clock-then-day',
		find: new RegExp(
			`(?<![\\dT:-])(\\d\\d:\\d\\d)(?!:)(?:[\\s,()]|\\b(?:on|by|of|this|the|latest|at|sharp|prompt)\\b){0,9}(?=today|tomorrow|${ISO})`,
			'g',
		),
		put: ([, time]) => `${time} on `,
		flags: [
			['by 4pm on Friday', '2026-11-20T16:00'],
			['3pm, this Friday', '2026-11-20T15:00'],
			['2 pm sharp tomorrow', '2026-11-19T14:00'],
		],
		allows: ['4pm'],
	},
] satisfies DueRule[];
