export { type Filled, fill, fillText, joinParts, variablesIn } from './fill.ts';
export { library } from './library.ts';
export { calledName } from './name.ts';
export { type RankQuery, rank } from './rank.ts';
export { createSearch } from './search.ts';
