import { useEffect, useState } from 'react';
import { browser } from '../../browser.ts';
import { t } from '../../ui/text.ts';
import type { SectionProps } from '../Options.tsx';

/** A key of the browser's own, as it is set now; empty where it is none. */
interface Command {
	readonly name: string;
	readonly about: string;
	readonly keys: string;
}

/** Firefox has a page for them that we may open; Chromium one that has an address. */
type Commands = typeof browser.commands & { readonly openShortcutSettings?: () => Promise<void> };
// Firefox for Android knows no commands.
const api = browser.commands as Commands | undefined;
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Every key there is, and where to change it. */
export function Shortcuts({ settings }: SectionProps) {
	const [commands, change] = useCommands();
	const opens = { both: '/  ;', slash: '/', semicolon: ';', off: null }[settings.replyTrigger];
	return (
		<>
			<table className="keys">
				<thead className="only-read">
					<tr>
						<th scope="col">{t('shortcuts_does')}</th>
						<th scope="col">{t('shortcuts_keys')}</th>
					</tr>
				</thead>
				<tbody>
					{commands.map(({ name, about, keys }) => (
						<Row key={name} about={about} keys={keys ? [keys] : []} />
					))}
					{opens && <Row about={t('shortcuts_slash')} keys={opens.split('  ')} />}
					<Row about={t('shortcuts_move')} keys={['↑', '↓']} />
					<Row about={t('shortcuts_take')} keys={['Enter']} />
					<Row about={t('shortcuts_leave')} keys={['Esc']} />
				</tbody>
			</table>
			{change ? (
				<div className="buttons">
					<button type="button" className="button" onClick={change}>
						{t('shortcuts_change')}
					</button>
				</div>
			) : (
				<p className="field-about">{t('shortcuts_change_about')}</p>
			)}
		</>
	);
}

function Row({ about, keys }: { readonly about: string; readonly keys: readonly string[] }) {
	return (
		<tr>
			<th scope="row">{about}</th>
			<td>
				{keys.length > 0 ? (
					keys.map((key) => (
						<kbd key={key} className="key">
							{key}
						</kbd>
					))
				) : (
					<span className="field-about">{t('shortcuts_none')}</span>
				)}
			</td>
		</tr>
	);
}

/** The browser's commands as they are set now, and the way to its page for changing them where there is one. */
function useCommands(): [readonly Command[], (() => void) | null] {
	const [commands, setCommands] = useState<readonly Command[]>([]);
	useEffect(() => {
		const stop = new AbortController();
		const load = () =>
			void api?.getAll().then((all) => {
				const known = all.filter(({ name, description }) => name && description);
				if (stop.signal.aborted) return;
				setCommands(known.map((one) => ({ name: one.name!, about: one.description!, keys: one.shortcut ?? '' })));
			});
		load();
		// They may have been changed on the browser's page.
		window.addEventListener('focus', load, { signal: stop.signal });
		return () => stop.abort();
	}, []);
	if (api?.openShortcutSettings) return [commands, () => void api.openShortcutSettings?.()];
	const isChromium = browser.runtime.getURL('').startsWith('chrome-extension:');
	return [commands, isChromium ? () => void browser.tabs.create({ url: CHROMIUM_PAGE }) : null];
}
