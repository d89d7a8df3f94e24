import type { Tally } from '../../promises/insight.ts';
import { OUTCOMES, totalOf } from './outcomes.ts';
import './bar.css';

interface Props {
	readonly tally: Tally;
	/** How many fill the whole room there is. */
	readonly most: number;
	/** A column grows upwards, a row from the start of a line. */
	readonly as: 'column' | 'row';
}

/** How some promises ended, as one bar. A picture only: the numbers stand beside it in words. */
export function Bar({ tally, most, as }: Props) {
	const size = `${(100 * totalOf(tally)) / Math.max(1, most)}%`;
	return (
		<span className={`bar bar-${as}`} aria-hidden="true">
			<span className="bar-filled" style={as === 'column' ? { blockSize: size } : { inlineSize: size }}>
				{OUTCOMES.filter((outcome) => tally[outcome] > 0).map((outcome) => (
					<span key={outcome} className={`bar-part bar-${outcome}`} style={{ flexGrow: tally[outcome] }} />
				))}
			</span>
		</span>
	);
}
