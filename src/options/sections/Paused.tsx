import { useEffect, useState } from 'react';
import { siteName } from '../../ui/sites.ts';
import { locale, t } from '../../ui/text.ts';
import type { SectionProps } from '../Options.tsx';

/** Says while hints are paused, on every site or on one, with the way back; gone when the pause is over. */
export function Paused({ settings: { pausedUntil, sitesPaused }, change }: SectionProps) {
	const [now, setNow] = useState(Date.now);
	const resumed = (site: string) => () =>
		change((settings) => ({ sitesPaused: settings.sitesPaused.filter((one) => one.site !== site) }));
	const pauses = [
		{ until: pausedUntil, line: t('sites_paused', clock(pausedUntil)), resume: () => change({ pausedUntil: 0 }) },
		...sitesPaused.map(({ site, until }) => ({
			until,
			line: t('sites_paused_on', siteName(site), clock(until)),
			resume: resumed(site),
		})),
	].filter(({ until }) => until > now);
	const next = Math.min(...pauses.map(({ until }) => until));
	useEffect(() => {
		if (next === Number.POSITIVE_INFINITY) return;
		const ending = setTimeout(() => setNow(Date.now()), next - Date.now());
		return () => clearTimeout(ending);
	}, [next]);
	return pauses.map(({ line, resume }) => (
		<div key={line} className="note note-ask">
			<div>
				<p>{line}</p>
				<button type="button" className="button" onClick={resume}>
					{t('strip_resume')}
				</button>
			</div>
		</div>
	));
}

function clock(at: number): string {
	return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(at);
}
