import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Settings } from '../../settings.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { count, t } from '../../ui/text.ts';
import type { Standing } from '../../ui/when.ts';
import { Failed } from '../Failed.tsx';
import type { Place } from '../place.ts';
import { AddPromise } from './AddPromise.tsx';
import * as act from './actions.ts';
import { grouped } from './grouped.ts';
import { Lately } from './Lately.tsx';
import { type Deeds, PromiseItem } from './PromiseItem.tsx';
import { Record } from './Record.tsx';
import { giveRescue } from './rescue/give.ts';
import { sameAs } from './same.ts';
import { UndoBar } from './UndoBar.tsx';
import type { Promises } from './use-promises.ts';

const TITLES = {
	overdue: 'promises_overdue',
	today: 'promises_today',
	later: 'promises_later',
	someday: 'promises_someday',
} as const satisfies { readonly [Each in Standing]: string };

interface Props {
	readonly promises: Promises;
	readonly place: Place;
	readonly settings: Settings;
}

/** The open promises, overdue first, and for ten seconds what was last done to one of them. */
export function PromiseList({ promises, place, settings }: Props) {
	const [last, setLast] = useState<act.Done | null>(null);
	const [isAdding, setIsAdding] = useState(false);
	const list = useRef<HTMLElement>(null);

	async function run(deed: () => Promise<act.Done | null>, failed: string) {
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

	const change = (deed: () => Promise<act.Done>) => void run(deed, t('promise_failed'));
	const deeds: Deeds = {
		keep: (pledge) => change(() => act.settle(pledge, 'kept')),
		notKept: (pledge) => change(() => act.notKept(pledge)),
		drop: (pledge) => change(() => act.settle(pledge, 'dropped')),
		snooze: (pledge) => change(() => act.snooze(pledge, settings.snoozeMinutes, new Date())),
		takeOff: (pledge) => change(() => act.notAPromise(pledge)),
		correct: (pledge, correction) => change(() => act.correct(pledge, correction)),
		merge: (earlier, later) => change(() => act.merge(earlier, later)),
		leaveApart: (earlier, later) => change(() => act.leaveApart(earlier, later)),
		rescue: (pledge, reply) => void run(() => giveRescue(pledge, reply, place), t('promise_no_chat')),
		open: (pledge) => void run(() => act.openChat(pledge), t('promise_no_chat')),
	};

	function undo(way: NonNullable<act.Done['undo']>) {
		change(async () => {
			await way();
			return { said: t('promise_undone'), undo: null };
		});
	}

	return (
		<div className="promises">
			<section className="scroll" ref={list} tabIndex={-1} aria-label={t('promises_title')}>
				{isAdding && (
					<AddPromise
						place={place}
						settings={settings}
						onAdd={(promise, home, key) => {
							setIsAdding(false);
							change(() => act.add(promise, home, key));
						}}
						onCancel={() => {
							setIsAdding(false);
							list.current?.focus();
						}}
					/>
				)}
				<Groups promises={promises} place={place} settings={settings} deeds={deeds} />
				{promises.state.name === 'ready' && (
					<Lately promises={promises.state} onReopen={(pledge) => change(() => act.reopen(pledge))} />
				)}
			</section>
			{!last && !isAdding && (
				<div className="promises-foot">
					{/* Reads the whole ledger: the list comes first. */}
					{promises.state.name === 'ready' && <Record />}
					<button type="button" className="button" onClick={() => setIsAdding(true)}>
						<Icon name="plus" />
						{t('action_add')}
					</button>
				</div>
			)}
			<UndoBar done={last} onUndo={undo} onGone={() => setLast(null)} />
		</div>
	);
}

interface GroupsProps extends Props {
	readonly deeds: Deeds;
}

function Groups({ promises: { state, reload }, place, settings, deeds }: GroupsProps) {
	// Worth a question, and no reason to keep the list waiting.
	const shown = useDeferredValue(state, null);
	const same = useMemo(() => (shown?.name === 'ready' ? sameAs(shown.pledges, shown.apart) : null), [shown]);
	if (state.name === 'asking') return null;
	if (state.name === 'failed') return <Failed onRetry={() => void reload()}>{t('promises_failed')}</Failed>;
	const around = { now: state.now, place, settings };
	return (
		<>
			{grouped(state.pledges, state.now).map(({ standing, pledges }) => (
				<section key={standing} className="group" aria-labelledby={`group-${standing}`}>
					<h2 className="list-title" id={`group-${standing}`}>
						{t(TITLES[standing])}
					</h2>
					<LongList
						items={pledges}
						guess={130}
						gap={8}
						item={(pledge, asListed) => (
							<PromiseItem
								key={pledge.id}
								pledge={pledge}
								earlier={same?.get(pledge.id) ?? null}
								around={around}
								deeds={deeds}
								asListed={asListed}
							/>
						)}
					/>
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
