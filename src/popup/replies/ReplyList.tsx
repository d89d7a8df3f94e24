import type { FoundReply } from '../../protocol.ts';
import { calledName } from '../../replies/name.ts';
import { isolated } from '../../ui/isolated.ts';
import { moodName, situationName } from '../../ui/names.ts';
import { count, t } from '../../ui/text.ts';
import { Failed } from '../Failed.tsx';
import type { Place } from '../place.ts';
import { LongList } from './LongList.tsx';
import { ReplyOption } from './ReplyOption.tsx';
import type { Replies } from './use-replies.ts';

interface Props {
	readonly answer: Replies;
	/** The replies of the answer, with what was given filled in. */
	readonly replies: readonly FoundReply[];
	readonly place: Place;
	/** What the draft does not say yet, in words. */
	readonly lacks: string | null;
	readonly chosen: FoundReply | null;
	readonly onTake: (reply: FoundReply) => void;
	readonly onRetry: () => void;
	/** The end of what was asked for comes into sight. */
	readonly onEnd: () => void;
}

/** Longer lists are drawn only as far as they are seen. */
const LONG = 60;

/** The replies with a line above that says why these; what to do when there are none. */
export function ReplyList({ answer, replies, place, lacks, chosen, onTake, onRetry, onEnd }: Props) {
	if (answer.name === 'asking') {
		return (
			<div className="scroll">
				<p className="replies-asking">{t('picker_asking')}</p>
			</div>
		);
	}
	if (answer.name === 'failed') {
		return (
			<div className="scroll">
				<Failed onRetry={onRetry}>{t('replies_failed')}</Failed>
			</div>
		);
	}
	if (replies.length === 0) return <None words={answer.words} />;
	const of = answer.hasMore ? null : replies.length;
	return (
		<>
			<div className="list-head">
				<h2 className="list-title">
					<span role="status">{title(answer.words, replies.length, place)}</span>
				</h2>
				{!answer.words && <p className="reply-situation">{reading(place)}</p>}
				{lacks && <p className="reply-needs">{lacks}</p>}
			</div>
			{replies.length > LONG ? (
				<LongList replies={replies} of={of} isOld={answer.isOld} chosen={chosen} onTake={onTake} />
			) : (
				<div
					className="replies scroll"
					id="replies"
					role="listbox"
					aria-busy={answer.isOld}
					aria-label={t('replies_list')}
					onScroll={({ currentTarget: list }) => {
						if (answer.hasMore && list.scrollTop + 2 * list.clientHeight >= list.scrollHeight) onEnd();
					}}
				>
					{replies.map((reply, at) => (
						<ReplyOption
							key={reply.id}
							reply={reply}
							at={at}
							of={of}
							isChosen={reply === chosen}
							onTake={() => onTake(reply)}
						/>
					))}
				</div>
			)}
		</>
	);
}

function title(words: string, found: number, place: Place): string {
	if (words) return count('replies_found', found);
	if (place.kind === 'elsewhere' || place.state.status !== 'ready' || place.state.likely.length === 0) {
		return t('replies_general');
	}
	const name = calledName(place.state.addressee);
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
