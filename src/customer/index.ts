export { createCues } from './cues.ts';
export { asFactData, createFacts, type FactData, orderIn } from './facts.ts';
export { type CustomerData, createRead } from './read.ts';
export { hasTold, isUnclear, type Told } from './told.ts';
