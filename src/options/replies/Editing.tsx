import { useEffect, useState } from 'react';
import { ask } from '../../protocol.ts';
import type { Settings } from '../../settings.ts';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/text.ts';
import { type Draft, duplicateOf, isSame, wordsOf, wrongIn } from './draft.ts';
import { Editor } from './Editor.tsx';
import type { Item } from './listing.ts';

interface Props {
	/** As it was opened. */
	readonly opened: Draft;
	/** The reply in the list; null for one that is not stored yet. */
	readonly item: Item | null;
	readonly items: readonly Item[];
	readonly settings: Settings;
	/** Told whenever there is something to lose, or no more. */
	readonly onDirty: (isDirty: boolean) => void;
	/** Something was stored; `open` is what to show next, null for nothing. */
	readonly onDone: (said: string, open: Draft | string | null, undo?: () => Promise<unknown>) => void;
	readonly onFailed: (error: unknown) => void;
}

/** One reply being edited, with everything that can be done to it. */
export function Editing({ opened, item, items, settings, onDirty, onDone, onFailed }: Props) {
	const [draft, setDraft] = useState(opened);
	const [shown, setShown] = useState(opened);
	/** What was last handed over to be saved. */
	const [sent, setSent] = useState<Draft | null>(null);
	const [tried, setTried] = useState(0);
	// Saved, the reply comes back as it is stored; what was typed meanwhile stays.
	if (shown !== opened) {
		setShown(opened);
		setTried(0);
		setSent(null);
		if (!sent || isSame(draft, sent)) setDraft(opened);
	}
	const isDirty = !isSame(draft, opened);
	const own = item?.own ?? null;
	useEffect(() => onDirty(isDirty), [isDirty, onDirty]);

	const others = items.filter(({ reply }) => reply.id !== draft.id);
	const groups = [...new Set(items.flatMap((one) => one.own?.group || []))].sort();
	const shortcut = draft.shortcut
		.trim()
		.replace(/^[/;]+/, '')
		.toLowerCase();
	const holder = shortcut ? others.find((one) => one.own?.shortcut.toLowerCase() === shortcut) : undefined;

	async function doing(work: () => Promise<void>) {
		try {
			await work();
		} catch (error) {
			onFailed(error);
		}
	}

	const save = () =>
		doing(async () => {
			setTried((times) => times + 1);
			if (wrongIn(draft)) return;
			setSent(draft);
			const { id } = await ask('own/save', { reply: wordsOf(draft) });
			onDone(t('own_saved'), id);
		});

	const archive = (archived: boolean) =>
		doing(async () => {
			await ask('own/archive', { id: draft.id, archived });
			onDone(t(archived ? 'own_archived' : 'own_unarchived'), null, () =>
				ask('own/archive', { id: draft.id, archived: !archived }),
			);
		});

	const remove = () =>
		doing(async () => {
			if (!own) return;
			await ask('own/delete', { id: own.id });
			const { archived, madeAt: _m, changedAt: _c, ...reply } = own;
			onDone(t(item?.isCopy ? 'own_original_back' : 'own_deleted'), item?.isCopy ? own.id : null, () =>
				ask('own/save', { reply }).then(() => ask('own/archive', { id: own.id, archived })),
			);
		});

	const like = () =>
		doing(async () => {
			const isFavourite = !item?.isFavourite;
			await ask('own/favourite', { id: draft.id, isFavourite });
			onDone(t(isFavourite ? 'own_liked' : 'own_unliked'), draft.id);
		});

	return (
		<div className="own-editing">
			<div className="own-editing-head">
				<h2>{item ? t(own ? 'own_edit' : 'own_edit_built_in') : t('own_new')}</h2>
				{item && (
					<button
						type="button"
						className="button button-quiet"
						aria-pressed={item.isFavourite}
						disabled={isDirty}
						onClick={() => void like()}
					>
						<Icon name="star" />
						{t('own_favourite')}
					</button>
				)}
			</div>
			{item && !own && <p className="note">{t('own_built_in_about')}</p>}
			{item?.stale && (
				<p className="note note-ask">{t(item.stale === 'unused' ? 'own_stale_unused_long' : 'own_stale_past_long')}</p>
			)}
			<Editor
				draft={draft}
				settings={settings}
				groups={groups}
				shortcutOf={holder?.reply.title ?? null}
				isTried={tried > 0}
				onChange={setDraft}
				onSave={() => void save()}
			/>
			<div className="own-actions">
				<button type="button" className="button button-primary" onClick={() => void save()}>
					{t(item && !own ? 'own_save_copy' : 'action_save')}
				</button>
				{isDirty && (
					<button type="button" className="button" onClick={() => (item ? setDraft(opened) : onDone('', null))}>
						{t('own_discard')}
					</button>
				)}
				{item && !isDirty && (
					<>
						<button
							type="button"
							className="button"
							onClick={() => onDone('', duplicateOf(draft, t('own_copy_of', draft.title)))}
						>
							{t('own_duplicate')}
						</button>
						<button type="button" className="button" onClick={() => void archive(!own?.archived)}>
							{t(own?.archived ? 'own_unarchive' : 'own_archive')}
						</button>
						{own && (
							<button type="button" className="button button-danger" onClick={() => void remove()}>
								{t(item.isCopy ? 'own_original' : 'own_delete')}
							</button>
						)}
					</>
				)}
			</div>
		</div>
	);
}
