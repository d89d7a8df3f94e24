import { useState } from 'react';
import type { Pledge } from '../../promises/pledge.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { isolated } from '../../ui/isolated.ts';
import { siteName } from '../../ui/sites.ts';
import { locale, t } from '../../ui/text.ts';
import { type Standing, type When, when } from '../../ui/when.ts';
import type { Correction } from './actions.ts';
import { EditPromise } from './EditPromise.tsx';

const SHAPES: Record<Standing, IconName> = { overdue: 'alert', today: 'clock', later: 'calendar', someday: 'dots' };

/** What can be done about a promise. */
export interface Deeds {
	readonly keep: (pledge: Pledge) => void;
	readonly drop: (pledge: Pledge) => void;
	readonly open: (pledge: Pledge) => void;
	readonly snooze: (pledge: Pledge) => void;
	readonly takeOff: (pledge: Pledge) => void;
	readonly correct: (pledge: Pledge, change: Correction) => void;
}

interface Props {
	readonly pledge: Pledge;
	readonly now: Date;
	readonly deeds: Deeds;
}

/** One promise: to whom, what, due when, and what can be done about it. */
export function PromiseItem({ pledge, now, deeds }: Props) {
	const [shows, setShows] = useState<'little' | 'more' | 'form'>('little');
	if (shows === 'form') {
		return (
			<li className="promise">
				<EditPromise
					pledge={pledge}
					onSave={(change) => {
						setShows('little');
						deeds.correct(pledge, change);
					}}
					onCancel={() => setShows('more')}
				/>
			</li>
		);
	}
	const due = when(pledge.due, now, locale());
	const customer = pledge.customer || t('promise_to_unnamed', siteName(pledge.site));
	return (
		<li className={`promise promise-${due.standing}`}>
			<p className="promise-head">
				<bdi className="promise-customer">{customer}</bdi>
				<span className="promise-site">{siteName(pledge.site)}</span>
			</p>
			<p className="promise-text" dir="auto">
				{pledge.text}
			</p>
			<p className="promise-due">
				<Icon name={SHAPES[due.standing]} />
				{dueWords(due)}
			</p>
			<Notes pledge={pledge} now={now} />
			<fieldset className="promise-actions" aria-label={t('promise_actions', isolated(customer))}>
				<button type="button" className="button button-kept" onClick={() => deeds.keep(pledge)}>
					<Icon name="check" />
					{t('action_kept')}
				</button>
				<button type="button" className="button" onClick={() => deeds.open(pledge)}>
					{t('action_open_chat')}
				</button>
				<button type="button" className="button button-quiet" onClick={() => deeds.drop(pledge)}>
					{t('action_drop')}
				</button>
				<button
					type="button"
					className="button-icon"
					aria-label={t('action_more')}
					title={t('action_more')}
					aria-expanded={shows === 'more'}
					onClick={() => setShows(shows === 'more' ? 'little' : 'more')}
				>
					<Icon name="dots" />
				</button>
				{shows === 'more' && (
					<div className="promise-more">
						<button type="button" className="button" onClick={() => deeds.snooze(pledge)}>
							{t('action_snooze')}
						</button>
						<button type="button" className="button" onClick={() => setShows('form')}>
							{t('action_edit')}
						</button>
						<button type="button" className="button" onClick={() => deeds.takeOff(pledge)}>
							{t('action_not_promise')}
						</button>
					</div>
				)}
			</fieldset>
		</li>
	);
}

/** What else there is to know: it may be kept already, its reminder may be put off. */
function Notes({ pledge: { maybeKeptAt, snoozedUntil }, now }: { readonly pledge: Pledge; readonly now: Date }) {
	const until = snoozedUntil === undefined ? null : when({ kind: 'moment', at: snoozedUntil }, now, locale());
	return (
		<>
			{maybeKeptAt !== undefined && <p className="promise-note">{t('promise_maybe_kept')}</p>}
			{until && (until.standing === 'today' || until.standing === 'later') && (
				<p className="promise-note">{t('promise_snoozed', until.absolute)}</p>
			)}
		</>
	);
}

function dueWords(due: When): string {
	if (due.standing === 'someday') return t('promise_someday');
	return t(due.standing === 'overdue' ? 'promise_overdue' : 'promise_due', due.absolute, due.relative);
}
