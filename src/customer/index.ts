export { facts } from './facts.ts';
export { createRead } from './read.ts';
