export { detect } from './detect.ts';
export { keeps, renews } from './keeps.ts';
export { parseDue } from './parse-due.ts';
