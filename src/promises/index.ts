export { dateOf, detect } from './detect.ts';
export { asksTime } from './en/clock-words.ts';
export { dateWords } from './en/date-words.ts';
export { find } from './find.ts';
export { keeps, renews } from './keeps.ts';
export { parseDue } from './parse-due.ts';
export { meantDue } from './plans.ts';
