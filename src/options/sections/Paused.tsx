import { useEffect, useState } from 'react';
import { locale, t } from '../../ui/text.ts';
import type { SectionProps } from '../Options.tsx';

/** Says while hints are paused on every site, with the way back; gone when the pause is over. */
export function Paused({ settings: { pausedUntil }, change }: SectionProps) {
	const [now, setNow] = useState(Date.now);
	const left = pausedUntil - now;
	useEffect(() => {
		if (left <= 0) return;
		const ending = setTimeout(() => setNow(Date.now()), left);
		return () => clearTimeout(ending);
	}, [left]);
	if (left <= 0) return null;
	return (
		<div className="note note-ask">
			<div>
				<p>{t('sites_paused', new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(pausedUntil))}</p>
				<button type="button" className="button" onClick={() => change({ pausedUntil: 0 })}>
					{t('strip_resume')}
				</button>
			</div>
		</div>
	);
}
