import { useRef, useState } from 'react';
import type { Pledge } from '../../promises/pledge.ts';
import { ask } from '../../protocol.ts';
import { isolated } from '../../ui/isolated.ts';
import { siteName } from '../../ui/sites.ts';
import { count, locale, t } from '../../ui/text.ts';
import type { Standing } from '../../ui/when.ts';
import { Failed } from '../Failed.tsx';
import { grouped } from './grouped.ts';
import { PromiseItem } from './PromiseItem.tsx';
import { UndoBar } from './UndoBar.tsx';
import type { Promises } from './use-promises.ts';

const TITLES = {
	overdue: 'promises_overdue',
	today: 'promises_today',
	later: 'promises_later',
	someday: 'promises_someday',
} as const satisfies Record<Standing, string>;

/** What was last done here: a change that can be taken back, or only something to say. */
type Last = { readonly said: string; readonly undo: Pledge | null };

/** The open promises, overdue first. */
export function PromiseList({ promises }: { readonly promises: Promises }) {
	const [last, setLast] = useState<Last | null>(null);
	const list = useRef<HTMLElement>(null);

	const say = (said: string) => setLast({ said, undo: null });

	async function settle(pledge: Pledge, as: 'kept' | 'dropped') {
		try {
			await promises.settle(pledge, as);
			setLast({ said: t(as === 'kept' ? 'promise_kept_done' : 'promise_dropped_done'), undo: pledge });
			// The button that had the focus is gone with its promise.
			list.current?.focus();
		} catch (error) {
			console.error('Concilia:', error);
			say(t('promise_failed'));
		}
	}

	async function reopen(pledge: Pledge) {
		try {
			await promises.reopen(pledge);
			say(t('promise_reopened'));
		} catch (error) {
			console.error('Concilia:', error);
			say(t('promise_failed'));
		}
		list.current?.focus();
	}

	async function openChat(pledge: Pledge) {
		try {
			if ((await ask('pledge/open-chat', { id: pledge.id })) === 'shown') return;
			const site = siteName(pledge.site);
			say(pledge.customer ? t('promise_look_for', site, isolated(pledge.customer)) : t('promise_site_open', site));
		} catch (error) {
			console.error('Concilia:', error);
			say(t('promise_no_chat'));
		}
	}

	return (
		<div className="promises">
			<section className="scroll" ref={list} tabIndex={-1} aria-label={t('promises_title')}>
				<Groups promises={promises} onSettle={settle} onOpen={openChat} />
			</section>
			<UndoBar
				key={last?.undo?.id ?? last?.said}
				said={last?.said ?? null}
				onUndo={last?.undo ? () => void reopen(last.undo!) : null}
				onGone={() => setLast(null)}
			/>
		</div>
	);
}

interface GroupsProps {
	readonly promises: Promises;
	readonly onSettle: (pledge: Pledge, as: 'kept' | 'dropped') => void;
	readonly onOpen: (pledge: Pledge) => void;
}

function Groups({ promises: { state, reload }, onSettle, onOpen }: GroupsProps) {
	if (state.name === 'asking') return null;
	if (state.name === 'failed') return <Failed onRetry={() => void reload()}>{t('promises_failed')}</Failed>;
	return (
		<>
			{grouped(state.pledges, state.now, locale()).map(({ standing, pledges }) => (
				<section key={standing} className="group" aria-labelledby={`group-${standing}`}>
					<h2 className="list-title" id={`group-${standing}`}>
						{t(TITLES[standing])}
					</h2>
					<ul className="plain-list">
						{pledges.map((pledge) => (
							<PromiseItem
								key={pledge.id}
								pledge={pledge}
								now={state.now}
								onKept={() => onSettle(pledge, 'kept')}
								onDrop={() => onSettle(pledge, 'dropped')}
								onOpen={() => onOpen(pledge)}
							/>
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
