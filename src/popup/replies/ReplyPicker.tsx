import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { browser } from '../../browser.ts';
import type { FoundReply, SuggestedReply } from '../../protocol.ts';
import { calendarOf, type Settings } from '../../settings.ts';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/text.ts';
import type { Change } from '../../ui/use-settings.ts';
import { copyOnly, type Delivered, deliver } from '../deliver.ts';
import type { Place } from '../place.ts';
import { Composer } from './Composer.tsx';
import { GapForm } from './GapForm.tsx';
import { type Given, knownValues, withGiven } from './gaps.ts';
import { KeepSaid } from './KeepSaid.tsx';
import { listed, outcome } from './outcome.ts';
import { draftLacks, placeNote } from './place-note.ts';
import { queryFor } from './query.ts';
import { ReplyList } from './ReplyList.tsx';
import { replyDomId } from './ReplyOption.tsx';
import { useReplies } from './use-replies.ts';

interface Props {
	readonly place: Place;
	readonly settings: Settings;
	readonly change: (change: Change) => Promise<void>;
}

interface Said {
	readonly how: Delivered | 'asked' | 'noted';
	readonly text: string;
}

/** How far Page Up and Page Down go. */
const PAGE = 5;

/** A search box over the replies that fit the chat. The box keeps the focus; arrows walk the list, Enter takes one. */
export function ReplyPicker({ place, settings, change }: Props) {
	const [words, setWords] = useState('');
	const query = queryFor(place, settings, useDeferredValue(words));
	const { answer, retry, more } = useReplies(query);
	const [given, setGiven] = useState<Given>({});
	/** The id of the chosen reply; the first one until another is chosen. */
	const [chosen, setChosen] = useState<string | null>(null);
	const [said, setSaid] = useState<Said | null>(null);
	const [asked, setAsked] = useState<string | null>(null);
	const [composed, setComposed] = useState<FoundReply | null>(null);
	const form = useRef<HTMLFormElement>(null);
	const box = useRef<HTMLInputElement>(null);
	const conversation = place.kind === 'page' ? place.state.conversation : null;
	const [met, setMet] = useState(conversation);

	// What was given and begun for one customer is nothing for the next.
	if (met !== conversation) {
		setMet(conversation);
		setGiven({});
		setChosen(null);
		setSaid(null);
		setAsked(null);
		setComposed(null);
	}

	// The popup is opened to find a reply; Esc closes it.
	useEffect(() => {
		if (!composed) box.current?.focus();
	}, [composed]);

	const canInsert = place.kind === 'page' && place.state.status === 'ready';
	const filling = {
		values: knownValues(settings, query.values, given),
		given,
		now: new Date(),
		calendar: calendarOf(settings, browser.i18n.getUILanguage()),
	};
	const found = answer.name === 'ready' ? answer.replies : [];
	const replies = found.map((reply) => withGiven(reply, filling));
	const at = Math.max(
		0,
		replies.findIndex(({ id }) => id === chosen),
	);
	const reply = replies[at];

	function search(next: string) {
		setWords(next);
		choose(null);
	}

	function choose(id: string | null) {
		setChosen(id);
		setSaid(null);
	}

	/** A reply with gaps asks for them first; taken again, it goes as it is. */
	function take(taken: SuggestedReply) {
		choose(taken.id);
		if (taken.missing.length === 0 || asked === taken.id) return void give(taken);
		setAsked(taken.id);
		// The form comes with this choice; it can hold the focus once it is there.
		flushSync(() => setSaid({ how: 'asked', text: t('gaps_ask', listed(taken.missing)) }));
		form.current?.querySelector('input')?.focus();
	}

	async function give(taken: SuggestedReply, by = deliver) {
		const how = await by(taken, place);
		setSaid({ how, text: outcome(how, taken.missing) });
	}

	function walk(event: KeyboardEvent) {
		// Enter also ends a word in an input method; that Enter chooses nothing.
		if (event.nativeEvent.isComposing || !reply) return;
		const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[event.key];
		if (step) walkTo(Math.abs(step) === 1 ? (at + step + replies.length) % replies.length : at + step);
		else if (event.key === 'Enter' && event.shiftKey) setComposed(reply);
		else if (event.key === 'Enter') take(reply);
		else return;
		event.preventDefault();
	}

	function walkTo(index: number) {
		const to = Math.max(0, Math.min(index, replies.length - 1));
		if (to + PAGE >= replies.length && answer.name === 'ready' && answer.hasMore) more();
		choose(replies[to]?.id ?? null);
	}

	if (composed) {
		return (
			<Composer
				reply={composed}
				filling={filling}
				onGive={setGiven}
				place={place}
				settings={settings}
				change={change}
				onBack={() => setComposed(null)}
			/>
		);
	}
	const note = placeNote(place);
	// What the page said of the draft is out of date once a reply stands in it.
	const lacks = said?.how === 'inserted' ? null : draftLacks(place);
	return (
		<div className="picker">
			<div className="search">
				<Icon name="search" />
				<input
					ref={box}
					className="search-box"
					type="search"
					role="combobox"
					autoComplete="off"
					spellCheck={false}
					placeholder={t('replies_search')}
					aria-label={t('replies_search')}
					aria-expanded={replies.length > 0}
					aria-controls="replies"
					aria-autocomplete="list"
					aria-activedescendant={reply && replyDomId(reply)}
					value={words}
					onChange={(event) => search(event.target.value)}
					onKeyDown={walk}
				/>
				{place.kind === 'page' && canInsert && (
					<KeepSaid tab={place.tab} state={place.state} onDone={(text) => setSaid({ how: 'noted', text })} />
				)}
			</div>
			{note && <p className="note-quiet">{note}</p>}
			<ReplyList
				answer={answer}
				replies={replies}
				place={place}
				lacks={lacks}
				chosen={reply ?? null}
				onTake={take}
				onRetry={retry}
				onEnd={more}
			/>
			<GapForm
				ref={form}
				names={found[at]?.missing ?? []}
				given={given}
				onGive={setGiven}
				onDone={() => reply && void give(reply)}
			/>
			<div className={`status status-${said?.how ?? 'idle'}`} hidden={replies.length === 0}>
				<p role="status">
					{said ? said.text : replies.length > 0 && t(canInsert ? 'replies_keys_insert' : 'replies_keys_copy')}
				</p>
				{reply && (
					<span className="status-actions">
						<button
							type="button"
							className="button button-quiet"
							title={t('action_adjust_keys')}
							onClick={() => setComposed(reply)}
						>
							<Icon name="pencil" />
							{t('action_adjust')}
						</button>
						{canInsert && (
							<button type="button" className="button button-quiet" onClick={() => void give(reply, copyOnly)}>
								<Icon name="copy" />
								{t('action_copy')}
							</button>
						)}
					</span>
				)}
			</div>
		</div>
	);
}
