export { facts } from './facts.ts';
export { read } from './read.ts';
