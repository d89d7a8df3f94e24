import type { Promised } from '../promises/pledge.ts';
import { type Key, t } from './text.ts';

/** The name of a kind of promise; a new kind without its text does not compile. */
export const promisedName = (what: Promised) => t(`promised_${what}` satisfies Key);
