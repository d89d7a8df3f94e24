import { useState } from 'react';
import { ask, type Waiting } from '../../protocol.ts';
import { Icon } from '../../ui/Icon.tsx';
import { siteName } from '../../ui/sites.ts';
import { locale, t } from '../../ui/text.ts';
import { when } from '../../ui/when.ts';
import { lookFor } from '../promises/actions.ts';
import type { WaitingState } from './use-waiting.ts';

/** The customers who wait for an answer, the longest first. */
export function WaitingList({ waiting, now }: WaitingState) {
	const [said, setSaid] = useState<string | null>(null);

	async function open({ site, conversation, customer }: Waiting) {
		try {
			const opened = await ask('waiting/open-chat', { site, conversation });
			setSaid(opened === 'shown' ? null : lookFor(site, customer));
		} catch (error) {
			console.error('Concilia:', error);
			setSaid(t('promise_no_chat'));
		}
	}
	return (
		<div className="promises">
			<section className="scroll" aria-label={t('waiting_title')}>
				{waiting.length === 0 && (
					<div className="empty">
						<p className="empty-title">{t('waiting_empty')}</p>
					</div>
				)}
				<ul className="plain-list waiting">
					{waiting.map((one) => (
						<li
							key={`${one.site} ${one.conversation}`}
							className={`promise promise-${one.urgent ? 'overdue' : 'later'}`}
						>
							<p className="promise-head">
								<bdi className="promise-customer">{one.customer || t('promise_to_unnamed', siteName(one.site))}</bdi>
								<span className="promise-site">{siteName(one.site)}</span>
							</p>
							<p className="promise-due">
								<Icon name={one.urgent ? 'alert' : 'clock'} />
								{sinceWords(one, now)}
							</p>
							<div className="promise-actions">
								<button type="button" className="button" onClick={() => void open(one)}>
									{t('action_open_chat')}
								</button>
							</div>
						</li>
					))}
				</ul>
			</section>
			<div className="status" hidden={said === null}>
				<p role="status">{said}</p>
			</div>
		</div>
	);
}

function sinceWords({ since, urgent }: Waiting, now: Date): string {
	const words = when({ kind: 'moment', at: since }, now, locale());
	if (words.standing === 'someday') return '';
	return t(urgent ? 'waiting_angry' : 'waiting_since', words.absolute, words.relative);
}
