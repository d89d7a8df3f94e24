import { useState } from 'react';
import type { Pledge } from '../../promises/pledge.ts';
import type { SuggestedReply } from '../../protocol.ts';
import type { Settings } from '../../settings.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { isolated } from '../../ui/isolated.ts';
import type { Listed } from '../../ui/LongList.tsx';
import { dueWords } from '../../ui/promise-words.ts';
import { siteName } from '../../ui/sites.ts';
import { t } from '../../ui/text.ts';
import { type Standing, standingOf } from '../../ui/when.ts';
import type { Place } from '../place.ts';
import type { Correction } from './actions.ts';
import { Notes } from './Notes.tsx';
import { PromiseForm } from './PromiseForm.tsx';
import { RescueForm } from './rescue/RescueForm.tsx';

const SHAPES: Record<Standing, IconName> = { overdue: 'alert', today: 'clock', later: 'calendar', someday: 'dots' };

/** What can be done about a promise. */
export interface Deeds {
	readonly keep: (pledge: Pledge) => void;
	readonly notKept: (pledge: Pledge) => void;
	readonly drop: (pledge: Pledge) => void;
	readonly open: (pledge: Pledge) => void;
	readonly snooze: (pledge: Pledge) => void;
	readonly takeOff: (pledge: Pledge) => void;
	readonly correct: (pledge: Pledge, change: Correction) => void;
	readonly merge: (earlier: Pledge, later: Pledge) => void;
	readonly leaveApart: (earlier: Pledge, later: Pledge) => void;
	readonly rescue: (pledge: Pledge, reply: SuggestedReply) => void;
}

/** What the list was read in: when, over which page, with which settings. */
export interface Around {
	readonly now: Date;
	readonly place: Place;
	readonly settings: Settings;
}

interface Props {
	readonly pledge: Pledge;
	/** An earlier promise to the same customer that may be the same one. */
	readonly earlier: Pledge | null;
	readonly around: Around;
	readonly deeds: Deeds;
	readonly asListed: Listed;
}

/** One promise: to whom, what, due when, and what can be done about it. */
export function PromiseItem({ pledge, earlier, around, deeds, asListed }: Props) {
	const [shows, setShows] = useState<'little' | 'more' | 'form' | 'rescue'>('little');
	const standing = standingOf(pledge.due, around.now);
	if (shows === 'form') {
		return (
			<li className="promise" {...asListed}>
				<PromiseForm
					label={t('action_edit')}
					start={pledge}
					onSave={(change) => {
						setShows('little');
						deeds.correct(pledge, change);
					}}
					onCancel={() => setShows('more')}
				/>
			</li>
		);
	}
	const customer = pledge.customer || t('promise_to_unnamed', siteName(pledge.site));
	return (
		<li className={`promise promise-${standing}`} {...asListed}>
			<p className="promise-head">
				<bdi className="promise-customer">{customer}</bdi>
				<span className="promise-site">{siteName(pledge.site)}</span>
			</p>
			<p className="promise-text" dir="auto">
				{pledge.text}
			</p>
			<p className="promise-due">
				<Icon name={SHAPES[standing]} />
				{dueWords(pledge.due, around.now)}
			</p>
			<Notes pledge={pledge} earlier={earlier} now={around.now} deeds={deeds} onEdit={() => setShows('form')} />
			{shows === 'rescue' ? (
				<RescueForm
					pledge={pledge}
					place={around.place}
					settings={around.settings}
					onGive={(reply) => {
						setShows('little');
						deeds.rescue(pledge, reply);
					}}
					onCancel={() => setShows('little')}
				/>
			) : (
				<fieldset className="promise-actions" aria-label={t('promise_actions', isolated(customer))}>
					{pledge.maybeKeptAt === undefined && (
						<button type="button" className="button button-kept" onClick={() => deeds.keep(pledge)}>
							<Icon name="check" />
							{t('action_kept')}
						</button>
					)}
					{standing === 'overdue' && (
						<button type="button" className="button" onClick={() => setShows('rescue')}>
							{t('rescue_open')}
						</button>
					)}
					<button type="button" className="button" onClick={() => deeds.open(pledge)}>
						{t('action_open_chat')}
					</button>
					{standing !== 'overdue' && (
						<button type="button" className="button button-quiet" onClick={() => deeds.drop(pledge)}>
							{t('action_drop')}
						</button>
					)}
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
							{standing === 'overdue' && (
								<button type="button" className="button" onClick={() => deeds.drop(pledge)}>
									{t('action_drop')}
								</button>
							)}
							<button type="button" className="button" onClick={() => deeds.takeOff(pledge)}>
								{t('action_not_promise')}
							</button>
						</div>
					)}
				</fieldset>
			)}
		</li>
	);
}
