import { type DueRule, VAGUE } from '../../due-rule.ts';
import { SWAHILI_CLOCK } from '../clock-words.ts';

/** Words that promise a time and name none. They count only where nothing better is said. */

const vague = () => VAGUE;

export default [
	{
		name: 'swahili-clock',
		find: new RegExp(SWAHILI_CLOCK, 'g'),
		put: vague,
		flags: [
			['saa tatu', 'someday'],
			['saa 3 asubuhi', 'someday'],
			['saa mbili na nusu za jioni', 'someday'],
			['kesho saa nne', '2026-11-19'],
		],
		allows: ['saab'],
	},
	{
		name: 'soon',
		find: /\b(?:very |real |pretty |really |quite )?(?:soon(?:est)?|shortly|asap|a\.s\.a\.p\.?|presently|momentarily|promptly|eventually|immediately|instantly|straight ?away|right away|right now|just now|now now|(?<!from )now|sharp sharp|at once|at the (?:very )?earliest(?! by| on)|in (?:a )?no time|in due course|before long|on priority|with immediate effect|without delay|as soon as|as quickly as|as fast as|in (?:the )?(?:near )?future|any ?time(?: soon| from now)?|any (?:moment|minute|second)(?: now| from now)?)\b/g,
		put: vague,
		flags: [
			['soon', 'someday'],
			['asap', 'someday'],
			['sending it now now', 'someday'],
			['soon, by Friday', '2026-11-20'],
		],
		allows: ['tomorrow', '2 hours from now'],
	},
	{
		name: 'a-moment',
		find: /\b(?:(?:in|for|within|give (?:me|us)) )?(?:just )?(?:an?|one|1|a few|few|some|small|the next few|the shortest) (?:more )?(?:quick )?(?:moments?|minutes?|mins?|seconds?|secs?|sec|mo|bit|while|jiffy|flash|tick|time|little while)\b(?! (?:of|slot|table|ago|frame|zone|being))/g,
		put: vague,
		flags: [
			['in a jiffy', 'someday'],
			['in a minute', 'someday'],
			['give me a few minutes', 'someday'],
		],
		allows: ['a bit of tape', '5 minutes'],
	},
	{
		name: 'coming-days',
		find: /\b(?:the )?(?:next|coming|following)(?: few| couple of)? (?:minutes|hours|days|weeks|months)\b|\b(?:in|within) (?:days|hours|weeks)\b|\blater on\b|\bin a few\b(?! \w)|\blater(?=[^\w]*$)(?<!(?:days?|hours?|hrs?|minutes?|mins?|weeks?|months?) later)/g,
		put: vague,
		flags: [
			['in the coming days', 'someday'],
			['over the next few weeks', 'someday'],
			['I will write later', 'someday'],
		],
		allows: ['2 days later', 'later today'],
	},
] satisfies DueRule[];
