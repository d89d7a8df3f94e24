export { detect } from './detect.ts';
export { keeps } from './keeps.ts';
export { parseDue } from './parse-due.ts';
