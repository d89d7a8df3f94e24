import { useEffect, useState } from 'react';
import type { Pledge } from '../../promises/pledge.ts';
import { ask } from '../../protocol.ts';
import { isolated } from '../../ui/isolated.ts';
import { shortened } from '../../ui/promise-words.ts';
import { siteName } from '../../ui/sites.ts';
import { count, t } from '../../ui/text.ts';
import type { PromisesState } from './use-promises.ts';

interface Props {
	/** Asked again whenever it changes. */
	readonly promises: PromisesState;
	readonly onReopen: (pledge: Pledge) => void;
}

/** What was settled in the last day, by whomever: a wrong click, or a wrong guess of ours, is not the end of a promise. */
export function Lately({ promises, onReopen }: Props) {
	const [settled, setSettled] = useState<readonly Pledge[]>([]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: that they changed is the reason, whatever they are
	useEffect(() => {
		const stop = new AbortController();
		ask('pledge/lately').then(
			(found) => stop.signal.aborted || setSettled(found),
			// The list says it already when the worker is not there.
			() => {},
		);
		return () => stop.abort();
	}, [promises]);
	if (settled.length === 0) return null;
	return (
		<details className="lately">
			<summary>{count('promises_lately', settled.length)}</summary>
			<ul className="plain-list">
				{settled.map((pledge) => (
					<li key={pledge.id} className="lately-promise">
						<p>
							<strong>{howOf(pledge)}</strong>
							{' · '}
							<bdi>{pledge.customer || t('promise_to_unnamed', siteName(pledge.site))}</bdi>
							{' · '}
							<bdi>{shortened(pledge.text)}</bdi>
						</p>
						<button
							type="button"
							className="button"
							aria-label={`${t('action_reopen')}: ${isolated(shortened(pledge.text))}`}
							onClick={() => onReopen(pledge)}
						>
							{t('action_reopen')}
						</button>
					</li>
				))}
			</ul>
		</details>
	);
}

function howOf({ state, replacedBy }: Pledge): string {
	if (state.name === 'kept') return t('promise_lately_kept');
	if (state.name === 'dropped') return t('promise_lately_dropped');
	return t(replacedBy === undefined ? 'promise_lately_none' : 'promise_lately_moved');
}
