import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answers } from '../../protocol.ts';
import { library } from '../../replies/index.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { t } from '../../ui/text.ts';
import { useSettings } from '../../ui/use-settings.ts';
import { Backups } from './Backups.tsx';
import { type Draft, draftOf, newDraft } from './draft.ts';
import { Editing } from './Editing.tsx';
import { Import } from './Import.tsx';
import { List } from './List.tsx';
import { FILTERS, type Filter } from './listing.ts';
import { Share } from './Share.tsx';
import { useOwn } from './use-own.ts';

const VIEWS = ['list', 'import', 'share', 'backups'] as const;
type View = (typeof VIEWS)[number];

/** What was done, and how to take it back. `count` makes a screen reader say the same words again. */
interface Said {
	readonly words: string;
	readonly isFailure: boolean;
	readonly undo: (() => Promise<unknown>) | null;
	readonly count: number;
}

/** What the address asks for: "#reply=own/x", "#import" or "#stale". */
function asked(): { readonly view: View; readonly filter: Filter; readonly reply: string | null } {
	const hash = decodeURIComponent(location.hash.slice(1));
	const reply = /^reply=(.+)$/.exec(hash)?.[1] ?? null;
	const view = VIEWS.find((one) => one === hash) ?? 'list';
	return { view, filter: FILTERS.find((filter) => filter === hash) ?? 'own', reply };
}

/** The agent's own replies: a list, an editor beside it, and the ways in and out. */
export function OwnPage() {
	const [settings, changeSettings] = useSettings();
	const own = useOwn();
	const [view, setView] = useState<View>(() => asked().view);
	const [filter, setFilter] = useState<Filter>(() => asked().filter);
	/** The draft as it was opened; each opening is another. */
	const [{ opened, opening }, setOpened] = useState<{ opened: Draft | null; opening: number }>({
		opened: null,
		opening: 0,
	});
	const [wanted, setWanted] = useState<string | null>(() => asked().reply);
	const [isDirty, setIsDirty] = useState(false);
	/** Where somebody wanted to go from a reply that is not saved. */
	const [leaving, setLeaving] = useState<(() => void) | null>(null);
	const [said, setSaid] = useState<Said | null>(null);

	const items = own && own !== 'failed' ? own.items : [];
	const item = opened ? (items.find(({ reply }) => reply.id === opened.id) ?? null) : null;

	// What the address asks for is opened once the list has it.
	useEffect(() => {
		const found = wanted === null ? undefined : items.find(({ reply }) => reply.id === wanted);
		if (!found) return;
		setOpened({ opened: draftOf(found.own ?? found.reply), opening: 1 });
		setWanted(null);
	}, [wanted, items]);

	useEffect(() => {
		if (!isDirty) return;
		const stay = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener('beforeunload', stay);
		return () => removeEventListener('beforeunload', stay);
	}, [isDirty]);

	// Where the editor is below the list, choosing a reply goes to it.
	const place = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const top = place.current?.getBoundingClientRect().top ?? 0;
		if (opening > 0 && top > innerHeight / 2) place.current?.scrollIntoView();
	}, [opening]);

	const onDirty = useCallback((now: boolean) => {
		setIsDirty(now);
		if (!now) setLeaving(null);
	}, []);

	if (!settings || !own) return null;

	function tell(words: string, undo: Said['undo'] = null, isFailure = false) {
		setSaid((last) => ({ words, undo, isFailure, count: (last?.count ?? 0) + 1 }));
	}

	function failed(error: unknown) {
		console.error('Concilia:', error);
		tell(t('own_failed'), null, true);
	}

	/** Goes there, or asks first when something would be lost. */
	function leave(go: () => void) {
		if (isDirty) setLeaving(() => go);
		else go();
	}

	function open(draft: Draft | null) {
		setLeaving(null);
		setIsDirty(false);
		setOpened({ opened: draft, opening: opening + 1 });
		setSaid(null);
	}

	async function reload() {
		if (own && own !== 'failed') return own.reload();
		return null;
	}

	/** The reply as it is stored now, the built-in one where there is no other. */
	function stored(list: Answers['own/list'] | null, id: string): Draft | null {
		const reply = list?.replies.find((one) => one.id === id) ?? library.find((one) => one.id === id);
		return reply ? draftOf(reply) : null;
	}

	async function undo(work: () => Promise<unknown>) {
		try {
			await work();
			await reload();
			tell(t('own_undone'));
		} catch (error) {
			failed(error);
		}
	}

	return (
		<div className="own">
			<header className="own-head">
				<Mark />
				<h1>{t('own_title')}</h1>
				<nav aria-label={t('own_nav')}>
					<ul className="plain-list own-nav">
						{VIEWS.map((one) => (
							<li key={one}>
								<button
									type="button"
									className="own-nav-item"
									aria-current={one === view ? 'page' : undefined}
									onClick={() =>
										leave(() => {
											open(null);
											setView(one);
										})
									}
								>
									{t(`own_view_${one}`)}
								</button>
							</li>
						))}
						<li>
							<a className="own-nav-item" href="../index.html#replies">
								{t('action_settings')}
							</a>
						</li>
					</ul>
				</nav>
			</header>
			{own === 'failed' ? (
				<p role="alert">{t('own_failed')}</p>
			) : view === 'list' ? (
				<main className="own-main">
					<div className="own-side">
						<button type="button" className="button button-primary" onClick={() => leave(() => open(newDraft()))}>
							<Icon name="plus" />
							{t('own_new')}
						</button>
						<List
							items={items}
							filter={filter}
							chosen={opened?.id ?? null}
							onFilter={setFilter}
							onChoose={({ own: mine, reply }) => leave(() => open(draftOf(mine ?? reply)))}
						/>
						{own.list.unreadable > 0 && <p className="note note-ask">{t('own_unreadable')}</p>}
					</div>
					<div className="own-place" ref={place}>
						{opened ? (
							<Editing
								key={opening}
								opened={opened}
								item={item}
								items={items}
								settings={settings}
								onDirty={onDirty}
								onFailed={failed}
								onDone={async (words, next, undoing) => {
									const list = await reload();
									// The same reply as it is stored now keeps the place and the focus.
									if (typeof next === 'string') setOpened({ opened: stored(list, next), opening });
									else open(next);
									if (words) tell(words, undoing ?? null);
								}}
							/>
						) : (
							<div className="own-empty">
								<p className="empty-title">{t('own_empty')}</p>
								<p>{t('own_empty_about')}</p>
							</div>
						)}
						{leaving && (
							<div className="note note-ask" role="alertdialog" aria-label={t('own_leave')}>
								<div>
									<p>{t('own_leave')}</p>
									<div className="buttons">
										{/* biome-ignore lint/a11y/noAutofocus: the question was asked for by leaving, and this is the safe answer */}
										<button type="button" className="button" autoFocus onClick={() => setLeaving(null)}>
											{t('own_leave_no')}
										</button>
										<button type="button" className="button button-danger" onClick={leaving}>
											{t('own_discard')}
										</button>
									</div>
								</div>
							</div>
						)}
					</div>
				</main>
			) : (
				<main className="own-page">
					{view === 'import' && (
						<Import
							replies={own.list.replies}
							phrases={settings.phrases}
							onPhrases={(phrases) => changeSettings({ phrases: [...phrases] })}
							onDone={reload}
						/>
					)}
					{view === 'share' && <Share replies={own.list.replies} phrases={settings.phrases} />}
					{view === 'backups' && <Backups onRestored={reload} />}
				</main>
			)}
			<p className="saved" role="status">
				{said && (
					<span key={said.count} className={said.undo || said.isFailure ? undefined : 'saved-away'}>
						{said.words}
						{said.undo && (
							<button type="button" className="saved-undo" onClick={() => void undo(said.undo!)}>
								{t('action_undo')}
							</button>
						)}
					</span>
				)}
			</p>
		</div>
	);
}
