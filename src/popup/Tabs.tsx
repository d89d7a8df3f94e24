import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useRef } from 'react';

export type TabName = 'replies' | 'promises' | 'waiting' | 'site';

export interface Tab {
	readonly name: TabName;
	readonly label: string;
	/** How many there are to see to, with the words a screen reader says in place of label and number. */
	readonly count?: { readonly number: number; readonly words: string };
	readonly panel: ReactNode;
}

interface Props {
	readonly tabs: readonly Tab[];
	readonly chosen: TabName;
	readonly onChoose: (tab: TabName) => void;
}

/** A few tabs; arrows, Home and End walk between them. */
export function Tabs({ tabs, chosen, onChoose }: Props) {
	const list = useRef<HTMLDivElement>(null);
	// What is not seen is drawn after what is.
	const isSeen = useDeferredValue(true, false);

	useEffect(() => {
		list.current?.querySelector(`#tab-${chosen}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}, [chosen]);

	function walk(event: KeyboardEvent) {
		const at = tabs.findIndex(({ name }) => name === chosen);
		const ahead = document.dir === 'rtl' ? -1 : 1;
		const places: Record<string, number> = { ArrowRight: at + ahead, ArrowLeft: at - ahead, Home: 0, End: -1 };
		const place = places[event.key];
		const next = place === undefined ? undefined : tabs.at(place % tabs.length);
		if (!next) return;
		event.preventDefault();
		onChoose(next.name);
		list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
	}

	return (
		<>
			<div className="tabs" role="tablist" ref={list} onKeyDown={walk}>
				{tabs.map(({ name, label, count }) => (
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
						{count?.number ? (
							<>
								<span aria-hidden="true">{label}</span>
								<span className="tab-count" aria-hidden="true">
									{count.number}
								</span>
								<span className="only-read">{count.words}</span>
							</>
						) : (
							label
						)}
					</button>
				))}
			</div>
			{tabs.map(({ name, panel }) => (
				<div
					key={name}
					className="panel"
					role="tabpanel"
					id={`panel-${name}`}
					aria-labelledby={`tab-${name}`}
					hidden={name !== chosen}
				>
					{(isSeen || name === chosen) && panel}
				</div>
			))}
		</>
	);
}
