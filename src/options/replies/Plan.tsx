import { useId, useState } from 'react';
import type { Reason } from '../../replies/import/incoming.ts';
import { complete, type OwnReply } from '../../replies/own.ts';
import { type Choice, chosen, type ImportPlan } from '../../replies/plan.ts';
import type { HousePhrase } from '../../tone/house.ts';
import { count, type Key, t } from '../../ui/text.ts';

/** What was decided. */
export interface Choices {
	readonly replies: readonly OwnReply[];
	readonly phrases: readonly HousePhrase[];
}

interface Props {
	readonly plan: ImportPlan;
	readonly taken: ReadonlySet<string>;
	readonly onImport: (replies: Choices['replies'], phrases: Choices['phrases']) => void;
	readonly onCancel: () => void;
}

const CHOICES = ['keep', 'replace', 'both'] as const satisfies readonly Choice[];

/** What an import would do, before it does it. */
export function Plan({ plan, taken, onImport, onCancel }: Props) {
	const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
	const [isReplacing, setIsReplacing] = useState(false);
	const { added, same, changed, bad, phrases } = plan;
	const replies = chosen(plan, choices, taken);
	const words = [...phrases.added, ...(isReplacing ? phrases.changed.map(({ incoming }) => incoming) : [])];
	const isNothing = added.length + same.length + changed.length + phrases.added.length + phrases.same.length === 0;

	const chooseAll = (choice: Choice) => setChoices(new Map(changed.map(({ incoming }) => [incoming.id, choice])));

	return (
		<section className="section" aria-labelledby="plan-title">
			<h2 id="plan-title">{t(isNothing && phrases.changed.length === 0 ? 'import_refused' : 'import_plan')}</h2>
			{bad.length > 0 && (
				<div className="note note-ask plan-bad" role="alert">
					<ul className="plain-list">
						{bad.slice(0, 50).map(({ at, reason }) => (
							<li key={`${at} ${reason}`}>
								{isWhole(reason) ? '' : `${t(plan.counted === 'line' ? 'import_line' : 'import_entry', String(at))} `}
								{t(REASONS[reason])}
							</li>
						))}
						{bad.length > 50 && <li>{count('import_bad_more', bad.length - 50)}</li>}
					</ul>
				</div>
			)}
			<Some title={count('import_new', added.length)} replies={added} />
			<Some title={count('import_same', same.length)} replies={same} />
			{changed.length > 0 && (
				<div className="field">
					<h3 className="field-name">{count('import_changed', changed.length)}</h3>
					<p className="field-about">{t('import_changed_about')}</p>
					{changed.length > 1 && (
						<div className="buttons">
							{CHOICES.map((choice) => (
								<button key={choice} type="button" className="button" onClick={() => chooseAll(choice)}>
									{t(`import_all_${choice}`)}
								</button>
							))}
						</div>
					)}
					<ul className="plain-list rows">
						{changed.map(({ now, incoming }) => (
							<li key={incoming.id}>
								<Change
									now={now}
									incoming={incoming}
									choice={choices.get(incoming.id) ?? 'keep'}
									onChoose={(choice) => setChoices(new Map([...choices, [incoming.id, choice]]))}
								/>
							</li>
						))}
					</ul>
				</div>
			)}
			{phrases.added.length + phrases.changed.length > 0 && (
				<div className="field">
					<h3 className="field-name">{count('import_phrases', phrases.added.length + phrases.changed.length)}</h3>
					<ul className="stored">
						{[...phrases.added, ...phrases.changed.map(({ incoming }) => incoming)].map(({ avoid, prefer }) => (
							<li key={avoid} dir="auto">
								{prefer ? t('phrases_pair', avoid, prefer) : avoid}
							</li>
						))}
					</ul>
					{phrases.changed.length > 0 && (
						<label className="choice">
							<input type="checkbox" checked={isReplacing} onChange={(event) => setIsReplacing(event.target.checked)} />
							<span>{count('import_phrases_replace', phrases.changed.length)}</span>
						</label>
					)}
				</div>
			)}
			<div className="buttons">
				{!isNothing && (
					<button
						type="button"
						className="button button-primary"
						disabled={replies.length + words.length === 0}
						onClick={() => onImport(replies, words)}
					>
						{words.length > 0 && replies.length === 0
							? count('import_do_phrases', words.length)
							: count('import_do', replies.length)}
					</button>
				)}
				<button type="button" className="button" onClick={onCancel}>
					{t(isNothing ? 'import_other' : 'action_cancel')}
				</button>
			</div>
			{!isNothing && <p className="field-about">{t('import_safe')}</p>}
		</section>
	);
}

function Some({ title, replies }: { readonly title: string; readonly replies: readonly OwnReply[] }) {
	if (replies.length === 0) return null;
	return (
		<details className="plan-some">
			<summary>{title}</summary>
			<ul className="plain-list">
				{replies.slice(0, 200).map((reply) => (
					<li key={reply.id}>
						<b dir="auto">{reply.title}</b>
						<p className="plan-text" dir="auto">
							{textOf(reply)}
						</p>
					</li>
				))}
			</ul>
		</details>
	);
}

interface ChangeProps {
	readonly now: OwnReply;
	readonly incoming: OwnReply;
	readonly choice: Choice;
	readonly onChoose: (choice: Choice) => void;
}

function Change({ now, incoming, choice, onChoose }: ChangeProps) {
	const name = useId();
	return (
		<fieldset>
			<legend className="choice-name" dir="auto">
				{now.title}
			</legend>
			<div className="plan-sides">
				<div>
					<p className="field-about">{t('import_mine')}</p>
					<p className="plan-text" dir="auto">
						{textOf(now)}
					</p>
				</div>
				<div>
					<p className="field-about">{t('import_theirs')}</p>
					{incoming.title !== now.title && (
						<p className="choice-name" dir="auto">
							{incoming.title}
						</p>
					)}
					<p className="plan-text" dir="auto">
						{textOf(incoming)}
					</p>
				</div>
			</div>
			<div className="plan-choices">
				{CHOICES.map((one) => (
					<label key={one} className="choice">
						<input type="radio" name={name} checked={one === choice} onChange={() => onChoose(one)} />
						<span>{t(`import_${one}`)}</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}

function textOf(reply: OwnReply): string {
	return complete(reply)
		.say.chat.map(({ text }) => text)
		.join(' ');
}

const REASONS: Readonly<Record<Reason, Key>> = {
	'too-large': 'import_bad_too_large',
	binary: 'import_bad_binary',
	workbook: 'import_bad_workbook',
	empty: 'import_bad_empty',
	'not-json': 'import_bad_not_json',
	'not-yaml': 'import_bad_not_yaml',
	unknown: 'import_bad_unknown',
	newer: 'import_bad_newer',
	'too-many': 'import_bad_too_many',
	'no-columns': 'import_bad_no_columns',
	'no-title': 'import_bad_no_title',
	'no-text': 'import_bad_no_text',
	'too-long': 'import_bad_too_long',
	picture: 'import_bad_picture',
	pattern: 'import_bad_pattern',
	'not-a-reply': 'import_bad_not_a_reply',
	twice: 'import_bad_twice',
};

/** Whether it is about the file and not about one place in it. */
function isWhole(reason: Reason): boolean {
	return ['too-large', 'binary', 'workbook', 'empty', 'not-json', 'unknown', 'newer', 'too-many'].includes(reason);
}
