import { type DragEvent, useState } from 'react';
import { ask } from '../../protocol.ts';
import { type Incoming, LARGEST_FILE, refused } from '../../replies/import/incoming.ts';
import { readPasted } from '../../replies/import/pasted.ts';
import { readFile } from '../../replies/import/read.ts';
import type { OwnReply } from '../../replies/own.ts';
import { planImport } from '../../replies/plan.ts';
import { type HousePhrase, MOST_PHRASES, phraseKey } from '../../tone/house.ts';
import { count, t } from '../../ui/text.ts';
import { type Choices, Plan } from './Plan.tsx';

interface Props {
	readonly replies: readonly OwnReply[];
	readonly phrases: readonly HousePhrase[];
	readonly onPhrases: (phrases: readonly HousePhrase[]) => Promise<void>;
	readonly onDone: () => Promise<unknown>;
}

/** A file or pasted text, then what would happen, then it happens. */
export function Import({ replies, phrases, onPhrases, onDone }: Props) {
	const [incoming, setIncoming] = useState<Incoming | null>(null);
	const [pasted, setPasted] = useState('');
	const [said, setSaid] = useState<{ readonly words: string; readonly backup: number | null } | null>(null);

	async function doing(work: () => Promise<void>) {
		try {
			await work();
		} catch (error) {
			console.error('Concilia:', error);
			setSaid({ words: t('own_failed'), backup: null });
		}
	}

	const take = (file: File | undefined) =>
		doing(async () => {
			if (!file) return;
			setSaid(null);
			// A file that is too large is not even read.
			if (file.size > LARGEST_FILE) return setIncoming(refused('too-large'));
			setIncoming(await readFile(file.name, new Uint8Array(await file.arrayBuffer()), Date.now()));
		});

	const store = (saved: readonly OwnReply[], chosen: Choices['phrases']) =>
		doing(async () => {
			const { backup } = await ask('own/import', { replies: [...saved] });
			const keys = new Set(chosen.map(({ avoid }) => phraseKey(avoid)));
			const others = phrases.filter(({ avoid }) => !keys.has(phraseKey(avoid)));
			if (chosen.length > 0) await onPhrases([...others, ...chosen].slice(0, MOST_PHRASES));
			await onDone();
			setIncoming(null);
			setPasted('');
			const isPhrases = saved.length === 0;
			const words = isPhrases ? count('import_done_phrases', chosen.length) : count('import_done', saved.length);
			setSaid({ words, backup });
		});

	const undo = (backup: number) =>
		doing(async () => {
			await ask('own/restore', { at: backup });
			await onDone();
			setSaid({ words: t('own_undone'), backup: null });
		});

	const outcome = (
		<p className="said" role="status">
			{said?.words}{' '}
			{said?.backup && (
				<button type="button" className="button" onClick={() => void undo(said.backup!)}>
					{t('action_undo')}
				</button>
			)}
		</p>
	);

	if (incoming) {
		return (
			<>
				<Plan
					plan={planImport({ replies, phrases }, incoming)}
					taken={new Set(replies.map(({ id }) => id))}
					onImport={store}
					onCancel={() => setIncoming(null)}
				/>
				{outcome}
			</>
		);
	}
	return (
		<section className="section" aria-labelledby="import-title">
			<h2 id="import-title">{t('import_title')}</h2>
			<p className="section-about">{t('import_about')}</p>
			<label
				className="drop"
				onDragOver={(event: DragEvent) => event.preventDefault()}
				onDrop={(event: DragEvent) => {
					event.preventDefault();
					void take(event.dataTransfer.files[0]);
				}}
			>
				<span className="field-name">{t('import_file')}</span>
				<span className="field-about">{t('import_file_about')}</span>
				<input
					type="file"
					accept=".json,.csv,.tsv,.txt,.yml,.yaml"
					onChange={(event) => void take(event.target.files?.[0])}
				/>
			</label>
			<div className="field">
				<label className="field-name" htmlFor="import-pasted">
					{t('import_paste')}
				</label>
				<p className="field-about" id="import-pasted-about">
					{t('import_paste_about')}
				</p>
				<textarea
					id="import-pasted"
					className="input pasted"
					dir="auto"
					rows={5}
					aria-describedby="import-pasted-about"
					placeholder={t('import_paste_example')}
					value={pasted}
					onChange={(event) => setPasted(event.target.value)}
				/>
				<div className="buttons">
					<button
						type="button"
						className="button"
						disabled={!pasted.trim()}
						onClick={() => setIncoming(readPasted(pasted, Date.now()))}
					>
						{t('import_paste_read')}
					</button>
				</div>
			</div>
			{outcome}
		</section>
	);
}
