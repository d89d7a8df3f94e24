import { type ReactNode, useId } from 'react';
import { t } from '../ui/text.ts';
import type { Scenario } from './scenario.ts';

interface Props {
	readonly scenario: Scenario;
	/** Puts the line in the compose box. */
	readonly onWrite: (line: string) => void;
}

/** What Concilia does in three steps, two of them with a line to try. */
export function Steps({ scenario, onWrite }: Props) {
	return (
		<ol className="steps">
			<Step name={t('step_write')} about={t('step_write_about')}>
				<Line text={scenario.sharp} onWrite={onWrite} />
			</Step>
			<Step name={t('step_reply')} about={t('step_reply_about')} />
			<Step name={t('step_promise')} about={t('step_promise_about')}>
				<Line text={scenario.promise} onWrite={onWrite} />
			</Step>
		</ol>
	);
}

interface StepProps {
	readonly name: string;
	readonly about: string;
	readonly children?: ReactNode;
}

function Step({ name, about, children }: StepProps) {
	return (
		<li className="step">
			<h3>{name}</h3>
			<p>{about}</p>
			{children}
		</li>
	);
}

/** A line to try. */
export function Line({ text, onWrite }: { readonly text: string; readonly onWrite: (line: string) => void }) {
	const id = useId();
	return (
		<div className="line">
			<q id={id}>{text}</q>
			<button type="button" className="button" aria-describedby={id} onClick={() => onWrite(text)}>
				{t('step_write_line')}
			</button>
		</div>
	);
}
