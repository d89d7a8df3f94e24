import { browser } from '../browser.ts';
import { askPage } from '../protocol.ts';
import { SITES } from '../ui/sites.ts';
import { type Scripts, scriptsOfManifest, startInOpenTabs } from './start-pages.ts';

/** Sites the person has switched on, each by its own permission. A site of ours has its own script, others share one. */
interface Registered extends Scripts {
	readonly id: string;
}

const CONTENT = 'src/page/main.js';
const ANY = 'any';

/** Which scripts belong to these granted origins, besides those the manifest has anyway. */
export function scriptsFor(granted: readonly string[], inManifest: readonly string[]): readonly Registered[] {
	const ours = SITES.filter(({ isOptional }) => isOptional).map(({ id, origins }) => ({ id, origins }));
	const known = new Set([...inManifest, ...ours.flatMap(({ origins }) => origins)]);
	const others = { id: ANY, origins: granted.filter((origin) => !known.has(origin)) };
	return [...ours, others]
		.map(({ id, origins }) => ({
			id,
			matches: origins.filter((origin) => granted.includes(origin)),
			js: [`src/sites/${id}.js`, CONTENT],
		}))
		.filter(({ matches }) => matches.length > 0);
}

/**
 * Makes what is registered what was granted, and starts in the pages that are open. The permissions are the only truth:
 * any number of calls, after any event, end in the same.
 */
export function followGrants(): Promise<void> {
	return navigator.locks.request('grants', async () => {
		const { origins = [] } = await browser.permissions.getAll();
		const wanted = scriptsFor(
			origins,
			scriptsOfManifest().flatMap(({ matches }) => matches),
		);
		const registered = await browser.scripting.getRegisteredContentScripts();
		if (!isSame(registered, wanted)) {
			await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
			await browser.scripting.registerContentScripts(
				wanted.map(({ id, matches, js }) => ({
					id,
					matches: [...matches],
					js: [...js],
					runAt: 'document_idle' as const,
					persistAcrossSessions: true,
				})),
			);
		}
		await startInOpenTabs(wanted);
	});
}

/** A permission was taken back: every page stops, and those that may go on start anew. */
export async function leavePages(): Promise<void> {
	const tabs = await browser.tabs.query({});
	await Promise.all(tabs.map(({ id }) => id !== undefined && askPage(id, 'page/leave').catch(() => undefined)));
	await startInOpenTabs(scriptsOfManifest());
	await followGrants();
}

function isSame(registered: readonly { id: string; matches?: string[] }[], wanted: readonly Registered[]): boolean {
	const spelt = (all: readonly { id: string; matches?: readonly string[] }[]) =>
		all
			.map(({ id, matches = [] }) => [id, ...[...matches].sort()].join(' '))
			.sort()
			.join('\n');
	return spelt(registered) === spelt(wanted);
}
