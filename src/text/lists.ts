/** Lists of small numbers, one behind the other; list n is `all` from `begin[n]` up to `begin[n + 1]`. */
export interface Lists {
	readonly all: Uint16Array;
	readonly begin: Uint32Array;
}

export function asLists(lists: readonly (readonly number[])[]): Lists {
	const begin = new Uint32Array(lists.length + 1);
	for (const [at, list] of lists.entries()) begin[at + 1] = begin[at]! + list.length;
	return { all: Uint16Array.from(lists.flat()), begin };
}
