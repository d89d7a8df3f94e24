import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { ask, type FoundReply } from '../../protocol.ts';
import { blocksLeft, othersFor, withoutPart, withPart, withSwapped } from '../../replies/blocks.ts';
import { askedIn, fillText } from '../../replies/fill.ts';
import type { Block, Part } from '../../replies/reply.ts';
import type { Settings } from '../../settings.ts';
import { Icon } from '../../ui/Icon.tsx';
import { blockName } from '../../ui/names.ts';
import { t } from '../../ui/text.ts';
import type { Change } from '../../ui/use-settings.ts';
import { copyOnly, type Delivered, deliver } from '../deliver.ts';
import type { Place } from '../place.ts';
import { Details } from './Details.tsx';
import { Gaps } from './Gaps.tsx';
import { type Filling, filledFrom, type Given } from './gaps.ts';
import { listed, outcome } from './outcome.ts';
import { PartRow } from './PartRow.tsx';
import { useChoices } from './use-choices.ts';

interface Props {
	readonly reply: FoundReply;
	readonly filling: Filling;
	readonly onGive: (given: Given) => void;
	readonly place: Place;
	readonly settings: Settings;
	readonly change: (change: Change) => Promise<void>;
	readonly onBack: () => void;
}

/** One reply taken apart: parts come, go and change, variables are filled, and above it stands what will be read. */
export function Composer({ reply, filling, onGive, place, settings, change, onBack }: Props) {
	const [parts, setParts] = useState<readonly Part[]>(reply.parts);
	const [opened, setOpened] = useState<number | null>(null);
	const [said, setSaid] = useState<{ readonly how: Delivered | 'asked' | 'noted'; readonly text: string } | null>(null);
	const [isFavourite, setFavourite] = useState(reply.isFavourite === true);
	const [isAsked, setAsked] = useState(false);
	const choices = useChoices(reply.situation, reply.register);
	const self = useRef<HTMLElement>(null);
	const id = useId();
	const canInsert = place.kind === 'page' && place.state.status === 'ready';
	const filled = filledFrom(parts, reply.register, filling);
	const variables = askedIn(parts.map(({ text }) => text).join('\n'), filling.now, filling.calendar);
	const partText = ({ text }: Part) => fillText(text, filling.values, filling.now, filling.calendar).text.trim();

	useEffect(() => self.current?.querySelector<HTMLElement>('.compose-back')?.focus(), []);

	/** The button that was pressed may be gone with its part: the focus goes to the part that took its place. */
	function put(next: readonly Part[], at: number, words: string) {
		setParts(next);
		setOpened(null);
		setSaid({ how: 'noted', text: words });
		requestAnimationFrame(() => {
			const rows = self.current?.querySelectorAll<HTMLElement>('.part .part-swap');
			rows?.[Math.min(at, rows.length - 1)]?.focus();
		});
	}

	function add(block: Block) {
		const [part] = choices[block];
		if (!part) return;
		const next = withPart(parts, part);
		put(next, next.indexOf(part), t('compose_added', blockName(block)));
	}

	function drop(at: number, { block }: Part) {
		put(withoutPart(parts, at), at, t('compose_dropped', blockName(block)));
	}

	function swap(at: number, part: Part) {
		put(withSwapped(parts, at, part), at, t('compose_swapped', blockName(part.block)));
	}

	async function give(by: typeof deliver) {
		if (filled.missing.length > 0 && !isAsked) {
			setAsked(true);
			setSaid({ how: 'asked', text: t('gaps_ask', listed(filled.missing)) });
			self.current?.querySelector<HTMLElement>('.detail-needed input')?.focus();
			return;
		}
		const { id, title, situation } = reply;
		const how = await by({ id, title, situation, ...filled }, place);
		setSaid({ how, text: outcome(how, filled.missing) });
	}

	async function favour() {
		const ids = await ask('own/favourite', { id: reply.id, isFavourite: !isFavourite });
		setFavourite(ids.includes(reply.id));
	}

	function leave(event: KeyboardEvent) {
		if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
		event.preventDefault();
		event.stopPropagation();
		if (opened === null) onBack();
		else setOpened(null);
	}

	return (
		<section className="picker" ref={self} aria-label={reply.title} onKeyDown={leave}>
			<div className="compose-head">
				<button
					type="button"
					className="button-icon compose-back"
					aria-label={t('compose_back')}
					title={t('compose_back')}
					onClick={onBack}
				>
					<Icon name="previous" />
				</button>
				<h2 className="compose-title">{reply.title}</h2>
				<button
					type="button"
					className="button-icon compose-star"
					aria-label={t('compose_favourite')}
					aria-pressed={isFavourite}
					title={t('compose_favourite')}
					onClick={() => void favour().catch((error: unknown) => console.error('Concilia:', error))}
				>
					<Icon name="star" />
				</button>
			</div>
			<div className="scroll">
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls in it, by the keyboard too */}
				<section className="preview" aria-labelledby={id} tabIndex={0}>
					<h3 className="list-title" id={id}>
						{t('compose_preview')}
					</h3>
					<p className="preview-text" dir="auto">
						<Gaps text={filled.text} />
					</p>
					{parts.some(({ promises }) => promises) && (
						<p className="preview-promise">
							<Icon name="check" />
							{t('compose_promises')}
						</p>
					)}
				</section>
				<h3 className="list-title">{t('compose_parts')}</h3>
				<ul className="plain-list parts">
					{parts.map((part, at) => (
						<PartRow
							key={part.text}
							part={part}
							text={partText(part)}
							others={othersFor(parts, at, choices).map((other) => ({ part: other, text: partText(other) }))}
							isOpen={opened === at}
							isOnly={parts.length === 1}
							onOpen={() => setOpened(opened === at ? null : at)}
							onSwap={(other) => swap(at, other)}
							onDrop={() => drop(at, part)}
						/>
					))}
				</ul>
				<p className="parts-more">
					{blocksLeft(parts, choices).map((block) => (
						<button key={block} type="button" className="chip" onClick={() => add(block)}>
							<Icon name="plus" />
							<span className="only-read">{t('compose_more')} </span>
							{blockName(block)}
						</button>
					))}
				</p>
				<Details
					variables={variables}
					missing={filled.missing}
					filling={filling}
					settings={settings}
					onGive={onGive}
					onKeep={async (kept) => {
						await change(kept);
						setSaid({ how: 'noted', text: t('compose_always_done') });
					}}
					onDone={() => void give(canInsert ? deliver : copyOnly)}
				/>
			</div>
			<div className={`status status-${said?.how ?? 'idle'}`}>
				<p role="status">{said?.text}</p>
				<span className="status-actions">
					<button
						type="button"
						className={canInsert ? 'button button-quiet' : 'button button-primary'}
						onClick={() => void give(copyOnly)}
					>
						<Icon name="copy" />
						{t('action_copy')}
					</button>
					{canInsert && (
						<button type="button" className="button button-primary" onClick={() => void give(deliver)}>
							{t('action_insert')}
						</button>
					)}
				</span>
			</div>
		</section>
	);
}
