export { asFactData, createFacts, orderIn } from './facts.ts';
export { type CustomerData, createRead } from './read.ts';
