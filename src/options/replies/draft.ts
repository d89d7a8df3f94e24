import type { Situation } from '../../customer/reading.ts';
import { joinParts } from '../../replies/index.ts';
import type { OwnReply, OwnWords } from '../../replies/own.ts';
import { REGISTERS, type Register, type Reply } from '../../replies/reply.ts';
import { resay } from '../../replies/resay.ts';

/** A reply while it is edited: each register is one text, the tags one line. */
export interface Draft {
	readonly id: string;
	readonly title: string;
	readonly situation: Situation;
	readonly group: string;
	readonly tags: string;
	readonly shortcut: string;
	readonly texts: Readonly<Record<Register, string>>;
	/** What it was made from: its parts are kept where their words are. */
	readonly from: Reply | null;
}

/** For a reply that is not there yet. */
export function newDraft(): Draft {
	const texts = { chat: '', warm: '', formal: '' };
	return {
		id: `own/${crypto.randomUUID()}`,
		title: '',
		situation: 'other',
		group: '',
		tags: '',
		shortcut: '',
		texts,
		from: null,
	};
}

export function draftOf(reply: Reply & Partial<Pick<OwnReply, 'group' | 'shortcut'>>): Draft {
	const { id, title, situation, tags, say, group = '', shortcut = '' } = reply;
	const text = (register: Register) => joinParts(say[register], register);
	const texts = { chat: text('chat'), warm: text('warm'), formal: text('formal') };
	return { id, title, situation, group, tags: tags.join(', '), shortcut, texts, from: reply };
}

/** The same words under an id of their own, without the shortcut that only one can have. */
export function duplicateOf(draft: Draft, title: string): Draft {
	return { ...draft, id: newDraft().id, title, shortcut: '' };
}

export function isSame(a: Draft, b: Draft): boolean {
	return JSON.stringify({ ...a, from: null }) === JSON.stringify({ ...b, from: null });
}

/** What is stored when it is saved. */
export function wordsOf(draft: Draft): OwnWords {
	const { id, title, situation, group, tags, shortcut, texts, from } = draft;
	const say = (register: Register) => resay(from?.say[register] ?? [], texts[register], register);
	return {
		id,
		title: title.trim(),
		situation,
		group: group.trim(),
		tags: [...new Set(tags.split(',').map((tag) => tag.trim()))].filter(Boolean),
		shortcut: shortcut.trim().replace(/^[/;]+/, ''),
		say: { chat: say('chat'), warm: say('warm'), formal: say('formal') },
	};
}

/** What is still missing or wrong, by field. */
export interface Wrong {
	readonly title: boolean;
	readonly text: boolean;
	readonly shortcut: boolean;
}

export function wrongIn({ title, texts, shortcut }: Draft): Wrong | null {
	const wrong = {
		title: title.trim() === '',
		text: REGISTERS.every((register) => texts[register].trim() === ''),
		shortcut: /\s/.test(shortcut.trim()),
	};
	return wrong.title || wrong.text || wrong.shortcut ? wrong : null;
}
