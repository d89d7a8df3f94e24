/** What is measured of each editor. A check answers nothing when all is well, or says what was seen instead. */
import { until } from '../browser/driver.ts';
import type { Stage } from './stage.ts';

/** `copy`: the editor would not take it, the box is as it was, and the product offers to copy instead. */
export type Cell = 'yes' | 'copy' | { readonly wrong: string };

export interface Check {
	readonly name: string;
	run(stage: Stage, kind: Kind): Promise<Cell>;
}

export interface Kind {
	/** As it stands in the table. */
	readonly title: string;
	/** The page's path. */
	readonly path: string;
	readonly isOneLine?: boolean;
}

const inPage = (title: string, path: string): Kind => ({ title, path });

export const KINDS: readonly Kind[] = [
	inPage('plain contenteditable', 'plain'),
	inPage('Lexical', 'lexical'),
	inPage('roosterjs', 'rooster'),
	inPage('ProseMirror', 'prosemirror'),
	inPage('CKEditor 5', 'ckeditor'),
	inPage('Quill', 'quill'),
	inPage('Slate', 'slate'),
	inPage('Draft.js', 'draft'),
	inPage('textarea', 'textarea'),
	{ title: 'input', path: 'input', isOneLine: true },
	inPage('React textarea', 'react-textarea'),
	inPage('plain, in a frame', 'plain?in=frame'),
	inPage('frame in design mode', 'design-mode'),
	inPage('roosterjs, in a frame', 'rooster?in=frame'),
	inPage('textarea, in a frame', 'textarea?in=frame'),
	inPage('plain, in a shadow root', 'plain?in=shadow'),
	inPage('ProseMirror, in a shadow root', 'prosemirror?in=shadow'),
	inPage('textarea, in a shadow root', 'textarea?in=shadow'),
];

/** Two marked words, one that a change will meet and one that it will not. */
const DRAFT = 'This is bad, you see.\nAnd soon more.';
const LINES = 'Hi there\nline two\n\nBye';

class Seen extends Error {}

/** What the editor holds and what we read must both become so. */
async function becomes(stage: Stage, wanted: string, when: string): Promise<void> {
	let seen: string[] = [];
	const look = async () => {
		seen = await stage.held();
		return seen.every((text) => text === wanted);
	};
	await until(when, look).catch(() => {
		throw new Seen(`${when}: wanted ${JSON.stringify(wanted)}, editor and reading were ${JSON.stringify(seen)}`);
	});
}

async function paints(stage: Stage, wanted: readonly string[], when: string): Promise<void> {
	let seen: string[] = [];
	const look = async () => {
		seen = await stage.painted();
		return seen.join() === wanted.join();
	};
	await until(when, look).catch(() => {
		throw new Seen(`${when}: wanted ${JSON.stringify(wanted)} underlined, saw ${JSON.stringify(seen)}`);
	});
}

/** A click where the words are said to be must bring the caret into them, and find the mark. */
async function pointsAt(stage: Stage, words: string, look: string): Promise<void> {
	const start = (await stage.read()).indexOf(words);
	let seen: unknown;
	const find = async () => {
		const at = await stage.click(words);
		const caret = await stage.ask<number | null>('caret');
		const mark = at && (await stage.ask<{ look: string } | null>('markAt', at.x, at.y));
		const beside = at && (await stage.ask('markAt', at.x + 60, at.y));
		seen = { at, caret, mark, beside };
		return caret !== null && caret >= start && caret <= start + words.length && mark?.look === look && beside === null;
	};
	await until(words, find).catch(() => {
		throw new Seen(`“${words}” begins at ${start}, but a click found ${JSON.stringify(seen)}`);
	});
}

const check = (
	name: string,
	story: (stage: Stage, line: (text: string) => string) => Promise<Cell | undefined>,
): Check => ({
	name,
	async run(stage, { isOneLine }) {
		const line = (text: string) => (isOneLine ? text.replaceAll('\n', ' ') : text);
		try {
			return (await story(stage, line)) ?? 'yes';
		} catch (error) {
			return { wrong: error instanceof Seen ? error.message : String(error) };
		}
	},
});

/** A change by us: what it makes, that one undo takes it back, and that the editor still works after it. */
const change = (
	name: string,
	{
		draft = DRAFT,
		before,
		act,
		after,
	}: {
		readonly draft?: string;
		before?(stage: Stage): Promise<void>;
		act(stage: Stage): Promise<'done' | 'refused'>;
		after(draft: string): string;
	},
): Check =>
	check(name, async (stage, line) => {
		const start = line(draft);
		await stage.mount(draft);
		await before?.(stage);
		const outcome = await act(stage);
		if (outcome === 'refused') {
			await becomes(stage, start, 'after it was refused');
			return 'copy';
		}
		const wanted = line(after(start));
		await becomes(stage, wanted, 'after the change');
		if ((await stage.enters()) > 0) throw new Seen('the editor heard of Enter, which in a chat sends');
		// Not analysed anew: these are the old underlines, moved with their words.
		await paints(stage, wanted.match(/bad|soon/g) ?? [], 'after the change');
		await stage.press('Control+z');
		await becomes(stage, start, 'after one undo');
		await stage.press('Control+End');
		await stage.type('!');
		await becomes(stage, `${start}!`, 'when typing on');
		return undefined;
	});

/** A reply chosen from the list that a slash opens; what stands after Enter, and then what becomes of it. */
const reply = (
	name: string,
	words: string,
	given: string,
	then: (stage: Stage, typed: string) => Promise<void>,
): Check =>
	check(name, async (stage, line) => {
		const typed = line(`${DRAFT} /${words}`);
		await stage.mount(DRAFT);
		await stage.type(` /${words}`);
		await until(`${words} is searched for`, async () => (await stage.ask('sought')) === words);
		const slash = typed.lastIndexOf('/');
		await until('the list stands beside the words', () => stage.ask<boolean | null>('isListBeside', slash));
		await stage.press('Enter');
		const wanted = line(`${DRAFT} ${given}`);
		await until('the reply is put in', async () => (await stage.model()) === wanted || stage.ask('isRefused'));
		if (await stage.ask('isRefused')) {
			await becomes(stage, typed, 'after it was refused');
			return 'copy';
		}
		await becomes(stage, wanted, 'after Enter');
		if ((await stage.enters()) > 0) throw new Seen('the editor heard of the Enter that was for the list');
		await then(stage, typed);
		return undefined;
	});

export const CHECKS: readonly Check[] = [
	check('read', async (stage, line) => {
		const text = 'Hello there 😀\n\n“Two” & <three>\n\nfour';
		await stage.mount(text);
		await becomes(stage, line(text), 'as it was given');
		return undefined;
	}),
	check('underline', async (stage) => {
		await stage.mount(DRAFT);
		await paints(stage, ['bad', 'soon'], 'at first');
		await stage.type(' x');
		await paints(stage, ['bad', 'soon'], 'typing after');
		await stage.caretTo(0);
		await stage.type('So ');
		await paints(stage, ['bad', 'soon'], 'typing before');
		await stage.caretTo('So This is ba'.length);
		await stage.type('n');
		await paints(stage, ['soon'], 'typing in it');
		await stage.press('Backspace');
		await stage.ask('mark');
		await paints(stage, ['bad', 'soon'], 'mended');
		return undefined;
	}),
	check('underline over Enter', async (stage) => {
		await stage.mount(DRAFT);
		await stage.caretTo('This '.length);
		await stage.press('Enter');
		await paints(stage, ['bad', 'soon'], 'after Enter');
		await stage.press('Control+z');
		await paints(stage, ['bad', 'soon'], 'after undo');
		await stage.selectTo(0, 'This '.length);
		await stage.clipboard('Copy');
		await stage.caretTo(0);
		const before = await stage.read();
		await stage.clipboard('Paste');
		await until('it is pasted', async () => (await stage.read()) !== before);
		await paints(stage, ['bad', 'soon'], 'after pasting');
		await stage.press('Control+a');
		await stage.type('all new and bad');
		await stage.ask('mark');
		await paints(stage, ['bad'], 'after all was replaced');
		await stage.ask('stop');
		await paints(stage, [], 'when stopped');
		if ((await stage.leftovers()) > 0) throw new Seen('left highlights or sheets behind');
		return undefined;
	}),
	check('pointer', async (stage) => {
		await stage.mount(DRAFT);
		await pointsAt(stage, 'bad', 'strong');
		return undefined;
	}),
	check('pointer, right to left', async (stage) => {
		await stage.mount(DRAFT);
		await stage.rightToLeft();
		await stage.ask('mark');
		await pointsAt(stage, 'bad', 'strong');
		return undefined;
	}),
	check('pointer, wrapped, scrolled, zoomed, scaled', async (stage, line) => {
		const filling = 'Words and words and more words that fill a line and then another. ';
		await stage.mount(line(`This is bad.\n${filling.repeat(5).trim()}\nAnd soon more.`));
		await stage.cramp();
		await pointsAt(stage, 'soon', 'gentle');
		if (await stage.click('bad')) throw new Seen('says that scrolled-out words are shown');
		return undefined;
	}),
	change('replace', {
		act: (stage) => stage.replace('bad', 'not what we want'),
		after: (draft) => draft.replace('bad', 'not what we want'),
	}),
	change('take out', { act: (stage) => stage.replace('bad, ', ''), after: (draft) => draft.replace('bad, ', '') }),
	check('caret after replace', async (stage, line) => {
		await stage.mount(DRAFT);
		await stage.type(' ok');
		if ((await stage.replace('bad', 'poor')) === 'refused') return 'copy';
		await stage.type('!');
		await becomes(stage, line('This is poor, you see.\nAnd soon more. ok!'), 'when typing on');
		return undefined;
	}),
	check('undo spares typing', async (stage, line) => {
		const start = line(`${DRAFT} ok`);
		await stage.mount(DRAFT);
		await stage.type(' ok');
		if ((await stage.replace('bad', 'poor')) === 'refused') return 'copy';
		await becomes(stage, start.replace('bad', 'poor'), 'after a replacement');
		if ((await stage.insert(' then\nmore')) === 'refused') return 'copy';
		await becomes(stage, line(`${start.replace('bad', 'poor')} then\nmore`), 'after an insertion');
		await stage.press('Control+z');
		await becomes(stage, start.replace('bad', 'poor'), 'after one undo');
		await stage.press('Control+z');
		await becomes(stage, start, 'after two undos');
		return undefined;
	}),
	change('line at caret', {
		before: (stage) => stage.caretTo('This is '.length),
		act: (stage) => stage.insert('really '),
		after: (draft) => draft.replace('bad', 'really bad'),
	}),
	change('line over selection', {
		before: (stage) => stage.selectTo('This is '.length, 'bad'.length),
		act: (stage) => stage.insert('poor'),
		after: (draft) => draft.replace('bad', 'poor'),
	}),
	change('line, empty box', { draft: '', act: (stage) => stage.insert('One line.'), after: () => 'One line.' }),
	change('lines, empty box', { draft: '', act: (stage) => stage.insert(LINES), after: () => LINES }),
	change('lines at end', { act: (stage) => stage.insert(LINES), after: (draft) => draft + LINES }),
	change('lines at caret', {
		before: (stage) => stage.caretTo('This is '.length),
		act: (stage) => stage.insert(LINES),
		after: (draft) => draft.replace('bad', `${LINES}bad`),
	}),
	change('lines over selection', {
		before: (stage) => stage.selectTo('This is '.length, 'bad, you '.length),
		act: (stage) => stage.insert(LINES),
		after: (draft) => draft.replace('bad, you ', LINES),
	}),
	change('focus elsewhere', {
		async before(stage) {
			await stage.caretTo('This is '.length);
			await stage.blur();
		},
		act: (stage) => stage.insert('a\nb '),
		after: (draft) => draft.replace('bad', 'a\nb bad'),
	}),
	reply('reply by a slash', 'lines', LINES, async (stage, typed) => {
		await stage.press('Control+z');
		await becomes(stage, typed, 'after one undo');
		await stage.press('Control+End');
		await stage.type('!');
		await becomes(stage, `${typed}!`, 'when typing on');
	}),
	reply('caret in a reply', 'caret', 'Dear , so sorry.', async (stage, typed) => {
		const caret = typed.lastIndexOf('/') + 'Dear '.length;
		await until('the caret is where the reply wants it', async () => (await stage.ask('caret')) === caret);
		await stage.editorHasCaretAt(caret);
		await stage.type('Amaka');
		await becomes(stage, typed.replace('/caret', 'Dear Amaka, so sorry.'), 'when typing on');
	}),
];
