import type { Mood, Situation } from '../customer/reading.ts';
import type { VagueReminder } from '../promises/wake.ts';
import type { Block, Register } from '../replies/reply.ts';
import type { Breath, ReplyTrigger } from '../settings.ts';
import type { Kind, Level, ListedKind, Need } from '../tone/hint.ts';
import { type Key, t } from './text.ts';

/** Names of texts know no hyphen. */
type Underscored<Name extends string> = Name extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : Name;

function underscored<Name extends string>(name: Name): Underscored<Name> {
	return name.replaceAll('-', '_') as Underscored<Name>;
}

// Each `satisfies` keeps a family complete: a new kind, level or situation without its text does not compile.
export const situationName = (situation: Situation) => t(`situation_${underscored(situation)}` satisfies Key);
export const moodName = (mood: Mood) => t(`mood_${mood}` satisfies Key);
export const needName = (need: Need) => t(`need_${underscored(need)}` satisfies Key);
export const registerName = (register: Register) => t(`register_${register}` satisfies Key);
export const registerLine = (register: Register) => t(`register_${register}_line` satisfies Key);
export const triggerName = (trigger: ReplyTrigger) => t(`trigger_${trigger}` satisfies Key);
export const blockName = (block: Block) => t(`block_${underscored(block)}` satisfies Key);
export const breathName = (breath: Breath) => t(`breath_${breath}` satisfies Key);
export const breathLine = (breath: Breath) => t(`breath_${breath}_line` satisfies Key);
export const vagueName = (vague: VagueReminder) => t(`remind_vague_${vague}` satisfies Key);
export const levelName = (level: Level) => t(`level_${level}` satisfies Key);
export const levelLine = (level: Level) => t(`level_${level}_line` satisfies Key);
export const kindName = (kind: Kind) => t(`kind_${underscored(kind)}` satisfies Key);
export const kindLine = (kind: ListedKind) => t(`kind_${underscored(kind)}_line` satisfies Key);
export const kindExample = (kind: ListedKind) => t(`kind_${underscored(kind)}_example` satisfies Key);
