import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { SuggestedReply } from '../../protocol.ts';
import type { Settings } from '../../settings.ts';
import { copy } from '../../ui/copy.ts';
import { Icon } from '../../ui/Icon.tsx';
import { t } from '../../ui/text.ts';
import { type Delivered, deliver } from '../deliver.ts';
import type { Place } from '../place.ts';
import { GapForm } from './GapForm.tsx';
import { type Given, withGiven } from './gaps.ts';
import { listed, outcome } from './outcome.ts';
import { draftLacks, placeNote } from './place-note.ts';
import { queryFor } from './query.ts';
import { ReplyList, replyDomId } from './ReplyList.tsx';
import { useReplies } from './use-replies.ts';

interface Props {
	readonly place: Place;
	readonly settings: Settings;
}

/** A search box over the replies that fit the chat. The box keeps the focus; arrows walk the list, Enter takes one. */
export function ReplyPicker({ place, settings }: Props) {
	const [words, setWords] = useState('');
	const [answer, retry] = useReplies(queryFor(place, settings, useDeferredValue(words)));
	const [given, setGiven] = useState<Given>({});
	const [chosen, setChosen] = useState(0);
	const [said, setSaid] = useState<{ readonly how: Delivered | 'asked'; readonly text: string } | null>(null);
	const [asked, setAsked] = useState<string | null>(null);
	const form = useRef<HTMLFormElement>(null);
	const box = useRef<HTMLInputElement>(null);
	const canInsert = place.kind === 'page' && place.state.status === 'ready';
	const found = answer.name === 'ready' ? answer.replies : [];
	const replies = found.map((reply) => withGiven(reply, given));
	const at = Math.min(chosen, replies.length - 1);
	const reply = replies[at];

	// The popup is opened to find a reply; Esc closes it.
	useEffect(() => box.current?.focus(), []);

	function search(next: string) {
		setWords(next);
		choose(0);
	}

	function choose(index: number) {
		setChosen(index);
		setSaid(null);
	}

	/** A reply with gaps asks for them first; taken again, it goes as it is. */
	function take(taken: SuggestedReply) {
		choose(found.findIndex(({ id }) => id === taken.id));
		if (taken.missing.length === 0 || asked === taken.id) return void give(taken);
		setAsked(taken.id);
		// The form comes with this choice; it can hold the focus once it is there.
		flushSync(() => setSaid({ how: 'asked', text: t('gaps_ask', listed(taken.missing)) }));
		form.current?.querySelector('input')?.focus();
	}

	async function give(taken: SuggestedReply) {
		const how = await deliver(taken, place);
		setSaid({ how, text: outcome(how, taken.missing) });
	}

	async function copyOnly(taken: SuggestedReply) {
		const how = (await copy(taken.text)) ? 'copied' : 'lost';
		setSaid({ how, text: outcome(how, taken.missing) });
	}

	function walk(event: KeyboardEvent) {
		// Enter also ends a word in an input method; that Enter chooses nothing.
		if (event.nativeEvent.isComposing || !reply) return;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step) choose((at + step + replies.length) % replies.length);
		else if (event.key === 'Enter') take(reply);
		else return;
		event.preventDefault();
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
				{canInsert && reply && (
					<button type="button" className="button button-quiet" onClick={() => void copyOnly(reply)}>
						<Icon name="copy" />
						{t('action_copy')}
					</button>
				)}
			</div>
		</div>
	);
}
