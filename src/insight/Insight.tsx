import { byKind, byWeek, outcomeOf, usualLateness } from '../promises/insight.ts';
import type { Pledge } from '../promises/pledge.ts';
import { Icon } from '../ui/Icon.tsx';
import { Mark } from '../ui/Mark.tsx';
import { t } from '../ui/text.ts';
import { Kinds } from './Kinds.tsx';
import { Usual } from './Usual.tsx';
import { useHistory } from './use-history.ts';
import { Weeks } from './Weeks.tsx';

/** How the promises went: by week, by kind, and how late they usually run. From what is on this computer alone. */
export function Insight() {
	const [history, retry] = useHistory();
	return (
		<div className="insight">
			<header className="insight-head">
				<Mark />
				<div>
					<h1>{t('insight_title')}</h1>
					<p>{t('insight_lead')}</p>
				</div>
			</header>
			<main className="insight-main">
				{history.name === 'failed' && (
					<div className="insight-empty" role="alert">
						<Icon name="alert" />
						<p className="insight-empty-title">{t('insight_failed')}</p>
						<button type="button" className="button" onClick={retry}>
							{t('action_retry')}
						</button>
					</div>
				)}
				{history.name === 'ready' && <Story {...history} />}
			</main>
		</div>
	);
}

function Story({ pledges, now }: { readonly pledges: readonly Pledge[]; readonly now: Date }) {
	const kinds = byKind(pledges);
	if (kinds.size === 0) {
		return (
			<div className="insight-empty">
				<Icon name="leaf" />
				<p className="insight-empty-title">{t('insight_empty')}</p>
				<p>{t('insight_empty_hint')}</p>
			</div>
		);
	}
	const kept = pledges.filter((pledge) => ['onTime', 'late'].includes(outcomeOf(pledge) ?? ''));
	return (
		<>
			<Weeks weeks={byWeek(pledges, now)} />
			<Kinds kinds={kinds} />
			<Usual lateness={usualLateness(pledges)} kept={kept} />
		</>
	);
}
