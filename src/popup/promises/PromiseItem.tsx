import type { Pledge } from '../../promises/pledge.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { isolated } from '../../ui/isolated.ts';
import { siteName } from '../../ui/sites.ts';
import { locale, t } from '../../ui/text.ts';
import { type Standing, type When, when } from '../../ui/when.ts';

const SHAPES: Record<Standing, IconName> = { overdue: 'alert', today: 'clock', later: 'calendar', someday: 'dots' };

interface Props {
	readonly pledge: Pledge;
	readonly now: Date;
	readonly onKept: () => void;
	readonly onDrop: () => void;
	readonly onOpen: () => void;
}

/** One promise: to whom, what, due when, and what can be done about it. */
export function PromiseItem({ pledge, now, onKept, onDrop, onOpen }: Props) {
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
			<fieldset className="promise-actions" aria-label={t('promise_actions', isolated(customer))}>
				<button type="button" className="button button-kept" onClick={onKept}>
					<Icon name="check" />
					{t('action_kept')}
				</button>
				<button type="button" className="button" onClick={onOpen}>
					{t('action_open_chat')}
				</button>
				<button type="button" className="button button-quiet" onClick={onDrop}>
					{t('action_drop')}
				</button>
			</fieldset>
		</li>
	);
}

function dueWords(due: When): string {
	if (due.standing === 'someday') return t('promise_someday');
	return t(due.standing === 'overdue' ? 'promise_overdue' : 'promise_due', due.absolute, due.relative);
}
