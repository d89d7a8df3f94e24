import { Fragment, useEffect, useRef } from 'react';
import type { SuggestedReply } from '../../protocol.ts';
import { calledName } from '../../replies/name.ts';
import { isolated } from '../../ui/isolated.ts';
import { moodName, situationName } from '../../ui/names.ts';
import { count, t } from '../../ui/text.ts';
import { Failed } from '../Failed.tsx';
import type { Place } from '../place.ts';
import { listed } from './outcome.ts';
import type { Replies } from './use-replies.ts';

interface Props {
	readonly answer: Replies;
	/** The replies of the answer, with what was given filled in. */
	readonly replies: readonly SuggestedReply[];
	readonly place: Place;
	/** What the draft does not say yet, in words. */
	readonly lacks: string | null;
	readonly chosen: SuggestedReply | null;
	readonly onTake: (reply: SuggestedReply) => void;
	readonly onRetry: () => void;
}

export function replyDomId(reply: SuggestedReply): string {
	return `reply-${reply.id}`;
}

/** The replies with a line above that says why these; what to do when there are none. */
export function ReplyList({ answer, replies, place, lacks, chosen, onTake, onRetry }: Props) {
	if (answer.name === 'asking') return <div className="scroll" />;
	if (answer.name === 'failed') {
		return (
			<div className="scroll">
				<Failed onRetry={onRetry}>{t('replies_failed')}</Failed>
			</div>
		);
	}
	if (replies.length === 0) return <None words={answer.words} />;
	return (
		<>
			<div className="list-head">
				<h2 className="list-title">
					<span role="status">{title(answer.words, replies.length, place)}</span>
				</h2>
				{!answer.words && <p className="reply-situation">{reading(place)}</p>}
				{lacks && <p className="reply-needs">{lacks}</p>}
			</div>
			<div className="replies scroll" id="replies" role="listbox" aria-label={t('replies_list')}>
				{replies.map((reply) => (
					<ReplyOption key={reply.id} reply={reply} isChosen={reply === chosen} onTake={() => onTake(reply)} />
				))}
			</div>
		</>
	);
}

function title(words: string, found: number, place: Place): string {
	if (words) return count('replies_found', found);
	if (place.kind === 'elsewhere' || place.state.status !== 'ready' || place.state.likely.length === 0) {
		return t('replies_general');
	}
	const name = calledName(place.state.customer);
	return name ? t('replies_for', isolated(name)) : t('replies_for_unnamed');
}

/** What they write about and how they sound, where we can tell. */
function reading(place: Place): string | null {
	if (place.kind === 'elsewhere' || place.state.status !== 'ready') return null;
	const { likely, mood } = place.state;
	const [situation] = likely;
	return situation && situation !== 'other' ? t('popup_reads', situationName(situation), moodName(mood)) : null;
}

function None({ words }: { readonly words: string }) {
	return (
		<div className="scroll">
			<div className="empty" role="status">
				<p className="empty-title">{words ? t('replies_none', words) : t('replies_empty')}</p>
				{words && <p>{t('replies_none_hint')}</p>}
			</div>
		</div>
	);
}

interface OptionProps {
	readonly reply: SuggestedReply;
	readonly isChosen: boolean;
	readonly onTake: () => void;
}

function ReplyOption({ reply, isChosen, onTake }: OptionProps) {
	const option = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (isChosen) option.current?.scrollIntoView({ block: 'nearest' });
	}, [isChosen]);
	function take() {
		// Who has just marked some words wants to copy them.
		if (!getSelection()?.toString()) onTake();
	}
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the search box holds the focus and its keys
		<div ref={option} className="reply" id={replyDomId(reply)} role="option" aria-selected={isChosen} onClick={take}>
			<p className="reply-title">{reply.title}</p>
			<p className="reply-text" dir="auto">
				<Gaps text={reply.text} />
			</p>
			{reply.missing.length > 0 && <p className="reply-missing">{t('replies_missing', listed(reply.missing))}</p>}
		</div>
	);
}

/** The text with its unfilled variables marked. */
function Gaps({ text }: { readonly text: string }) {
	const parts = text.matchAll(/(?<gap>\{[^{}]+\})|[^{}]+|[{}]/g);
	return [...parts].map(({ 0: part, index, groups }) =>
		groups?.gap ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
	);
}
