import { useEffect, useState } from 'react';
import { closedSites, requestAccess } from '../ui/access.ts';
import { Icon } from '../ui/Icon.tsx';
import type { KnownSite } from '../ui/sites.ts';
import { t } from '../ui/text.ts';

/** Asks for the sites the browser keeps closed; shows nothing when all are open. */
export function Access({ onGranted }: { readonly onGranted: () => void }) {
	const [closed, setClosed] = useState<readonly KnownSite[]>([]);
	const [wasRefused, setWasRefused] = useState(false);
	useEffect(() => {
		void closedSites().then(setClosed);
	}, []);
	if (closed.length === 0) return null;
	const names = closed.map((site) => site.name).join(', ');

	async function allow() {
		const isGranted = await requestAccess(closed);
		setWasRefused(!isGranted);
		if (!isGranted) return;
		setClosed([]);
		onGranted();
	}
	return (
		<section className="note note-ask">
			<Icon name="alert" />
			<div>
				<p>
					<strong>{t('note_access', names)}</strong>
				</p>
				<p role="status">{t(wasRefused ? 'note_access_refused' : 'note_access_why')}</p>
				<button type="button" className="button button-primary" onClick={() => void allow()}>
					{t('action_allow', names)}
				</button>
			</div>
		</section>
	);
}
