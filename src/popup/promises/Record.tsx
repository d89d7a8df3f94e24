import { useEffect, useState } from 'react';
import { browser } from '../../browser.ts';
import type { WeekTally } from '../../promises/insight.ts';
import { ask } from '../../protocol.ts';
import { Bar } from '../../ui/plots/Bar.tsx';
import { partsOf, summed, totalOf } from '../../ui/plots/outcomes.ts';
import { digits, t } from '../../ui/text.ts';

/** How the promises of the last weeks went, in a line, and the way to more about it. Nothing until one is settled. */
export function Record() {
	const [weeks, setWeeks] = useState<readonly WeekTally[]>([]);
	useEffect(() => {
		const stop = new AbortController();
		ask('pledge/weeks').then(
			(found) => stop.signal.aborted || setWeeks(found),
			// The list says it already when the worker is not there.
			() => {},
		);
		return () => stop.abort();
	}, []);
	const sum = summed(weeks);
	const total = totalOf(sum);
	if (total === 0) return null;
	const [kept, of] = [digits(sum.onTime), digits(total)];
	return (
		<a className="record" href={browser.runtime.getURL('src/insight/index.html')} target="_blank" rel="noreferrer">
			<span className="only-read">{t('record_about')}</span>
			<span className="record-weeks">
				{weeks.map((week) => (
					<Bar key={week.from} parts={partsOf(week)} most={Math.max(...weeks.map(totalOf))} as="column" />
				))}
			</span>
			{t('record_line', kept, of)}
		</a>
	);
}
