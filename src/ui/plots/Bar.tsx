import './bar.css';

/** How a part of a bar is drawn: each differs in pattern as well as in colour. */
export type Look = 'onTime' | 'late' | 'broken' | 'done' | 'partly' | 'left';

export interface Part {
	readonly look: Look;
	readonly count: number;
}

interface Props {
	/** From the line up, or from the start on. */
	readonly parts: readonly Part[];
	/** How many fill the whole room there is. */
	readonly most: number;
	/** A column grows upwards, a row from the start of a line. */
	readonly as: 'column' | 'row';
}

/**
 * A few counts as one bar. A picture only: the numbers stand beside it in words. All our plots are bars; boxes that grow
 * follow the page's letters, direction and forced colours by themselves, as what a plotting library draws does not.
 */
export function Bar({ parts, most, as }: Props) {
	const total = parts.reduce((sum, { count }) => sum + count, 0);
	const size = `${(100 * total) / Math.max(1, most)}%`;
	return (
		<span className={`bar bar-${as}`} aria-hidden="true">
			<span className="bar-filled" style={as === 'column' ? { blockSize: size } : { inlineSize: size }}>
				{parts
					.filter(({ count }) => count > 0)
					.map(({ look, count }) => (
						<span key={look} className={`bar-part bar-${look}`} style={{ flexGrow: count }} />
					))}
			</span>
		</span>
	);
}
