export { choicesFor } from './blocks.ts';
export { type Filled, fill, fillParts, fillText, joinParts, variablesIn } from './fill.ts';
export { library } from './library.ts';
export { liking } from './liked.ts';
export { calledName } from './name.ts';
export { type Owed, type RankQuery, rank } from './rank.ts';
export { registerFor } from './register.ts';
export { createSearch, type Search } from './search.ts';
