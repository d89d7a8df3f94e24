import type { ReactNode } from 'react';
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
}

/** What else there is to know or to ask: its reminder is put off, it may be kept already, it may be said twice. */
export function Notes({ pledge, earlier, now, deeds }: Props) {
	const { snoozedUntil, maybeKeptAt } = pledge;
	return (
		<>
			{snoozedUntil !== undefined && snoozedUntil > now.getTime() && (
				<p className="promise-note">{t('promise_snoozed', momentWords(snoozedUntil, now))}</p>
			)}
			{maybeKeptAt !== undefined && (
				<Question
					asks={t('promise_maybe_kept')}
					yes={[t('action_was_kept'), () => deeds.keep(pledge)]}
					no={[t('action_not_kept'), () => deeds.notKept(pledge)]}
				/>
			)}
			{maybeKeptAt === undefined && earlier && (
				<Question
					asks={t('promise_same', isolated(shortened(earlier.text)))}
					yes={[t('action_merge'), () => deeds.merge(earlier, pledge)]}
					no={[t('action_apart'), () => deeds.leaveApart(earlier, pledge)]}
				/>
			)}
		</>
	);
}

type Answer = readonly [words: string, act: () => void];

function Question({ asks, yes, no }: { readonly asks: ReactNode; readonly yes: Answer; readonly no: Answer }) {
	return (
		<div className="promise-question">
			<p>{asks}</p>
			<div className="promise-actions">
				{[yes, no].map(([words, act]) => (
					<button key={words} type="button" className="button" onClick={act}>
						{words}
					</button>
				))}
			</div>
		</div>
	);
}
