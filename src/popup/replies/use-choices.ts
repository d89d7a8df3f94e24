import { useEffect, useState } from 'react';
import type { Situation } from '../../customer/reading.ts';
import { ask, type PartChoices } from '../../protocol.ts';
import { BLOCKS, type Register } from '../../replies/reply.ts';

const NONE = Object.fromEntries(BLOCKS.map((block) => [block, []])) as unknown as PartChoices;

/** What may be said for each block; nothing while that is not known. */
export function useChoices(situation: Situation, register: Register): PartChoices {
	const [choices, setChoices] = useState<PartChoices>(NONE);
	useEffect(() => {
		let isLatest = true;
		ask('reply/parts', { situation, register }).then(
			(found) => isLatest && setChoices(found),
			// The reply can still be put in as it is, and parts left out.
			(error: unknown) => console.error('Concilia:', error),
		);
		return () => {
			isLatest = false;
		};
	}, [situation, register]);
	return choices;
}
