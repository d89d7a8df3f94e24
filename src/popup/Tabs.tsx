import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { count, t } from '../ui/text.ts';

export type TabName = 'replies' | 'promises';
const NAMES: readonly TabName[] = ['replies', 'promises'];

interface Props {
	readonly chosen: TabName;
	readonly onChoose: (tab: TabName) => void;
	readonly openPromises: number;
	readonly replies: ReactNode;
	readonly promises: ReactNode;
}

/** Two tabs; arrows, Home and End walk between them. */
export function Tabs({ chosen, onChoose, openPromises, replies, promises }: Props) {
	const list = useRef<HTMLDivElement>(null);
	const labels: Record<TabName, ReactNode> = {
		replies: t('tab_replies'),
		promises: (
			<>
				<span aria-hidden={openPromises > 0}>{t('tab_promises')}</span>
				{openPromises > 0 && (
					<>
						<span className="tab-count" aria-hidden="true">
							{openPromises}
						</span>
						<span className="only-read">{count('tab_promises_count', openPromises)}</span>
					</>
				)}
			</>
		),
	};

	function walk(event: KeyboardEvent) {
		const at = NAMES.indexOf(chosen);
		const isAhead = event.key === (document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
		const isBack = event.key === (document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft');
		const next = isAhead || isBack ? (at + 1) % 2 : event.key === 'Home' ? 0 : event.key === 'End' ? 1 : null;
		if (next === null) return;
		event.preventDefault();
		onChoose(NAMES[next]!);
		list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
	}

	return (
		<>
			<div className="tabs" role="tablist" ref={list} onKeyDown={walk}>
				{NAMES.map((name) => (
					<button
						key={name}
						type="button"
						role="tab"
						id={`tab-${name}`}
						className="tab"
						aria-selected={name === chosen}
						aria-controls={`panel-${name}`}
						tabIndex={name === chosen ? 0 : -1}
						onClick={() => onChoose(name)}
					>
						{labels[name]}
					</button>
				))}
			</div>
			{NAMES.map((name) => (
				<div
					key={name}
					className="panel"
					role="tabpanel"
					id={`panel-${name}`}
					aria-labelledby={`tab-${name}`}
					hidden={name !== chosen}
				>
					{name === 'replies' ? replies : promises}
				</div>
			))}
		</>
	);
}
