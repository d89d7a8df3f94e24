import { type DueRule, NOTHING } from '../../due-rule.ts';
import { ISO, MONTH, NUMBER, WEEKDAY } from './words.ts';

/** What looks like a time and is none. These run first. */

const nothing = () => NOTHING;
const UNIT = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs?)';
const DATE = `(?:${WEEKDAY}|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)?(?: ${MONTH})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|${ISO})`;

export default [
	{
		name: 'link',
		find: /\b(?:https?:\/\/|www\.)\S{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@\S{1,200}/g,
		put: nothing,
		flags: [['see www.shop.example/2026-11-20', null]],
		allows: ['call @ 5pm'],
	},
	{
		name: 'around-the-clock',
		find: /\b24\s?\/\s?7\b|\b24\s?(?:hours|hrs|h)(?: a| per)? day\b|\b(?:7|seven) days (?:a|per) week\b|\b24-hour\b/g,
		put: nothing,
		flags: [['we answer 24/7', null]],
		allows: ['on 24/11', 'within 24 hours'],
	},
	{
		name: 'page-mark',
		find: /^\s*\(?\d\s?\/\s?\d\)?(?=\s|$)|(?<!\b(?:on|by|before|until|till|for|from|to|in) )(?:\(\d\s?\/\s?\d\)|\b\d\/\d>?)[.\s]*(?:[\^*/-]\s?\w+)?$/g,
		put: nothing,
		flags: [
			['I will check 1/2', null],
			['2/2 thanks for waiting', null],
		],
		allows: ['on 5/12', 'by 3/12', 'in 1/2 hour'],
	},
	{
		name: 'fraction',
		find: /\b[1-3]\/[2-5] (?=(?:of|price|off|kg|kilo|litre|yard|cup|the (?:price|amount|money)|deposit|payment)\b)|\b(?:half|quarter) (?=(?:price|of (?:it|the|your))\b)/g,
		put: nothing,
		flags: [
			['we will send 1/2 of it', null],
			['1/2 price', null],
		],
		allows: ['in 1/2 an hour', 'on 1/2'],
	},
	{
		name: 'phone',
		find: /\+\d[\d ()-]{7,20}\d|\b0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}\b|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|\b\d{7,}\b/g,
		put: nothing,
		flags: [
			['call 0803 123 4567', null],
			['+254 722 000 111', null],
			['ring 713-345-8897', null],
		],
		allows: ['2026-11-20', '10-11-2026'],
	},
	{
		name: 'money',
		find: /(?:[$£€₦₹]|\b(?:kes|ksh?s?|ugx|ngn|rs|usd|inr|gbp|eur|zar)\.?)\s?\d[\d,]{0,14}(?:\.\d{1,3})?\s?[km]?\b|(?<![\d,])\d[\d,]{0,14}(?:\.\d{1,3})?\s?(?:naira|bob|shillings?|rupees|dollars|bucks|pounds|quid|euros?|usd|kes|ugx|ngn|cents|\/-)|(?<!\d)\d{1,6}(?:\.\d{1,2})?(?:k\b|\s?%)/g,
		put: nothing,
		flags: [
			['I will add $12.50', null],
			['we will take 10% off', null],
			['send 20k', null],
		],
		allows: ['in 10 mins', 'by 5'],
	},
	{
		name: 'size-or-place',
		find: /\b(?:sizes?|uk|eu|shop|suite|stall|room|gate|platform|flat|apartment|apt|unit|plot|house|terminal|bay|model|version|iphone|galaxy|page|step|option|bus|route|flight|floor|level|track|lane|highway|exit|gen|pack of|box of|set of|nos?\.)\s?#?\d+(?:\s?(?:-|to|or|\/)\s?\d+)?(?:\.\d)?\b/g,
		put: nothing,
		flags: [
			['I will bring size 42', null],
			['the driver is at gate 5', null],
		],
		allows: ['the 5th', 'in 2 days'],
	},
	{
		name: 'reference',
		find: /#\s?[\w-]+|\b(?:order|ref(?:erence)?|ticket|invoice|case|booking|tracking|waybill|id|number|no|code|serial)\b\.?(?: (?:number|no|id|code|is))?\.?\s?[:#]?\s?(?=[a-z-]{0,6}\d)[a-z-]{0,6}\d[\w/-]{3,24}\b/g,
		put: nothing,
		flags: [
			['order 20261120 is here', null],
			['your ticket number is 2026-11-1842', null],
			['case #12-11', null],
		],
		allows: ['order by 2026-11-20', 'your order on 5th', 'order 2 days'],
	},
	{
		name: 'span-of-the-past',
		find: new RegExp(
			`(?:${NUMBER}(?:\\s?(?:-|to|or)\\s?\\d{1,3})?(?:\\.\\d)?|\\b(?:an?|one|two|three|half an|a few))\\s?${UNIT} (?:ago\\b|old\\b|back\\b(?! to)|late\\b|delay(?:ed)?|earlier|overdue|behind|warranty|guarantee|of use|free trial|(?:before|prior)\\b(?! (?:to )?(?:christmas|xmas|new year|easter|(?:the )?\\d|${WEEKDAY}|${MONTH}))|in advance|notice|walk\\b|drive\\b|ride\\b|video|session|massage|flight|journey)|${NUMBER}[- ](?:day|week|month|year|hour|minute)s?[- ](?:old|warranty|guarantee|trial|delay|window|policy|return|notice|course|trip|stay|pass|plan|supply|rental|workshop|training|ticket)|\\b(?:warranty|guarantee) (?:of|for|is) ${NUMBER} ${UNIT}|\\b(?:last|past|previous|first) ${NUMBER} ${UNIT}|\\bevery (?:${NUMBER} )?(?:${UNIT}|other day)|\\bbeen ${NUMBER} ${UNIT}|\\bfor ${NUMBER} ${UNIT} now\\b|\\b(?:over|more than) ${NUMBER} ${UNIT}(?: now| already)`,
			'g',
		),
		put: nothing,
		flags: [
			['48 hours before the flight', null],
			['an hour before he arrives', null],
			['3 days ago', null],
			['a 2 hours delay', null],
			['a 3-day course', null],
			['it is 15 minutes walk', null],
			['every day', null],
		],
		allows: ['in 48 hours', 'within the next 3 days'],
	},
	{
		name: 'past-word',
		find: new RegExp(
			`(?:\\b\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m )?\\b(?:day before )?yesterday\\b|(?:\\b(?:on )?${WEEKDAY} (?:of )?)?\\blast (?:night|week|month|year|weekend|time|${WEEKDAY})\\b(?! of)|\\bearlier (?:today|this week)\\b|\\bsince (?:last )?(?:${DATE}|today)`,
			'g',
		),
		put: nothing,
		flags: [
			['yesterday', null],
			['it ended 5pm yesterday', null],
			['since Tuesday', null],
			['on Monday last week', null],
		],
		allows: ['on Monday', 'late'],
	},
	{
		name: 'past-deed',
		find: new RegExp(
			`\\b(?:you|we|i|he|she|they|was|were|had|been|got) (?:\\w{2,12}ed|sent|bought|paid|made|wrote|left|came|got) (?:(?:it|them|us|me|in|out|this|that) )?(?:back )?(?:on |of )?${DATE}`,
			'g',
		),
		put: nothing,
		flags: [
			['what you ordered on Monday', null],
			['we sent it on Monday', null],
		],
		allows: ['it will be sent on Monday', 'on Monday'],
	},
	{
		name: 'dated-thing',
		find: new RegExp(
			`\\b(?:order|message|e?-?mail|letter|request|complaint|call|purchase|payment|invoice|report|delivery|visit) (?:of|from|dated|placed on|made on) ${DATE}|(?<!\\b(?:be|get|getting) )\\b(?:placed|dated|bought|purchased|paid)(?: [\\w,]{1,12}){0,2} (?:on )?${DATE}`,
			'g',
		),
		put: nothing,
		flags: [['your order of 12 November will leave tomorrow', '2026-11-19']],
		allows: ['it will be sent on Monday'],
	},
	{
		name: "someone-else's-day",
		find: new RegExp(
			`(?<!\\b(?:with|on|in|by) )\\b(?:today|tomorrow|yesterday|tonight|${WEEKDAY})['’]s (?!end|close|latest|business|truck|van|bus|run|dispatch|batch|post|courier|round|shipment)|(?<!\\b(?:before|in time for) (?:the |your |her |his )?(?:\\w{1,12} )?)\\b(?:party|event|wedding|birthday|flight|function|ceremony|anniversary|graduation|funeral) (?:is )?(?:on |is |this |next )?(?:${DATE}|tomorrow|today)|\\b(?:about|regarding|for) (?:your |the )?${WEEKDAY} (?:order|delivery|booking|party|appointment|event|wedding|slot|class)`,
			'g',
		),
		put: nothing,
		flags: [
			["sorry about today's delay", null],
			['ready for your party on Saturday', null],
			["it goes on tomorrow's truck", '2026-11-19'],
		],
		allows: ["by tomorrow's end", "with tomorrow's delivery", 'on Saturday', 'before the party on saturday'],
	},
	{
		name: 'word-that-is-no-day',
		// Short "sat" and "sun" are days only after a word that asks for one, or before a time.
		find: /(?<!\b(?:by|on|before|this|next|till|until|or|and|to|coming|from|latest|ready|every) |[-/,] ?)\b(?:sat|sun)\b(?!\s?(?:\d|morning|afternoon|evening|night|by|at|before|latest|week))(?=\s+\w)|\bmarch(?:es|ed|ing)?(?= (?:on|out|in|to|past|up|forward|with)\b(?! \d))|\bmay(?![ /]\d| ?(?:-|to|and|or) ?(?:june?|july?|aug|sep|oct|nov|dec|jan|feb|mar|apr))(?<!\b(?:in|by|before|of|early|mid|late|until|till|end|this|next|\d(?:st|nd|rd|th)?|-) ?may)|\b(?:the|a|your|our|my) second(?! (?:of|week|mon|tue|wed|thu|fri|sat|sun|working|business))\b|\bsecond (?:floor|one|time|hand|opinion|item|pair|parcel|order|piece|box|half|attempt|call|try)\b|\bfirst (?:class|aid|floor|name|time|of all)\b|\bmar\b(?! ?\d)(?<!\d mar)/g,
		put: nothing,
		flags: [
			['the driver sat down', null],
			['it may help', null],
			['he will march on', null],
			['a second one', null],
		],
		allows: ['by sat', 'sat morning', 'in may', '5 may', 'may 5', '10 march', '2nd of march'],
	},
	{
		name: 'times-over',
		find: /\b\d+\s?(?:x|times|pcs|pieces|pairs?|items?|kg|kgs|g|grams|cm|mm|km|metres|meters|inch(?:es)?|units?|boxes|packs?|people|persons|copies|litres?|yards|stars?|points)\b/g,
		put: nothing,
		flags: [
			['by 5 people', null],
			['at 3 points', null],
		],
		allows: ['by 5', 'in 5 minutes'],
	},
	{
		name: 'not-then',
		find: new RegExp(
			`\\bnot (?:before |until |till |on |by )?(?:today|tomorrow|tonight|this week|next week|${DATE})`,
			'g',
		),
		put: nothing,
		flags: [['not today, but on Friday', '2026-11-20']],
		allows: ['not later than Friday'],
	},
] satisfies DueRule[];
