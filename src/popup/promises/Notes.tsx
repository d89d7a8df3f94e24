import type { ReactNode } from 'react';
import { asksTime } from '../../promises/en/clock-words.ts';
import type { Pledge } from '../../promises/pledge.ts';
import { isolated } from '../../ui/isolated.ts';
import { momentWords, shortened } from '../../ui/promise-words.ts';
import { t } from '../../ui/text.ts';
import type { Deeds } from './PromiseItem.tsx';

interface Props {
	readonly pledge: Pledge;
	readonly earlier: Pledge | null;
	readonly now: Date;
	readonly deeds: Deeds;
	readonly onEdit: () => void;
}

/** What else there is to know or to ask: its reminder is put off, its hour is unsure, it may be kept or said twice. */
export function Notes({ pledge, earlier, now, deeds, onEdit }: Props) {
	const { snoozedUntil, maybeKeptAt, due, text } = pledge;
	return (
		<>
			{snoozedUntil !== undefined && snoozedUntil > now.getTime() && (
				<p className="promise-note">{t('promise_snoozed', momentWords(snoozedUntil, now))}</p>
			)}
			{due.kind !== 'moment' && asksTime(text) && (
				<Question asks={t('page_asks_time')} answers={[[t('action_say_when'), onEdit]]} />
			)}
			{maybeKeptAt !== undefined && (
				<Question
					asks={t('promise_maybe_kept')}
					answers={[
						[t('action_was_kept'), () => deeds.keep(pledge)],
						[t('action_not_kept'), () => deeds.notKept(pledge)],
					]}
				/>
			)}
			{maybeKeptAt === undefined && earlier && (
				<Question
					asks={t('promise_same', isolated(shortened(earlier.text)))}
					answers={[
						[t('action_merge'), () => deeds.merge(earlier, pledge)],
						[t('action_apart'), () => deeds.leaveApart(earlier, pledge)],
					]}
				/>
			)}
		</>
	);
}

type Answer = readonly [words: string, act: () => void];

function Question({ asks, answers }: { readonly asks: ReactNode; readonly answers: readonly Answer[] }) {
	return (
		<div className="promise-question">
			<p>{asks}</p>
			<div className="promise-actions">
				{answers.map(([words, act]) => (
					<button key={words} type="button" className="button" onClick={act}>
						{words}
					</button>
				))}
			</div>
		</div>
	);
}
