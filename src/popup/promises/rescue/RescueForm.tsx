import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { browser } from '../../../browser.ts';
import { startOf } from '../../../promises/days.ts';
import { asLocalDay, type LocalDay } from '../../../promises/due.ts';
import { dayInWords } from '../../../promises/en/in-words.ts';
import type { Pledge } from '../../../promises/pledge.ts';
import type { SuggestedReply } from '../../../protocol.ts';
import { calendarOf, type Settings } from '../../../settings.ts';
import { t } from '../../../ui/text.ts';
import type { Place } from '../../place.ts';
import { listed } from '../../replies/outcome.ts';
import { isOpenIn } from '../home.ts';
import { findRescues, gapsOf, honestDay, type Rescue, withDate } from './find.ts';

interface Props {
	readonly pledge: Pledge;
	readonly place: Place;
	readonly settings: Settings;
	readonly onGive: (reply: SuggestedReply) => void;
	readonly onCancel: () => void;
}

type Found = 'asking' | 'failed' | { readonly rescues: readonly Rescue[]; readonly day: LocalDay };

/** A ready reply for a promise past its date: an apology, a new date to choose, a little goodwill. Theirs to change. */
export function RescueForm({ pledge, place, settings, onGive, onCancel }: Props) {
	const [found, setFound] = useState<Found>('asking');
	// biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the form opens
	useEffect(() => {
		const now = new Date();
		const calendar = calendarOf(settings, browser.i18n.getUILanguage());
		Promise.all([findRescues(pledge, settings, now, calendar), honestDay(pledge, now, calendar)]).then(
			([rescues, day]) => setFound({ rescues, day }),
			(error: unknown) => {
				console.error('Concilia:', error);
				setFound('failed');
			},
		);
	}, []);

	return (
		<section
			className="rescue"
			aria-label={t('rescue_title')}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return;
				event.preventDefault();
				event.stopPropagation();
				onCancel();
			}}
		>
			{found === 'asking' && <p role="status">{t('rescue_asking')}</p>}
			{found === 'failed' && (
				<>
					<p role="alert">{t('rescue_failed')}</p>
					<button type="button" className="button" onClick={onCancel}>
						{t('action_cancel')}
					</button>
				</>
			)}
			{typeof found === 'object' && (
				<Wording
					rescues={found.rescues}
					firstDay={found.day}
					canInsert={isOpenIn(pledge, place)}
					inWords={(day) => dayInWords(startOf(day), calendarOf(settings, browser.i18n.getUILanguage()))}
					onGive={onGive}
					onCancel={onCancel}
				/>
			)}
		</section>
	);
}

interface WordingProps {
	readonly rescues: readonly Rescue[];
	readonly firstDay: LocalDay;
	readonly canInsert: boolean;
	/** The day as the reply's own language writes it. */
	readonly inWords: (day: LocalDay) => string;
	readonly onGive: (reply: SuggestedReply) => void;
	readonly onCancel: () => void;
}

function Wording({ rescues, firstDay, canInsert, inWords, onGive, onCancel }: WordingProps) {
	const id = useId();
	const [at, setAt] = useState(0);
	const [day, setDay] = useState(firstDay);
	const [own, setOwn] = useState<string | null>(null);
	const form = useRef<HTMLFormElement>(null);
	// Its buttons too: what opens below the edge is not seen to open.
	useEffect(() => {
		form.current?.scrollIntoView({ block: 'nearest' });
	}, []);
	const rescue = rescues[at]!;
	const text = own ?? withDate(rescue.reply.text, inWords(day));
	const gaps = gapsOf(rescue).filter((name) => text.includes(`{${name}}`));

	function choose(next: LocalDay | null) {
		if (!next) return;
		// What the person has written around the date stays.
		setOwn(own?.replaceAll(inWords(day), () => inWords(next)) ?? null);
		setDay(next);
	}

	function give(event: FormEvent) {
		event.preventDefault();
		onGive({ ...rescue.reply, text, missing: gaps });
	}

	return (
		<form ref={form} className="edit" onSubmit={give}>
			<label className="edit-field">
				{t('rescue_text')}
				<textarea
					className="edit-input"
					// biome-ignore lint/a11y/noAutofocus: the form was just opened by a click on its button
					autoFocus
					rows={5}
					dir="auto"
					aria-describedby={`${id}-note`}
					value={text}
					onChange={(event) => setOwn(event.target.value)}
				/>
			</label>
			<div className="rescue-when">
				{rescue.takesDate && (
					<label className="edit-field">
						{t('rescue_date')}
						<input
							className="edit-input"
							type="date"
							value={day}
							onChange={(event) => choose(asLocalDay(event.target.value))}
						/>
					</label>
				)}
				<p className="note-quiet" id={`${id}-note`}>
					{gaps.length > 0 ? t('replies_missing', listed(gaps)) : rescue.moves && t('rescue_moves')}
				</p>
			</div>
			<div className="promise-actions">
				<button type="submit" className="button button-primary">
					{t(canInsert ? 'rescue_insert' : 'rescue_copy')}
				</button>
				{rescues.length > 1 && (
					<button
						type="button"
						className="button"
						onClick={() => {
							setAt((at + 1) % rescues.length);
							setOwn(null);
						}}
					>
						{t('rescue_other')}
					</button>
				)}
				<button type="button" className="button button-quiet" onClick={onCancel}>
					{t('action_cancel')}
				</button>
			</div>
		</form>
	);
}
