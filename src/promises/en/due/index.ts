import type { DueRule } from '../../due-rule.ts';
import clock from './clock.ts';
import dates from './dates.ts';
import guards from './guards.ts';
import neighbours from './neighbours.ts';
import spans from './spans.ts';
import spelling from './spelling.ts';
import vague from './vague.ts';
import weeks from './weeks.ts';
import working from './working.ts';

/** Every rule of English, in the order they run: what is no time first, then from the longest span to the hour. */
export const DUE_RULES: readonly DueRule[] = [
	...neighbours,
	...spelling.slice(0, 1),
	...guards,
	...spelling.slice(1),
	...vague,
	...working,
	...weeks,
	...dates,
	...spans,
	...clock,
];

/** A text without any of this has no time in it: the cheap test that comes before all rules. */
export const MAY_HAVE_TIME =
	/\d|day|tmr|tmw|tom|2mo|morn|afternoon|evening|\beve\b|night|nite|noon|hour|\bhrs?\b|week|wk|month|year|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|soon|short|asap|a\.s\.a|now|moment|minute|\bmins?\b|\bsec|jiff|bit|while|tick|flash|\bmo\b|immediate|straight|right away|promptly|instantly|presently|event|sharp|eod|cob|eom|eow|eoy|dusk|jum[mu]|\bcop\b|end|clos|fortnight|lunch|later|kesho|leo|saa|siku|dakika|wiki|mwisho|jioni|asubuhi|mchana|usiku|juma|hamisi|sasa|baada|hivi|arvo|mamaya|bukas|besok|hapon|gabi|umaga|lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|hari ini|aaj|\bkal\b|parso|ghan|\bdin\b|haft|mahin|baje|bje|shaa?m|subah|dopahar|raat|abhi|turant|jaldi|\bder\b|vaa?r\b|war\b|once|before|christmas|xmas|thanksgiving|halloween|boxing|new year|valentine|earliest|priority|delay|future|time|quick|quarter|after|few|nyt|\beve\b|first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|venth|twelfth|teenth|tieth|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/;
