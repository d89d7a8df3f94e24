import { useRef, useState } from 'react';
import { count, t } from '../../ui/text.ts';
import type { Standing } from '../../ui/when.ts';
import { Failed } from '../Failed.tsx';
import { correct, type Done, notAPromise, openChat, settle, snooze } from './actions.ts';
import { grouped } from './grouped.ts';
import { type Deeds, PromiseItem } from './PromiseItem.tsx';
import { UndoBar } from './UndoBar.tsx';
import type { Promises } from './use-promises.ts';

const TITLES = {
	overdue: 'promises_overdue',
	today: 'promises_today',
	later: 'promises_later',
	someday: 'promises_someday',
} as const satisfies Record<Standing, string>;

interface Props {
	readonly promises: Promises;
	readonly snoozeMinutes: number;
}

/** The open promises, overdue first, and for ten seconds what was last done to one of them. */
export function PromiseList({ promises, snoozeMinutes }: Props) {
	const [last, setLast] = useState<Done | null>(null);
	const list = useRef<HTMLElement>(null);

	async function run(deed: () => Promise<Done | null>, failed: string) {
		try {
			const done = await deed();
			await promises.reload();
			setLast(done);
			// The button that had the focus may be gone with its promise.
			if (done) list.current?.focus();
		} catch (error) {
			console.error('Concilia:', error);
			setLast({ said: failed, undo: null });
		}
	}

	const change = (deed: () => Promise<Done>) => void run(deed, t('promise_failed'));
	const deeds: Deeds = {
		keep: (pledge) => change(() => settle(pledge, 'kept')),
		drop: (pledge) => change(() => settle(pledge, 'dropped')),
		snooze: (pledge) => change(() => snooze(pledge, snoozeMinutes, new Date())),
		takeOff: (pledge) => change(() => notAPromise(pledge)),
		correct: (pledge, correction) => change(() => correct(pledge, correction)),
		open: (pledge) => void run(() => openChat(pledge), t('promise_no_chat')),
	};

	function undo(way: NonNullable<Done['undo']>) {
		change(async () => {
			await way();
			return { said: t('promise_undone'), undo: null };
		});
	}

	return (
		<div className="promises">
			<section className="scroll" ref={list} tabIndex={-1} aria-label={t('promises_title')}>
				<Groups promises={promises} deeds={deeds} />
			</section>
			<UndoBar done={last} onUndo={undo} onGone={() => setLast(null)} />
		</div>
	);
}

interface GroupsProps {
	readonly promises: Promises;
	readonly deeds: Deeds;
}

function Groups({ promises: { state, reload }, deeds }: GroupsProps) {
	if (state.name === 'asking') return null;
	if (state.name === 'failed') return <Failed onRetry={() => void reload()}>{t('promises_failed')}</Failed>;
	return (
		<>
			{grouped(state.pledges, state.now).map(({ standing, pledges }) => (
				<section key={standing} className="group" aria-labelledby={`group-${standing}`}>
					<h2 className="list-title" id={`group-${standing}`}>
						{t(TITLES[standing])}
					</h2>
					<ul className="plain-list">
						{pledges.map((pledge) => (
							<PromiseItem key={pledge.id} pledge={pledge} now={state.now} deeds={deeds} />
						))}
					</ul>
				</section>
			))}
			{state.pledges.length === 0 && (
				<div className="empty">
					<p className="empty-title">{t('promises_empty')}</p>
					<p>{t('promises_empty_hint')}</p>
				</div>
			)}
			{state.unreadable > 0 && <p className="note-quiet">{count('promises_unreadable', state.unreadable)}</p>}
		</>
	);
}
